"""A hand-over: begun when the regie goes over, done after a talk and reading."""

from dataclasses import dataclass
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, blockers_for_moment, raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.samenwerking.models import Overdracht
from samenspel.domain.samenwerking.queries import stands_for
from samenspel.domain.samenwerking.rules import (
    blockers_for_gesprek,
    blockers_for_lezen,
)


@dataclass(frozen=True, slots=True)
class Gesprek:
    """When the two spoke, whether the family was there, and what was passed on."""

    op: datetime
    was_gezin_erbij: bool
    meegegeven: str = ""


@action("overdracht.begonnen")
def open_overdracht(
    *,
    gezin: Gezin,
    van: Medewerker,
    aan: Medewerker,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Overdracht]:
    """Begin a hand-over; one that was not done yet lapses, for the regie went on."""
    Overdracht.objects.filter(gezin=gezin, vervallen_op__isnull=True).update(
        vervallen_op=at
    )
    overdracht = Overdracht.objects.create(
        gezin=gezin, van=van, aan=aan, op=at, reden=reden, vastgelegd_door=by
    )
    return Regel(
        overdracht,
        gezin_id=gezin.pk,
        van=at,
        waarden={"van": van.naam, "aan": aan.naam},
    )


@action("overdracht.besproken")
def record_gesprek(
    *, overdracht: Overdracht, gesprek: Gesprek, by: Gebruiker, at: datetime
) -> Regel[Overdracht]:
    """The two spoke about the family. Raises Blocked: not theirs, twice, or too early.

    Source: N010, E016.
    """
    nu = _lock_for_gesprek(overdracht, gesprek.op, by, at)
    nu.besproken_op = gesprek.op
    nu.was_gezin_erbij = gesprek.was_gezin_erbij
    nu.meegegeven = gesprek.meegegeven
    nu.save(update_fields=["besproken_op", "was_gezin_erbij", "meegegeven"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=gesprek.op,
        waarden={"gezin_erbij": gesprek.was_gezin_erbij},
    )


@action("overdracht.niet_besproken")
def record_geen_gesprek(
    *, overdracht: Overdracht, reden: str, by: Gebruiker, at: datetime
) -> Regel[Overdracht]:
    """There can be no talk: somebody left or is ill. Raises Blocked without a reason."""
    if not reden.strip():
        raise_if_blocked(
            [Blocker("geen_reden", "Schrijf op waarom jullie elkaar niet spreken.")]
        )
    nu = _lock_for_gesprek(overdracht, at, by, at)
    nu.reden_geen_gesprek = reden
    nu.save(update_fields=["reden_geen_gesprek"])
    return Regel(nu, gezin_id=nu.gezin_id, van=at, waarden={"reden": reden})


@action("overdracht.gelezen")
def confirm_gelezen(
    *, overdracht: Overdracht, by: Gebruiker, at: datetime
) -> Regel[Overdracht]:
    """Who got the regie has read the dossier. Raises Blocked for anybody else. E016."""
    nu = _lock(overdracht)
    raise_if_blocked(
        blockers_for_lezen(
            is_ontvanger=stands_for(by.medewerker, [nu.aan], at),
            is_gelezen=nu.gelezen_op is not None,
        )
    )
    nu.gelezen_op = at
    nu.save(update_fields=["gelezen_op"])
    return Regel(nu, gezin_id=nu.gezin_id, van=at)


def _lock_for_gesprek(
    overdracht: Overdracht, op: datetime, by: Gebruiker, at: datetime
) -> Overdracht:
    nu = _lock(overdracht)
    raise_if_blocked(
        [
            *blockers_for_moment(op=op, nu=at),
            *blockers_for_gesprek(
                is_deelnemer=stands_for(by.medewerker, [nu.van, nu.aan], at),
                is_besproken=nu.is_besproken,
                begonnen_op=nu.op,
                op=op,
            ),
        ]
    )
    return nu


def _lock(overdracht: Overdracht) -> Overdracht:
    return (
        Overdracht.objects.select_for_update(of=("self",))
        .select_related("van", "aan")
        .get(pk=overdracht.pk)
    )
