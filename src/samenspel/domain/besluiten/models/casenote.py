"""What somebody writes down before the team talks about being stuck."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin


@volg()
class Casenote(VanGezin):
    """De voorbereiding op een bespreking van stagnatie: wat er is, en wat de vraag is.

    The source gives no format (G23): facts, what was tried, what the family says of it,
    and one question. Never changed; a new one comes beside it. Source: S48, 000:62.
    """

    geschreven_op = models.DateTimeField()
    feiten = models.TextField()
    geprobeerd = models.TextField()
    gezin_zegt = models.TextField(blank=True)
    vraag = models.TextField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "geschreven_op": Klasse.PERSOON,
        "feiten": Klasse.GEHEIM,
        "geprobeerd": Klasse.BIJZONDER,
        "gezin_zegt": Klasse.BIJZONDER,
        "vraag": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-geschreven_op"], name="casenote_op")]
        constraints = [
            models.CheckConstraint(
                name="casenote_heeft_feiten_en_een_vraag",
                condition=~Q(feiten="") & ~Q(vraag=""),
            )
        ]

    def __str__(self) -> str:
        return f"Casenote van {self.geschreven_op:%d-%m-%Y}"
