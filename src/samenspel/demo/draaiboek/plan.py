"""A veiligheidsplan and its next versions: lines, answers, papers."""

from typing import Any

from samenspel.demo.draaiboek.lezen import Draaiboek, Stap, get_dag
from samenspel.demo.gegevens import read_regel
from samenspel.demo.verteller import Verteller
from samenspel.domain.handelingen.veiligheid import confirm_plan
from samenspel.domain.veiligheid.actions import (
    add_deel,
    confirm_deel,
    open_plan,
    record_instemming,
    record_uitreiking,
)
from samenspel.domain.veiligheid.gegevens import (
    Deelgegevens,
    Instemmingsgegevens,
    read_gegevens,
)
from samenspel.domain.veiligheid.models import (
    Antwoord,
    Papier,
    Plandeel,
    Veiligheidsplan,
)
from samenspel.domain.veiligheid.queries import find_current_plan, get_plan_with_parts


def make_plan(boek: Draaiboek, stap: Stap) -> None:
    """Write the next version and ask everybody; it holds, unless it is a `concept`.

    A line of the file stands in every version, or from `vanaf` to `tot`.
    """
    plan = _write(boek, stap)
    for antwoord in stap.get("antwoord", []):
        _ask(boek, stap, plan, dict(antwoord))
    nakijken, motivering = stap.get("nakijken", None), stap.get("motivering")
    uitgereikt = stap.get("uitgereikt", [])
    if stap.get("concept", False):
        return
    papieren: list[Papier] = boek.v.doe(
        confirm_plan,
        door=stap.door,
        op=stap.vastgelegd,
        plan=plan,
        afgesproken_op=stap.op,
        nakijken_op=None if nakijken is None else get_dag(boek.v.nu, nakijken),
        motivering=motivering,
    )
    for papier in papieren:
        if papier.persoon.roepnaam in uitgereikt:
            boek.v.doe(
                record_uitreiking,
                door=stap.door,
                op=stap.vastgelegd,
                papier=papier,
                uitgereikt_op=stap.vastgelegd,
            )


def _write(boek: Draaiboek, stap: Stap) -> Veiligheidsplan:
    versie = boek.onthouden["versie"] = boek.onthouden.get("versie", 0) + 1
    v = boek.v
    wanneer: dict[str, Any] = {"door": stap.door, "op": stap.op}
    blijft: list[Deelgegevens] = []
    nieuw: list[Deelgegevens] = []
    for regel in boek.gezin["plan"]:
        vanaf, tot = regel.get("vanaf", 1), regel.get("tot", versie)
        if vanaf <= versie <= tot:
            (nieuw if vanaf == versie else blijft).append(read_regel(v, regel))
    plan = v.bij(open_plan, **wanneer, overnemen=_find(v, blijft))
    for deel in get_plan_with_parts(plan).alle:
        v.doe(confirm_deel, **wanneer, deel=deel)
    for gegevens in nieuw:
        v.doe(add_deel, **wanneer, plan=plan, gegevens=gegevens)
    return plan


def _find(v: Verteller, blijft: list[Deelgegevens]) -> list[Plandeel]:
    """Return the lines of the plan that holds now that stay in the next version."""
    vorige = find_current_plan(v.gezin)
    alle = get_plan_with_parts(vorige).alle if vorige else []
    found = [deel for deel in alle if read_gegevens(deel) in blijft]
    if len(found) != len(blijft):
        raise ValueError(f"Van {len(blijft)} regels bleven er {len(found)}")
    return found


def _ask(
    boek: Draaiboek, stap: Stap, plan: Veiligheidsplan, gegevens: dict[str, Any]
) -> None:
    instemming = Instemmingsgegevens(
        boek.v.personen[gegevens.pop("wie")],
        Antwoord(gegevens.pop("antwoord", Antwoord.JA)),
        gevraagd_op=stap.op,
        **{"is_voorgelezen": True, "mag_papier_in_huis": True, **gegevens},
    )
    boek.v.doe(
        record_instemming,
        door=stap.door,
        op=stap.vastgelegd,
        plan=plan,
        gegevens=instemming,
    )
