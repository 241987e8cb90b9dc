"""Thinking along between organisations, and handing a family over."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.organisatie.models import Medewerker


class Toestemmingsantwoord(models.TextChoices):
    """What the family said to the question whether one may spar about them."""

    GEGEVEN = "GEGEVEN", "ja"
    GEWEIGERD = "GEWEIGERD", "nee"
    NIET_GEVRAAGD = "NIET_GEVRAAGD", "niet gevraagd"


@volg()
class Sparring(VanGezin):
    """Een gesprek waarin een professional van elders meedenkt over dit gezin (product 1).

    Regie stays where it is, and there is no report of the advice: `uitkomst` is what we
    take from it ourselves. Source: N066, N067.
    """

    gehouden_op = models.DateTimeField()
    met_wie = models.TextField()
    van_organisatie = models.TextField()
    waarover = models.TextField()
    is_anoniem = models.BooleanField()
    antwoord = models.TextField(choices=Toestemmingsantwoord.choices)
    # One toestemming covers exactly one sharing (N232).
    toestemming = models.OneToOneField(
        "privacy.Toestemming",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="sparring",
    )
    is_vooraf_verteld = models.BooleanField()
    aan_wie_verteld = models.TextField(blank=True)
    uitkomst = models.TextField(blank=True)
    motivering = models.TextField(blank=True)
    teruggekoppeld_op = models.DateTimeField(null=True, blank=True)
    teruggekoppeld_aan = models.TextField(blank=True)
    reactie = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "gehouden_op": Klasse.PERSOON,
        "met_wie": Klasse.PERSOON,
        "van_organisatie": Klasse.PERSOON,
        "waarover": Klasse.BIJZONDER,
        "is_anoniem": Klasse.BIJZONDER,
        "antwoord": Klasse.BIJZONDER,
        "toestemming": Klasse.PERSOON,
        "is_vooraf_verteld": Klasse.BIJZONDER,
        "aan_wie_verteld": Klasse.PERSOON,
        "uitkomst": Klasse.BIJZONDER,
        "motivering": Klasse.BIJZONDER,
        "teruggekoppeld_op": Klasse.PERSOON,
        "teruggekoppeld_aan": Klasse.PERSOON,
        "reactie": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [
            models.Index(fields=["gezin", "-gehouden_op"], name="sparring_laatste")
        ]
        constraints = [
            models.CheckConstraint(
                name="sparring_herleidbaar_met_toestemming",
                condition=Q(is_anoniem=True)
                | Q(toestemming__isnull=False, antwoord=Toestemmingsantwoord.GEGEVEN),
            ),
            models.CheckConstraint(
                name="sparring_teruggekoppeld_op_en_aan",
                condition=Q(teruggekoppeld_op__isnull=True, teruggekoppeld_aan="")
                | (Q(teruggekoppeld_op__isnull=False) & ~Q(teruggekoppeld_aan="")),
            ),
            models.CheckConstraint(
                name="sparring_terugkoppelen_na_gesprek",
                condition=Q(teruggekoppeld_op__isnull=True)
                | Q(teruggekoppeld_op__gte=F("gehouden_op")),
            ),
        ]

    def __str__(self) -> str:
        return f"Sparring op {self.gehouden_op:%d-%m-%Y}"

    @property
    def moet_terug(self) -> bool:
        """The family said no and hears afterwards what was discussed (N123)."""
        return (
            self.antwoord == Toestemmingsantwoord.GEWEIGERD
            and self.teruggekoppeld_op is None
        )


@volg()
class Overdracht(VanGezin):
    """De regie ging over van de een naar de ander; af na een gesprek en het lezen.

    Giving another the regie takes a second; handing over what one knows takes a talk.
    `vervallen_op`: the regie went on to somebody else before this one was done.
    Source: N010, N166, N173, E016.
    """

    van = models.ForeignKey(Medewerker, on_delete=models.PROTECT, related_name="+")
    aan = models.ForeignKey(Medewerker, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField()
    reden = models.TextField()
    besproken_op = models.DateTimeField(null=True, blank=True)
    was_gezin_erbij = models.BooleanField(null=True, blank=True)
    meegegeven = models.TextField(blank=True)
    reden_geen_gesprek = models.TextField(blank=True)
    gelezen_op = models.DateTimeField(null=True, blank=True)
    vervallen_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "van": Klasse.PERSOON,
        "aan": Klasse.PERSOON,
        "op": Klasse.PERSOON,
        "reden": Klasse.PERSOON,
        "besproken_op": Klasse.PERSOON,
        "was_gezin_erbij": Klasse.PERSOON,
        "meegegeven": Klasse.BIJZONDER,
        "reden_geen_gesprek": Klasse.PERSOON,
        "gelezen_op": Klasse.PERSOON,
        "vervallen_op": Klasse.PERSOON,
    }

    class Meta:
        indexes = [
            models.Index(
                fields=["gezin"],
                condition=Q(vervallen_op__isnull=True),
                name="overdracht_loopt",
            )
        ]
        constraints = [
            both_or_neither(
                "overdracht_besproken_met_of_zonder_gezin",
                "besproken_op",
                "was_gezin_erbij",
            ),
            models.CheckConstraint(
                name="overdracht_besproken_of_waarom_niet",
                condition=Q(besproken_op__isnull=True) | Q(reden_geen_gesprek=""),
            ),
            models.CheckConstraint(
                name="overdracht_aan_een_ander", condition=~Q(van=F("aan"))
            ),
        ]

    def __str__(self) -> str:
        return f"Overdracht van {self.van} aan {self.aan}"

    @property
    def is_besproken(self) -> bool:
        """The talk was held, or it is written down why it cannot be."""
        return self.besproken_op is not None or bool(self.reden_geen_gesprek)

    @property
    def is_af(self) -> bool:
        """The talk was held and the dossier was read."""
        return self.is_besproken and self.gelezen_op is not None

    @property
    def zegt(self) -> str:
        """Say what is still to do."""
        nog = ["spreken"] * (not self.is_besproken) + ["lezen"] * (not self.gelezen_op)
        return f"nog {' en '.join(nog)}" if nog else "af"
