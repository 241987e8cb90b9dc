"""Whether worries grew since the veiligheidsplan that holds, for one reader."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from samenspel.domain.analyse.etiketten import label_cijfer, label_gevaar
from samenspel.domain.analyse.models import Gevaar, Gevaarcijfer
from samenspel.domain.analyse.rules.sinds import Stap, find_lager
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.privacy.redactie import Lezer, leesbaar
from samenspel.domain.veiligheid.queries import (
    find_concept,
    find_current_plan,
    list_vaststellingen,
)


@dataclass(frozen=True, slots=True)
class Zorgtoename:
    """What is worse than when the plan was confirmed: asks whether it still fits (N299).

    `nieuw`: how many worries about a child came; `lager`: how many figures on them fell;
    `kinderen`: whose safety has a lower figure.
    """

    nieuw: int
    lager: int
    kinderen: list[str]

    def __bool__(self) -> bool:
        return bool(self.nieuw or self.lager or self.kinderen)


def find_zorgtoename(
    gezin: Gezin, personen: Collection[Persoon], lezer: Lezer
) -> Zorgtoename | None:
    """Return what became worse since the plan that holds; at most five queries.

    None without such a plan, when nothing did, and while a next version is in the making.
    """
    plan = find_current_plan(gezin)
    if plan is None or find_concept(gezin) is not None:
        return None
    assert plan.afgesproken_op  # of a plan that holds
    found = _read(gezin, {p.pk: p for p in personen}, lezer, plan.afgesproken_op)
    return found or None


def _read(
    gezin: Gezin, personen: dict[int, Persoon], lezer: Lezer, toen: datetime
) -> Zorgtoename:
    """Return what came after that moment.

    A worry has a day and no hour: what was said on the day of the plan lay on the table.
    """
    dag = timezone.localdate(toen)
    rijen = Gevaar.objects.filter(gezin=gezin, vervallen_op=None)
    gevaren = leesbaar(lezer, list(rijen), lambda g: label_gevaar(g, personen))
    nieuw = {g.pk for g in gevaren if g.gezegd_op > dag}
    oud = {g.pk for g in gevaren} - nieuw
    return Zorgtoename(
        nieuw=len(nieuw),
        lager=len(find_lager(_cijfers(gezin, oud, lezer, dag))),
        kinderen=_kinderen(gezin, personen, toen),
    )


def _cijfers(
    gezin: Gezin, gevaren: Collection[int], lezer: Lezer, dag: date
) -> list[Stap]:
    """Return the figures on worries that were there already, each person apart."""
    rijen = (
        Gevaarcijfer.objects.filter(gezin=gezin, vervallen_op=None)
        .filter(gevaar__in=gevaren)
        .select_related("zegt")
        .order_by("gezegd_op", "pk")
    )
    return [
        Stap(
            (rij.gevaar_id, rij.zegt_id or rij.zegt_anders.strip().lower()),
            rij.cijfer,
            rij.gezegd_op > dag,
        )
        for rij in leesbaar(lezer, list(rijen), label_cijfer)
    ]


def _kinderen(gezin: Gezin, personen: dict[int, Persoon], toen: datetime) -> list[str]:
    """Return whose safety has a lower figure than with the plan."""
    stappen = [
        Stap(rij.kind_id, rij.cijfer, rij.vastgesteld_op > toen)
        for rij in list_vaststellingen(gezin)
        if rij.cijfer is not None
    ]
    lager = set(find_lager(stappen))
    return [p.roepnaam for p in personen.values() if p.pk in lager]
