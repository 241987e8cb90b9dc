"""The way of a line of getting on: beside the names, and where that cannot be, behind them.

Some ways are tried: over the row, under it, and along the gaps between people. The one
that meets the fewest names and symbols is taken; what it still meets interrupts it.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import hypot, inf

from samenspel.tekening.genogram.lijnen import Blad, label_of
from samenspel.tekening.genogram.maten import CEL, REGEL, SYMBOOL, measure
from samenspel.tekening.genogram.vormen import Punt

Vak = tuple[float, float, float, float]  # left, top, right, bottom
Handen = tuple[Punt, Punt, Punt, Punt]  # a curve: its ends, and where it pulls between
STAPPEN = 40  # points along a short way
STAP = 5  # from one point to the next on a long one
VRIJ = SYMBOOL / 2 + 5  # around the middle of a symbol
MOST_BULGE = 60
EDGE = 16  # from the edge of the drawing
LETTER = 7.4  # how wide a letter of a name is
RUIMTE = 8  # between a line and a name: its bars and teeth stand out so far
SYMBOOL_DUUR = 3  # how much worse it is to run through a symbol than behind a name


def box_of_label(blad: Blad, person: int) -> Vak | None:
    """Return where the name and the smaller words of somebody stand."""
    names, notes = label_of(blad.familie.mensen[person])
    rows = [*names, *notes]
    if not rows:
        return None
    x, y = blad.midden(person)
    half = min(max(map(measure, rows)) * LETTER, CEL) / 2
    top = y + SYMBOOL / 2 + 3
    return (x - half, top, x + half, top + REGEL * len(rows))


def box_of_symbol(blad: Blad, person: int) -> Vak:
    """Return where the symbol of somebody stands."""
    x, y = blad.midden(person)
    half = SYMBOOL / 2
    return (x - half, y - half, x + half, y + half)


class Wegen:
    """The ways through one drawing, around its names and symbols."""

    def __init__(self, blad: Blad) -> None:
        self.blad = blad
        labels = (box_of_label(blad, person) for person in blad.places)
        self.names = [_grow(box) for box in labels if box]
        self.symbols = {p: _grow(box_of_symbol(blad, p)) for p in blad.places}

    def find(self, van: int, naar: int, nth: int = 0) -> list[Punt]:
        """Return points from one symbol to the other, along the best of all ways.

        `nth`: how many lines of these two were drawn already. Of equals the first wins.
        """
        best: list[Punt] = []
        least = inf
        for hands in _ways(self.blad.midden(van), self.blad.midden(naar), nth):
            way = self._sample(hands)
            cost = self._cost(way, van, naar) if len(way) > 2 else inf
            if cost < least or not best:
                best, least = way, cost
            if least == 0:
                break
        return best

    def interrupt(self, way: list[Punt], van: int, naar: int) -> list[list[Punt]]:
        """Return the pieces of a way that run over no name, and through no symbol."""
        boxes = _near(way, [*self.names, *self._others(van, naar)])
        pieces: list[list[Punt]] = [[]]
        for here, there in pairwise(way):
            if any(meets(here, there, box) for box in boxes):
                pieces.append([])
            else:
                pieces[-1] = pieces[-1] or [here]
                pieces[-1].append(there)
        return [piece for piece in pieces if len(piece) > 2]

    def _sample(self, hands: Handen) -> list[Punt]:
        """Return points along a curve, within the drawing and outside its two symbols."""
        begin, end = hands[0], hands[-1]
        length = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(hands))
        steps = max(STAPPEN, int(length / STAP))
        right, bottom = self.blad.breedte - EDGE, self.blad.hoogte - EDGE
        points = (_bezier(hands, step / steps) for step in range(steps + 1))
        inside = (
            (min(max(x, EDGE), right), min(max(y, EDGE), bottom)) for x, y in points
        )
        return [p for p in inside if _apart(p, begin) and _apart(p, end)]

    def _others(self, van: int, naar: int) -> list[Vak]:
        return [box for p, box in self.symbols.items() if p not in (van, naar)]

    def _cost(self, way: list[Punt], van: int, naar: int) -> float:
        """Return how far a way runs behind names, and what is worse, through symbols."""
        symbols = _covered(way, self._others(van, naar))
        edge = sum(
            self._is_edge(here) and self._is_edge(there)
            for here, there in pairwise(way)
        )
        return _covered(way, self.names) + SYMBOOL_DUUR * symbols + edge

    def _is_edge(self, point: Punt) -> bool:
        """Say whether a point was pulled back to the edge: there a curve gets a corner."""
        x, y = point
        right, bottom = self.blad.breedte - EDGE, self.blad.hoogte - EDGE
        return x in (EDGE, right) or y in (EDGE, bottom)


def _ways(begin: Punt, end: Punt, nth: int) -> Iterator[Handen]:
    """Return curves bowed over and under the straight line, and out of the sides."""
    (x1, y1), (x2, y2) = begin, end
    length = hypot(x2 - x1, y2 - y1)
    bulge = min(26 + 0.16 * length, MOST_BULGE) + 22 * nth
    right, down = (y2 - y1) / length, -(x2 - x1) / length
    if down > 0 or (down == 0 and right < 0):
        right, down = -right, -down
    for much in (1, 1.7, -1, -1.7):
        far = bulge * much * 4 / 3
        out = (right * far, down * far)
        first = _between(begin, end, 1 / 3, out)
        yield begin, first, _between(begin, end, 2 / 3, out), end
    for away in (CEL / 2, CEL * 0.75, CEL * 1.3):
        far = away + 12 * nth
        for side, to in ((1, 1), (-1, -1), (1, -1), (-1, 1)):
            yield begin, (x1 + side * far, y1), (x2 + to * far, y2), end


def _between(begin: Punt, end: Punt, part: float, out: Punt) -> Punt:
    (x1, y1), (x2, y2) = begin, end
    return x1 + (x2 - x1) * part + out[0], y1 + (y2 - y1) * part + out[1]


def _bezier(hands: Handen, part: float) -> Punt:
    rest = 1 - part
    weights = (rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3)
    x = sum(w * point[0] for w, point in zip(weights, hands, strict=True))
    y = sum(w * point[1] for w, point in zip(weights, hands, strict=True))
    return x, y


def _apart(point: Punt, other: Punt) -> bool:
    return hypot(point[0] - other[0], point[1] - other[1]) > VRIJ


def _grow(box: Vak) -> Vak:
    left, top, right, bottom = box
    return (left - RUIMTE, top - RUIMTE, right + RUIMTE, bottom + RUIMTE)


def _near(way: list[Punt], boxes: Iterable[Vak]) -> list[Vak]:
    """Return the boxes that this way could meet at all."""
    left, right = min(x for x, _ in way), max(x for x, _ in way)
    top, bottom = min(y for _, y in way), max(y for _, y in way)
    return [
        box
        for box in boxes
        if box[0] <= right and box[2] >= left and box[1] <= bottom and box[3] >= top
    ]


def _covered(way: list[Punt], boxes: Iterable[Vak]) -> float:
    """Return along how many pixels a way runs through these boxes."""
    near = _near(way, boxes)
    return sum(
        hypot(b[0] - a[0], b[1] - a[1])
        for a, b in pairwise(way)
        if any(meets(a, b, box) for box in near)
    )


def meets(a: Punt, b: Punt, box: Vak) -> bool:
    """Say whether a straight piece touches a box (Liang-Barsky)."""
    (x1, y1), (x2, y2) = a, b
    left, top, right, bottom = box
    enter, leave = 0.0, 1.0
    for step, room in (
        (x1 - x2, x1 - left),
        (x2 - x1, right - x1),
        (y1 - y2, y1 - top),
        (y2 - y1, bottom - y1),
    ):
        if step == 0:
            if room < 0:
                return False
        elif step < 0:
            enter = max(enter, room / step)
        else:
            leave = min(leave, room / step)
    return enter <= leave
