"""Which lines are drawn, and along which way: couples, children, twins."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from statistics import fmean

from samenspel.tekening.genogram.banen import assign_banen
from samenspel.tekening.genogram.maten import (
    BAAN,
    BOVEN,
    CEL,
    MARGE,
    NAAM_BREED,
    REGEL,
    SYMBOOL,
    TEKST_BREED,
    wrap,
)
from samenspel.tekening.genogram.mensen import (
    Afstamming,
    Familie,
    Kindsoort,
    Mens,
    Nest,
    Paarsoort,
    Vorm,
)
from samenspel.tekening.genogram.plaatsen import Plaats, descent
from samenspel.tekening.genogram.vormen import (
    Bijschrift,
    Kader,
    Lijn,
    Punt,
    Streepjes,
)

KLEIN = {Vorm.MISKRAAM, Vorm.DOODGEBOREN}
SPREID = 8  # between the lines of two couples below one person


def label_of(mens: Mens) -> tuple[list[str], list[str]]:
    """Return the lines of the name and of the smaller text below a symbol."""
    onder = wrap(mens.onderschrift, TEKST_BREED, 2)
    zorg = [row for tekst in mens.zorg for row in wrap(tekst, TEKST_BREED, 3)]
    return wrap(mens.naam, NAAM_BREED, 2), onder + zorg


class Blad:
    """The drawing in pixels: rows as high as their names and lines ask."""

    def __init__(self, familie: Familie, places: dict[int, Plaats]) -> None:
        self.familie = familie
        self.places = places
        self.couple_track = assign_banen(self._couples_by_row())
        self.bar_track = assign_banen(self._bars_by_row())
        self.top = self._tops()
        self.breedte = MARGE * 2 + CEL * (
            1 + max((p.x for p in places.values()), default=0)
        )
        self.hoogte = MARGE + max(map(self._end, places), default=MARGE)

    def midden(self, person: int) -> Punt:
        """Return the middle of somebody's symbol."""
        place = self.places[person]
        return self._px(place.x), self.top[place.rij] + SYMBOOL / 2

    def lijnen(self) -> list[Lijn]:
        """Return the lines of all couples and children."""
        lines: list[Lijn] = []
        for nest in self.familie.nesten:
            if nest.is_paar:
                lines.append(self._couple(nest))
            lines += self._children(nest)
        return lines

    def bijschriften(self) -> list[Bijschrift]:
        """Return the words at the lines of couples."""
        return [
            Bijschrift(
                self._px(self._descent(nest)) + 3, self._couple_y(nest) - 4, text
            )
            for nest in self.familie.nesten
            if nest.paar and (text := nest.paar.tekst)
        ]

    def streepjes(self) -> list[Streepjes]:
        """Return the strokes through the lines of couples who are apart."""
        many = {Paarsoort.UIT_ELKAAR: 1, Paarsoort.GESCHEIDEN: 2}
        found = []
        for nest in self.familie.nesten:
            count = many.get(nest.paar.soort, 0) if nest.paar else 0
            terug = bool(nest.paar and nest.paar.herhaald)
            if count or terug:
                x = self._px(self._descent(nest)) - CEL / 4
                found.append(Streepjes(x, self._couple_y(nest), max(count, 1), terug))
        return found

    def kaders(self) -> list[Kader]:
        """Return the outlines of who sleep at one place and stand side by side."""
        rows: dict[int, list[int]] = defaultdict(list)
        for person in sorted(self.places, key=self._x):
            rows[self.places[person].rij].append(person)
        found = []
        for at, huis in enumerate(self.familie.huizen):
            for row in rows.values():
                runs = groupby(row, key=huis.bewoners.__contains__)
                sides = [list(people) for inside, people in runs if inside]
                found += [self._kader(huis.naam, people, at) for people in sides]
        return found

    def _kader(self, naam: str, people: list[int], nth: int) -> Kader:
        """Return one outline; who sleeps at two places gets one within the other."""
        inset = 3 + 4 * (nth % 3)
        left, y = self.midden(people[0])
        right = self._px(self._x(people[-1]))
        top = y - SYMBOOL / 2 - 23 + inset  # above the years
        bottom = max(map(self.foot, people)) + 7 - inset / 2
        x = left - CEL / 2 + inset
        return Kader(x, top, right + CEL / 2 - inset - x, bottom - top, naam)

    def _px(self, x: float) -> float:
        return MARGE + CEL / 2 + x * CEL

    def _x(self, person: int) -> float:
        return self.places[person].x

    def _descent(self, nest: Nest) -> float:
        return descent(nest, self._x, self.familie)

    def _row(self, nest: Nest) -> int:
        return max(self.places[ouder].rij for ouder in nest.ouders)

    def _label_height(self, person: int) -> float:
        return REGEL * sum(map(len, label_of(self.familie.mensen[person])))

    def _tops(self) -> dict[int, float]:
        """Return the top of the symbols of each row, and below the last one."""
        rows: dict[int, list[int]] = defaultdict(list)
        for person, place in self.places.items():
            rows[place.rij].append(person)
        self.labels = {
            row: max(map(self._label_height, people)) for row, people in rows.items()
        }
        tops, y = {}, MARGE + BOVEN / 2
        for row in range(max(rows, default=-1) + 2):
            tops[row] = y
            y += SYMBOOL + self.labels.get(row, 0) + BOVEN + BAAN
            y += BAAN * self.couple_track.count[row]
            y += BAAN * self.bar_track.count[row]
        return tops

    def _couples_by_row(self) -> Iterable[tuple[int, Nest, float, float]]:
        for nest in self.familie.nesten:
            if nest.is_paar:
                xs = sorted(map(self._x, nest.ouders))
                yield self._row(nest), nest, xs[0], xs[1]

    def _bars_by_row(self) -> Iterable[tuple[int, Nest, float, float]]:
        for nest in self.familie.nesten:
            if nest.kinderen:
                xs = [self._descent(nest), *(self._x(k.kind) for k in nest.kinderen)]
                yield self._row(nest), nest, min(xs), max(xs)

    def _couple_y(self, nest: Nest) -> float:
        row = self._row(nest)
        track = self.couple_track.of.get(nest, 0)
        return self.top[row] + SYMBOOL + self.labels[row] + 8 + BAAN * (track + 1)

    def _bar_y(self, nest: Nest) -> float:
        row = self._row(nest)
        below = BAAN * (self.couple_track.count[row] + self.bar_track.of[nest] + 1)
        return self.top[row] + SYMBOOL + self.labels[row] + 8 + below

    def foot(self, person: int) -> float:
        """Return where lines below somebody begin: under the words."""
        return self.midden(person)[1] + SYMBOOL / 2 + self._label_height(person) + 4

    def _end(self, person: int) -> float:
        """Return where everything of somebody ends: words and the lines of couples."""
        nests = [n for n in self.familie.als_ouder[person] if n.is_paar]
        return max(self.foot(person), *map(self._couple_y, nests), 0)

    def _couple(self, nest: Nest) -> Lijn:
        een, ander = sorted(nest.ouders, key=self._x)
        y = self._couple_y(nest)
        left, right = self._leg(een, nest), self._leg(ander, nest)
        soort = nest.paar.soort if nest.paar else Paarsoort.ONBEKEND
        way = (
            (left, self.foot(een)),
            (left, y),
            (right, y),
            (right, self.foot(ander)),
        )
        return Lijn((way,), soort)

    def _leg(self, person: int, nest: Nest) -> float:
        """Return where the line of a couple leaves somebody who has more of them."""
        nests = [n for n in self.familie.als_ouder[person] if n.is_paar]
        ordered = sorted(nests, key=lambda n: self._other_x(n, person))
        return self._px(self._x(person)) + SPREID * (
            ordered.index(nest) - (len(ordered) - 1) / 2
        )

    def _other_x(self, nest: Nest, person: int) -> float:
        ander = nest.ander(person)
        return self._x(person if ander is None else ander)

    def _children(self, nest: Nest) -> list[Lijn]:
        if not nest.kinderen:
            return []
        drops = self._drops(nest)
        by_soort: dict[Kindsoort, list[int]] = defaultdict(list)
        for lijn in nest.kinderen:
            by_soort[lijn.soort].append(lijn.kind)
        lines = [
            Lijn(
                (
                    *self._bar(nest, kinderen, drops),
                    *self._falls(kinderen, nest, drops),
                ),
                soort,
            )
            for soort, kinderen in by_soort.items()
        ]
        return [*lines, *self._identical(nest, drops)]

    def _bar(
        self, nest: Nest, kinderen: list[int], drops: dict[int, float]
    ) -> list[tuple[Punt, ...]]:
        """Return the line down from the parents, and the one above the children."""
        x = self._px(self._descent(nest))
        begin = self._couple_y(nest) if nest.is_paar else self.foot(nest.ouders[0])
        bar = self._bar_y(nest)
        ends = [x, *(drops[kind] for kind in kinderen)]
        trunk = ((x, begin), (x, bar))
        return [trunk, ((min(ends), bar), (max(ends), bar))]

    def _falls(
        self, kinderen: list[int], nest: Nest, drops: dict[int, float]
    ) -> list[tuple[Punt, ...]]:
        bar = self._bar_y(nest)
        return [((drops[kind], bar), self._head(kind)) for kind in kinderen]

    def _head(self, person: int) -> Punt:
        """Return where lines from above reach somebody."""
        x, middle = self.midden(person)
        small = self.familie.mensen[person].vorm in KLEIN
        return x, middle - SYMBOOL / (4 if small else 2)

    def _drops(self, nest: Nest) -> dict[int, float]:
        """Return where each child leaves the bar: twins at one point."""
        born: dict[object, list[int]] = defaultdict(list)
        for lijn in nest.kinderen:
            born[lijn.meerling or ("alleen", lijn.kind)].append(lijn.kind)
        return {
            kind: fmean(self._px(self._x(other)) for other in together)
            for together in born.values()
            for kind in together
        }

    def _identical(self, nest: Nest, drops: dict[int, float]) -> list[Lijn]:
        """Return the bar between identical twins."""
        twins: dict[int, list[Afstamming]] = defaultdict(list)
        for lijn in nest.kinderen:
            if lijn.meerling and lijn.eeneiig:
                twins[lijn.meerling].append(lijn)
        bars = []
        for together in twins.values():
            bar = self._bar_y(nest)
            halves = []
            for lijn in (together[0], together[-1]):
                x, y = self.midden(lijn.kind)
                top = y - SYMBOOL / 2
                halves.append(((x + drops[lijn.kind]) / 2, (bar + top) / 2))
            bars.append(Lijn((tuple(halves),), Kindsoort.EIGEN))
        return bars
