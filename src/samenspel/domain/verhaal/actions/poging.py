"""Attempts to reach a family that failed."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import blockers_for_moment, raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Contactpoging, Pogingwijze


@action("contactpoging.vastgelegd")
def record_contactpoging(
    *,
    gezin: Gezin,
    wijze: Pogingwijze,
    gebeurd_op: datetime,
    wat_gebeurde: str,
    vervolg: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Contactpoging]:
    """Record an attempt that failed: it never counts as a visit. Source: N011."""
    raise_if_blocked(blockers_for_moment(op=gebeurd_op, nu=at))
    poging = Contactpoging.objects.create(
        gezin=gezin,
        medewerker=by.medewerker,
        gebeurd_op=gebeurd_op,
        wijze=wijze,
        wat_gebeurde=wat_gebeurde,
        vervolg=vervolg,
        vastgelegd_door=by,
    )
    return Regel(
        poging,
        gezin_id=gezin.pk,
        van=gebeurd_op,
        waarden={"wijze": wijze.value.lower()},
    )
