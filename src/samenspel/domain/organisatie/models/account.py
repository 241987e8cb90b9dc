"""The one-time link with which somebody turns the own account on."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from samenspel.core.privacyklasse import Klasse
from samenspel.domain.organisatie.models.mensen import Gebruiker


class Uitnodiging(models.Model):
    """Een link waarmee iemand één keer het eigen account aanzet.

    Only a hash of the link is kept. It names nobody, ends by itself, works once, and
    five wrong user names end it as well.
    """

    gebruiker = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, related_name="uitnodigingen"
    )
    kenmerk = models.TextField(unique=True)
    gemaakt_op = models.DateTimeField(db_default=Now())
    gemaakt_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    vervalt_op = models.DateTimeField()
    pogingen = models.IntegerField(default=0)
    gebruikt_op = models.DateTimeField(null=True, blank=True)
    ingetrokken_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "gebruiker": Klasse.PERSOON,
        "kenmerk": Klasse.GEHEIM,
        "gemaakt_op": Klasse.OPENBAAR,
        "gemaakt_door": Klasse.PERSOON,
        "vervalt_op": Klasse.OPENBAAR,
        "pogingen": Klasse.OPENBAAR,
        "gebruikt_op": Klasse.PERSOON,
        "ingetrokken_op": Klasse.OPENBAAR,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gebruiker"],
                condition=models.Q(
                    gebruikt_op__isnull=True, ingetrokken_op__isnull=True
                ),
                name="uitnodiging_een_open_per_gebruiker",
            )
        ]

    def __str__(self) -> str:
        return f"link voor {self.gebruiker}"
