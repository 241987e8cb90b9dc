"""Begin the veranderplan together, agree on it again, set its term, and end it."""

from datetime import datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.analyse.gegevens import Termijn, Veranderinhoud
from samenspel.domain.analyse.models import Eindtermijn, Uitkomst, Veranderplan
from samenspel.domain.analyse.patroon.poort import check_samen
from samenspel.domain.analyse.queries import (
    find_eindtermijn,
    find_veranderplan,
)
from samenspel.domain.analyse.rules import (
    blockers_for_afsluiten,
    blockers_for_eindtermijn,
    blockers_for_veranderplan,
)
from samenspel.domain.analyse.veranderplan.lezen import read_inhoud
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.queries import get_blockers_for_verandering

AFSLUITING = ["afgesloten_op", "afgesloten_door", "uitkomst", "reden_afgesloten"]


@action("veranderplan.begonnen")
def start_veranderplan(
    *, gezin: Gezin, inhoud: Veranderinhoud, by: Gebruiker, at: datetime
) -> Regel[Veranderplan]:
    """Begin work on change, as it was agreed at the table.

    Raises Blocked while a child is not safe enough, nobody said how safe it is, or no
    veiligheidsplan holds (N276, N290); a motivering takes that away.
    """
    in_the_way = [
        *blockers_for_veranderplan(is_bezig=find_veranderplan(gezin) is not None),
        *check_samen(inhoud.samen, at, is_opnieuw=False),
        *get_blockers_for_verandering(gezin),
    ]
    raise_if_blocked(in_the_way, motivering=inhoud.motivering)
    return _regel(_write(Veranderplan(gezin=gezin), inhoud, by), at)


@action("veranderplan.besproken")
def renew_veranderplan(
    *, plan: Veranderplan, inhoud: Veranderinhoud, by: Gebruiker, at: datetime
) -> Regel[Veranderplan]:
    """Agree again on what stands there now; what was agreed before stays to be read.

    Raises Blocked as at the beginning, and when it was ended or nothing changed.
    """
    was = _lock(plan)
    nu = read_inhoud(was.gezin, list_personen(was.gezin))
    is_zelfde = was.duidingen == nu.pks and was.methodiek == inhoud.methodiek
    in_the_way = [
        *blockers_for_veranderplan(is_afgesloten=was.afgesloten_op is not None),
        *check_samen(inhoud.samen, at, is_opnieuw=is_zelfde),
        *get_blockers_for_verandering(was.gezin),
    ]
    raise_if_blocked(in_the_way, motivering=inhoud.motivering)
    nieuw = Veranderplan(gezin=was.gezin, begin_id=was.begin_pk)
    return _regel(_write(nieuw, inhoud, by), at)


@action("eindtermijn.gezet")
def set_eindtermijn(
    *,
    plan: Veranderplan,
    termijn: Termijn,
    motivering: str = "",
    by: Gebruiker,
    at: datetime,
) -> Regel[Eindtermijn]:
    """Set by when the end situation can be reached; a newer one replaces it (N295).

    Raises Blocked for a day that passed, without a reason, or while the safety comes
    first; a motivering takes the last away.
    """
    was = _lock(plan)
    nu = find_eindtermijn(was)
    in_the_way = [
        *blockers_for_eindtermijn(
            uiterlijk=termijn.uiterlijk,
            vandaag=timezone.localdate(at),
            waarom=termijn.waarom,
            is_zelfde=bool(nu and nu.uiterlijk == termijn.uiterlijk),
            is_afgesloten=was.afgesloten_op is not None,
        ),
        *get_blockers_for_verandering(was.gezin),
    ]
    raise_if_blocked(in_the_way, motivering=motivering)
    rij = Eindtermijn.objects.create(
        gezin=was.gezin,
        plan_id=was.begin_pk,
        uiterlijk=termijn.uiterlijk,
        waarom=termijn.waarom,
        motivering=motivering,
        vastgelegd_door=by,
    )
    waarden = {"eindtermijn": rij.pk, "uiterlijk": termijn.uiterlijk.isoformat()}
    return Regel(rij, gezin_id=was.gezin_id, van=at, betreft=[], waarden=waarden)


@action("veranderplan.afgesloten")
def finish_veranderplan(
    *,
    plan: Veranderplan,
    uitkomst: Uitkomst,
    reden: str,
    by: Gebruiker,
    at: datetime,
) -> Regel[Veranderplan]:
    """Say that the end situation was reached, or that work on it stopped, and why."""
    nu = _lock(plan)
    raise_if_blocked(
        blockers_for_afsluiten(is_afgesloten=bool(nu.afgesloten_op), reden=reden)
    )
    nu.afgesloten_op, nu.afgesloten_door = at, by
    nu.uitkomst, nu.reden_afgesloten = uitkomst, reden
    nu.save(update_fields=AFSLUITING)
    return _regel(nu, at, {"uitkomst": str(uitkomst), "reden": reden})


def _lock(plan: Veranderplan) -> Veranderplan:
    rijen = Veranderplan.objects.select_for_update(of=("self",))
    return rijen.select_related("gezin").get(pk=plan.pk)


def _write(plan: Veranderplan, inhoud: Veranderinhoud, by: Gebruiker) -> Veranderplan:
    """Write what was agreed, and point at what stands there now."""
    nu = read_inhoud(plan.gezin, list_personen(plan.gezin))
    samen = inhoud.samen
    plan.besproken_op, plan.met_wie = samen.op, samen.met_wie
    plan.niet_eens = samen.niet_eens
    plan.methodiek, plan.motivering = inhoud.methodiek, inhoud.motivering
    plan.patroon, plan.eindsituatie, plan.duidingen = nu.patroon, nu.eind, nu.pks
    plan.vastgelegd_door = by
    plan.save()
    return plan


def _regel(
    plan: Veranderplan, at: datetime, meer: dict[str, object] | None = None
) -> Regel[Veranderplan]:
    waarden = {
        "veranderplan": plan.pk,
        "niet_eens": bool(plan.niet_eens.strip()),
        "motivering": plan.motivering,
    }
    return Regel(
        plan,
        gezin_id=plan.gezin_id,
        van=at,
        betreft=[],
        waarden=waarden if meer is None else {"veranderplan": plan.pk, **meer},
    )
