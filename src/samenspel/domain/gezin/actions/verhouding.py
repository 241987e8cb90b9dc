"""Write down how somebody says that two people get on, or take that back."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.gezin.gegevens import ONBEKEND, Sinds
from samenspel.domain.gezin.models import Persoon, Verhouding, Verhoudingsoort
from samenspel.domain.gezin.rules import (
    blockers_for_intrekking,
    blockers_for_verhouding,
)
from samenspel.domain.organisatie.models import Gebruiker


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """Who says what about two people, on which day, over which time."""

    soort: Verhoudingsoort
    gezegd_op: date
    zegt: Persoon | None = None
    zegt_anders: str = ""
    woorden: str = ""
    is_wederzijds: bool = True
    sinds: Sinds = ONBEKEND
    tot: date | None = None


@action("verhouding.vastgelegd")
def record_verhouding(
    *, van: Persoon, naar: Persoon, uitspraak: Uitspraak, by: Gebruiker, at: datetime
) -> Regel[Verhouding]:
    """Write down how somebody sees two people get on.

    Raises Blocked when nobody says it, or when it cannot be true.
    """
    raise_if_blocked(
        blockers_for_verhouding(
            zelfde=van == naar,
            heeft_bron=bool(uitspraak.zegt or uitspraak.zegt_anders.strip()),
            gezegd_op=uitspraak.gezegd_op,
            vanaf=uitspraak.sinds.dag,
            tot=uitspraak.tot,
            vandaag=timezone.localdate(at),
        )
    )
    verhouding = Verhouding.objects.create(
        gezin_id=van.gezin_id,
        van=van,
        naar=naar,
        soort=uitspraak.soort,
        is_wederzijds=uitspraak.is_wederzijds,
        zegt=uitspraak.zegt,
        zegt_anders=uitspraak.zegt_anders,
        gezegd_op=uitspraak.gezegd_op,
        woorden=uitspraak.woorden,
        vanaf=uitspraak.sinds.dag,
        vanaf_precisie=uitspraak.sinds.precisie,
        tot=uitspraak.tot,
        vastgelegd_door=by,
    )
    return _regel(verhouding, at)


@action("verhouding.vervallen")
def withdraw_verhouding(
    *, verhouding: Verhouding, reden: str, by: Gebruiker, at: datetime
) -> Regel[Verhouding]:
    """Say that this was not said so; it stays to be read, with the reason."""
    nu = Verhouding.objects.select_for_update().get(pk=verhouding.pk)
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=nu.vervallen_op is not None)
    )
    nu.vervallen_op, nu.vervallen_door, nu.reden_vervallen = at, by, reden
    nu.save(update_fields=["vervallen_op", "vervallen_door", "reden_vervallen"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=[nu.van_id, nu.naar_id],
        waarden={"verhouding": nu.pk, "reden": reden},
        corrigeert=find_line(nu, "verhouding.vastgelegd"),
    )


def _regel(verhouding: Verhouding, at: datetime) -> Regel[Verhouding]:
    return Regel(
        verhouding,
        gezin_id=verhouding.gezin_id,
        van=at,
        betreft=[verhouding.van_id, verhouding.naar_id],
        waarden={"verhouding": verhouding.pk, "soort": verhouding.soort.lower()},
    )
