"""Whether somebody is their own ancestor."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import TypeVar

from samenspel.domain.gezin.models import Relatiesoort

W = TypeVar("W", bound=Hashable)
AFSTAMMING = {
    Relatiesoort.OUDER,
    Relatiesoort.BIOLOGISCHE_OUDER,
    Relatiesoort.ADOPTIEOUDER,
}
BEZIG, KLAAR = 1, 2
MOST_NAMES = 6  # people of a ring that are worth naming


def find_kring(banden: Iterable[tuple[W, W, str]]) -> list[W]:
    """Return people who are each a parent of the next, round and round; else nobody.

    A stepparent or foster parent is no ancestor.
    """
    kinderen: dict[W, list[W]] = defaultdict(list)
    for van, naar, soort in banden:
        if soort in AFSTAMMING:
            kinderen[van].append(naar)
    stand: dict[W, int] = {}
    for begin in list(kinderen):
        kring = _walk(begin, kinderen, stand)
        if kring:
            return kring[:MOST_NAMES]
    return []


def _walk(begin: W, kinderen: dict[W, list[W]], stand: dict[W, int]) -> list[W]:
    """Go down from one person, without recursion: a line may be thousands long."""
    if begin in stand:
        return []
    pad, wachten = [begin], [iter(kinderen[begin])]
    stand[begin] = BEZIG
    while wachten:
        kind = next(wachten[-1], None)
        if kind is None:
            stand[pad.pop()] = KLAAR
            wachten.pop()
        elif stand.get(kind) == BEZIG:
            return pad[pad.index(kind) :]
        elif kind not in stand:
            stand[kind] = BEZIG
            pad.append(kind)
            wachten.append(iter(kinderen.get(kind, ())))
    return []
