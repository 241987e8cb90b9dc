"""Who is involved with a family, and who may never be."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import Func, Q
from django.db.models.functions import Cast

from samenspel.core.history import volg
from samenspel.core.models import both_or_neither, einde_na_begin
from samenspel.core.privacyklasse import Klasse
from samenspel.domain.gezin.models import PRIVACY_VAN_GEZIN, Persoon, VanGezin
from samenspel.domain.organisatie.models import Medewerker, Team
from samenspel.domain.privacy.rollen import Rol


class _Moment(Func):
    function = "TSTZRANGE"
    output_field = DateTimeRangeField()


def _this_transaction() -> Cast:
    """The number of the transaction that writes the row."""
    nummer = Func(function="pg_current_xact_id", output_field=models.TextField())
    return Cast(Cast(nummer, models.TextField()), models.BigIntegerField())


@volg()
class Betrokkenheid(VanGezin):
    """Wie bij dit gezin hoort, in welke rol, op welke grond en hoe lang.

    The only source of access for professionals: row security reads this table.
    """

    medewerker = models.ForeignKey(
        Medewerker,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="betrokkenheid",
    )
    team = models.ForeignKey(
        Team,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="betrokkenheid",
    )
    rol = models.TextField(choices=Rol.choices)
    grond = models.TextField()
    vanaf = models.DateTimeField()
    tot = models.DateTimeField(null=True, blank=True)
    # Filled by a trigger: a ground that ends in this transaction counts until commit.
    beeindigd_in = models.BigIntegerField(null=True, editable=False)

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "medewerker": Klasse.PERSOON,
        "team": Klasse.PERSOON,
        "rol": Klasse.PERSOON,
        "grond": Klasse.PERSOON,
        "vanaf": Klasse.PERSOON,
        "tot": Klasse.PERSOON,
        "beeindigd_in": Klasse.OPENBAAR,
    }

    class Meta:
        indexes = [
            models.Index(fields=["medewerker", "gezin"], name="betrokkenheid_wie"),
            models.Index(fields=["team", "gezin"], name="betrokkenheid_team"),
        ]
        constraints = [
            einde_na_begin("betrokkenheid_einde_na_begin"),
            models.CheckConstraint(
                name="betrokkenheid_van_mens_of_team",
                condition=Q(medewerker__isnull=False, team__isnull=True)
                | Q(medewerker__isnull=True, team__isnull=False),
            ),
            models.CheckConstraint(
                name="betrokkenheid_regie_bij_een_mens",
                condition=~Q(rol__in=[Rol.REGISSEUR, Rol.VEILIGHEIDSREGIE])
                | Q(medewerker__isnull=False),
            ),
            ExclusionConstraint(
                name="betrokkenheid_een_regisseur",
                expressions=[
                    ("gezin", RangeOperators.EQUAL),
                    (_Moment("vanaf", "tot"), RangeOperators.OVERLAPS),
                ],
                condition=Q(rol=Rol.REGISSEUR),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.medewerker or self.team}: {self.get_rol_display()}"


@volg()
class Uitsluiting(VanGezin):
    """Een medewerker die familie of ex is van dit gezin, en er dus niet bij mag.

    Row security reads this table: it holds over every ground, also that of a team.
    Lifting it needs a reason; what was stays readable.
    """

    medewerker = models.ForeignKey(
        Medewerker, on_delete=models.PROTECT, related_name="+"
    )
    persoon = models.ForeignKey(
        Persoon, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reden = models.TextField()
    opgeheven_op = models.DateTimeField(null=True, blank=True)
    opgeheven_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    reden_opgeheven = models.TextField(blank=True)
    # Who reports the own family can finish that transaction, and then sees nothing.
    vastgelegd_in = models.BigIntegerField(
        db_default=_this_transaction(), editable=False
    )

    PRIVACY: ClassVar[dict[str, Klasse]] = {
        **PRIVACY_VAN_GEZIN,
        "medewerker": Klasse.PERSOON,
        "persoon": Klasse.PERSOON,
        "reden": Klasse.BIJZONDER,
        "opgeheven_op": Klasse.PERSOON,
        "opgeheven_door": Klasse.PERSOON,
        "reden_opgeheven": Klasse.BIJZONDER,
        "vastgelegd_in": Klasse.OPENBAAR,
    }

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["gezin", "medewerker"],
                condition=Q(opgeheven_op__isnull=True),
                name="uitsluiting_een_keer",
            ),
            both_or_neither(
                "uitsluiting_opgeheven_door_iemand", "opgeheven_op", "opgeheven_door"
            ),
            models.CheckConstraint(
                name="uitsluiting_opheffen_heeft_een_reden",
                condition=Q(opgeheven_op__isnull=True) | ~Q(reden_opgeheven=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.medewerker} mag niet bij {self.gezin}"
