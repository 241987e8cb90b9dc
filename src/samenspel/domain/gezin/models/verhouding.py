"""How somebody says that two people get on: a statement, never a property of the two."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither, einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.persoon import Datumprecisie, Persoon


class Verhoudingsoort(models.TextChoices):
    """How two people get on, as somebody sees it."""

    HECHT = "HECHT", "hecht"
    GOED = "GOED", "goed contact"
    ZORGT = "ZORGT", "zorgt voor"
    AFSTAND = "AFSTAND", "op afstand"
    WISSELEND = "WISSELEND", "hecht en botsend"
    RUZIE = "RUZIE", "ruzie"
    VERBROKEN = "VERBROKEN", "contact verbroken"
    HERSTELD = "HERSTELD", "contact hersteld"
    NOOIT = "NOOIT", "nooit ontmoet"
    BEPAALT = "BEPAALT", "bepaalt over"
    GEWELD = "GEWELD", "geweld"
    MISHANDELING = "MISHANDELING", "lichamelijke mishandeling"
    EMOTIONEEL = "EMOTIONEEL", "emotionele mishandeling"
    SEKSUEEL = "SEKSUEEL", "seksueel misbruik"
    VERWAARLOZING = "VERWAARLOZING", "verwaarlozing"


GEWELD = frozenset(
    {
        Verhoudingsoort.BEPAALT,
        Verhoudingsoort.GEWELD,
        Verhoudingsoort.MISHANDELING,
        Verhoudingsoort.EMOTIONEEL,
        Verhoudingsoort.SEKSUEEL,
        Verhoudingsoort.VERWAARLOZING,
    }
)


@volg()
class Verhouding(VanGezin):
    """Wat iemand zegt over hoe twee mensen met elkaar omgaan, en over welke tijd."""

    van = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    naar = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    soort = models.TextField(choices=Verhoudingsoort.choices)
    is_wederzijds = models.BooleanField(default=True)
    # Who says so: somebody of this family, or anybody else in words.
    zegt = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    zegt_anders = models.TextField(blank=True)
    gezegd_op = models.DateField()
    woorden = models.TextField(blank=True)
    vanaf = models.DateField(null=True, blank=True)
    vanaf_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    tot = models.DateField(null=True, blank=True)
    # Withdrawn: it was not said like this. It stays to be read, with the reason.
    vervallen_op = models.DateTimeField(null=True, blank=True)
    vervallen_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    reden_vervallen = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "van": Klasse.PERSOON,
        "naar": Klasse.PERSOON,
        "soort": Klasse.BIJZONDER,
        "is_wederzijds": Klasse.BIJZONDER,
        "zegt": Klasse.BIJZONDER,
        "zegt_anders": Klasse.BIJZONDER,
        "gezegd_op": Klasse.PERSOON,
        "woorden": Klasse.BIJZONDER,
        "vanaf": Klasse.BIJZONDER,
        "vanaf_precisie": Klasse.PERSOON,
        "tot": Klasse.BIJZONDER,
        "vervallen_op": Klasse.PERSOON,
        "vervallen_door": Klasse.PERSOON,
        "reden_vervallen": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="verhouding_gezin")]
        constraints = [
            einde_na_begin("verhouding_einde_na_begin"),
            models.CheckConstraint(
                name="verhouding_met_een_ander", condition=~Q(van=F("naar"))
            ),
            models.CheckConstraint(
                name="verhouding_is_gezegd_door_iemand",
                condition=Q(zegt__isnull=False) | ~Q(zegt_anders=""),
            ),
            both_or_neither(
                "verhouding_vervallen_op_en_door", "vervallen_op", "vervallen_door"
            ),
            models.CheckConstraint(
                name="verhouding_vervallen_met_reden",
                condition=Q(vervallen_op__isnull=True) | ~Q(reden_vervallen=""),
            ),
        ]

    def __str__(self) -> str:
        woord = "en" if self.is_wederzijds else "naar"
        return f"{self.van} {woord} {self.naar}: {self.get_soort_display()}"

    @property
    def wie_zegt_het(self) -> str:
        """Whose view this is."""
        return self.zegt.roepnaam if self.zegt else self.zegt_anders

    @property
    def is_geweld(self) -> bool:
        """Whether this tells of violence, control or neglect: on no family paper."""
        return self.soort in GEWELD
