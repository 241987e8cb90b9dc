"""Writing the lines of a concept."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ObjectDoesNotExist

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocked, Blocker
from samenspel.core.intussen import raise_if_changed
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.gegevens import (
    VAN_AFSPRAAK,
    Deelgegevens,
    fingerprint_deel,
    get_values,
)
from samenspel.domain.veiligheid.models import (
    Onderdeel,
    Planafspraak,
    Plandeel,
    Veiligheidsplan,
)
from samenspel.domain.veiligheid.schrijven import (
    create_deel,
    get_plan_van,
    lock_concept,
    write_values,
)


@action("veiligheidsplan.gewijzigd")
def add_deel(
    *, plan: Veiligheidsplan, gegevens: Deelgegevens, by: Gebruiker, at: datetime
) -> Regel[Plandeel]:
    """Add a line to a concept, at the end of its list."""
    lock_concept(plan)
    deel = create_deel(plan, gegevens, by=by, bevestigd_op=at)
    return _regel(deel, plan, "toegevoegd", at)


@action("veiligheidsplan.gewijzigd")
def change_deel(
    *,
    deel: Plandeel,
    gegevens: Deelgegevens,
    by: Gebruiker,
    at: datetime,
    gelezen: str = "",
) -> Regel[Plandeel]:
    """Change a line of a concept; what was changed has been looked at.

    `gelezen` is the `fingerprint_deel` of what was on the form; raises Blocked when
    somebody else changed the line since.
    """
    plan = _hold(deel)
    raise_if_changed(
        gelezen=gelezen,
        nu=fingerprint_deel(deel),
        gezin_id=plan.gezin_id,
        soort="veiligheidsplan.gewijzigd",
    )
    values = get_values(gegevens)
    if isinstance(deel, Planafspraak):
        woorden = {name: values.pop(name) for name in VAN_AFSPRAAK}
        write_values(deel.afspraak, woorden)
    write_values(deel, {**values, "bevestigd_op": at})
    return _regel(deel, plan, "gewijzigd", at)


@action("veiligheidsplan.gewijzigd")
def confirm_deel(*, deel: Plandeel, by: Gebruiker, at: datetime) -> Regel[Plandeel]:
    """Say that a line from the version before still holds. Source: N286."""
    plan = _hold(deel)
    write_values(deel, {"bevestigd_op": at})
    return _regel(deel, plan, "nagelopen", at)


@action("veiligheidsplan.gewijzigd")
def move_deel(
    *, deel: Plandeel, omhoog: bool, by: Gebruiker, at: datetime
) -> Regel[Plandeel]:
    """Move a line one place; at the end of its list it stays where it is."""
    plan = _hold(deel)
    rij = sorted(_list_zelfde(deel), key=lambda d: (d.volgorde, d.pk))
    plaats = [d.pk for d in rij].index(deel.pk)
    buur = max(plaats - 1, 0) if omhoog else min(plaats + 1, len(rij) - 1)
    rij[plaats], rij[buur] = rij[buur], rij[plaats]
    for nummer, van_rij in enumerate(rij, start=1):
        if van_rij.volgorde != nummer:
            write_values(van_rij, {"volgorde": nummer})
    deel.refresh_from_db(fields=["volgorde"])
    return _regel(deel, plan, "verplaatst", at)


@action("veiligheidsplan.gewijzigd")
def remove_deel(
    *, deel: Plandeel, by: Gebruiker, at: datetime
) -> Regel[Veiligheidsplan]:
    """Take a line out of a concept; its last state stays in the history."""
    plan = _hold(deel)
    regel = _regel(deel, plan, "verwijderd", at)
    if isinstance(deel, Planafspraak):
        write_values(deel.afspraak, {"vervallen_op": at})
    deel.delete()
    return Regel(
        plan,
        gezin_id=plan.gezin_id,
        van=at,
        betreft=regel.betreft,
        waarden=regel.waarden,
    )


def _hold(deel: Plandeel) -> Veiligheidsplan:
    """Lock the plan of this line and read it again; raises Blocked when it is gone."""
    plan = get_plan_van(deel)
    lock_concept(plan)
    try:
        deel.refresh_from_db()
    except ObjectDoesNotExist:
        raise Blocked(
            [Blocker("regel_weg", "Iemand anders heeft deze regel net weggehaald.")]
        ) from None
    return plan


def _list_zelfde(deel: Plandeel) -> list[Plandeel]:
    """Return the list that a line stands in: of an Onderdeel, the same question."""
    model: Any = type(deel)
    rij = model.objects.filter(plan=get_plan_van(deel))
    if isinstance(deel, Onderdeel):
        rij = rij.filter(soort=deel.soort)
    return list(rij)


def _regel(
    deel: Plandeel, plan: Veiligheidsplan, wat: str, at: datetime
) -> Regel[Plandeel]:
    soort = deel.soort if isinstance(deel, Onderdeel) else type(deel).__name__
    return Regel(
        deel,
        gezin_id=plan.gezin_id,
        van=at,
        betreft=deel.betreft,
        waarden={"versie": plan.versie, "onderdeel": soort.lower(), "wat": wat},
    )
