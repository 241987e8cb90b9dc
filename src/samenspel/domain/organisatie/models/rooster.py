"""When somebody is away, who stands in, and who has duty."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.organisatie.models.mensen import Medewerker


class Afwezigheid(models.Model):
    """Wanneer een medewerker er niet is, en wie dan vervangt.

    Says no reason: an illness is nobody's business. Row security reads this table: who
    stands in may open the families of who is away. Without a vervanger the teammanager
    of the team stands in. Source: N216, N221.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="afwezigheid"
    )
    vervanger = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    vanaf = models.DateTimeField()
    tot = models.DateTimeField(null=True, blank=True)
    vastgelegd_op = models.DateTimeField(db_default=Now())
    vastgelegd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "medewerker": Klasse.PERSOON,
        "vervanger": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
        "vastgelegd_op": Klasse.OPENBAAR,
        "vastgelegd_door": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["vervanger"], name="afwezigheid_vervanger")]
        constraints = [
            einde_na_begin("afwezigheid_einde_na_begin"),
            models.CheckConstraint(
                name="afwezigheid_vervanger_is_een_ander",
                condition=Q(vervanger__isnull=True) | ~Q(vervanger=F("medewerker")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.medewerker} is er niet vanaf {self.vanaf:%d-%m-%Y}"


class Dienst(models.Model):
    """Wanneer een medewerker bereikbaarheidsdienst heeft, en op welk nummer."""

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="diensten"
    )
    vanaf = models.DateTimeField()
    tot = models.DateTimeField()
    telefoon = models.TextField()
    vastgelegd_op = models.DateTimeField(db_default=Now())
    vastgelegd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "medewerker": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
        "telefoon": Klasse.PERSOON,
        "vastgelegd_op": Klasse.OPENBAAR,
        "vastgelegd_door": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["medewerker", "tot"], name="dienst_van_wie")]
        constraints = [einde_na_begin("dienst_einde_na_begin")]

    def __str__(self) -> str:
        return f"{self.medewerker} heeft dienst tot {self.tot:%d-%m-%Y %H:%M}"
