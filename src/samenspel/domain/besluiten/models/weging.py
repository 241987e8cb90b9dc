"""The two wegingen of the lokaal team, with what they stand on."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin


class Aanleiding(models.TextChoices):
    """Why the team weighs now. Source: N258-N260."""

    START = "START", "zorgen bij de start"
    SIGNALEN = "SIGNALEN", "nieuwe ernstige zorgen of signalen"
    MELDCODE = "MELDCODE", "de meldcode is gestart"
    INCIDENT = "INCIDENT", "er was een incident"
    VASTLOPEN = "VASTLOPEN", "we lopen vast in het gezin"
    WISSELING = "WISSELING", "de regie wisselt: opschalen of afschalen"


class Analyse(models.TextChoices):
    """Whether an uitgebreide verklarende analyse is needed. Source: N261, N267."""

    JA = "ja", "ja"
    NEE = "nee", "nee"
    EERST_FEITEN = "eerst_feiten", "eerst meer feiten"


@volg()
class Weging(VanGezin):
    """Wat het team samen woog in de casuïstiekbespreking: twee vragen, twee antwoorden.

    Never changed: a correction is a new one that names the old in `corrigeert`.
    `antwoorden` are the answers to the wegingskaart by the code of the question.
    Source: S10, S11.
    """

    gewogen_op = models.DateTimeField()
    aanleiding = models.TextField(choices=Aanleiding.choices)
    afweging = models.TextField()
    aanwezigen = models.TextField()
    gedragswetenschapper = models.TextField(blank=True)
    is_genogram_getekend = models.BooleanField()
    zijn_feiten_genoeg = models.BooleanField()
    signalen = ArrayField(models.BigIntegerField(), default=list)
    antwoorden = models.JSONField(default=dict)
    feiten = models.TextField()
    overwegingen = models.TextField()
    analyse = models.TextField(choices=Analyse.choices)
    analyse_omdat = models.TextField()
    gi = models.BooleanField()
    gi_omdat = models.TextField()
    niet_eens = models.TextField(blank=True)
    advies = models.TextField(blank=True)
    is_advies_gevolgd = models.BooleanField(null=True, blank=True)
    advies_omdat = models.TextField(blank=True)
    vervolg = models.TextField(blank=True)
    motivering = models.TextField(blank=True)
    corrigeert = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="correctie",
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "gewogen_op": Klasse.PERSOON,
        "aanleiding": Klasse.BIJZONDER,
        "afweging": Klasse.BIJZONDER,
        "aanwezigen": Klasse.PERSOON,
        "gedragswetenschapper": Klasse.PERSOON,
        "is_genogram_getekend": Klasse.OPENBAAR,
        "zijn_feiten_genoeg": Klasse.OPENBAAR,
        "signalen": Klasse.PERSOON,
        "antwoorden": Klasse.BIJZONDER,
        "feiten": Klasse.GEHEIM,
        "overwegingen": Klasse.BIJZONDER,
        "analyse": Klasse.BIJZONDER,
        "analyse_omdat": Klasse.BIJZONDER,
        "gi": Klasse.BIJZONDER,
        "gi_omdat": Klasse.BIJZONDER,
        "niet_eens": Klasse.BIJZONDER,
        "advies": Klasse.BIJZONDER,
        "is_advies_gevolgd": Klasse.BIJZONDER,
        "advies_omdat": Klasse.BIJZONDER,
        "vervolg": Klasse.BIJZONDER,
        "motivering": Klasse.BIJZONDER,
        "corrigeert": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "-gewogen_op"], name="weging_laatste")]
        constraints = [
            models.CheckConstraint(
                name="weging_analyse", condition=Q(analyse__in=Analyse.values)
            ),
            models.CheckConstraint(
                name="weging_verantwoordt_advies",
                condition=Q(advies="")
                | Q(is_advies_gevolgd__isnull=False) & ~Q(advies_omdat=""),
            ),
            models.CheckConstraint(
                name="weging_corrigeert_een_andere",
                condition=Q(corrigeert__isnull=True) | ~Q(corrigeert=F("id")),
            ),
        ]

    def __str__(self) -> str:
        return f"Weging van {self.gewogen_op:%d-%m-%Y}"

    @property
    def is_gw_erbij(self) -> bool:
        return bool(self.gedragswetenschapper)
