"""Households: who sleeps where, and at which address."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.persoon import Datumprecisie, Persoon


@volg()
class Huishouden(VanGezin):
    """Een adres waar mensen van dit gezin samen wonen; twee huishoudens is gewoon."""

    naam = models.TextField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "naam": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gezin", "naam"], name="huishouden_naam_een_per_gezin"
            )
        ]

    def __str__(self) -> str:
        return self.naam


class Verblijf(models.TextChoices):
    """What a home is to somebody who sleeps there."""

    NIET_GEZEGD = "", "niet gezegd"
    HOOFDVERBLIJF = "HOOFDVERBLIJF", "hoofdverblijf"
    DEELS = "DEELS", "woont hier een deel van de tijd"
    LOGEREN = "LOGEREN", "logeert hier"
    PLEEGGEZIN = "PLEEGGEZIN", "geplaatst in een pleeggezin"
    GEZINSHUIS = "GEZINSHUIS", "geplaatst in een gezinshuis"
    INSTELLING = "INSTELLING", "geplaatst in een instelling"


@volg()
class Bewoning(VanGezin):
    """Wie in welk huishouden slaapt, en van wanneer tot wanneer."""

    huishouden = models.ForeignKey(
        Huishouden, on_delete=models.PROTECT, related_name="bewoning"
    )
    persoon = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, related_name="bewoning"
    )
    wanneer = models.TextField(blank=True)  # in words: 'om de week', 'in het weekend'
    verblijf = models.TextField(choices=Verblijf.choices, blank=True)
    vanaf = models.DateField(null=True, blank=True)
    vanaf_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "huishouden": Klasse.GEHEIM,
        "persoon": Klasse.PERSOON,
        "wanneer": Klasse.PERSOON,
        "verblijf": Klasse.BIJZONDER,
        "vanaf": Klasse.PERSOON,
        "vanaf_precisie": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            einde_na_begin("bewoning_einde_na_begin"),
            models.UniqueConstraint(
                fields=["huishouden", "persoon", "vanaf"],
                name="bewoning_een_keer",
                nulls_distinct=False,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.persoon} slaapt {self.huishouden}"


class Adressoort(models.TextChoices):
    """What an address is for."""

    WOON = "WOON", "woonadres"
    BRIEF = "BRIEF", "briefadres"
    TIJDELIJK = "TIJDELIJK", "tijdelijk verblijf"


@volg()
class Adres(VanGezin):
    """Waar een huishouden woont; een geheim adres staat nergens anders.

    Secret is: for all who do not live there, or only for who stands in `geheim_voor`.
    """

    huishouden = models.ForeignKey(
        Huishouden, on_delete=models.PROTECT, related_name="adressen"
    )
    soort = models.TextField(choices=Adressoort.choices, default=Adressoort.WOON)
    straat = models.TextField()
    huisnummer = models.TextField()
    huisletter = models.TextField(blank=True)
    toevoeging = models.TextField(blank=True)
    postcode = models.TextField(blank=True)
    plaats = models.TextField()
    land = models.TextField(blank=True)
    bag_nummer = models.TextField(blank=True)  # nummeraanduiding in the BAG
    is_geheim = models.BooleanField(default=False)
    geheim_voor = ArrayField(models.BigIntegerField(), default=list, blank=True)
    vanaf = models.DateField(null=True, blank=True)
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "huishouden": Klasse.PERSOON,
        "soort": Klasse.PERSOON,
        "straat": Klasse.GEHEIM,
        "huisnummer": Klasse.GEHEIM,
        "huisletter": Klasse.GEHEIM,
        "toevoeging": Klasse.GEHEIM,
        "postcode": Klasse.GEHEIM,
        "plaats": Klasse.GEHEIM,
        "land": Klasse.GEHEIM,
        "bag_nummer": Klasse.GEHEIM,
        "is_geheim": Klasse.BIJZONDER,
        "geheim_voor": Klasse.BIJZONDER,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            einde_na_begin("adres_einde_na_begin"),
            models.UniqueConstraint(
                fields=["huishouden", "soort"],
                condition=Q(tot__isnull=True),
                name="adres_een_nu_per_huishouden_en_soort",
            ),
            models.CheckConstraint(
                name="adres_geheim_voor_iemand_is_geheim",
                condition=Q(is_geheim=True) | Q(geheim_voor=[]),
            ),
        ]

    def __str__(self) -> str:
        nummer = f"{self.huisnummer} {self.huisletter}".strip()
        if self.toevoeging:
            nummer = f"{nummer}-{self.toevoeging}"
        plaats = " ".join(part for part in (self.postcode, self.plaats) if part)
        delen = (f"{self.straat} {nummer}", plaats, self.land)
        return ", ".join(part for part in delen if part)
