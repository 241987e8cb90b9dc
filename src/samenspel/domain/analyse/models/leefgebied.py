"""How it goes in each area of life, and how one area works on another."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.analyse.models.gedachte import (
    PRIVACY_GEZEGD,
    Gezegd,
    gezegd_door_iemand,
)
from samenspel.domain.gezin.models import Datumprecisie
from samenspel.domain.verhaal.models import (
    PRIVACY_VERVALT,
    Hulpgebied,
    Vervalt,
    vervalt_met_reden,
)


class Gebiedstand(models.TextChoices):
    """How it goes in an area of life, in one word; the sentence stands beside it."""

    GOED = "GOED", "gaat goed"
    WISSELEND = "WISSELEND", "wisselend"
    ZORG = "ZORG", "zorg"


@volg()
class Gebiedsuitspraak(Vervalt, Gezegd):
    """Hoe het volgens iemand op een dag ging op één leefgebied.

    The areas are those of S52 (002:n1382-1403), the same list as that of the help.
    """

    leefgebied = models.TextField(choices=Hulpgebied.choices)
    stand = models.TextField(choices=Gebiedstand.choices)
    tekst = models.TextField()
    betreft = ArrayField(models.BigIntegerField(), default=list, blank=True)
    feiten = ArrayField(models.TextField(), default=list, blank=True)
    bron = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        **PRIVACY_GEZEGD,
        "leefgebied": Klasse.PERSOON,
        "stand": Klasse.BIJZONDER,
        "tekst": Klasse.GEHEIM,
        "betreft": Klasse.PERSOON,
        "feiten": Klasse.PERSOON,
        "bron": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="gebiedsuitspraak_gezin")]
        constraints = [
            models.CheckConstraint(
                name="gebiedsuitspraak_zegt_iets", condition=~Q(tekst="")
            ),
            gezegd_door_iemand("gebiedsuitspraak"),
            *vervalt_met_reden("gebiedsuitspraak"),
        ]

    def __str__(self) -> str:
        return f"{self.get_leefgebied_display()}: {self.get_stand_display()}"


class Invloedsoort(models.TextChoices):
    """Whether one area makes another harder, or helps it."""

    VERZWAART = "VERZWAART", "maakt het moeilijker"
    HELPT = "HELPT", "helpt"


@volg()
class Invloed(Vervalt, Gezegd):
    """Hoe het ene leefgebied volgens iemand op het andere werkt, vanaf wanneer en tot wanneer."""

    van = models.TextField(choices=Hulpgebied.choices)
    naar = models.TextField(choices=Hulpgebied.choices)
    soort = models.TextField(choices=Invloedsoort.choices)
    uitleg = models.TextField()
    sinds = models.DateField()
    sinds_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    tot = models.DateField(null=True, blank=True)
    feiten = ArrayField(models.TextField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        **PRIVACY_GEZEGD,
        "van": Klasse.PERSOON,
        "naar": Klasse.PERSOON,
        "soort": Klasse.BIJZONDER,
        "uitleg": Klasse.GEHEIM,
        "sinds": Klasse.PERSOON,
        "sinds_precisie": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
        "feiten": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="invloed_gezin")]
        constraints = [
            models.CheckConstraint(
                name="invloed_op_een_ander", condition=~Q(van=F("naar"))
            ),
            models.CheckConstraint(name="invloed_zegt_hoe", condition=~Q(uitleg="")),
            models.CheckConstraint(
                name="invloed_einde_na_begin",
                condition=Q(tot__isnull=True) | Q(tot__gte=F("sinds")),
            ),
            gezegd_door_iemand("invloed"),
            *vervalt_met_reden("invloed"),
        ]

    def __str__(self) -> str:
        return f"{self.get_van_display()} {self.get_soort_display()}"
