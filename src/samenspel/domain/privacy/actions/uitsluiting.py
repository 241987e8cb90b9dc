"""A worker who is family of a gezin: locked out, and let in again with a reason."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.organisatie.models import Gebruiker, Medewerker
from samenspel.domain.privacy.actions import end_betrokkenheid
from samenspel.domain.privacy.models import Uitsluiting
from samenspel.domain.privacy.queries.uitsluiting import is_excluded, list_gronden
from samenspel.domain.privacy.rules import (
    blockers_for_opheffen,
    blockers_for_uitsluiting,
)


@action("medewerker.uitgesloten")
def exclude_medewerker(
    *,
    gezin: Gezin,
    medewerker: Medewerker,
    reden: str,
    by: Gebruiker,
    at: datetime,
    persoon: Persoon | None = None,
) -> Regel[Uitsluiting]:
    """Lock out a worker who is relative or ex of the family, whatever the ground.

    `persoon`: of whom. Every ground ends, but that of a regisseur stays until somebody
    takes over: a family always has one. Row security bars it all the same.
    """
    raise_if_blocked(
        blockers_for_uitsluiting(
            is_al_uitgesloten=is_excluded(gezin, medewerker), reden=reden
        )
    )
    uitsluiting = Uitsluiting.objects.create(
        gezin=gezin,
        medewerker=medewerker,
        persoon=persoon,
        reden=reden,
        vastgelegd_door=by,
    )
    for betrokkenheid in list_gronden(gezin, medewerker, at):
        end_betrokkenheid(betrokkenheid=betrokkenheid, by=by, at=at)
    return Regel(
        uitsluiting,
        gezin_id=gezin.pk,
        van=at,
        betreft=[persoon.pk] if persoon else [],
        waarden={"medewerker": medewerker.naam},
    )


@action("uitsluiting.opgeheven")
def lift_uitsluiting(
    *, uitsluiting: Uitsluiting, reden: str, by: Gebruiker, at: datetime
) -> Regel[Uitsluiting]:
    """Let a worker in again who was locked out; grounds that ended stay ended."""
    raise_if_blocked(
        blockers_for_opheffen(
            is_opgeheven=uitsluiting.opgeheven_op is not None, reden=reden
        )
    )
    uitsluiting.opgeheven_op = at
    uitsluiting.opgeheven_door = by
    uitsluiting.reden_opgeheven = reden
    uitsluiting.save(
        update_fields=["opgeheven_op", "opgeheven_door", "reden_opgeheven"]
    )
    return Regel(
        uitsluiting,
        gezin_id=uitsluiting.gezin_id,
        van=at,
        waarden={"medewerker": uitsluiting.medewerker.naam},
    )
