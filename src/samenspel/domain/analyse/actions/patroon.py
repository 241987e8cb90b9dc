"""Establish the pattern of a family together, and look at it again."""

from datetime import datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.analyse.gegevens import Samen
from samenspel.domain.analyse.models import Patroon
from samenspel.domain.analyse.patroon.lezen import read_patroon
from samenspel.domain.analyse.patroon.poort import check_samen, list_blockers
from samenspel.domain.analyse.queries import find_patroon
from samenspel.domain.analyse.rules import blockers_for_herziening
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.organisatie.models import Gebruiker


@action("patroon.vastgesteld")
def confirm_patroon(
    *, gezin: Gezin, samen: Samen, motivering: str = "", by: Gebruiker, at: datetime
) -> Regel[Patroon]:
    """Establish the pattern as it stands now, with whom and who does not agree.

    Raises Blocked without the sentence or a nobele intentie. The one before stays to be
    read.
    """
    blad = read_patroon(gezin, list_personen(gezin))
    was = find_patroon(gezin)
    is_zelfde = bool(was and not was.herzien_op and was.duidingen == blad.pks)
    in_the_way = [*list_blockers(blad), *check_samen(samen, at, is_opnieuw=is_zelfde)]
    raise_if_blocked(in_the_way, motivering=motivering)
    patroon = Patroon.objects.create(
        gezin=gezin,
        vastgesteld_op=samen.op,
        met_wie=samen.met_wie,
        niet_eens=samen.niet_eens,
        motivering=motivering,
        duidingen=blad.pks,
        vastgelegd_door=by,
    )
    return _regel(patroon, at, {"niet_eens": bool(samen.niet_eens.strip())})


@action("patroon.herzien")
def reopen_patroon(
    *, patroon: Patroon, reden: str, by: Gebruiker, at: datetime
) -> Regel[Patroon]:
    """Say that the pattern is looked at again, and why; it stays to be read."""
    nu = Patroon.objects.select_for_update(of=("self",)).get(pk=patroon.pk)
    raise_if_blocked(
        blockers_for_herziening(reden=reden, is_herzien=nu.herzien_op is not None)
    )
    nu.herzien_op, nu.herzien_door, nu.reden_herzien = at, by, reden
    nu.save(update_fields=["herzien_op", "herzien_door", "reden_herzien"])
    return _regel(nu, at, {"reden": reden})


def _regel(
    patroon: Patroon, at: datetime, waarden: dict[str, object]
) -> Regel[Patroon]:
    return Regel(
        patroon,
        gezin_id=patroon.gezin_id,
        van=at,
        betreft=[],
        waarden={"patroon": patroon.pk, **waarden},
    )
