"""The log made ready for the fold: corrections applied, in the order of life."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from samenspel.core.lijnen import Lijn, Precisie
from samenspel.domain.werkwijze.atw import end_of_day, local_day
from samenspel.domain.werkwijze.soort import VERVALLEN

BIJ_BENADERING = frozenset({Precisie.MAAND, Precisie.JAAR, Precisie.ONGEVEER})


class Feit(NamedTuple):
    """One thing that happened, as it is known now.

    `root` is the id of the first line about it and stays with it through corrections.
    `op` is when it was so, `laatst` the last moment at which it may have been so: a line
    that is exact to the day holds for that whole day. Both in UTC.
    """

    op: datetime
    laatst: datetime
    root: int
    soort: str
    lijn: Lijn


def read_feiten(lijnen: Iterable[Lijn]) -> list[Feit]:
    """The lines in force, ordered by time, then by kind, then by content.

    The order in which lines were recorded decides one thing only: which correction is
    the latest.
    """
    feiten = [
        build_feit(lijn, root)
        for root, lijn in apply_correcties(lijnen)
        if not (lijn.soort.endswith(VERVALLEN) and lijn.corrigeert is not None)
    ]
    feiten.sort(key=attrgetter("op", "soort"))
    geordend: list[Feit] = []
    for _, groep in groupby(feiten, key=attrgetter("op", "soort")):
        gelijk = list(groep)
        if len(gelijk) > 1:
            gelijk.sort(key=lambda feit: (content_of(feit.lijn), feit.root))
        geordend += gelijk
    return geordend


def build_feit(lijn: Lijn, root: int) -> Feit:
    """Put one line on the time line of the family."""
    op = lijn.gebeurd_van.astimezone(UTC)
    laatst = end_of_day(local_day(op)) if lijn.precisie is Precisie.DAG else op
    return Feit(op, laatst, root, lijn.soort, lijn)


def apply_correcties(lijnen: Iterable[Lijn]) -> list[tuple[int, Lijn]]:
    """For every first line its root id and the version of it that was recorded last."""
    alle = list(lijnen)
    ouders = read_ouders(alle)
    laatste: dict[int, Lijn] = {}
    for lijn in alle:
        root = find_root(lijn.id, ouders)
        huidig = laatste.get(root)
        if huidig is None or recorded(lijn) > recorded(huidig):
            laatste[root] = lijn
    return list(laatste.items())


def read_ouders(lijnen: Iterable[Lijn]) -> dict[int, int]:
    """For every correction the line that it corrects."""
    return {lijn.id: lijn.corrigeert for lijn in lijnen if lijn.corrigeert is not None}


def find_root(nummer: int, ouders: dict[int, int]) -> int:
    """Follow corrections of corrections to the line that came first."""
    gezien = {nummer}
    while (ouder := ouders.get(nummer)) is not None and ouder not in gezien:
        gezien.add(ouder)
        nummer = ouder
    return nummer


def recorded(lijn: Lijn) -> tuple[datetime, int]:
    """The order in which lines were written down."""
    return (lijn.vastgelegd_op, lijn.id)


def content_of(lijn: Lijn) -> str:
    """What a line says, in one fixed spelling."""
    inhoud = [dict(lijn.waarden), sorted(lijn.betreft), lijn.precisie]
    return json.dumps(inhoud, sort_keys=True, default=str)


def is_bij_benadering(feit: Feit) -> bool:
    """Whether the family only knows about when this was."""
    return feit.lijn.precisie in BIJ_BENADERING


def find_last(
    feiten: Sequence[Feit], voldoet: Callable[[Feit], Any], tot: datetime
) -> Feit | None:
    """The latest fact at or before a moment that meets a demand."""
    return next((f for f in reversed(feiten) if f.op <= tot and voldoet(f)), None)
