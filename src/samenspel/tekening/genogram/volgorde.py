"""Who stands left of whom: one line of people from which every row takes its own.

The order is walked, not searched: from one person outward, children from old to young,
earlier partners to the left. So one person more never turns the drawing around, and a
family without loops has no crossings but those that age asks.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias, TypeVar

from samenspel.tekening.genogram.mensen import Familie, Kindsoort, Nest

Part: TypeAlias = "int | Callable[[], Iterable[Part]]"
_N = TypeVar("_N", int, Nest)
LEFT, MIDDLE, RIGHT = -1, 0, 1


def order_mensen(familie: Familie, begin: int) -> list[int]:
    """Return everybody connected to `begin`, from left to right over all rows."""
    return list(_flatten(_Walk(familie, begin).line(begin)))


def _flatten(parts: Iterable[Part]) -> Iterator[int]:
    """Walk through parts that unfold as one comes to them, however deep."""
    stack = [iter(parts)]
    while stack:
        part = next(stack[-1], None)
        if part is None:
            stack.pop()
        elif isinstance(part, int):
            yield part
        else:
            stack.append(iter(part()))


class _Walk:
    """One way to everybody: each person and nest is reached from the nearest."""

    def __init__(self, familie: Familie, begin: int) -> None:
        self.familie = familie
        self.reached_from: dict[int | Nest, int | Nest | None] = {begin: None}
        # Where a child was born goes before where it was raised.
        near: deque[tuple[int | Nest, int | Nest]] = deque(self._steps(begin, True))
        far = deque(self._steps(begin, False))
        while near or far:
            here, there = near.popleft() if near else far.popleft()
            if there not in self.reached_from:
                self.reached_from[there] = here
                near.extend(self._steps(there, True))
                far.extend(self._steps(there, False))

    def line(self, person: int, above: Sequence[int] = ()) -> Iterable[Part]:
        """Return everybody who is reached through a person, from left to right.

        Who stands in the rows above the children goes in at one place, `above` at the
        person itself, so that no in-laws come between a couple.
        """
        rij = self._partners(person, MIDDLE)
        rij.insert(person, above)
        queue = deque(rij.leden)
        while queue:
            queue.extend(self._put_parents(rij, queue.popleft()))
        return [*rij.links, *self._above_children(rij), *rij.rechts]

    def _above_children(self, rij: "_Rij") -> list[Part]:
        """Put a row between the children of two couples, or amid their in-laws.

        Only children who bring in-laws count, so that a child more moves nobody.
        """
        kinderen = [*rij.kinderen_links, *rij.kinderen_rechts]
        at, on_child = len(rij.kinderen_links), False
        if not (rij.kinderen_links and rij.kinderen_rechts):
            tied = [kind for kind in kinderen if self._brings_inlaws(kind)]
            middle = tied[len(tied) // 2 : len(tied) // 2 + 1]
            at = kinderen.index(middle[0]) if middle else 0
            on_child = len(tied) % 2 == 1
        core: list[Part] = list(rij.mensen)
        if on_child:
            core = [self._later(kinderen[at], rij.mensen)]
        before, after = kinderen[:at], kinderen[at + on_child :]
        return [*map(self._later, before), *core, *map(self._later, after)]

    def _brings_inlaws(self, child: int) -> bool:
        """Say whether partners of a child come with parents."""
        return any(
            self._from(lid, self.familie.als_kind[lid])
            for lid in self._partners(child, MIDDLE).leden
        )

    def _steps(
        self, node: int | Nest, geboren: bool
    ) -> Iterator[tuple[int | Nest, int | Nest]]:
        """Return the ways on from here: along birth and couples, or along the rest."""
        if isinstance(node, Nest):
            if geboren:
                yield from ((node, ouder) for ouder in node.ouders)
            for lijn in node.kinderen:
                if (lijn.soort is Kindsoort.EIGEN) is geboren:
                    yield node, lijn.kind
            return
        if geboren:
            yield from ((node, nest) for nest in self.familie.als_ouder[node])
        for nest in self.familie.als_kind[node]:
            if nest.is_birth_of(node) is geboren:
                yield node, nest

    def _from(self, node: int | Nest, others: Iterable[_N]) -> list[_N]:
        return [other for other in others if self.reached_from[other] == node]

    def _partners(self, person: int, side: int) -> "_Rij":
        """Return somebody between partners, and those beyond theirs, with the children.

        `side` is where the partners stand; in the middle the last stands at the right
        and the earlier ones at the left.
        """
        rij = _Rij([person])
        sides = {person: side}
        for here in rij.leden:
            nests = self._from(here, self.familie.als_ouder[here])
            for nest in nests:
                where = sides[here] or _side_of(nest, here, nests)
                ander = self._from(nest, nest.ouders)
                rij.insert(here, ander, after=where == RIGHT)
                rij.nesten.append((where, nest))
                rij.leden += ander
                sides |= dict.fromkeys(ander, where)
        for where, nest in sorted(rij.nesten, key=rij.outer):
            kinderen = rij.kinderen_links if where == LEFT else rij.kinderen_rechts
            kinderen += self._kinderen(nest)
        return rij

    def _kinderen(self, nest: Nest) -> list[int]:
        return self._from(nest, (lijn.kind for lijn in nest.kinderen))

    def _later(
        self, person: int, above: Sequence[int] = ()
    ) -> Callable[[], Iterable[Part]]:
        return lambda: self.line(person, above)

    def _put_parents(self, rij: "_Rij", child: int) -> list[int]:
        """Put parents above a child and brothers and sisters at both sides.

        Returns who came in: their parents come next. Half-brothers and half-sisters
        stand outside, on the side of their other parent.
        """
        leden = []
        for nest in self._from(child, self.familie.als_kind[child]):
            self._put_siblings(rij, child, self._kinderen(nest))
            for ouder in self._from(nest, nest.ouders):
                boven = self._partners(ouder, _side_of_parent(nest, ouder))
                rij.insert(child, boven.mensen)
                rij.links.extendleft(map(self._later, reversed(boven.kinderen_links)))
                rij.rechts.extend(map(self._later, boven.kinderen_rechts))
                leden += boven.leden
        return leden

    def _put_siblings(self, rij: "_Rij", child: int, others: list[int]) -> None:
        age = self.familie.age_order
        older = [k for k in others if age(k) < age(child)]
        younger = [k for k in others if age(k) > age(child)]
        rij.links.extendleft(map(self._later, reversed(older)))
        rij.rechts.extend(map(self._later, younger))


def _side_of(nest: Nest, person: int, nests: list[Nest]) -> int:
    """Return where a nest stands; a child of somebody alone moves no partner."""
    others = [n for n in nests if n.is_paar] if nest.is_paar else nests
    if len(others) == 1:
        return RIGHT if nest.ouders[0] == person else LEFT
    return RIGHT if nest is others[-1] else LEFT


def _side_of_parent(nest: Nest, ouder: int) -> int:
    """Return where other partners of a parent stand: never between a couple."""
    if not nest.is_paar:
        return MIDDLE
    return LEFT if ouder == nest.ouders[0] else RIGHT


class _Rij:
    """People who stand together, with what stands below them and outside."""

    def __init__(self, mensen: list[int]) -> None:
        self.mensen = mensen
        self.leden = [*mensen]
        self.nesten: list[tuple[int, Nest]] = []
        self.kinderen_links: list[int] = []
        self.kinderen_rechts: list[int] = []
        self.links: deque[Part] = deque()
        self.rechts: deque[Part] = deque()

    def insert(
        self, person: int, others: Sequence[int], *, after: bool = False
    ) -> None:
        """Put others right beside somebody."""
        at = self.mensen.index(person) + after
        self.mensen[at:at] = others

    def outer(self, placed: tuple[int, Nest]) -> int:
        """Return where the outer one of a couple stands."""
        where, nest = placed
        at = [self.mensen.index(o) for o in nest.ouders if o in self.mensen]
        return max(at) if where == RIGHT else min(at)
