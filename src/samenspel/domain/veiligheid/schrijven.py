"""How a line of a concept is written: what the actions have in common."""

from datetime import datetime
from typing import Any

from django.db.models import Max, Model

from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.gegevens import (
    MODELLEN,
    VAN_AFSPRAAK,
    Deelgegevens,
    get_values,
)
from samenspel.domain.veiligheid.models import (
    Planafspraak,
    Plandeel,
    Veiligheidsplan,
)
from samenspel.domain.veiligheid.rules import blockers_for_concept
from samenspel.domain.verhaal.models import Afspraak


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


def write_values(record: Model, values: dict[str, Any]) -> None:
    """Write these fields of a record and no others."""
    for name, value in values.items():
        setattr(record, name, value)
    record.save(update_fields=list(values))
