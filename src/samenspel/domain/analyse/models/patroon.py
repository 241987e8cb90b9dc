"""The pattern of a family as people established it together, on a day."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.organisatie.models import Gebruiker


@volg()
class Patroon(VanGezin):
    """Het gezinspatroon zoals gezin en werkers het samen vaststelden, met wie en wanneer.

    `duidingen` says which pieces and answers stood there. A next one replaces it; this
    one stays to be read.
    """

    vastgesteld_op = models.DateField()
    met_wie = models.TextField()
    niet_eens = models.TextField(blank=True)
    motivering = models.TextField(blank=True)
    duidingen = ArrayField(models.BigIntegerField(), default=list)
    herzien_op = models.DateTimeField(null=True, blank=True)
    herzien_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden_herzien = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "vastgesteld_op": Klasse.PERSOON,
        "met_wie": Klasse.BIJZONDER,
        "niet_eens": Klasse.BIJZONDER,
        "motivering": Klasse.BIJZONDER,
        "duidingen": Klasse.OPENBAAR,
        "herzien_op": Klasse.PERSOON,
        "herzien_door": Klasse.PERSOON,
        "reden_herzien": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="patroon_gezin")]
        constraints = [
            models.CheckConstraint(name="patroon_met_iemand", condition=~Q(met_wie="")),
            both_or_neither("patroon_herzien_op_en_door", "herzien_op", "herzien_door"),
            models.CheckConstraint(
                name="patroon_herzien_met_reden",
                condition=Q(herzien_op__isnull=True) | ~Q(reden_herzien=""),
            ),
        ]

    def __str__(self) -> str:
        return f"patroon van {self.vastgesteld_op:%d-%m-%Y}"
