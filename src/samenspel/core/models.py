"""What core keeps: the log, the documents, and two constraints that every room uses."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from samenspel.core.lijnen import Lijn, Precisie
from samenspel.core.privacyklasse import Klasse


class Gebeurtenis(models.Model):
    """Een regel in het logboek: wat er gebeurde, wanneer, en wie dat vastlegde.

    Never changed or deleted. No foreign keys: the log outlives what it describes.
    A correction is a new line with all values that names the first line.
    """

    handeling = models.UUIDField()
    soort = models.TextField()
    gezin_id = models.BigIntegerField(null=True)
    betreft = ArrayField(models.BigIntegerField(), default=list)
    gebeurd_van = models.DateTimeField()
    gebeurd_tot = models.DateTimeField(null=True)
    precisie = models.TextField(
        choices=[(p.value, p.value) for p in Precisie], default=Precisie.EXACT
    )
    vastgelegd_op = models.DateTimeField(db_default=Now())
    door = models.BigIntegerField()
    door_naam = models.TextField()
    rol = models.TextField()
    organisatie = models.TextField()
    waarden = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    corrigeert = models.BigIntegerField(null=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "handeling": Klasse.OPENBAAR,
        "soort": Klasse.OPENBAAR,
        "gezin_id": Klasse.PERSOON,
        "betreft": Klasse.PERSOON,
        "gebeurd_van": Klasse.BIJZONDER,
        "gebeurd_tot": Klasse.BIJZONDER,
        "precisie": Klasse.OPENBAAR,
        "vastgelegd_op": Klasse.OPENBAAR,
        "door": Klasse.PERSOON,
        "door_naam": Klasse.PERSOON,
        "rol": Klasse.OPENBAAR,
        "organisatie": Klasse.OPENBAAR,
        "waarden": Klasse.BIJZONDER,
        "corrigeert": Klasse.OPENBAAR,
    }

    class Meta:
        indexes = [
            models.Index(fields=["gezin_id", "gebeurd_van"], name="gebeurtenis_gezin"),
            models.Index(fields=["handeling"], name="gebeurtenis_handeling"),
        ]
        constraints = [
            models.CheckConstraint(
                name="gebeurtenis_einde_na_begin",
                condition=Q(gebeurd_tot__isnull=True)
                | Q(gebeurd_tot__gte=F("gebeurd_van")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gebeurd_van:%Y-%m-%d %H:%M} {self.soort}"

    @property
    def lijn(self) -> Lijn:
        return Lijn(
            id=self.pk,
            soort=self.soort,
            gezin=self.gezin_id,
            betreft=tuple(self.betreft),
            gebeurd_van=self.gebeurd_van,
            gebeurd_tot=self.gebeurd_tot,
            precisie=Precisie(self.precisie),
            vastgelegd_op=self.vastgelegd_op,
            waarden=self.waarden,
            corrigeert=self.corrigeert,
        )


class Zegel(models.Model):
    """Een bewijs over een reeks regels: wie er een wijzigt, breekt het zegel.

    The rows of one table with a key above `na` and up to `tot`, each with its hash, and
    one hash over all (`wortel`). `zegel` holds that of the seal before: one chain over all
    tables. The hashes stay when the words of a row are lawfully destroyed.
    """

    id = models.BigIntegerField(primary_key=True)
    tabel = models.TextField()
    na = models.BigIntegerField()
    tot = models.BigIntegerField()
    rijen = ArrayField(models.BigIntegerField())
    bladen = ArrayField(models.BinaryField())
    kolommen = ArrayField(models.TextField())
    wortel = models.BinaryField()
    vorige = models.BinaryField()
    zegel = models.BinaryField()
    gemaakt_op = models.DateTimeField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "tabel": Klasse.OPENBAAR,
        "na": Klasse.OPENBAAR,
        "tot": Klasse.OPENBAAR,
        "rijen": Klasse.OPENBAAR,
        "bladen": Klasse.OPENBAAR,
        "kolommen": Klasse.OPENBAAR,
        "wortel": Klasse.OPENBAAR,
        "vorige": Klasse.OPENBAAR,
        "zegel": Klasse.OPENBAAR,
        "gemaakt_op": Klasse.OPENBAAR,
    }

    class Meta:
        indexes = [models.Index(fields=["tabel", "-tot"], name="zegel_tabel")]

    def __str__(self) -> str:
        return f"{self.id} {self.tabel} tot {self.tot}"


class Document(models.Model):
    """Een stuk in het dossier: precies zoals het op papier of scherm is gegeven."""

    gezin_id = models.BigIntegerField()
    soort = models.TextField()
    titel = models.TextField()
    bestandsnaam = models.TextField()
    mediatype = models.TextField(default="application/pdf")
    inhoud = models.BinaryField()
    sha256 = models.TextField()
    voor_persoon = models.BigIntegerField(null=True)
    gemaakt_op = models.DateTimeField(db_default=Now())
    gemaakt_door = models.BigIntegerField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "gezin_id": Klasse.PERSOON,
        "soort": Klasse.OPENBAAR,
        "titel": Klasse.PERSOON,
        "bestandsnaam": Klasse.PERSOON,
        "mediatype": Klasse.OPENBAAR,
        "inhoud": Klasse.GEHEIM,
        "sha256": Klasse.OPENBAAR,
        "voor_persoon": Klasse.PERSOON,
        "gemaakt_op": Klasse.OPENBAAR,
        "gemaakt_door": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin_id"], name="document_gezin")]
        constraints = [
            models.CheckConstraint(
                name="document_hoogstens_25_mb",
                condition=models.expressions.RawSQL(
                    "octet_length(inhoud) <= 26214400",
                    (),
                    output_field=models.BooleanField(),
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.titel


def both_or_neither(name: str, *fields: str) -> models.CheckConstraint:
    """Fields that belong together are all filled in, or all empty."""
    filled = Q(*[(f"{field}__isnull", False) for field in fields])
    empty = Q(*[(f"{field}__isnull", True) for field in fields])
    return models.CheckConstraint(name=name, condition=filled | empty)


def einde_na_begin(name: str) -> models.CheckConstraint:
    """A period ends after it begins, or has no end yet."""
    return models.CheckConstraint(
        name=name, condition=Q(tot__isnull=True) | Q(tot__gte=F("vanaf"))
    )
