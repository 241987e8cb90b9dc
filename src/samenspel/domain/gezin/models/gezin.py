"""The gezin itself: the unit of protection."""

from typing import ClassVar

from django.db import models
from django.db.models.functions import Now

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse


@volg()
class Gezin(models.Model):
    """Een gezin met zijn ene dossier: alle kinderen en wie voor hen zorgt.

    The unit of protection. Parents who live apart are one gezin with two households.
    """

    dossiernummer = models.TextField(unique=True)
    naam = models.TextField()
    normen_vanaf = models.DateTimeField()
    aangenomen_op = models.DateTimeField(null=True, blank=True)
    gesloten_op = models.DateTimeField(null=True, blank=True)
    vastgelegd_op = models.DateTimeField(db_default=Now())

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "dossiernummer": Klasse.PERSOON,
        "naam": Klasse.PERSOON,
        "normen_vanaf": Klasse.OPENBAAR,
        "aangenomen_op": Klasse.PERSOON,
        "gesloten_op": Klasse.PERSOON,
        "vastgelegd_op": Klasse.OPENBAAR,
    }

    def __str__(self) -> str:
        return self.naam
