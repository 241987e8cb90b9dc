"""The secret address at which a worker's own agenda reads the appointments."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from samenspel.core.privacyklasse import Klasse
from samenspel.domain.organisatie.models import Medewerker


class Agendalink(models.Model):
    """Het geheime adres waarmee een medewerker de eigen afspraken in een agenda leest.

    Only a hash of the secret is kept. The link shows no name and no dossier, and is dead
    as soon as it is revoked or the worker may not sign in any more.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    sleutel_hash = models.TextField(unique=True)
    gemaakt_op = models.DateTimeField(db_default=Now())
    gelezen_op = models.DateTimeField(null=True, blank=True)
    ingetrokken_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "medewerker": Klasse.PERSOON,
        "sleutel_hash": Klasse.GEHEIM,
        "gemaakt_op": Klasse.PERSOON,
        "gelezen_op": Klasse.PERSOON,
        "ingetrokken_op": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["medewerker"],
                condition=Q(ingetrokken_op__isnull=True),
                name="agendalink_een_per_medewerker",
            )
        ]

    def __str__(self) -> str:
        return f"Agendalink van {self.medewerker}"
