"""The steps of the meldcode, as they were taken."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.verhaal.models import Signaal


class Stap(models.IntegerChoices):
    """The five steps of the meldcode.

    Source: Besluit verplichte meldcode huiselijk geweld en kindermishandeling.
    """

    SIGNALEN = 1, "De signalen op een rij zetten"
    OVERLEG = 2, "Overleggen met een collega, en zo nodig met Veilig Thuis"
    GESPREK = 3, "Praten met de betrokkenen"
    WEGEN = 4, "Het geweld wegen; twijfelt u, vraag dan Veilig Thuis om advies"
    BESLISSEN = 5, "Beslissen: is melden nodig, en is hulp mogelijk?"


@volg()
class Meldcodestap(VanGezin):
    """Een stap van de meldcode die iemand zette: wie, wanneer en wat daaruit kwam."""

    stap = models.PositiveSmallIntegerField(choices=Stap.choices)
    gezet_op = models.DateTimeField()
    wie = models.TextField()
    uitkomst = models.TextField()
    is_gemeld = models.BooleanField(null=True, blank=True)
    signaal = models.ForeignKey(
        Signaal, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    motivering = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "stap": Klasse.BIJZONDER,
        "gezet_op": Klasse.PERSOON,
        "wie": Klasse.PERSOON,
        "uitkomst": Klasse.GEHEIM,
        "is_gemeld": Klasse.BIJZONDER,
        "signaal": Klasse.PERSOON,
        "motivering": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "stap"], name="meldcodestap_gezin")]
        constraints = [
            models.CheckConstraint(
                name="meldcodestap_1_tot_en_met_5", condition=Q(stap__in=Stap.values)
            ),
            models.CheckConstraint(
                name="meldcodestap_beslissen_zegt_of_er_gemeld_is",
                condition=Q(stap=Stap.BESLISSEN, is_gemeld__isnull=False)
                | ~Q(stap=Stap.BESLISSEN) & Q(is_gemeld__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"Stap {self.stap} van de meldcode"
