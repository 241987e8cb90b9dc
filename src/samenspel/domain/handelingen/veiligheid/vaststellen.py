"""A plan that holds, with a paper for every reader."""

from datetime import date, datetime

from samenspel.core.actions import composite
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.actions import (
    confirm_veiligheidsplan,
    make_papier,
)
from samenspel.domain.veiligheid.models import Papier, Veiligheidsplan
from samenspel.domain.veiligheid.papier.bron import get_papierbron
from samenspel.domain.veiligheid.queries import (
    get_lezers,
    get_plan,
    get_plan_with_parts,
    list_papieren,
)


@composite
def confirm_plan(
    *,
    plan: Veiligheidsplan,
    afgesproken_op: datetime,
    by: Gebruiker,
    at: datetime,
    motivering: str = "",
    nakijken_op: date | None = None,
    gelezen: str = "",
) -> list[Papier]:
    """Let the plan hold, and make a paper for every reader. Source: N021, N025.

    Twice the same click makes nothing twice: the papers that are there come back.
    """
    Gezin.objects.select_for_update().get(pk=plan.gezin_id)
    nu = get_plan(plan.gezin, plan.versie)
    if nu.is_geldend:
        return list_papieren(nu)
    geldend = confirm_veiligheidsplan(
        plan=nu,
        afgesproken_op=afgesproken_op,
        by=by,
        at=at,
        motivering=motivering,
        nakijken_op=nakijken_op,
        gelezen=gelezen,
    )
    delen = get_plan_with_parts(geldend)
    bron = get_papierbron(delen, medewerker=by.medewerker, at=at)
    return [
        make_papier(plan=geldend, lezer=lezer, by=by, at=at, bron=bron)
        for lezer in get_lezers(delen, at=at)
    ]
