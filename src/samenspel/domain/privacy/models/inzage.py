"""Who opened which dossier, or wanted to."""

from typing import ClassVar

from django.db import models
from django.db.models.functions import Now

from samenspel.core.privacyklasse import Klasse


class Inzage(models.Model):
    """Wie wanneer welk dossier opende of wilde openen, waarvoor, en of dat mocht.

    The fields of NEN 7513. Partitioned by month and only added to. The app cannot read
    it: one function of the database shows the regisseur and the privacy officer whose
    lines are theirs. The asked-for number is text, so that an
    attempt on a dossier that does not exist leaves a line as well.
    """

    gebeurd_op = models.DateTimeField(db_default=Now())
    gebeurtenis = models.TextField()  # what was done: the right that was asked
    actie = models.TextField()  # C, R, U, D or E
    gelukt = models.BooleanField()
    gebruiker = models.BigIntegerField()
    gebruiker_naam = models.TextField()
    rol = models.TextField()
    organisatie = models.TextField()
    namens = models.BigIntegerField(null=True)  # the responsible user, if another
    doel = models.TextField()
    dossiernummer = models.TextField()
    gezin_id = models.BigIntegerField(null=True)
    onderdeel = models.TextField(blank=True)  # which part of the dossier
    gevoeligheid = models.TextField(default="bijzonder")
    toegangspunt = models.TextField(blank=True)  # network address of the user
    bron = models.TextField(default="samenspel")
    autorisatie = models.BooleanField()
    behandelrelatie = models.BooleanField()
    toestemming = models.BooleanField(default=False)
    noodknop = models.BooleanField(default=False)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "gebeurd_op": Klasse.PERSOON,
        "gebeurtenis": Klasse.OPENBAAR,
        "actie": Klasse.OPENBAAR,
        "gelukt": Klasse.OPENBAAR,
        "gebruiker": Klasse.PERSOON,
        "gebruiker_naam": Klasse.PERSOON,
        "rol": Klasse.PERSOON,
        "organisatie": Klasse.PERSOON,
        "namens": Klasse.PERSOON,
        "doel": Klasse.PERSOON,
        "dossiernummer": Klasse.PERSOON,
        "gezin_id": Klasse.PERSOON,
        "onderdeel": Klasse.PERSOON,
        "gevoeligheid": Klasse.OPENBAAR,
        "toegangspunt": Klasse.PERSOON,
        "bron": Klasse.OPENBAAR,
        "autorisatie": Klasse.OPENBAAR,
        "behandelrelatie": Klasse.OPENBAAR,
        "toestemming": Klasse.OPENBAAR,
        "noodknop": Klasse.OPENBAAR,
    }

    class Meta:
        managed = False  # partitioned: made by SQL in the migration
        db_table = "privacy_inzage"

    def __str__(self) -> str:
        return f"{self.gebruiker_naam} {self.gebeurtenis} {self.dossiernummer}"
