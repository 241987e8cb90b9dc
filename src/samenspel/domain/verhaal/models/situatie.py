"""What is said of the situation of a family, and who stands how near to a child."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import (
    PRIVACY_VAN_GEZIN,
    Datumprecisie,
    Persoon,
    VanGezin,
)
from samenspel.domain.organisatie.models import Gebruiker


class Antwoordsoort(models.TextChoices):
    """Whether it is known, or how somebody sees it."""

    FEIT = "FEIT", "feit: gezien of nagegaan"
    MENING = "MENING", "mening: zo ziet iemand het"


class Nabijheid(models.IntegerChoices):
    """How near somebody stands to a child: the circles of a sociogram."""

    HEEL_DICHTBIJ = 1, "heel dichtbij"
    DICHTBIJ = 2, "dichtbij"
    VERDER_WEG = 3, "verder weg"


class Vervalt(VanGezin):
    """Wat niet klopte blijft te lezen, met wie dat zei en waarom."""

    vervallen_op = models.DateTimeField(null=True, blank=True)
    vervallen_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden_vervallen = models.TextField(blank=True)

    class Meta:
        abstract = True


PRIVACY_VERVALT = {
    **PRIVACY_VAN_GEZIN,
    "vervallen_op": Klasse.PERSOON,
    "vervallen_door": Klasse.PERSOON,
    "reden_vervallen": Klasse.BIJZONDER,
}


def vervalt_met_reden(naam: str) -> list[models.BaseConstraint]:
    """Withdrawn by somebody, with a reason."""
    return [
        both_or_neither(
            f"{naam}_vervallen_op_en_door", "vervallen_op", "vervallen_door"
        ),
        models.CheckConstraint(
            name=f"{naam}_vervallen_met_reden",
            condition=Q(vervallen_op__isnull=True) | ~Q(reden_vervallen=""),
        ),
    ]


@volg()
class Antwoord(Vervalt):
    """Wat iemand op een dag zei op een vraag over het gezin, of over één mens erin.

    `vraag` is a code of `data/situatie.toml`. Never changed: a newer answer comes above
    it, and what was wrong is withdrawn.
    """

    vraag = models.TextField()
    over = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    soort = models.TextField(choices=Antwoordsoort.choices)
    tekst = models.TextField()
    # Who says so: somebody of this family, or anybody else in words.
    zegt = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    zegt_anders = models.TextField(blank=True)
    gezegd_op = models.DateField()
    gezegd_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )
    bron = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "vraag": Klasse.OPENBAAR,
        "over": Klasse.PERSOON,
        "soort": Klasse.PERSOON,
        "tekst": Klasse.BIJZONDER,
        "zegt": Klasse.BIJZONDER,
        "zegt_anders": Klasse.BIJZONDER,
        "gezegd_op": Klasse.PERSOON,
        "gezegd_precisie": Klasse.PERSOON,
        "bron": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "vraag"], name="antwoord_gezin")]
        constraints = [
            models.CheckConstraint(name="antwoord_zegt_iets", condition=~Q(tekst="")),
            models.CheckConstraint(
                name="antwoord_is_gezegd_door_iemand",
                condition=Q(zegt__isnull=False) | ~Q(zegt_anders=""),
            ),
            *vervalt_met_reden("antwoord"),
        ]

    def __str__(self) -> str:
        return f"{self.wie_zegt_het} op {self.gezegd_op:%d-%m-%Y}"

    @property
    def wie_zegt_het(self) -> str:
        """Whose words or whose view this is."""
        return self.zegt.roepnaam if self.zegt else self.zegt_anders

    @property
    def is_feit(self) -> bool:
        return self.soort == Antwoordsoort.FEIT


@volg()
class Kring(Vervalt):
    """Hoe dicht iemand bij een kind staat, volgens wie, en wat die voor het kind kan doen.

    Never changed: a newer place of the same person comes instead of it.
    """

    kind = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    kring = models.PositiveSmallIntegerField(choices=Nabijheid.choices)
    relatie = models.TextField(blank=True)
    wat_kan = models.TextField(blank=True)
    wie_zegt = models.TextField()
    sinds = models.DateField(null=True, blank=True)
    sinds_precisie = models.TextField(
        choices=Datumprecisie.choices, default=Datumprecisie.DAG
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VERVALT,
        "kind": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
        "kring": Klasse.BIJZONDER,
        "relatie": Klasse.BIJZONDER,
        "wat_kan": Klasse.BIJZONDER,
        "wie_zegt": Klasse.BIJZONDER,
        "sinds": Klasse.PERSOON,
        "sinds_precisie": Klasse.PERSOON,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "kind"], name="kring_gezin")]
        constraints = [
            models.CheckConstraint(
                name="kring_om_een_ander", condition=~Q(kind=F("persoon"))
            ),
            models.CheckConstraint(
                name="kring_is_gezegd_door_iemand", condition=~Q(wie_zegt="")
            ),
            models.CheckConstraint(
                name="kring_bestaat", condition=Q(kring__in=Nabijheid.values)
            ),
            *vervalt_met_reden("kring"),
        ]

    def __str__(self) -> str:
        return f"{self.persoon} bij {self.kind}: {self.get_kring_display()}"
