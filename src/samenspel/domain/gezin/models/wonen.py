"""Households: who sleeps where, and at which address."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.persoon import Persoon


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


@volg()
class Bewoning(VanGezin):
    """Wie in welk huishouden slaapt, en van wanneer tot wanneer."""

    huishouden = models.ForeignKey(
        Huishouden, on_delete=models.PROTECT, related_name="bewoning"
    )
    persoon = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, related_name="bewoning"
    )
    vanaf = models.DateField(null=True, blank=True)
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "huishouden": Klasse.GEHEIM,
        "persoon": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
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
        return f"{self.persoon} bij {self.huishouden}"


@volg()
class Adres(VanGezin):
    """Waar een huishouden woont; een geheim adres staat nergens anders."""

    huishouden = models.ForeignKey(
        Huishouden, on_delete=models.PROTECT, related_name="adressen"
    )
    straat = models.TextField()
    huisnummer = models.TextField()
    postcode = models.TextField(blank=True)
    plaats = models.TextField()
    is_geheim = models.BooleanField(default=False)
    vanaf = models.DateField(null=True, blank=True)
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "huishouden": Klasse.PERSOON,
        "straat": Klasse.GEHEIM,
        "huisnummer": Klasse.GEHEIM,
        "postcode": Klasse.GEHEIM,
        "plaats": Klasse.GEHEIM,
        "is_geheim": Klasse.BIJZONDER,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            einde_na_begin("adres_einde_na_begin"),
            models.UniqueConstraint(
                fields=["huishouden"],
                condition=Q(tot__isnull=True),
                name="adres_een_nu_per_huishouden",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.straat} {self.huisnummer}, {self.plaats}"
