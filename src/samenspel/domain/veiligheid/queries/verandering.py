"""Whether the family is safe enough to work on change."""

from samenspel.core.blockers import Blocker
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_kinderen
from samenspel.domain.veiligheid.queries.nu import get_veiligheid_nu
from samenspel.domain.veiligheid.queries.plan import find_current_plan
from samenspel.domain.veiligheid.rules import (
    Kindstand,
    blockers_for_verandering,
)


def get_blockers_for_verandering(gezin: Gezin) -> list[Blocker]:
    """Return why work on change has to wait; soft, with norm. Four queries."""
    nu = get_veiligheid_nu(gezin)
    kinderen = list_kinderen([gezin.pk]).get(gezin.pk, [])
    standen = []
    for kind in kinderen:
        if kind.afloop:
            continue
        laatste = nu.van(kind.pk).vaststelling
        standen.append(
            Kindstand(kind.roepnaam, laatste.conclusie, laatste.cijfer)
            if laatste
            else Kindstand(kind.roepnaam)
        )
    return list(
        blockers_for_verandering(
            standen, heeft_plan=find_current_plan(gezin) is not None
        )
    )
