"""How people belong together."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.persoon import Persoon


class Relatiesoort(models.TextChoices):
    """`van` is the … of `naar`."""

    OUDER = "OUDER", "ouder"
    STIEFOUDER = "STIEFOUDER", "stiefouder"
    PLEEGOUDER = "PLEEGOUDER", "pleegouder"
    ADOPTIEOUDER = "ADOPTIEOUDER", "adoptieouder"
    GROOTOUDER = "GROOTOUDER", "grootouder"
    PARTNER = "PARTNER", "partner"
    EX_PARTNER = "EX_PARTNER", "ex-partner"
    BROER_ZUS = "BROER_ZUS", "broer of zus"
    NETWERK = "NETWERK", "netwerk"


@volg()
class Relatie(VanGezin):
    """Hoe twee mensen in dit gezin bij elkaar horen, en sinds wanneer."""

    van = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="relaties")
    naar = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    soort = models.TextField(choices=Relatiesoort.choices)
    vanaf = models.DateField(null=True, blank=True)
    tot = models.DateField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "van": Klasse.PERSOON,
        "naar": Klasse.PERSOON,
        "soort": Klasse.BIJZONDER,
        "vanaf": Klasse.BIJZONDER,
        "tot": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            einde_na_begin("relatie_einde_na_begin"),
            models.CheckConstraint(
                name="relatie_met_een_ander", condition=~Q(van=F("naar"))
            ),
            models.UniqueConstraint(
                fields=["van", "naar", "soort", "vanaf"],
                name="relatie_een_keer",
                nulls_distinct=False,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.van} is {self.get_soort_display()} van {self.naar}"
