"""In which row everybody stands: partners beside each other, children below."""

from collections import defaultdict, deque
from graphlib import CycleError, TopologicalSorter

from samenspel.tekening.genogram.mensen import Familie

Edge = tuple[int, int]


def assign_generaties(familie: Familie, begin: int) -> dict[int, int]:
    """Return the row of everybody who is connected to `begin`; the top row is 0.

    Partners stand in one row and children below both, as far as that can be: where
    somebody's partner is also an aunt, or a file says that somebody is their own
    grandfather, the fewest lines needed become long ones.
    """
    people = connected(familie, begin)
    together = {
        (nest.ouders[0], nest.ouders[1])
        for nest in familie.nesten
        if nest.is_paar and nest.ouders[0] in people
    }
    below = {
        (ouder, lijn.kind)
        for nest in familie.nesten
        for lijn in nest.kinderen
        for ouder in nest.ouders
        if ouder in people
    }
    rows = _Rows(people, together, below)
    order = rows.settle()
    return rows.count(order, begin)


def connected(familie: Familie, begin: int) -> list[int]:
    """Return everybody who can be reached from `begin`, the nearest first."""
    seen = {begin: None}
    queue = deque([begin])
    while queue:
        for other in familie.neighbours(queue.popleft()):
            if other not in seen:
                seen[other] = None
                queue.append(other)
    return list(seen)


class _Rows:
    """Groups of people in one row, with what stands below what."""

    def __init__(self, people: list[int], together: set[Edge], below: set[Edge]):
        self.people = people
        self.together = together
        self.below = below

    def settle(self) -> list[int]:
        """Return the groups from top to bottom; loosen what makes that impossible."""
        while True:
            self._group()
            try:
                return list(TopologicalSorter(self._above()).static_order())
            except CycleError as error:
                self._loosen(set(error.args[1]))

    def count(self, order: list[int], begin: int) -> dict[int, int]:
        """Number the rows outward from `begin`, then push down who stands too high."""
        row = self._outward(begin)
        above = self._above()
        for group in order:
            row[group] = max([row[group], *(row[up] + 1 for up in above[group])])
        top = min(row.values())
        return {person: row[self.group[person]] - top for person in self.people}

    def _outward(self, begin: int) -> dict[int, int]:
        steps: dict[int, list[Edge]] = defaultdict(list)
        for ouder, kind in sorted(self.below):
            up, down = self.group[ouder], self.group[kind]
            steps[up].append((down, 1))
            steps[down].append((up, -1))
        for een, ander in sorted(self.together):
            left, right = self.group[een], self.group[ander]
            steps[left].append((right, 0))
            steps[right].append((left, 0))
        row = {self.group[begin]: 0}
        queue = deque(row)
        while queue:
            group = queue.popleft()
            for other, step in steps[group]:
                if other not in row:
                    row[other] = row[group] + step
                    queue.append(other)
        return {group: row.get(group, 0) for group in self.group.values()}

    def _group(self) -> None:
        leader = {person: person for person in self.people}

        def find(person: int) -> int:
            while leader[person] != person:
                leader[person] = leader[leader[person]]
                person = leader[person]
            return person

        for een, ander in sorted(self.together):
            leader[find(ander)] = find(een)
        self.group = {person: find(person) for person in self.people}

    def _above(self) -> dict[int, set[int]]:
        above: dict[int, set[int]] = {group: set() for group in self.group.values()}
        for ouder, kind in self.below:
            above[self.group[kind]].add(self.group[ouder])
        return above

    def _loosen(self, cycle: set[int]) -> None:
        """Take apart the couples in a circle of groups; without couples, one line."""
        couples = {edge for edge in self.together if self.group[edge[0]] in cycle}
        if couples:
            self.together -= couples
            return
        inside = {
            edge
            for edge in self.below
            if self.group[edge[0]] in cycle and self.group[edge[1]] in cycle
        }
        self.below.remove(max(inside))
