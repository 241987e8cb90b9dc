"""Short notes of talks with others about a family."""

from dataclasses import asdict, dataclass
from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Notitie
from samenspel.domain.verhaal.rules import (
    blockers_for_intrekking,
    blockers_for_notitie,
)


@dataclass(frozen=True, slots=True)
class Notitiegegevens:
    """With whom, about whom, what was seen or said, and apart from it the impression."""

    gebeurd_op: datetime
    partner: str
    feiten: str
    indruk: str = ""
    met_wie: str = ""
    betreft: tuple[int, ...] = ()


@action("notitie.vastgelegd")
def record_notitie(
    *, gezin: Gezin, gegevens: Notitiegegevens, by: Gebruiker, at: datetime
) -> Regel[Notitie]:
    """Write down in seconds what somebody else told or heard about a family."""
    raise_if_blocked(
        blockers_for_notitie(
            feiten=gegevens.feiten, gebeurd_op=gegevens.gebeurd_op, nu=at
        )
    )
    values = asdict(gegevens) | {"betreft": list(gegevens.betreft)}
    notitie = Notitie.objects.create(
        gezin=gezin, medewerker=by.medewerker, vastgelegd_door=by, **values
    )
    return Regel(
        notitie,
        gezin_id=gezin.pk,
        van=gegevens.gebeurd_op,
        betreft=notitie.betreft,
        waarden={"notitie": notitie.pk, "partner": str(gegevens.partner).lower()},
    )


@action("notitie.vervallen")
def withdraw_notitie(
    *, notitie: Notitie, reden: str, by: Gebruiker, at: datetime
) -> Regel[Notitie]:
    """Say that a note does not hold; it stays to be read, with the reason."""
    nu = Notitie.objects.select_for_update().get(pk=notitie.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=["vervallen_op", "vervallen_door", "reden_vervallen"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=nu.gebeurd_op,
        waarden={"reden": reden},
        corrigeert=find_line(nu, "notitie.vastgelegd"),
    )
