"""Towards which situation a family works, and which of two meanings that has."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import PRIVACY_VERVALT, Vervalt, vervalt_met_reden


class Betekenis(models.TextChoices):
    """What 'haalbare eindsituatie' means: the source uses one word for two things (C28)."""

    VEILIG = "VEILIG", "stabiele veiligheid"
    HERSTEL = "HERSTEL", "herstel"


@volg()
class Eindsituatie(Vervalt):
    """Waar gezin en werkers naartoe werken, in één van de twee betekenissen.

    What it looks like stands in the answers that belong to it; `duidingen` says which of
    them stood there when everybody agreed. A next one begins beside it, never in it.
    """

    betekenis = models.TextField(choices=Betekenis.choices)
    # Herstel begins after stabiele veiligheid was reached (N285).
    stabiel_sinds = models.DateField(null=True, blank=True)
    motivering = models.TextField(blank=True)
    geformuleerd_op = models.DateField(null=True, blank=True)
    geformuleerd_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    met_wie = models.TextField(blank=True)
    niet_eens = models.TextField(blank=True)
    duidingen = ArrayField(models.BigIntegerField(), default=list, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "betekenis": Klasse.BIJZONDER,
        "stabiel_sinds": Klasse.BIJZONDER,
        "motivering": Klasse.BIJZONDER,
        "geformuleerd_op": Klasse.PERSOON,
        "geformuleerd_door": Klasse.PERSOON,
        "met_wie": Klasse.BIJZONDER,
        "niet_eens": Klasse.BIJZONDER,
        "duidingen": Klasse.OPENBAAR,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="eindsituatie_gezin")]
        constraints = [
            both_or_neither(
                "eindsituatie_geformuleerd_op_en_door",
                "geformuleerd_op",
                "geformuleerd_door",
            ),
            models.CheckConstraint(
                name="eindsituatie_herstel_na_stabiel",
                condition=Q(betekenis="VEILIG", stabiel_sinds__isnull=True)
                | Q(betekenis="HERSTEL", stabiel_sinds__isnull=False),
            ),
            *vervalt_met_reden("eindsituatie"),
        ]

    def __str__(self) -> str:
        return f"eindsituatie: {self.get_betekenis_display()}"
