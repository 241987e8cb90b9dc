"""The answers of the family to what may be shared."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.privacy.keuzes import Toestemmingswijze


@volg()
class Toestemming(VanGezin):
    """Het antwoord van iemand op de vraag: mag dit, met wie, waarover en waarvoor?

    One per gegevensdeling. A refusal is recorded just like a yes. Answers to the same
    question share `vraag`; `betreft` are the children it is about. Source: S18.
    """

    vraag = models.UUIDField()
    persoon = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, related_name="toestemmingen"
    )
    betreft = ArrayField(models.BigIntegerField(), default=list)
    met_wie = models.TextField()
    waarover = models.TextField()
    zodat = models.TextField()
    is_gegeven = models.BooleanField()
    toelichting = models.TextField(blank=True)
    bezwaren = models.TextField(blank=True)
    wijze = models.TextField(choices=Toestemmingswijze.choices)
    weet_van_intrekken = models.BooleanField(default=False)
    gevraagd_op = models.DateTimeField()
    ingetrokken_op = models.DateTimeField(null=True, blank=True)
    reden_ingetrokken = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "vraag": Klasse.OPENBAAR,
        "persoon": Klasse.PERSOON,
        "betreft": Klasse.PERSOON,
        "met_wie": Klasse.BIJZONDER,
        "waarover": Klasse.BIJZONDER,
        "zodat": Klasse.BIJZONDER,
        "is_gegeven": Klasse.BIJZONDER,
        "toelichting": Klasse.BIJZONDER,
        "bezwaren": Klasse.BIJZONDER,
        "wijze": Klasse.OPENBAAR,
        "weet_van_intrekken": Klasse.OPENBAAR,
        "gevraagd_op": Klasse.PERSOON,
        "ingetrokken_op": Klasse.PERSOON,
        "reden_ingetrokken": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [
            models.Index(fields=["gezin", "-gevraagd_op"], name="toestemming_laatste")
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["vraag", "persoon"], name="toestemming_een_antwoord_per_vraag"
            ),
            models.CheckConstraint(
                name="toestemming_intrekken_na_vragen",
                condition=Q(ingetrokken_op__isnull=True)
                | Q(ingetrokken_op__gte=F("gevraagd_op"), is_gegeven=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.persoon}: {'ja' if self.is_gegeven else 'nee'}"

    @property
    def is_geldig(self) -> bool:
        return self.is_gegeven and self.ingetrokken_op is None
