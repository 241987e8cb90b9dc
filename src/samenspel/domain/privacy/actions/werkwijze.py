"""A family follows the way of working of the region that has its regie."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.queries import find_regisseur, find_zichthouder
from samenspel.domain.privacy.volgers import Systeem


@action("werkwijze.gekozen")
def follow_werkwijze(
    *, gezin_id: int, by: Gebruiker | Systeem, at: datetime
) -> Regel[list[str]]:
    """Let the norms of this family be those that its region chose, from now on.

    What runs already keeps the norm that it began with. `by`: who chose for the region.
    """
    gezin = Gezin.objects.get(pk=gezin_id)
    regie = find_regisseur(gezin, at) or find_zichthouder(gezin, at)
    medewerker = regie.medewerker if regie else None
    pakketten = medewerker.organisatie.regio.pakketten if medewerker else []
    return Regel(pakketten, gezin_id=gezin.pk, van=at, waarden={"pakketten": pakketten})
