"""Worries, strengths and next steps; danger statements with their own goal and scale."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.analyse.models.gedachte import (
    PRIVACY_GEDACHTE,
    PRIVACY_GEZEGD,
    PRIVACY_LEESBAAR,
    Gedachte,
    Gezegd,
    Leesbaar,
    gedachte_klopt,
    gezegd_door_iemand,
)
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import (
    PRIVACY_VERVALT,
    Antwoordsoort,
    Hulpgebied,
    Taal,
    Vervalt,
    vervalt_met_reden,
)


class Puntsoort(models.TextChoices):
    """What a line on the sheet is.

    With the danger statement and its goal, a card of their own, these are the seven
    categories of a Signs of Safety mapping (S53).
    """

    GEBEURD = "GEBEURD", "Wat er gebeurd is"
    LASTIG = "LASTIG", "Wat het moeilijker maakt"
    GOED = "GOED", "Wat goed gaat"
    VEILIG = "VEILIG", "Wat het nu al veilig maakt"
    STAP = "STAP", "Volgende stap"


@volg()
class Punt(Gedachte, Gezegd):
    """Een zorg, een kracht of een volgende stap, in de woorden van wie het zegt."""

    soort = models.TextField(choices=Puntsoort.choices)
    volgorde = models.PositiveIntegerField()
    tekst = models.TextField()
    antwoordsoort = models.TextField(choices=Antwoordsoort.choices)
    leefgebied = models.TextField(choices=Hulpgebied.choices, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_GEDACHTE,
        **PRIVACY_GEZEGD,
        "soort": Klasse.OPENBAAR,
        "volgorde": Klasse.OPENBAAR,
        "tekst": Klasse.GEHEIM,
        "antwoordsoort": Klasse.PERSOON,
        "leefgebied": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "soort"], name="punt_gezin")]
        constraints = [
            models.CheckConstraint(name="punt_zegt_iets", condition=~Q(tekst="")),
            gezegd_door_iemand("punt"),
            *gedachte_klopt("punt"),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()}, {self.gezegd_op:%d-%m-%Y}"

    @property
    def is_feit(self) -> bool:
        return self.antwoordsoort == Antwoordsoort.FEIT


@volg()
class Opvang(Vervalt):
    """Een kracht die een zorg opvangt: een compenserende factor, volgens wie en hoe."""

    kracht = models.ForeignKey(Punt, on_delete=models.PROTECT, related_name="+")
    zorg = models.ForeignKey(Punt, on_delete=models.PROTECT, related_name="+")
    uitleg = models.TextField()
    wie_zegt = models.TextField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "kracht": Klasse.PERSOON,
        "zorg": Klasse.PERSOON,
        "uitleg": Klasse.GEHEIM,
        "wie_zegt": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="opvang_van_een_ander_punt", condition=~Q(kracht=F("zorg"))
            ),
            models.CheckConstraint(
                name="opvang_zegt_hoe_en_wie",
                condition=~Q(uitleg="") & ~Q(wie_zegt=""),
            ),
            *vervalt_met_reden("opvang"),
        ]

    def __str__(self) -> str:
        return f"{self.kracht_id} vangt {self.zorg_id} op"


@volg()
class Gevaar(Gedachte):
    """Wie zich waarover zorgen maakt, en wat er met het kind kan gebeuren als niets verandert.

    A danger statement (S13), with its own goal and its own scale: what 0 and what 10
    mean. `betreft` are the children it is about.
    """

    wie_zorgen = ArrayField(models.BigIntegerField(), default=list, blank=True)
    wie_anders = models.TextField(blank=True)
    gezegd_op = models.DateField()
    waarover = models.TextField()
    wat_kan_gebeuren = models.TextField()
    doel = models.TextField(blank=True)
    nul = models.TextField(blank=True)
    tien = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_GEDACHTE,
        "wie_zorgen": Klasse.BIJZONDER,
        "wie_anders": Klasse.BIJZONDER,
        "gezegd_op": Klasse.PERSOON,
        "waarover": Klasse.GEHEIM,
        "wat_kan_gebeuren": Klasse.GEHEIM,
        "doel": Klasse.GEHEIM,
        "nul": Klasse.GEHEIM,
        "tien": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="gevaar_gezin")]
        constraints = [
            models.CheckConstraint(
                name="gevaar_zegt_wat",
                condition=~Q(waarover="") & ~Q(wat_kan_gebeuren=""),
            ),
            models.CheckConstraint(
                name="gevaar_zegt_wie",
                condition=~Q(wie_zorgen=[]) | ~Q(wie_anders=""),
            ),
            models.CheckConstraint(
                name="gevaar_doel_met_schaal",
                condition=Q(doel="", nul="", tien="")
                | (~Q(doel="") & ~Q(nul="") & ~Q(tien="")),
            ),
            *gedachte_klopt("gevaar"),
        ]

    def __str__(self) -> str:
        return f"Zorg van {self.gezegd_op:%d-%m-%Y}"

    @property
    def heeft_schaal(self) -> bool:
        return bool(self.doel)


@volg()
class Gevaarcijfer(Vervalt, Gezegd, Leesbaar):
    """Het cijfer dat één iemand geeft op de schaal van één gevaar, en wat één punt hoger maakt.

    Stands beside the figures of others; never averaged.
    """

    gevaar = models.ForeignKey(Gevaar, on_delete=models.PROTECT, related_name="+")
    cijfer = models.PositiveSmallIntegerField()
    punt_hoger = models.TextField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        **PRIVACY_GEZEGD,
        **PRIVACY_LEESBAAR,
        "gevaar": Klasse.PERSOON,
        "cijfer": Klasse.GEHEIM,
        "punt_hoger": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "gevaar"], name="gevaarcijfer_gezin")]
        constraints = [
            models.CheckConstraint(
                name="gevaarcijfer_tot_en_met_10", condition=Q(cijfer__lte=10)
            ),
            models.CheckConstraint(
                name="gevaarcijfer_zegt_wat_hoger_maakt", condition=~Q(punt_hoger="")
            ),
            gezegd_door_iemand("gevaarcijfer"),
            *vervalt_met_reden("gevaarcijfer"),
        ]

    def __str__(self) -> str:
        return f"{self.wie_zegt_het}: {self.cijfer}"


@volg()
class Onenigheid(Vervalt, Gezegd, Leesbaar):
    """Wie het met een punt of een gevaar niet eens is, in de eigen woorden.

    Shown wherever the thing itself is shown.
    """

    punt = models.ForeignKey(
        Punt, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    gevaar = models.ForeignKey(
        Gevaar, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    woorden = models.TextField()
    taal = models.TextField(choices=Taal.choices, blank=True)
    vertaling = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        **PRIVACY_GEZEGD,
        **PRIVACY_LEESBAAR,
        "punt": Klasse.PERSOON,
        "gevaar": Klasse.PERSOON,
        "woorden": Klasse.GEHEIM,
        "taal": Klasse.PERSOON,
        "vertaling": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="onenigheid_gezin")]
        constraints = [
            models.CheckConstraint(
                name="onenigheid_over_een_ding",
                condition=Q(punt__isnull=True, gevaar__isnull=False)
                | Q(punt__isnull=False, gevaar__isnull=True),
            ),
            models.CheckConstraint(
                name="onenigheid_zegt_iets", condition=~Q(woorden="")
            ),
            models.CheckConstraint(
                name="onenigheid_vertaling_uit_een_taal",
                condition=Q(vertaling="") | ~Q(taal=""),
            ),
            gezegd_door_iemand("onenigheid"),
            *vervalt_met_reden("onenigheid"),
        ]

    def __str__(self) -> str:
        return f"{self.wie_zegt_het} is het niet eens"


@volg()
class Herziening(VanGezin):
    """Een ronde waarin iemand van elk punt vraagt of het nog klopt."""

    begonnen_op = models.DateTimeField()
    afgerond_op = models.DateTimeField(null=True, blank=True)
    afgerond_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "begonnen_op": Klasse.PERSOON,
        "afgerond_op": Klasse.PERSOON,
        "afgerond_door": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gezin"],
                condition=Q(afgerond_op__isnull=True),
                name="herziening_een_open",
            ),
            both_or_neither(
                "herziening_afgerond_op_en_door", "afgerond_op", "afgerond_door"
            ),
        ]

    def __str__(self) -> str:
        return f"Opnieuw bekeken vanaf {self.begonnen_op:%d-%m-%Y}"
