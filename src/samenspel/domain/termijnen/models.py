"""What must happen, as a projection, and what somebody says back."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Gezin, VanGezin
from samenspel.domain.organisatie.models import Medewerker


class Verplichting(models.Model):
    """Wat er volgens een norm voor dit gezin moet gebeuren, en wanneer.

    A projection: made from the log by the fold and never changed by hand. Time changes
    colours, never rows. It keeps no history of its own: the log makes it again.
    """

    gezin = models.ForeignKey(Gezin, on_delete=models.PROTECT, related_name="+")
    sleutel = models.TextField()
    norm = models.TextField()
    regel = models.TextField()
    versie = models.IntegerField()
    pakket = models.TextField()
    betreft = ArrayField(models.BigIntegerField(), default=list)
    aanleiding = models.BigIntegerField()
    vanaf = models.DateTimeField()
    uiterlijk = models.DateTimeField(null=True)
    amber_vanaf = models.DateTimeField(null=True)
    rood_vanaf = models.DateTimeField(null=True)
    vervuld_op = models.DateTimeField(null=True)
    vervuld_door = models.BigIntegerField(null=True)
    vervallen_op = models.DateTimeField(null=True)
    vervallen_reden = models.TextField(blank=True)
    verantwoordelijk = models.TextField()

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        "gezin": Klasse.PERSOON,
        "sleutel": Klasse.OPENBAAR,
        "norm": Klasse.OPENBAAR,
        "regel": Klasse.OPENBAAR,
        "versie": Klasse.OPENBAAR,
        "pakket": Klasse.OPENBAAR,
        "betreft": Klasse.PERSOON,
        "aanleiding": Klasse.OPENBAAR,
        "vanaf": Klasse.BIJZONDER,
        "uiterlijk": Klasse.BIJZONDER,
        "amber_vanaf": Klasse.BIJZONDER,
        "rood_vanaf": Klasse.BIJZONDER,
        "vervuld_op": Klasse.BIJZONDER,
        "vervuld_door": Klasse.OPENBAAR,
        "vervallen_op": Klasse.BIJZONDER,
        "vervallen_reden": Klasse.BIJZONDER,
        "verantwoordelijk": Klasse.OPENBAAR,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gezin", "sleutel"], name="verplichting_een_per_sleutel"
            ),
            models.CheckConstraint(
                name="verplichting_vervuld_of_vervallen",
                condition=Q(vervuld_op__isnull=True) | Q(vervallen_op__isnull=True),
            ),
        ]
        indexes = [
            models.Index(
                fields=["gezin", "vanaf"],
                condition=Q(vervuld_op__isnull=True, vervallen_op__isnull=True),
                name="verplichting_open",
            )
        ]

    def __str__(self) -> str:
        return self.sleutel


class Normantwoord(models.TextChoices):
    """What somebody says back to a norm."""

    NIET_VAN_TOEPASSING = "NIET_VAN_TOEPASSING", "niet van toepassing, omdat"
    SLAAT_NERGENS_OP = "SLAAT_NERGENS_OP", "dit slaat nergens op"


@volg()
class Weerwoord(VanGezin):
    """Wat een professional tegen een norm inbrengt, met de reden."""

    antwoord = models.TextField(choices=Normantwoord.choices)
    norm = models.TextField()
    sleutel = models.TextField()
    reden = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "antwoord": Klasse.OPENBAAR,
        "norm": Klasse.OPENBAAR,
        "sleutel": Klasse.OPENBAAR,
        "reden": Klasse.BIJZONDER,
    }

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="weerwoord_met_reden",
                condition=~Q(antwoord=Normantwoord.NIET_VAN_TOEPASSING, reden=""),
            )
        ]

    def __str__(self) -> str:
        return f"{self.norm}: {self.get_antwoord_display()}"


@volg()
class Weglegging(VanGezin):
    """Iets wat nodig is en even wacht, tot een dag, met de reden; nooit iets roods.

    For the whole card, so everybody sees by whom and until when. It counts no longer when
    the card turns red, or when somebody takes it up again.
    """

    sleutel = models.TextField()
    reden = models.TextField()
    tot = models.DateTimeField()
    hervat_op = models.DateTimeField(null=True, blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "sleutel": Klasse.OPENBAAR,
        "reden": Klasse.BIJZONDER,
        "tot": Klasse.PERSOON,
        "hervat_op": Klasse.PERSOON,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gezin", "sleutel"],
                condition=Q(hervat_op__isnull=True),
                name="weglegging_een_per_sleutel",
            ),
            models.CheckConstraint(name="weglegging_met_reden", condition=~Q(reden="")),
        ]

    def __str__(self) -> str:
        return f"{self.sleutel} tot {self.tot:%d-%m-%Y}"


class Uitstelantwoord(models.TextChoices):
    """What the second person thinks of the reason why it cannot be done now."""

    GEZIEN = "GEZIEN", "Ja, dit kan nu niet"
    NIET_EENS = "NIET_EENS", "Nee, dit kan niet wachten"


@volg()
class Uitstel(VanGezin):
    """De vraag aan een collega om mee te kijken: dit kan nu niet, tot welke dag en waarom.

    Only after a second person has seen the reason the norm moves on: norm.uitgesteld.
    """

    regel = models.TextField()
    sleutels = ArrayField(models.TextField())
    reden = models.TextField()
    tot = models.DateField()
    aan = models.ForeignKey(Medewerker, on_delete=models.PROTECT, related_name="+")
    antwoord = models.TextField(choices=Uitstelantwoord.choices, blank=True)
    toelichting = models.TextField(blank=True)
    beantwoord_op = models.DateTimeField(null=True, blank=True)
    beantwoord_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "regel": Klasse.OPENBAAR,
        "sleutels": Klasse.OPENBAAR,
        "reden": Klasse.BIJZONDER,
        "tot": Klasse.PERSOON,
        "aan": Klasse.PERSOON,
        "antwoord": Klasse.PERSOON,
        "toelichting": Klasse.BIJZONDER,
        "beantwoord_op": Klasse.PERSOON,
        "beantwoord_door": Klasse.PERSOON,
    }

    class Meta:
        indexes = [
            models.Index(
                fields=["aan"],
                condition=Q(beantwoord_op__isnull=True),
                name="uitstel_wacht_op_wie",
            )
        ]
        constraints = [
            both_or_neither(
                "uitstel_beantwoord_door_iemand", "beantwoord_op", "beantwoord_door"
            ),
            models.CheckConstraint(name="uitstel_met_reden", condition=~Q(reden="")),
        ]

    def __str__(self) -> str:
        return f"{self.regel} tot {self.tot:%d-%m-%Y}"
