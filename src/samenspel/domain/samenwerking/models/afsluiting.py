"""How the work with a family ended, and who goes on with what."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin


class Afsluitreden(models.TextChoices):
    """Why the work with a family ends."""

    ZELF_VERDER = "ZELF_VERDER", "het gezin kan zelf verder"
    ANDER_VERDER = "ANDER_VERDER", "een ander gaat met het gezin verder"
    VERHUISD = "VERHUISD", "het gezin verhuisde naar een andere regio"
    NIET_NODIG = "NIET_NODIG", "hulp bleek niet nodig"
    GEZIN_STOPT = "GEZIN_STOPT", "het gezin wil niet verder en hoeft dat ook niet"


class Overnemer(models.TextChoices):
    """Who goes on with something when the regie ends."""

    LOKAAL_TEAM = "LOKAAL_TEAM", "lokaal team"
    HUISARTS = "HUISARTS", "huisarts of jeugdgezondheidszorg"
    SCHOOL = "SCHOOL", "school of kinderopvang"
    HULPVERLENER = "HULPVERLENER", "andere hulpverlener"
    NETWERK = "NETWERK", "netwerk van het gezin"
    GEZIN = "GEZIN", "het gezin zelf"


class Adviesantwoord(models.TextChoices):
    """What the parents said: may one ask the last regisseur for advice? (N136)."""

    JA = "JA", "ja, tot een jaar na vandaag"
    NEE = "NEE", "nee"
    NIET_GEVRAAGD = "NIET_GEVRAAGD", "niet gevraagd"


@volg()
class Afsluiting(VanGezin):
    """Het einde van het werk met een gezin: waarom, hoe het ging en hoe het goed blijft.

    Never changed afterwards, only taken back on the same day or followed by a reopening.
    Source: N134, N136, N173, N182.
    """

    gesloten_op = models.DateTimeField()
    reden = models.TextField(choices=Afsluitreden.choices)
    verloop = models.TextField()
    woorden_gezin = models.TextField(blank=True)
    ouders_verteld_op = models.DateField(null=True, blank=True)
    kinderen_verteld_op = models.DateField(null=True, blank=True)
    waarom_niet_verteld = models.TextField(blank=True)
    blijft_goed = models.TextField(blank=True)
    bij_terugval = models.TextField(blank=True)
    vinger_op = models.DateField(null=True, blank=True)
    vinger_door = models.TextField(blank=True)
    advies = models.TextField(choices=Adviesantwoord.choices)
    advies_van = models.TextField(blank=True)
    motivering = models.TextField(blank=True)
    teruggedraaid_op = models.DateTimeField(null=True, blank=True)
    reden_teruggedraaid = models.TextField(blank=True)
    heropend_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "gesloten_op": Klasse.PERSOON,
        "reden": Klasse.BIJZONDER,
        "verloop": Klasse.BIJZONDER,
        "woorden_gezin": Klasse.BIJZONDER,
        "ouders_verteld_op": Klasse.PERSOON,
        "kinderen_verteld_op": Klasse.PERSOON,
        "waarom_niet_verteld": Klasse.BIJZONDER,
        "blijft_goed": Klasse.BIJZONDER,
        "bij_terugval": Klasse.BIJZONDER,
        "vinger_op": Klasse.PERSOON,
        "vinger_door": Klasse.PERSOON,
        "advies": Klasse.PERSOON,
        "advies_van": Klasse.PERSOON,
        "motivering": Klasse.BIJZONDER,
        "teruggedraaid_op": Klasse.PERSOON,
        "reden_teruggedraaid": Klasse.BIJZONDER,
        "heropend_op": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gezin"],
                condition=Q(teruggedraaid_op__isnull=True, heropend_op__isnull=True),
                name="afsluiting_een_tegelijk",
            ),
            models.CheckConstraint(
                name="afsluiting_verteld_of_waarom_niet",
                condition=Q(
                    ouders_verteld_op__isnull=False, kinderen_verteld_op__isnull=False
                )
                | ~Q(waarom_niet_verteld=""),
            ),
            models.CheckConstraint(
                name="afsluiting_advies_van_iemand",
                condition=~Q(advies=Adviesantwoord.JA) | ~Q(advies_van=""),
            ),
            models.CheckConstraint(
                name="afsluiting_terugdraaien_heeft_een_reden",
                condition=Q(teruggedraaid_op__isnull=True) | ~Q(reden_teruggedraaid=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Gesloten op {self.gesloten_op:%d-%m-%Y}"

    @property
    def geldt(self) -> bool:
        """Nobody took it back, and the family did not come back."""
        return self.teruggedraaid_op is None and self.heropend_op is None


@volg()
class Overname(VanGezin):
    """Wat iemand overneemt als de regie stopt, en vanaf wanneer.

    Without one no dossier is closed. Source: N170, N173.
    """

    afsluiting = models.ForeignKey(
        Afsluiting, on_delete=models.PROTECT, related_name="overnames"
    )
    soort = models.TextField(choices=Overnemer.choices)
    wie = models.TextField()
    wat = models.TextField()
    vanaf = models.DateField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "afsluiting": Klasse.PERSOON,
        "soort": Klasse.PERSOON,
        "wie": Klasse.PERSOON,
        "wat": Klasse.BIJZONDER,
        "vanaf": Klasse.PERSOON,
    }

    def __str__(self) -> str:
        return f"{self.wie}: {self.wat}"
