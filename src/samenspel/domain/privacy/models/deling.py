"""What was shared without toestemming, and why."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.privacy.keuzes import Grondslag


@volg()
class Deling(VanGezin):
    """Een keer dat gegevens zonder toestemming zijn gedeeld, of juist niet, met waarom.

    The five points of N226 stand here word for word. Never changed afterwards.
    """

    besloten_op = models.DateTimeField()
    betreft = ArrayField(models.BigIntegerField(), default=list)
    is_gedeeld = models.BooleanField()
    grondslag = models.TextField(choices=Grondslag.choices, blank=True)
    waarom_geen_toestemming = models.TextField(blank=True)
    afweging = models.TextField(blank=True)
    overlegd_met = models.TextField(blank=True)
    aan_wie = models.TextField(blank=True)
    welke_gegevens = models.TextField(blank=True)
    doel = models.TextField(blank=True)
    is_gezin_geinformeerd = models.BooleanField(default=False)
    geinformeerd_toelichting = models.TextField(blank=True)
    motivering = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "besloten_op": Klasse.PERSOON,
        "betreft": Klasse.PERSOON,
        "is_gedeeld": Klasse.BIJZONDER,
        "grondslag": Klasse.BIJZONDER,
        "waarom_geen_toestemming": Klasse.BIJZONDER,
        "afweging": Klasse.BIJZONDER,
        "overlegd_met": Klasse.PERSOON,
        "aan_wie": Klasse.PERSOON,
        "welke_gegevens": Klasse.BIJZONDER,
        "doel": Klasse.BIJZONDER,
        "is_gezin_geinformeerd": Klasse.BIJZONDER,
        "geinformeerd_toelichting": Klasse.BIJZONDER,
        "motivering": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [
            models.Index(fields=["gezin", "-besloten_op"], name="deling_laatste")
        ]
        constraints = [
            models.CheckConstraint(
                name="deling_heeft_een_grondslag",
                condition=Q(is_gedeeld=False) | ~Q(grondslag=""),
            ),
            models.CheckConstraint(
                name="deling_zegt_aan_wie_wat_en_waarvoor",
                condition=Q(is_gedeeld=False)
                | ~Q(aan_wie="") & ~Q(welke_gegevens="") & ~Q(doel=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Deling met {self.aan_wie}" if self.is_gedeeld else "Niet gedeeld"
