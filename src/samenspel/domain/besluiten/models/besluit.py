"""A decision about a family, with what it stands on; about help also with whom it came."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin


class Besluitsoort(models.TextChoices):
    """What a decision is about; about help it comes about together (N325)."""

    HULP = "HULP", "hulp inzetten"
    ANDERS = "ANDERS", "iets anders"


@volg()
class Besluit(VanGezin):
    """Een besluit over dit gezin: wat, voor wie, waarom, door wie, en wie het oneens is.

    About help: `overlegd_met` who of the family it was talked over with, `niet_overlegd`
    who not and why, `eigen_kracht` what they can do themselves or with their network.
    Never changed: a correction is a new one that names the old in `corrigeert`.
    Source: S47; 002:n1606-1609.
    """

    soort = models.TextField(choices=Besluitsoort.choices)
    genomen_op = models.DateField()
    voor_wie = ArrayField(models.BigIntegerField(), default=list, blank=True)
    besluit = models.TextField()
    waarom = models.TextField()
    door_wie = models.TextField()
    niet_eens = models.TextField(blank=True)
    overlegd_met = ArrayField(models.BigIntegerField(), default=list, blank=True)
    niet_overlegd = models.TextField(blank=True)
    eigen_kracht = models.TextField(blank=True)
    corrigeert = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="correctie",
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "soort": Klasse.PERSOON,
        "genomen_op": Klasse.PERSOON,
        "voor_wie": Klasse.PERSOON,
        "besluit": Klasse.BIJZONDER,
        "waarom": Klasse.BIJZONDER,
        "door_wie": Klasse.PERSOON,
        "niet_eens": Klasse.BIJZONDER,
        "overlegd_met": Klasse.PERSOON,
        "niet_overlegd": Klasse.BIJZONDER,
        "eigen_kracht": Klasse.BIJZONDER,
        "corrigeert": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-genomen_op"], name="besluit_gezin")]
        constraints = [
            models.CheckConstraint(
                name="besluit_zegt_wat_waarom_en_door_wie",
                condition=~Q(besluit="") & ~Q(waarom="") & ~Q(door_wie=""),
            ),
            models.CheckConstraint(
                name="besluit_over_hulp_zegt_wat_zij_zelf_kunnen",
                condition=~Q(soort=Besluitsoort.HULP) | ~Q(eigen_kracht=""),
            ),
            models.CheckConstraint(
                name="besluit_corrigeert_een_ander",
                condition=Q(corrigeert__isnull=True) | ~Q(corrigeert=F("id")),
            ),
        ]

    def __str__(self) -> str:
        return f"Besluit van {self.genomen_op:%d-%m-%Y}"

    @property
    def is_hulp(self) -> bool:
        return self.soort == Besluitsoort.HULP
