"""Counting lines: the one that completes a number from different sources."""

from collections.abc import Iterable
from datetime import datetime

from samenspel.domain.termijnen.rules.feiten import Feit
from samenspel.domain.werkwijze.atw import local_day, start_of_day
from samenspel.domain.werkwijze.duur import add_duur
from samenspel.domain.werkwijze.regel import Telling


def find_volle(
    feiten: Iterable[Feit], telling: Telling, opnieuw: Iterable[datetime]
) -> frozenset[int]:
    """The roots of the lines that complete the count; each time it starts anew.

    `opnieuw`: moments after which what came before no longer counts, such as a weighing.
    """
    herstarts = sorted(opnieuw)
    vol: set[int] = set()
    lopend: list[tuple[datetime, str]] = []
    for feit in feiten:
        waarde = feit.lijn.waarden.get(telling.verschillend)
        if waarde in (None, ""):
            continue
        grens = max(_begin(telling, feit), _last(herstarts, feit.op))
        lopend = [(op, bron) for op, bron in lopend if op > grens]
        lopend.append((feit.op, str(waarde).casefold()))
        if len({bron for _, bron in lopend}) >= telling.aantal:
            vol.add(feit.root)
            lopend = []
    return frozenset(vol)


def _begin(telling: Telling, feit: Feit) -> datetime:
    """The start of the first day that a count looks at."""
    dag = add_duur(local_day(feit.op), telling.binnen, terug=True)
    return start_of_day(dag)


def _last(momenten: list[datetime], tot: datetime) -> datetime:
    """The last of these moments up to a moment; the beginning of time without one."""
    eerdere = [moment for moment in momenten if moment <= tot]
    return eerdere[-1] if eerdere else datetime.min.replace(tzinfo=tot.tzinfo)
