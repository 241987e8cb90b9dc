"""How people belong together."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.persoon import Datumprecisie, Persoon


class Relatiesoort(models.TextChoices):
    """`van` is the … of `naar`."""

    OUDER = "OUDER", "ouder"
    STIEFOUDER = "STIEFOUDER", "stiefouder"
    PLEEGOUDER = "PLEEGOUDER", "pleegouder"
    ADOPTIEOUDER = "ADOPTIEOUDER", "adoptieouder"
    BIOLOGISCHE_OUDER = "BIOLOGISCHE_OUDER", "biologische ouder, niet voor de wet"
    VERZORGER = "VERZORGER", "verzorger"
    VOOGD = "VOOGD", "voogd"
    GROOTOUDER = "GROOTOUDER", "grootouder"
    PARTNER = "PARTNER", "partner"
    EX_PARTNER = "EX_PARTNER", "ex-partner"
    BROER_ZUS = "BROER_ZUS", "broer of zus"
    HALFBROER_ZUS = "HALFBROER_ZUS", "halfbroer of halfzus"
    STIEFBROER_ZUS = "STIEFBROER_ZUS", "stiefbroer of stiefzus"
    PLEEGBROER_ZUS = "PLEEGBROER_ZUS", "pleegbroer of pleegzus"
    MEERLING = "MEERLING", "tweelingbroer of tweelingzus"
    MEERLING_EENEIIG = "MEERLING_EENEIIG", "eeneiige tweelingbroer of tweelingzus"
    OOM_TANTE = "OOM_TANTE", "oom of tante"
    NETWERK = "NETWERK", "netwerk"


class Verbintenis(models.TextChoices):
    """On which footing two partners are together."""

    NIET_GEZEGD = "", "niet gezegd"
    HUWELIJK = "HUWELIJK", "huwelijk"
    PARTNERSCHAP = "PARTNERSCHAP", "geregistreerd partnerschap"
    SAMENWONEND = "SAMENWONEND", "wonen samen"
    APART = "APART", "wonen niet samen"
    EENMALIG = "EENMALIG", "eenmalig contact"


class WieWeet(models.TextChoices):
    """Who in the family knows that two people belong together like this."""

    NIET_GEVRAAGD = "", "nog niet gevraagd"
    IEDEREEN = "IEDEREEN", "iedereen in het gezin"
    VOLWASSENEN = "VOLWASSENEN", "alleen de volwassenen"
    ENKELEN = "ENKELEN", "niet iedereen: overleg eerst"


@volg()
class Relatie(VanGezin):
    """Hoe twee mensen in dit gezin bij elkaar horen, en sinds wanneer."""

    van = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="relaties")
    naar = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    soort = models.TextField(choices=Relatiesoort.choices)
    verbintenis = models.TextField(choices=Verbintenis.choices, blank=True)
    vanaf = models.DateField(null=True, blank=True)
    vanaf_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    tot = models.DateField(null=True, blank=True)
    wie_weet = models.TextField(choices=WieWeet.choices, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "van": Klasse.PERSOON,
        "naar": Klasse.PERSOON,
        "soort": Klasse.BIJZONDER,
        "verbintenis": Klasse.BIJZONDER,
        "vanaf": Klasse.BIJZONDER,
        "vanaf_precisie": Klasse.PERSOON,
        "tot": Klasse.BIJZONDER,
        "wie_weet": Klasse.BIJZONDER,
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
