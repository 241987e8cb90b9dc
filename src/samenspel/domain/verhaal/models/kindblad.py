"""Sheets that a child fills with words and drawings, and who may see them."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import Document
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.verhaal.models.situatie import (
    PRIVACY_VERVALT,
    Vervalt,
    vervalt_met_reden,
)


@volg()
class Kindblad(Vervalt):
    """Een blad van een kind: Drie Huizen, het Veilige Huis of Woorden en Plaatjes.

    `soort` is a code of `data/bladen.toml`. Never changed: what is added later is a new
    sheet with `vorige`, and the old one stays to be read.
    """

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    soort = models.TextField()
    gemaakt_op = models.DateField()
    wie_erbij = models.TextField()
    vorige = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "reden_vervallen": Klasse.GEHEIM,
        "kind": Klasse.PERSOON,
        "soort": Klasse.PERSOON,
        "gemaakt_op": Klasse.PERSOON,
        "wie_erbij": Klasse.GEHEIM,
        "vorige": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "kind"], name="kindblad_gezin")]
        constraints = [
            models.UniqueConstraint(
                fields=["vorige"],
                condition=Q(vervallen_op__isnull=True),
                name="kindblad_een_opvolger",
            ),
            *vervalt_met_reden("kindblad"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} van {self.kind}, {self.gemaakt_op:%d-%m-%Y}"


@volg()
class Kindvak(VanGezin):
    """Eén deel van een blad, in de woorden of de tekening van het kind."""

    blad = models.ForeignKey(Kindblad, on_delete=models.PROTECT, related_name="vakken")
    vak = models.TextField()
    tekst = models.TextField(blank=True)
    cijfer = models.PositiveSmallIntegerField(null=True, blank=True)
    # The bytes stand once, as a Document; they have no history of their own.
    tekening = models.ForeignKey(
        Document, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "blad": Klasse.PERSOON,
        "vak": Klasse.OPENBAAR,
        "tekst": Klasse.GEHEIM,
        "cijfer": Klasse.GEHEIM,
        "tekening": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["blad", "vak"], name="kindvak_een_keer"),
            models.CheckConstraint(
                name="kindvak_zegt_iets",
                condition=~Q(tekst="")
                | Q(tekening__isnull=False)
                | Q(cijfer__isnull=False),
            ),
            models.CheckConstraint(
                name="kindvak_cijfer_op_het_pad",
                condition=Q(cijfer__isnull=True) | Q(cijfer__lte=10),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.vak} van {self.blad}"


@volg()
class Kindkeuze(Vervalt):
    """Een kind koos wie een blad mag zien, en wij wogen of dat kan.

    What somebody of the family may see itself stands in `privacy.Vrijgave`. Ended is
    withdrawn, with the reason.
    """

    blad = models.ForeignKey(Kindblad, on_delete=models.PROTECT, related_name="keuzes")
    voor = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    gekozen_op = models.DateField()
    woorden = models.TextField()
    weging = models.TextField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "reden_vervallen": Klasse.GEHEIM,
        "blad": Klasse.PERSOON,
        "voor": Klasse.PERSOON,
        "gekozen_op": Klasse.PERSOON,
        "woorden": Klasse.GEHEIM,
        "weging": Klasse.GEHEIM,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["blad", "voor"],
                condition=Q(vervallen_op__isnull=True),
                name="kindkeuze_een_keer",
            ),
            models.CheckConstraint(
                name="kindkeuze_gekozen_en_gewogen",
                condition=~Q(woorden="") & ~Q(weging=""),
            ),
            *vervalt_met_reden("kindkeuze"),
        ]

    def __str__(self) -> str:
        return f"{self.blad} voor {self.voor}"
