"""Talks with children: in which form, what for, and what when there was none (yet)."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import Datumprecisie, Persoon
from samenspel.domain.verhaal.models.contact import Contact
from samenspel.domain.verhaal.models.kindverhaal import Kindverhaal
from samenspel.domain.verhaal.models.situatie import (
    PRIVACY_VERVALT,
    Vervalt,
    vervalt_met_reden,
)


class Gespreksvorm(models.TextChoices):
    """Who sat with the child: a choice that is made on purpose. Source: N340."""

    ALLEEN = "ALLEEN", "alleen"
    MET_OUDER = "MET_OUDER", "met een ouder erbij"
    MET_ANDER = "MET_ANDER", "met iemand anders erbij"


class Gespreksdoel(models.TextChoices):
    """What a talk with a child is for. Source: N323."""

    KENNISMAKING = "KENNISMAKING", "kennismaken"
    RELATIE = "RELATIE", "een band opbouwen"
    MOTIVATIE = "MOTIVATIE", "motiveren"
    MONITORING = "MONITORING", "volgen hoe het gaat"
    VEILIGHEID = "VEILIGHEID", "veiligheid"


class Nietreden(models.TextChoices):
    """Why somebody was not spoken with (yet). Source: N336, N337, N339."""

    NOG_NIET_GELUKT = "NOG_NIET_GELUKT", "het lukte nog niet"
    TE_JONG = "TE_JONG", "het kind praat nog niet"
    WIL_NIET = "WIL_NIET", "wil zelf niet"
    OUDERS = "OUDERS", "ouders willen het niet"
    GEVAAR = "GEVAAR", "een gesprek brengt iemand in gevaar"
    ANDERS = "ANDERS", "iets anders"


class Gevaarsituatie(models.TextChoices):
    """When a talk itself may endanger somebody. Source: N337."""

    GEEN = "", "niet van toepassing"
    SEKSUEEL_GEWELD = "SEKSUEEL_GEWELD", "seksueel geweld"
    HUWELIJKSDWANG = "HUWELIJKSDWANG", "huwelijksdwang"
    EERGERELATEERD = "EERGERELATEERD", "eergerelateerd geweld"
    LOVERBOY = "LOVERBOY", "loverboyproblematiek"
    ANDERS = "ANDERS", "een andere uitzondering"


class Spreekrol(models.TextChoices):
    """As what somebody speaks with a child through the whole course. Source: N322."""

    JIM = "JIM", "JIM: mentor die het kind zelf koos"
    NETWERK = "NETWERK", "iemand van familie of netwerk"
    SCHOOL = "SCHOOL", "iemand van school"
    LOKAAL_TEAM = "LOKAAL_TEAM", "lokaal team"
    JEUGDBESCHERMER = "JEUGDBESCHERMER", "jeugdbeschermer"
    ANDERS = "ANDERS", "iemand anders"
    BEHANDELAAR = "BEHANDELAAR", "behandelaar"
    HULPVERLENER = "HULPVERLENER", "wie de hulp uitvoert"


@volg()
class Kindgesprek(Vervalt):
    """Wat een gesprek met één kind was: de gekozen vorm, waarvoor, en wat wij uitlegden.

    When, where, by whom and who was there stand in the contact; what the child said
    stands in `verhaal`, untouched.
    """

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="+")
    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    verhaal = models.ForeignKey(
        Kindverhaal, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    vorm = models.TextField(choices=Gespreksvorm.choices)
    met_wie = models.TextField(blank=True)
    waarom_vorm = models.TextField(blank=True)
    plek = models.TextField(blank=True)
    doelen = ArrayField(models.TextField(choices=Gespreksdoel.choices), default=list)
    uitleg = models.TextField(blank=True)
    bij_leeftijd = models.TextField(blank=True)
    over_hulp = models.TextField(blank=True)
    reactie = models.TextField(blank=True)
    eens = models.TextField(blank=True)
    oneens = models.TextField(blank=True)
    wat_doen = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "reden_vervallen": Klasse.GEHEIM,
        "contact": Klasse.PERSOON,
        "kind": Klasse.PERSOON,
        "verhaal": Klasse.PERSOON,
        "vorm": Klasse.GEHEIM,
        "met_wie": Klasse.GEHEIM,
        "waarom_vorm": Klasse.GEHEIM,
        "plek": Klasse.GEHEIM,
        "doelen": Klasse.GEHEIM,
        "uitleg": Klasse.GEHEIM,
        "bij_leeftijd": Klasse.GEHEIM,
        "over_hulp": Klasse.GEHEIM,
        "reactie": Klasse.GEHEIM,
        "eens": Klasse.GEHEIM,
        "oneens": Klasse.GEHEIM,
        "wat_doen": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "kind"], name="kindgesprek_gezin")]
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "kind"],
                condition=Q(vervallen_op__isnull=True),
                name="kindgesprek_een_keer",
            ),
            models.CheckConstraint(
                name="kindgesprek_met_een_ander_zegt_wie",
                condition=~Q(vorm="MET_ANDER") | ~Q(met_wie=""),
            ),
            *vervalt_met_reden("kindgesprek"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.get_vorm_display()}"

    @property
    def doelnamen(self) -> list[str]:
        return [str(Gespreksdoel(doel).label) for doel in self.doelen]


@volg()
class Spreekdatum(Vervalt):
    """De eigen datum waarop wij een kind uiterlijk weer spreken."""

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    uiterlijk = models.DateField()
    waarvoor = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "reden_vervallen": Klasse.GEHEIM,
        "kind": Klasse.PERSOON,
        "uiterlijk": Klasse.GEHEIM,
        "waarvoor": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "kind"], name="spreekdatum_gezin")]
        constraints = [*vervalt_met_reden("spreekdatum")]

    def __str__(self) -> str:
        return f"{self.kind} uiterlijk op {self.uiterlijk:%d-%m-%Y}"


@volg()
class NietGesproken(Vervalt):
    """Waarom wij een kind of ouder (nog) niet spraken, en wanneer wij dat opnieuw bekijken.

    `ouders`: what was said with parents who do not want it; `overleg`: with whom it was
    then talked over here; `advies`: what an expert advised when a talk is dangerous.
    """

    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    op = models.DateField()
    reden = models.TextField(choices=Nietreden.choices)
    toelichting = models.TextField()
    ouders = models.TextField(blank=True)
    ouders_op = models.DateField(null=True, blank=True)
    overleg = models.TextField(blank=True)
    overleg_op = models.DateField(null=True, blank=True)
    situatie = models.TextField(choices=Gevaarsituatie.choices, blank=True)
    advies_van = models.TextField(blank=True)
    advies_op = models.DateField(null=True, blank=True)
    advies = models.TextField(blank=True)
    opnieuw_op = models.DateField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "reden_vervallen": Klasse.GEHEIM,
        "persoon": Klasse.PERSOON,
        "op": Klasse.PERSOON,
        "reden": Klasse.GEHEIM,
        "toelichting": Klasse.GEHEIM,
        "ouders": Klasse.GEHEIM,
        "ouders_op": Klasse.PERSOON,
        "overleg": Klasse.GEHEIM,
        "overleg_op": Klasse.PERSOON,
        "situatie": Klasse.GEHEIM,
        "advies_van": Klasse.GEHEIM,
        "advies_op": Klasse.PERSOON,
        "advies": Klasse.GEHEIM,
        "opnieuw_op": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "persoon"], name="niet_gesproken")]
        constraints = [
            models.CheckConstraint(
                name="niet_gesproken_zegt_waarom", condition=~Q(toelichting="")
            ),
            models.CheckConstraint(
                name="niet_gesproken_kijkt_vooruit",
                condition=Q(opnieuw_op__gte=F("op")),
            ),
            models.CheckConstraint(
                name="niet_gesproken_gevaar_zegt_welk",
                condition=~Q(reden="GEVAAR") | ~Q(situatie=""),
            ),
            *vervalt_met_reden("niet_gesproken"),
        ]

    def __str__(self) -> str:
        return f"{self.persoon} niet gesproken: {self.get_reden_display()}"

    @property
    def nog_te_doen(self) -> list[str]:
        """What the method asks with this reason, and nobody wrote down yet."""
        if self.reden == Nietreden.OUDERS:
            vraagt = [(self.ouders, "Praat er met de ouders over.")]
            na = [
                (self.overleg, "Zeggen zij nog nee? Overleg intern hoe u verder gaat.")
            ]
        elif self.reden == Nietreden.GEVAAR:
            vraagt = [(self.advies, "Vraag advies aan een deskundige.")]
            na = []
        else:
            return []
        return [zin for tekst, zin in vraagt + na if not tekst]


@volg()
class Vergewissing(Vervalt):
    """Wie met een kind spreekt als wij het niet zelf doen, en waarom wij dat zo kiezen."""

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    wie = models.TextField()
    rol = models.TextField(choices=Spreekrol.choices)
    organisatie = models.TextField(blank=True)
    hoe_vaak = models.TextField(blank=True)
    laatst_op = models.DateField(null=True, blank=True)
    laatst_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    argumenten = models.TextField()
    nagegaan_op = models.DateField()
    nagegaan_bij = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "reden_vervallen": Klasse.GEHEIM,
        "kind": Klasse.PERSOON,
        "wie": Klasse.GEHEIM,
        "rol": Klasse.GEHEIM,
        "organisatie": Klasse.GEHEIM,
        "hoe_vaak": Klasse.GEHEIM,
        "laatst_op": Klasse.PERSOON,
        "laatst_precisie": Klasse.PERSOON,
        "argumenten": Klasse.GEHEIM,
        "nagegaan_op": Klasse.PERSOON,
        "nagegaan_bij": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "kind"], name="vergewissing_gezin")]
        constraints = [
            models.CheckConstraint(
                name="vergewissing_zegt_waarom",
                condition=~Q(wie="") & ~Q(argumenten=""),
            ),
            models.CheckConstraint(
                name="vergewissing_niet_van_de_hulp",
                condition=~Q(rol__in=["BEHANDELAAR", "HULPVERLENER"]),
            ),
            *vervalt_met_reden("vergewissing"),
        ]

    def __str__(self) -> str:
        return f"{self.wie} spreekt met {self.kind}"
