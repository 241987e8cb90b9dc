"""What came in, and who reported it."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.organisatie.models import Medewerker, Team


@volg()
class Aanmelding(VanGezin):
    """Een vraag om hulp of een zorg over kinderen, zoals die binnenkwam.

    Both questions stand beside each other: hulpvraag and zorgmelding (P04).
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="+")
    ontvangen_op = models.DateTimeField()
    aanmelder = models.TextField(blank=True)
    hulpvraag = models.TextField(blank=True)
    zorgmelding = models.TextField(blank=True)
    feiten = models.TextField(blank=True)
    is_strafrechtelijk = models.BooleanField(default=False)
    gelezen_op = models.DateTimeField(null=True, blank=True)
    gelezen_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    toegewezen_aan = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    aangenomen_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "team": Klasse.PERSOON,
        "ontvangen_op": Klasse.PERSOON,
        "aanmelder": Klasse.PERSOON,
        "hulpvraag": Klasse.BIJZONDER,
        "zorgmelding": Klasse.GEHEIM,
        "feiten": Klasse.GEHEIM,
        "is_strafrechtelijk": Klasse.BIJZONDER,
        "gelezen_op": Klasse.PERSOON,
        "gelezen_door": Klasse.PERSOON,
        "toegewezen_aan": Klasse.PERSOON,
        "aangenomen_op": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "ontvangen_op"], name="aanmelding_op")]
        constraints = [
            models.CheckConstraint(
                name="aanmelding_vraagt_of_meldt",
                condition=~Q(hulpvraag="", zorgmelding=""),
            ),
            both_or_neither(
                "aanmelding_gelezen_op_en_door", "gelezen_op", "gelezen_door"
            ),
        ]

    def __str__(self) -> str:
        return f"Aanmelding van {self.ontvangen_op:%d-%m-%Y}"

    @property
    def is_gelezen(self) -> bool:
        return self.gelezen_op is not None

    @property
    def soort(self) -> str:
        if self.hulpvraag and self.zorgmelding:
            return "beide"
        return "hulpvraag" if self.hulpvraag else "zorgmelding"


class Meldersoort(models.TextChoices):
    """From which side the worry came; shown without saying who."""

    SCHOOL = "SCHOOL", "school of opvang"
    ZORG = "ZORG", "huisarts of zorg"
    POLITIE = "POLITIE", "politie"
    VEILIG_THUIS = "VEILIG_THUIS", "Veilig Thuis"
    FAMILIE = "FAMILIE", "familie of netwerk"
    BUURT = "BUURT", "buurt"
    RECHTBANK = "RECHTBANK", "rechtbank of Raad"
    ANDERS = "ANDERS", "iemand anders"


@volg()
class Melder(VanGezin):
    """Wie zich zorgen maakt en dat meldde; afgeschermd, nooit zomaar op papier."""

    aanmelding = models.OneToOneField(
        Aanmelding, on_delete=models.PROTECT, related_name="melder"
    )
    soort = models.TextField(choices=Meldersoort.choices)
    naam = models.TextField()
    telefoon = models.TextField(blank=True)
    relatie_tot_gezin = models.TextField(blank=True)
    gezin_mag_weten = models.BooleanField(null=True, blank=True)
    wil_samen_op_bezoek = models.BooleanField(null=True, blank=True)
    gesproken_op = models.DateTimeField(null=True, blank=True)
    verteld = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "aanmelding": Klasse.PERSOON,
        "soort": Klasse.GEHEIM,
        "naam": Klasse.GEHEIM,
        "telefoon": Klasse.GEHEIM,
        "relatie_tot_gezin": Klasse.GEHEIM,
        "gezin_mag_weten": Klasse.GEHEIM,
        "wil_samen_op_bezoek": Klasse.GEHEIM,
        "gesproken_op": Klasse.GEHEIM,
        "verteld": Klasse.GEHEIM,
    }

    def __str__(self) -> str:
        return "melder"
