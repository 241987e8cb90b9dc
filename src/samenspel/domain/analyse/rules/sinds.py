"""What became worse since a moment: a figure that fell, a child that is less safe."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stap:
    """One figure of one line of figures, and whether it came after the plan."""

    lijn: object
    cijfer: int
    is_na: bool


def find_lager(stappen: Iterable[Stap]) -> list[object]:
    """Return the lines of which the last figure is lower than it was with the plan.

    `stappen` in the order of time. Without a figure of before, the first one after it
    counts as how it was; a line without a new figure did not change. Source: N299.
    """
    toen: dict[object, int] = {}
    nu: dict[object, int] = {}
    for stap in stappen:
        if stap.is_na:
            nu[stap.lijn] = stap.cijfer
            toen.setdefault(stap.lijn, stap.cijfer)
        else:
            toen[stap.lijn] = stap.cijfer
    return [lijn for lijn, cijfer in nu.items() if cijfer < toen[lijn]]
