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
from samenspel.domain.gezin.models.persoon import Persoon


class Gezagsoort(models.TextChoices):
    """Who has gezag over a child, as the BRP writes it."""

    OUDER = "OUDER", "ouderlijk gezag"
    GEZAMENLIJK = "GEZAMENLIJK", "gezamenlijk gezag"
    VOOGDIJ = "VOOGDIJ", "voogdij"
    GI = "GI", "voogdij door een GI"
    NIEMAND = "NIEMAND", "niemand"
    ONBEKEND = "ONBEKEND", "nog niet bekend"


class Kadersoort(models.TextChoices):
    """On which footing a child gets help."""

    VRIJWILLIG = "VRIJWILLIG", "vrijwillig kader"
    PREVENTIEF = "PREVENTIEF", "preventieve jeugdbescherming"
    VOTS = "VOTS", "voorlopige ondertoezichtstelling"
    OTS = "OTS", "ondertoezichtstelling (OTS)"
    VOOGDIJ = "VOOGDIJ", "voogdij"
    JEUGDRECLASSERING = "JEUGDRECLASSERING", "jeugdreclassering"


@volg()
class Gezag(VanGezin):
    """Wie het gezag heeft over een kind, en van wanneer tot wanneer."""

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="gezag")
    houder = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    soort = models.TextField(choices=Gezagsoort.choices)
    vanaf = models.DateField(null=True, blank=True)
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "kind": Klasse.PERSOON,
        "houder": Klasse.PERSOON,
        "soort": Klasse.BIJZONDER,
        "vanaf": Klasse.BIJZONDER,
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
        return f"{self.get_soort_display()} over {self.kind}"


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
