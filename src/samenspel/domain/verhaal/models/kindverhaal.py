"""What a child told, in the words of the child, and what it heard back."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.organisatie.models import Gebruiker


@volg()
class Kindverhaal(VanGezin):
    """Wat een kind zelf vertelde, letterlijk, en wat het kind daarop van ons hoorde.

    `woorden` are never changed: what is added later is another story. `wil`: what the
    child wants to happen with it, and who may know.
    """

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    gebeurd_op = models.DateTimeField()
    aan_wie = models.TextField()
    aanleiding = models.TextField(blank=True)
    woorden = models.TextField()
    wil = models.TextField(blank=True)
    antwoord_op = models.DateTimeField(null=True, blank=True)
    antwoord_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    antwoord = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "kind": Klasse.PERSOON,
        "gebeurd_op": Klasse.PERSOON,
        "aan_wie": Klasse.GEHEIM,
        "aanleiding": Klasse.GEHEIM,
        "woorden": Klasse.GEHEIM,
        "wil": Klasse.GEHEIM,
        "antwoord_op": Klasse.PERSOON,
        "antwoord_door": Klasse.PERSOON,
        "antwoord": Klasse.GEHEIM,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-gebeurd_op"], name="kindverhaal_op")]
        constraints = [
            both_or_neither(
                "kindverhaal_antwoord_op_en_door", "antwoord_op", "antwoord_door"
            ),
            models.CheckConstraint(
                name="kindverhaal_antwoord_zegt_wat",
                condition=Q(antwoord_op__isnull=True) | ~Q(antwoord=""),
            ),
            models.CheckConstraint(
                name="kindverhaal_zegt_iets", condition=~Q(woorden="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} vertelde op {self.gebeurd_op:%d-%m-%Y}"
