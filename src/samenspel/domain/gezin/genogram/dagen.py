"""Days on which a family changed: where one may want to look back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from samenspel.domain.gezin.models import Bewoning, Gezin, Persoon
from samenspel.domain.gezin.queries.personen import staand

MOST = 8


@dataclass(frozen=True, slots=True)
class Wisseldag:
    """A day with what was new on it."""

    op: date
    wat: str


def list_wisseldagen(
    gezin: Gezin,
    personen: Iterable[Persoon],
    *,
    vandaag: date,
    huizen: Iterable[int] = (),
) -> list[Wisseldag]:
    """Return the last days on which somebody was born, moved, or the dossier began.

    One query; moves only within `huizen`, the households that the reader may know.
    """
    by_id = {persoon.pk: persoon for persoon in personen}
    found = {
        Wisseldag(persoon.geboren_op, f"{persoon.roepnaam} geboren")
        for persoon in by_id.values()
        if persoon.is_kind and persoon.geboren_op
    }
    if gezin.aangenomen_op:
        found.add(
            Wisseldag(timezone.localdate(gezin.aangenomen_op), "dossier begonnen")
        )
    for rij in staand(Bewoning).filter(gezin=gezin, huishouden__in=list(huizen)):
        wie = by_id[rij.persoon_id].roepnaam
        if rij.vanaf:
            found.add(Wisseldag(rij.vanaf, f"{wie} ging ergens wonen"))
        if rij.tot:
            found.add(Wisseldag(rij.tot, f"{wie} ging weg"))
    past = [dag for dag in found if dag.op <= vandaag]
    return sorted(past, key=lambda dag: (dag.op, dag.wat), reverse=True)[:MOST]
