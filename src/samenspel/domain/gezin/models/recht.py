"""Gezag and kader: per child, with dates."""

from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Func

from samenspel.core.history import volg
from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.persoon import Datumprecisie, Persoon


class Gezagsoort(models.TextChoices):
    """Who has gezag over a child: the kinds of the BRP, and what is not known yet."""

    OUDER = "OUDER", "eenhoofdig ouderlijk gezag"
    GEZAMENLIJK = "GEZAMENLIJK", "gezamenlijk ouderlijk gezag"
    GEZAMENLIJK_DERDE = "GEZAMENLIJK_DERDE", "gezamenlijk gezag van ouder en ander"
    VOOGDIJ = "VOOGDIJ", "voogdij"
    GI = "GI", "voogdij door een GI"
    NIEMAND = "NIEMAND", "tijdelijk geen gezag"
    NIET_TE_BEPALEN = "NIET_TE_BEPALEN", "niet te bepalen"
    ONBEKEND = "ONBEKEND", "nog niet bekend"


class Gezagbron(models.TextChoices):
    """Where it was read or heard who has gezag."""

    NIET_GEZEGD = "", "niet gezegd"
    GEZAGSREGISTER = "GEZAGSREGISTER", "gezagsregister"
    BRP = "BRP", "basisregistratie (BRP)"
    UITSPRAAK = "UITSPRAAK", "uitspraak van de rechter"
    GEZIN = "GEZIN", "het gezin vertelde het"
    VERWIJZER = "VERWIJZER", "de verwijzer vertelde het"


class Kadersoort(models.TextChoices):
    """On which footing a child gets help."""

    VRIJWILLIG = "VRIJWILLIG", "vrijwillig kader"
    PREVENTIEF = "PREVENTIEF", "preventieve jeugdbescherming"
    VOTS = "VOTS", "voorlopige ondertoezichtstelling"
    OTS = "OTS", "ondertoezichtstelling (OTS)"
    VOOGDIJ = "VOOGDIJ", "voogdij"
    MUHP = "MUHP", "machtiging uithuisplaatsing (MUHP)"
    JEUGDRECLASSERING = "JEUGDRECLASSERING", "jeugdreclassering"

    @property
    def kort(self) -> str:
        """The short name where there is one: 'OTS', as between the brackets."""
        return self.label.partition("(")[2].rstrip(")") or self.label


# What a judge puts on a child to protect it.
KINDERBESCHERMING = frozenset(
    {Kadersoort.VOTS, Kadersoort.OTS, Kadersoort.VOOGDIJ, Kadersoort.MUHP}
)


@volg()
class Gezag(VanGezin):
    """Wie het gezag heeft over een kind, en van wanneer tot wanneer."""

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="gezag")
    houder = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    soort = models.TextField(choices=Gezagsoort.choices)
    bron = models.TextField(choices=Gezagbron.choices, blank=True)
    in_onderzoek = models.BooleanField(default=False)
    vanaf = models.DateField(null=True, blank=True)
    vanaf_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "kind": Klasse.PERSOON,
        "houder": Klasse.PERSOON,
        "soort": Klasse.BIJZONDER,
        "bron": Klasse.PERSOON,
        "in_onderzoek": Klasse.BIJZONDER,
        "vanaf": Klasse.BIJZONDER,
        "vanaf_precisie": Klasse.PERSOON,
        "tot": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            einde_na_begin("gezag_einde_na_begin"),
            models.UniqueConstraint(
                fields=["kind", "houder", "vanaf"],
                name="gezag_een_keer",
                nulls_distinct=False,
            ),
        ]

    def __str__(self) -> str:
        wie = f"{self.houder}: " if self.houder else ""
        return f"{wie}{self.get_soort_display()} over {self.kind}"


class _Dagen(Func):
    function = "DATERANGE"
    output_field = DateRangeField()


@volg()
class Kader(VanGezin):
    """In welk kader een kind hulp krijgt, en van wanneer tot wanneer."""

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="kaders")
    soort = models.TextField(choices=Kadersoort.choices)
    strafrechtelijk = models.BooleanField(default=False)
    vanaf = models.DateField()
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "kind": Klasse.PERSOON,
        "soort": Klasse.BIJZONDER,
        "strafrechtelijk": Klasse.BIJZONDER,
        "vanaf": Klasse.BIJZONDER,
        "tot": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            einde_na_begin("kader_einde_na_begin"),
            ExclusionConstraint(
                name="kader_een_tegelijk_per_soort",
                expressions=[
                    ("kind", RangeOperators.EQUAL),
                    ("soort", RangeOperators.EQUAL),
                    (_Dagen("vanaf", "tot"), RangeOperators.OVERLAPS),
                ],
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} voor {self.kind}"
