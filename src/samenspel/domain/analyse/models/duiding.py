"""What somebody makes of the facts: a piece of the pattern, or an answer about it."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.analyse.models.eindsituatie import Eindsituatie
from samenspel.domain.analyse.models.gedachte import (
    PRIVACY_GEZEGD,
    PRIVACY_LEESBAAR,
    Gezegd,
    Leesbaar,
    gezegd_door_iemand,
)
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.models import PRIVACY_VERVALT, Vervalt, vervalt_met_reden


@volg()
class Duiding(Vervalt, Leesbaar, Gezegd):
    """Wat iemand van de feiten maakt: een stuk van het gezinspatroon, of een antwoord.

    `vraag` is a code of `data/patroon.toml` or `data/eindsituatie.toml`. One table for
    both formats: of each is asked who says so, when, and on which facts it rests (N309).
    Never changed: a newer answer comes above it, and what was wrong is withdrawn. New
    words are for professionals again, until a worker lays them on the table too.
    """

    vraag = models.TextField()
    over = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # Of which end situation; empty for what belongs to the pattern.
    eindsituatie = models.ForeignKey(
        Eindsituatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # The piece of the pattern that this changes or compensates.
    stuk = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tekst = models.TextField()
    hoe = models.TextField(blank=True)
    wie_doet = models.TextField(blank=True)
    feiten = ArrayField(models.TextField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        **PRIVACY_GEZEGD,
        **PRIVACY_LEESBAAR,
        "vraag": Klasse.OPENBAAR,
        "over": Klasse.PERSOON,
        "eindsituatie": Klasse.OPENBAAR,
        "stuk": Klasse.OPENBAAR,
        "tekst": Klasse.BIJZONDER,
        "hoe": Klasse.BIJZONDER,
        "wie_doet": Klasse.BIJZONDER,
        "feiten": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "vraag"], name="duiding_gezin")]
        constraints = [
            models.CheckConstraint(name="duiding_zegt_iets", condition=~Q(tekst="")),
            gezegd_door_iemand("duiding"),
            *vervalt_met_reden("duiding"),
        ]

    def __str__(self) -> str:
        return f"{self.wie_zegt_het} op {self.gezegd_op:%d-%m-%Y}"
