"""Who of a family may endanger another by reading a plan."""

from datetime import date

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import Mensen, get_mensen
from samenspel.domain.veiligheid.papier.gevaar import Leesgevaar, find_leesgevaar
from samenspel.domain.veiligheid.queries.nu import list_contactverboden


def get_leesgevaar(
    gezin: Gezin, dag: date, *, mensen: Mensen | None = None
) -> Leesgevaar:
    """Return who reads safely on a day; one query when the people are at hand."""
    verboden = [(v.persoon_id, v.met_id) for v in list_contactverboden(gezin, dag)]
    return find_leesgevaar(mensen or get_mensen(gezin, dag), verboden)
