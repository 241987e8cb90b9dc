"""Writing the lines of a concept."""

from datetime import datetime
from typing import Any

from django.db.models import Max

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.gegevens import (
    MODELLEN,
    VAN_AFSPRAAK,
    Deelgegevens,
    get_values,
)
from samenspel.domain.veiligheid.models import (
    Onderdeel,
    Planafspraak,
    Plandeel,
    Veiligheidsplan,
)
from samenspel.domain.veiligheid.rules import blockers_for_concept
from samenspel.domain.verhaal.models import Afspraak


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
    *, deel: Plandeel, gegevens: Deelgegevens, by: Gebruiker, at: datetime
) -> Regel[Plandeel]:
    """Change a line of a concept; what was changed has been looked at."""
    plan = get_plan_van(deel)
    lock_concept(plan)
    values = get_values(gegevens)
    if isinstance(deel, Planafspraak):
        woorden = {name: values.pop(name) for name in VAN_AFSPRAAK}
        _write(deel.afspraak, woorden)
    _write(deel, {**values, "bevestigd_op": at})
    return _regel(deel, plan, "gewijzigd", at)


@action("veiligheidsplan.gewijzigd")
def confirm_deel(*, deel: Plandeel, by: Gebruiker, at: datetime) -> Regel[Plandeel]:
    """Say that a line from the version before still holds. Source: N286."""
    plan = get_plan_van(deel)
    lock_concept(plan)
    _write(deel, {"bevestigd_op": at})
    return _regel(deel, plan, "nagelopen", at)


@action("veiligheidsplan.gewijzigd")
def move_deel(
    *, deel: Plandeel, omhoog: bool, by: Gebruiker, at: datetime
) -> Regel[Plandeel]:
    """Move a line one place; at the end of its list it stays where it is."""
    plan = get_plan_van(deel)
    lock_concept(plan)
    rij = sorted(_list_zelfde(deel), key=lambda d: (d.volgorde, d.pk))
    plaats = [d.pk for d in rij].index(deel.pk)
    buur = max(plaats - 1, 0) if omhoog else min(plaats + 1, len(rij) - 1)
    rij[plaats], rij[buur] = rij[buur], rij[plaats]
    for nummer, van_rij in enumerate(rij, start=1):
        if van_rij.volgorde != nummer:
            _write(van_rij, {"volgorde": nummer})
    deel.refresh_from_db(fields=["volgorde"])
    return _regel(deel, plan, "verplaatst", at)


@action("veiligheidsplan.gewijzigd")
def remove_deel(
    *, deel: Plandeel, by: Gebruiker, at: datetime
) -> Regel[Veiligheidsplan]:
    """Take a line out of a concept; its last state stays in the history."""
    plan = get_plan_van(deel)
    lock_concept(plan)
    regel = _regel(deel, plan, "verwijderd", at)
    if isinstance(deel, Planafspraak):
        _write(deel.afspraak, {"vervallen_op": at})
    deel.delete()
    return Regel(
        plan,
        gezin_id=plan.gezin_id,
        van=at,
        betreft=regel.betreft,
        waarden=regel.waarden,
    )


def lock_concept(plan: Veiligheidsplan) -> None:
    """Hold the plan until the end of the transaction; raises Blocked when it holds."""
    nu = Veiligheidsplan.objects.select_for_update().get(pk=plan.pk)
    raise_if_blocked(blockers_for_concept(is_concept=nu.is_concept))


def create_deel(
    plan: Veiligheidsplan,
    gegevens: Deelgegevens,
    *,
    by: Gebruiker,
    bevestigd_op: datetime | None,
) -> Plandeel:
    """Write a new line at the end of its list; an agreement gets its own words."""
    model: Any = MODELLEN[type(gegevens)]
    values = get_values(gegevens)
    if model is Planafspraak:
        woorden = {name: values.pop(name) for name in VAN_AFSPRAAK}
        values["afspraak"] = Afspraak.objects.create(
            gezin_id=plan.gezin_id, vastgelegd_door=by, **woorden
        )
    laatste = model.objects.filter(plan=plan).aggregate(n=Max("volgorde"))["n"] or 0
    deel: Plandeel = model.objects.create(
        gezin_id=plan.gezin_id,
        plan=plan,
        volgorde=laatste + 1,
        bevestigd_op=bevestigd_op,
        vastgelegd_door=by,
        **values,
    )
    return deel


def get_plan_van(deel: Plandeel) -> Veiligheidsplan:
    """Return the plan that a line stands in."""
    any_deel: Any = deel
    plan: Veiligheidsplan = any_deel.plan
    return plan


def _list_zelfde(deel: Plandeel) -> list[Plandeel]:
    """Return the list that a line stands in: of an Onderdeel, the same question."""
    model: Any = type(deel)
    rij = model.objects.filter(plan=get_plan_van(deel))
    if isinstance(deel, Onderdeel):
        rij = rij.filter(soort=deel.soort)
    return list(rij)


def _write(record: Plandeel | Afspraak, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(record, name, value)
    record.save(update_fields=list(values))


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
