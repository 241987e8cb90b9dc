from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin


class Toestemmingswijze(models.TextChoices):
    """How somebody answered."""

    MONDELING = "MONDELING", "mondeling"
    SCHRIFTELIJK = "SCHRIFTELIJK", "schriftelijk"


@volg()
class Toestemming(VanGezin):
    """Het antwoord van iemand op de vraag: mag dit, met wie, waarover en waarvoor?

    One per gegevensdeling. A refusal is recorded just like a yes. Source: S18.
    """

    persoon = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, related_name="toestemmingen"
    )
    met_wie = models.TextField()
    waarover = models.TextField()
    zodat = models.TextField()
    is_gegeven = models.BooleanField()
    toelichting = models.TextField(blank=True)
    wijze = models.TextField(choices=Toestemmingswijze.choices)
    weet_van_intrekken = models.BooleanField(default=False)
    gevraagd_op = models.DateTimeField()
    ingetrokken_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "persoon": Klasse.PERSOON,
        "met_wie": Klasse.BIJZONDER,
        "waarover": Klasse.BIJZONDER,
        "zodat": Klasse.BIJZONDER,
        "is_gegeven": Klasse.BIJZONDER,
        "toelichting": Klasse.BIJZONDER,
        "wijze": Klasse.OPENBAAR,
        "weet_van_intrekken": Klasse.OPENBAAR,
        "gevraagd_op": Klasse.PERSOON,
        "ingetrokken_op": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="toestemming_intrekken_na_vragen",
                condition=Q(ingetrokken_op__isnull=True)
                | Q(ingetrokken_op__gte=F("gevraagd_op"), is_gegeven=True),
            )
        ]

    def __str__(self) -> str:
        return f"{self.persoon}: {'ja' if self.is_gegeven else 'nee'}"
