"""Where everybody stands in the row: close together, parents above their children.

Each row is pulled in turn towards those above and those below it; the nearest places
that keep order and distance are found exactly (pool adjacent violators).
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from statistics import fmean

from samenspel.tekening.genogram.generaties import assign_generaties
from samenspel.tekening.genogram.mensen import Familie, Nest
from samenspel.tekening.genogram.volgorde import order_mensen

ROUNDS = 12
APART = 0.25  # between who are no couple, in places
GROUPS = 0.5  # between families that have no line between them


@dataclass(frozen=True, slots=True)
class Plaats:
    """A place in the drawing: `x` in places of one person, `rij` from the top."""

    x: float
    rij: int


def place_mensen(familie: Familie, begin: int | None = None) -> dict[int, Plaats]:
    """Return a place for everybody; `begin` stands with the family in front.

    Families without any line between them stand side by side; people without any line
    at all stand under each other at the right.
    """
    order = sorted(familie.mensen, key=familie.age_order)
    if begin in familie.mensen:
        order.insert(0, begin)
    places: dict[int, Plaats] = {}
    alone, edge = [], 0.0
    for person in order:
        if person in places or person in alone:
            continue
        if not familie.neighbours(person):
            alone.append(person)
            continue
        group = _place_group(familie, person)
        places |= _move(group, edge)
        edge = max(place.x for place in places.values()) + 1 + GROUPS
    return places | _place_alone(alone, places, edge)


def _place_alone(
    alone: list[int], places: dict[int, Plaats], edge: float
) -> dict[int, Plaats]:
    rows = max((place.rij for place in places.values()), default=-1) + 1
    height = max(rows, round(len(alone) ** 0.5), 1)
    return {
        person: Plaats(edge + (at // height) * (1 + APART), at % height)
        for at, person in enumerate(alone)
    }


def _move(group: dict[int, Plaats], edge: float) -> dict[int, Plaats]:
    shift = edge - min(place.x for place in group.values())
    return {who: Plaats(place.x + shift, place.rij) for who, place in group.items()}


def _place_group(familie: Familie, begin: int) -> dict[int, Plaats]:
    rows = assign_generaties(familie, begin)
    order = order_mensen(familie, begin)
    return _Rijen(familie, rows, order).settle()


@dataclass(slots=True)
class _Blok:
    """People side by side as couples; they move together. `x` is of the first."""

    mensen: list[int]
    x: float = 0.0

    @property
    def breedte(self) -> float:
        return float(len(self.mensen))


class _Rijen:
    """The rows of one group, pulled into place."""

    def __init__(self, familie: Familie, rows: dict[int, int], order: list[int]):
        self.familie = familie
        self.row_of = rows
        self.rows: dict[int, list[_Blok]] = defaultdict(list)
        self.at: dict[int, tuple[_Blok, int]] = {}
        for person in order:
            self._add(person)
        self.nests = [n for n in familie.nesten if n.ouders[0] in rows]
        self.order = {person: at for at, person in enumerate(order)}
        self.above: dict[int, list[Nest]] = defaultdict(list)
        self.below: dict[int, list[Nest]] = defaultdict(list)
        for nest in self.nests:
            for lijn in nest.kinderen:
                self.above[lijn.kind].append(nest)
            if nest.kinderen:
                for ouder in nest.ouders:
                    self.below[ouder].append(nest)

    def settle(self) -> dict[int, Plaats]:
        """Return the places after the rows have pulled at each other."""
        for row in self.rows.values():
            self._pull(row, dict.fromkeys(map(id, row)))
        down = sorted(self.rows)
        for _ in range(ROUNDS):
            for number in down[1:]:
                self._pull(self.rows[number], self._towards(number, self._to_parents))
            for number in reversed(down):
                self._pull(self.rows[number], self._towards(number, self._to_both))
        return {who: Plaats(self._x(who), self.row_of[who]) for who in self.at}

    def _add(self, person: int) -> None:
        row = self.rows[self.row_of[person]]
        if not (row and self._is_paar(row[-1].mensen[-1], person)):
            row.append(_Blok([]))
        self.at[person] = (row[-1], len(row[-1].mensen))
        row[-1].mensen.append(person)

    def _is_paar(self, left: int, right: int) -> bool:
        return any(right in nest.ouders for nest in self.familie.als_ouder[left])

    def _x(self, person: int) -> float:
        blok, place = self.at[person]
        return blok.x + place

    def _towards(
        self, number: int, wish: Callable[[int], list[float]]
    ) -> dict[int, float | None]:
        """Return where each block of a row would like to begin."""
        wishes: dict[int, float | None] = {}
        for blok in self.rows[number]:
            moves = [move for who in blok.mensen for move in wish(who)]
            wishes[id(blok)] = blok.x + fmean(moves) if moves else None
        return wishes

    def _to_parents(self, person: int) -> list[float]:
        return [self.descent(nest) - self._middle(nest) for nest in self.above[person]]

    def _to_children(self, person: int) -> list[float]:
        return [self._middle(nest) - self.descent(nest) for nest in self.below[person]]

    def _to_both(self, person: int) -> list[float]:
        return self._to_children(person) or self._to_parents(person)

    def _middle(self, nest: Nest) -> float:
        """Return the middle of the children, from the oldest to the youngest."""
        xs = [self._x(lijn.kind) for lijn in nest.kinderen]
        return (min(xs) + max(xs)) / 2

    def descent(self, nest: Nest) -> float:
        """Return where the line to the children leaves the couple."""
        return descent(nest, self._x, self.familie)

    def _pull(self, row: list[_Blok], wishes: dict[int, float | None]) -> None:
        """Put the blocks of a row as near to their wishes as order and distance allow."""
        offset, offsets = 0.0, []
        for blok in row:
            offsets.append(offset)
            offset += blok.breedte + APART
        wanted, weights = [], []
        for blok, start in zip(row, offsets, strict=True):
            wish = wishes[id(blok)]
            wanted.append((blok.x if wish is None else wish) - start)
            weights.append(0.05 if wish is None else 1.0)
        for blok, start, value in zip(
            row, offsets, _isotonic(wanted, weights), strict=True
        ):
            blok.x = start + value


def descent(nest: Nest, x_of: Callable[[int], float], familie: Familie) -> float:
    """Return where the line to the children leaves the parents: between a couple.

    When somebody stands between the two, it leaves beside the one with the fewest
    other partners, so that it is clear whose children these are.
    """
    if not nest.is_paar:
        return x_of(nest.ouders[0])
    een, ander = sorted(nest.ouders, key=x_of)
    left, right = x_of(een), x_of(ander)
    if right - left < 1.5:
        return (left + right) / 2
    if len(familie.als_ouder[een]) <= len(familie.als_ouder[ander]):
        return left + 0.5
    return right - 0.5


def _isotonic(values: list[float], weights: list[float]) -> list[float]:
    """Return the rising values nearest to these (least squares, in linear time)."""
    pools: list[list[float]] = []  # mean, weight, how many
    for value, weight in zip(values, weights, strict=True):
        pools.append([value, weight, 1])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            mean, total, many = pools.pop()
            before = pools[-1]
            before[0] = (before[0] * before[1] + mean * total) / (before[1] + total)
            before[1] += total
            before[2] += many
    return [mean for mean, _, many in pools for _ in range(int(many))]
