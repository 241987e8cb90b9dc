"""What was released to somebody of the family."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from samenspel.core.history import volg
from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin


@volg()
class Gezinstoegang(VanGezin):
    """De inlog van iemand uit het gezin of het netwerk."""

    gebruiker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    vanaf = models.DateTimeField(db_default=Now())
    tot = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "gebruiker": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
    }

    class Meta:
        constraints = [einde_na_begin("gezinstoegang_einde_na_begin")]

    def __str__(self) -> str:
        return f"Toegang van {self.persoon}"


@volg()
class Vrijgave(VanGezin):
    """Een onderdeel van het dossier dat iemand uit het gezin mag zien.

    Families see what was released to them, not what was left after filtering.
    """

    tabel = models.TextField()
    rij = models.BigIntegerField()
    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    vanaf = models.DateTimeField(db_default=Now())
    tot = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "tabel": Klasse.OPENBAAR,
        "rij": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["persoon", "tabel"], name="vrijgave_persoon")]
        constraints = [
            einde_na_begin("vrijgave_einde_na_begin"),
            models.UniqueConstraint(
                fields=["tabel", "rij", "persoon"],
                condition=models.Q(tot__isnull=True),
                name="vrijgave_een_keer",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.tabel} {self.rij} voor {self.persoon}"
