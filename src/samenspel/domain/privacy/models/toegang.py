"""Asking for access, and access in an emergency."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither, einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.keuzes import Antwoord, Oordeel


class Toegangsvraag(models.Model):
    """De vraag van een medewerker om bij een dossier te mogen, en het antwoord.

    Belongs to who asks, not to a gezin: what was typed is kept as text and compared only
    when somebody who may open that dossier reads it. So nothing betrays what exists.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    dossiernummer = models.TextField(blank=True)
    naam = models.TextField(blank=True)
    zoeknaam = models.TextField(blank=True)
    geboren_op = models.DateField(null=True, blank=True)
    reden = models.TextField()
    tot = models.DateTimeField()
    gevraagd_op = models.DateTimeField(db_default=Now())
    antwoord = models.TextField(choices=Antwoord.choices, blank=True)
    toelichting = models.TextField(blank=True)
    beantwoord_op = models.DateTimeField(null=True, blank=True)
    beantwoord_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    gelezen_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "medewerker": Klasse.PERSOON,
        "dossiernummer": Klasse.PERSOON,
        "naam": Klasse.PERSOON,
        "zoeknaam": Klasse.PERSOON,
        "geboren_op": Klasse.PERSOON,
        "reden": Klasse.BIJZONDER,
        "tot": Klasse.PERSOON,
        "gevraagd_op": Klasse.PERSOON,
        "antwoord": Klasse.PERSOON,
        "toelichting": Klasse.BIJZONDER,
        "beantwoord_op": Klasse.PERSOON,
        "beantwoord_door": Klasse.PERSOON,
        "gelezen_op": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["medewerker"], name="toegangsvraag_van_wie")]
        constraints = [
            models.CheckConstraint(
                name="toegangsvraag_noemt_een_dossier",
                condition=~Q(dossiernummer="")
                | (~Q(zoeknaam="") & Q(geboren_op__isnull=False)),
            ),
            both_or_neither(
                "toegangsvraag_beantwoord_door_iemand",
                "beantwoord_op",
                "beantwoord_door",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.medewerker} vraagt {self.dossiernummer or self.naam}"


@volg()
class Noodtoegang(VanGezin):
    """Toegang in een noodgeval, zonder dat iemand die gaf: kort, gemeld en beoordeeld.

    The access itself is a Betrokkenheid in the role NOOD; this says why, and what the
    privacy officer thought of it.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    reden = models.TextField()
    vanaf = models.DateTimeField()
    tot = models.DateTimeField()
    gezien_op = models.DateTimeField(null=True, blank=True)
    gezien_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    oordeel = models.TextField(choices=Oordeel.choices, blank=True)
    toelichting = models.TextField(blank=True)
    beoordeeld_op = models.DateTimeField(null=True, blank=True)
    beoordeeld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "medewerker": Klasse.PERSOON,
        "reden": Klasse.BIJZONDER,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
        "gezien_op": Klasse.PERSOON,
        "gezien_door": Klasse.PERSOON,
        "oordeel": Klasse.PERSOON,
        "toelichting": Klasse.BIJZONDER,
        "beoordeeld_op": Klasse.PERSOON,
        "beoordeeld_door": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            einde_na_begin("noodtoegang_einde_na_begin"),
            both_or_neither(
                "noodtoegang_gezien_door_iemand", "gezien_op", "gezien_door"
            ),
            both_or_neither(
                "noodtoegang_beoordeeld_door_iemand",
                "beoordeeld_op",
                "beoordeeld_door",
            ),
            models.CheckConstraint(
                name="noodtoegang_oordeel_met_een_woord",
                condition=Q(beoordeeld_op__isnull=True)
                | (~Q(oordeel="") & ~Q(toelichting="")),
            ),
        ]

    def __str__(self) -> str:
        return f"Noodtoegang van {self.medewerker} vanaf {self.vanaf:%d-%m-%Y %H:%M}"
