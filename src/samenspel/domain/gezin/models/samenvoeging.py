"""One human in more rows: twice in a dossier, or in the dossiers of two families."""

from typing import ClassVar

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither, einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.persoon import Persoon


@volg()
class Samenvoeging(VanGezin):
    """Twee mensen in het dossier bleken er één te zijn; altijd ongedaan te maken.

    `verplaatst` holds what was done to each row, so that undoing it restores exactly
    that: tables, numbers and fields, and what stood there.
    """

    dubbel = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    blijft = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    reden = models.TextField()
    verplaatst = models.JSONField(default=list, encoder=DjangoJSONEncoder)
    ongedaan_op = models.DateTimeField(null=True, blank=True)
    ongedaan_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    ongedaan_omdat = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "dubbel": Klasse.PERSOON,
        "blijft": Klasse.PERSOON,
        "reden": Klasse.PERSOON,
        "verplaatst": Klasse.BIJZONDER,
        "ongedaan_op": Klasse.PERSOON,
        "ongedaan_door": Klasse.PERSOON,
        "ongedaan_omdat": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="samenvoeging_is_van_twee", condition=~Q(dubbel=F("blijft"))
            ),
            models.CheckConstraint(
                name="samenvoeging_met_reden", condition=~Q(reden="")
            ),
            both_or_neither(
                "samenvoeging_ongedaan_op_en_door", "ongedaan_op", "ongedaan_door"
            ),
            models.UniqueConstraint(
                fields=["dubbel"],
                condition=Q(ongedaan_op=None),
                name="samenvoeging_een_per_dubbel",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.dubbel} is {self.blijft}"


@volg()
class ZelfdeMens(VanGezin):
    """Deze persoon staat ook in een ander dossier: dezelfde mens, een andere rij.

    The rows of one human carry the same `mens`. Each lies in its own gezin; only a
    function of the database looks across.
    """

    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    mens = models.UUIDField()
    reden = models.TextField()
    vanaf = models.DateTimeField()
    tot = models.DateTimeField(null=True, blank=True)
    beeindigd_omdat = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "persoon": Klasse.PERSOON,
        "mens": Klasse.PERSOON,
        "reden": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
        "beeindigd_omdat": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["persoon"],
                condition=Q(tot=None),
                name="zelfde_mens_een_keer",
            ),
            models.CheckConstraint(
                name="zelfde_mens_met_reden", condition=~Q(reden="")
            ),
            einde_na_begin("zelfde_mens_eindigt_later"),
        ]

    def __str__(self) -> str:
        return f"{self.persoon} staat ook elders"
