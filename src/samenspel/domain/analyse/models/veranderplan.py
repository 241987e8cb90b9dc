"""The part 'veranderplan' of the plan of a family: when it began, with whom, until when."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.analyse.models.eindsituatie import Eindsituatie
from samenspel.domain.analyse.models.patroon import Patroon
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.organisatie.models import Gebruiker


class Uitkomst(models.TextChoices):
    """How work on change ended."""

    BEREIKT = "BEREIKT", "de haalbare eindsituatie is bereikt"
    GESTOPT = "GESTOPT", "gestopt, niet bereikt"


@volg()
class Veranderplan(VanGezin):
    """Het deel veranderplan van het gezinsplan, zoals het op een dag besproken is.

    What it says stands elsewhere: `patroon`, `eindsituatie` and `duidingen` point at what
    stood there. The first one is the beginning; what was agreed again later points at it
    with `begin`. Source: 002:n1158-1195.
    """

    begin = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    besproken_op = models.DateField()
    met_wie = models.TextField()
    niet_eens = models.TextField(blank=True)
    methodiek = models.TextField(blank=True)
    motivering = models.TextField(blank=True)
    patroon = models.ForeignKey(
        Patroon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    eindsituatie = models.ForeignKey(
        Eindsituatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    duidingen = ArrayField(models.BigIntegerField(), default=list, blank=True)
    afgesloten_op = models.DateTimeField(null=True, blank=True)
    afgesloten_door = models.ForeignKey(
        Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    uitkomst = models.TextField(choices=Uitkomst.choices, blank=True)
    reden_afgesloten = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "begin": Klasse.OPENBAAR,
        "besproken_op": Klasse.PERSOON,
        "met_wie": Klasse.BIJZONDER,
        "niet_eens": Klasse.BIJZONDER,
        "methodiek": Klasse.BIJZONDER,
        "motivering": Klasse.BIJZONDER,
        "patroon": Klasse.OPENBAAR,
        "eindsituatie": Klasse.OPENBAAR,
        "duidingen": Klasse.OPENBAAR,
        "afgesloten_op": Klasse.PERSOON,
        "afgesloten_door": Klasse.PERSOON,
        "uitkomst": Klasse.BIJZONDER,
        "reden_afgesloten": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin"], name="veranderplan_gezin")]
        constraints = [
            models.CheckConstraint(
                name="veranderplan_met_iemand", condition=~Q(met_wie="")
            ),
            both_or_neither(
                "veranderplan_afgesloten_op_en_door", "afgesloten_op", "afgesloten_door"
            ),
            models.CheckConstraint(
                name="veranderplan_afgesloten_met_uitkomst",
                condition=Q(afgesloten_op__isnull=True, uitkomst="")
                | Q(afgesloten_op__isnull=False)
                & ~Q(uitkomst="")
                & ~Q(reden_afgesloten=""),
            ),
        ]

    def __str__(self) -> str:
        return f"veranderplan van {self.besproken_op:%d-%m-%Y}"

    @property
    def begin_pk(self) -> int:
        """The number of the beginning that this one belongs to."""
        return self.begin_id or self.pk


@volg()
class Eindtermijn(VanGezin):
    """Wanneer de eindsituatie haalbaar is volgens wie eraan werkt, en waarom dan.

    A newer one replaces it; this one stays to be read. It belongs to a beginning.
    """

    plan = models.ForeignKey(Veranderplan, on_delete=models.PROTECT, related_name="+")
    uiterlijk = models.DateField()
    waarom = models.TextField()
    motivering = models.TextField(blank=True)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "plan": Klasse.OPENBAAR,
        "uiterlijk": Klasse.PERSOON,
        "waarom": Klasse.BIJZONDER,
        "motivering": Klasse.BIJZONDER,
    }

    class Meta:
        indexes = [models.Index(fields=["gezin", "plan"], name="eindtermijn_gezin")]
        constraints = [
            models.CheckConstraint(
                name="eindtermijn_zegt_waarom", condition=~Q(waarom="")
            )
        ]

    def __str__(self) -> str:
        return f"eindtermijn {self.uiterlijk:%d-%m-%Y}"
