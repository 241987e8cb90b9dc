"""What is typed on one form, kept until it is saved or thrown away."""

import json
from typing import ClassVar

from django.db import models

from samenspel.core.privacyklasse import Klasse
from samenspel.core.versleuteling import decrypt
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker

Woorden = dict[str, list[str]]


class Klad(models.Model):
    """Wat iemand op een formulier typte en nog niet bewaarde.

    Row security shows it to the writer only, and only while the writer may open the
    dossier. The words are encrypted: they may be anything that a form asks.
    """

    formulier = models.UUIDField(unique=True)
    gebruiker = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, related_name="kladden"
    )
    gezin = models.ForeignKey(
        Gezin, on_delete=models.PROTECT, null=True, related_name="kladden"
    )
    pad = models.TextField()
    actie = models.TextField()
    titel = models.TextField(default="Formulier")
    woorden_versleuteld = models.BinaryField()
    bewaard_op = models.DateTimeField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "formulier": Klasse.OPENBAAR,
        "gebruiker": Klasse.PERSOON,
        "gezin": Klasse.PERSOON,
        "pad": Klasse.PERSOON,
        "actie": Klasse.PERSOON,
        "titel": Klasse.PERSOON,
        "woorden_versleuteld": Klasse.GEHEIM,
        "bewaard_op": Klasse.PERSOON,
    }

    class Meta:
        indexes = [
            models.Index(fields=["gebruiker", "-bewaard_op"], name="klad_van_wie")
        ]

    def __str__(self) -> str:
        return self.titel

    @property
    def woorden(self) -> Woorden:
        """What was typed, by the name of the field."""
        woorden: Woorden = json.loads(decrypt(bytes(self.woorden_versleuteld)))
        return woorden

    @property
    def adres(self) -> str:
        """Where one goes on with it."""
        teken = "&" if "?" in self.pad else "?"
        return f"{self.pad}{teken}klad={self.formulier}"
