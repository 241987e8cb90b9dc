"""Where everything of the circle comes: boxes that grow with what stands in them.

Wide: the four places at the corners, one after the other as a clock goes. Narrow, for a
phone: below each other, with a line back to the first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from samenspel.tekening.genogram.maten import wrap
from samenspel.tekening.kring.maken import Kring, Vak

REGEL = 17
WIT = 12  # between the edge of a box and its words
TUSSEN = 8  # between two people
RAND = 16  # between the edge of the sheet and what stands in it
LETTER = 7.4  # as wide as a letter is on paper, where they are widest
MEEST = 60  # lines of one piece: nobody needs so many
LEEG = "Nog niets"


class Stijl(StrEnum):
    """How a line of words looks."""

    TITEL = "titel"
    NAAM = "naam"
    STUK = "stuk"
    LEEG = "leeg"


@dataclass(frozen=True, slots=True)
class Woorden:
    """One line of words with the begin of its foot."""

    x: float
    y: float
    tekst: str
    stijl: Stijl


@dataclass(frozen=True, slots=True)
class Kader:
    """A box with its words; `los` is drawn without an edge of its own."""

    x: float
    y: float
    breedte: float
    hoogte: float
    woorden: tuple[Woorden, ...]
    los: bool = False

    @property
    def onder(self) -> float:
        return self.y + self.hoogte

    @property
    def rechts(self) -> float:
        return self.x + self.breedte


@dataclass(frozen=True, slots=True)
class Pijl:
    """An arrow along some points, and its words on lines from a place on.

    `anker` says at which side of that place the words stand.
    """

    punten: tuple[tuple[float, float], ...]
    regels: tuple[str, ...]
    bij: tuple[float, float]
    anker: str = "middle"


@dataclass(frozen=True, slots=True)
class Blad:
    """The whole sheet: four places, the middle, the edge, and the frame of that edge."""

    breedte: float
    hoogte: float
    vakken: tuple[Kader, ...]
    midden: Kader
    rand: Kader
    pijlen: tuple[Pijl, ...]

    @property
    def kaders(self) -> tuple[Kader, ...]:
        return (*self.vakken, self.midden, self.rand)


def place_kring(kring: Kring, *, smal: bool = False) -> Blad:
    """Give every box and arrow its place."""
    return _place_narrow(kring) if smal else _place_wide(kring)


def measure_kring(kring: Kring, *, smal: bool = False) -> tuple[float, float]:
    """Return how wide and how tall the drawing is, in pixels."""
    blad = place_kring(kring, smal=smal)
    return blad.breedte, blad.hoogte


BREED, GAT, LAAG = 340, 150, 104  # of a place; between two; between the rows


def _place_wide(kring: Kring) -> Blad:
    left, right = 2 * RAND, 2 * RAND + BREED + GAT
    breedte = right + BREED + 2 * RAND
    eerst, dan, daarna, laatst = kring.vakken
    top = 2 * RAND
    hoog = max(_height(vak, BREED) for vak in (eerst, dan))
    midden_hoog = _height(kring.midden, BREED)
    laag = max(LAAG, midden_hoog + 2 * RAND)
    onder = top + hoog + laag
    diep = max(_height(vak, BREED) for vak in (daarna, laatst))
    midden = _box(
        kring.midden,
        (breedte - BREED) / 2,
        top + hoog + (laag - midden_hoog) / 2,
        BREED,
    )
    vakken = (
        _box(eerst, left, top, BREED, hoog),
        _box(dan, right, top, BREED, hoog),
        _box(daarna, right, onder, BREED, diep),
        _box(laatst, left, onder, BREED, diep),
    )
    rand_breed = breedte - 4 * RAND
    rand = _box(kring.rand, left, onder + diep + RAND, rand_breed, los=True)
    pijlen = tuple(_arrows_wide(kring, vakken))
    return Blad(breedte, rand.onder + 2 * RAND, vakken, midden, rand, pijlen)


def _arrows_wide(kring: Kring, vakken: tuple[Kader, ...]) -> Iterator[Pijl]:
    a, b, c, d = vakken
    words = [tuple(wrap(tekst, 18, 4)) for tekst in kring.pijlen]
    high, low = a.y + min(a.hoogte / 2, 80), d.y + min(d.hoogte / 2, 80)
    mid = (a.rechts + b.x) / 2
    yield Pijl(((a.rechts, high), (b.x, high)), words[0], (mid, high - 6), "boven")
    x, between = b.x + BREED / 2 + 30, (b.onder + c.y) / 2
    yield Pijl(((x, b.onder), (x, c.y)), words[1], (x + 10, between), "start")
    yield Pijl(((c.x, low), (d.rechts, low)), words[2], (mid, low - 6), "boven")
    x = d.x + BREED / 2 - 30
    yield Pijl(((x, d.y), (x, a.onder)), words[3], (x - 10, between), "end")


SMAL, TERUG, STAP = 268, 24, 62  # of a place; the line back; between two places


def _place_narrow(kring: Kring) -> Blad:
    left = RAND
    breedte = left + SMAL + TERUG + RAND
    top, vakken = float(RAND), []
    for vak in kring.vakken:
        vakken.append(_box(vak, left, top, SMAL))
        top = vakken[-1].onder + STAP
    midden = _box(kring.midden, left, top, SMAL)
    rand = _box(kring.rand, left, midden.onder + RAND, SMAL, los=True)
    pijlen = tuple(_arrows_narrow(kring, tuple(vakken), midden.y))
    return Blad(breedte, rand.onder + 2 * RAND, tuple(vakken), midden, rand, pijlen)


def _arrows_narrow(
    kring: Kring, vakken: tuple[Kader, ...], below: float
) -> Iterator[Pijl]:
    words = [tuple(wrap(tekst, 27, 3)) for tekst in kring.pijlen]
    x = vakken[0].x + 24
    for boven, onder, woord in zip(vakken[:-1], vakken[1:], words[:3], strict=True):
        between = (boven.onder + onder.y) / 2
        yield Pijl(((x, boven.onder), (x, onder.y)), woord, (x + 12, between), "start")
    first, last = vakken[0], vakken[-1]
    back, low, high = last.rechts + TERUG - 6, below - 18, first.y + 22
    punten = (
        (x, last.onder),
        (x, low),
        (back, low),
        (back, high),
        (first.rechts, high),
    )
    yield Pijl(punten, words[3], (x + 12, (last.onder + low) / 2), "start")


def _box(
    vak: Vak,
    x: float,
    y: float,
    breedte: float,
    hoogte: float = 0,
    *,
    los: bool = False,
) -> Kader:
    found = max(hoogte, _height(vak, breedte))
    woorden = tuple(_list_woorden(vak, x + WIT, y + WIT, breedte))
    return Kader(x, y, breedte, found, woorden, los)


def _height(vak: Vak, breedte: float) -> float:
    words = list(_list_woorden(vak, 0, 0, breedte))
    return words[-1].y + WIT * 2


def _list_woorden(vak: Vak, x: float, y: float, breedte: float) -> Iterator[Woorden]:
    """Return the lines of a place, from above to below."""
    letters = int((breedte - 2 * WIT) / LETTER)
    y += REGEL - 4
    for row in wrap(vak.titel, letters - 3, MEEST):
        yield Woorden(x, y, row, Stijl.TITEL)
        y += REGEL
    y += 4
    if not vak.groepen:
        yield Woorden(x, y, LEEG, Stijl.LEEG)
    for number, groep in enumerate(vak.groepen):
        y += TUSSEN if number else 0
        for row in wrap(groep.naam, letters - 3, 2) if groep.naam else []:
            yield Woorden(x, y, row, Stijl.NAAM)
            y += REGEL
        for stuk in groep.stukken:
            for at, row in enumerate(wrap(stuk, letters - 2, MEEST)):
                # A dot before the first line of a piece; the next ones stand under it.
                words = f"• {row}" if at == 0 else row
                yield Woorden(x if at == 0 else x + 10, y, words, Stijl.STUK)
                y += REGEL
        if not groep.stukken:
            yield Woorden(x, y, LEEG, Stijl.LEEG)
            y += REGEL
