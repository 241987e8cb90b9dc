"""What was agreed or decided about the contact of a child with somebody."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.persoon import Datumprecisie, Persoon


class Regelbron(models.TextChoices):
    """Who agreed or decided it."""

    OUDERS = "OUDERS", "de ouders spraken dit af"
    RECHTER = "RECHTER", "de rechter besloot dit"
    GI = "GI", "de GI besloot dit"
    ANDERS = "ANDERS", "iemand anders besloot dit"


@volg()
class Contactregeling(VanGezin):
    """Hoe en wanneer een kind contact heeft met iemand, en wie dat afsprak of besloot.

    `regeling`: in words, as 'om de week van vrijdag tot zondag'. Nobody's regeling is
    changed: a new one begins when this one ends.
    """

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    met = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    regeling = models.TextField()
    is_begeleid = models.BooleanField(default=False)
    bron = models.TextField(choices=Regelbron.choices)
    vanaf = models.DateField(null=True, blank=True)
    vanaf_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "kind": Klasse.PERSOON,
        "met": Klasse.PERSOON,
        "regeling": Klasse.BIJZONDER,
        "is_begeleid": Klasse.BIJZONDER,
        "bron": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
        "vanaf_precisie": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "kind"], name="contactregeling_gezin")]
        constraints = [
            einde_na_begin("contactregeling_einde_na_begin"),
            models.CheckConstraint(
                name="contactregeling_met_een_ander", condition=~Q(kind=F("met"))
            ),
            models.CheckConstraint(
                name="contactregeling_zegt_iets", condition=~Q(regeling="")
            ),
        ]

    def __str__(self) -> str:
        begeleid = ", met begeleiding" if self.is_begeleid else ""
        return f"contact met {self.met.roepnaam}: {self.regeling}{begeleid}"
