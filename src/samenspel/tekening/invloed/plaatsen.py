"""Where the names and arrows come: boxes in columns, arrows only in the room beside them.

Wide: two columns, as around a table. Narrow, for a phone: one column with the arrows on
its right. An arrow never leaves that room, so it runs over no name. Names keep the order
that they are given in: with one more, nobody turns around.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from samenspel.tekening.genogram.maten import wrap

Punt = tuple[float, float]
REGEL = 17
WIT = 10  # between the edge of a box and its words
RAND = 6  # around everything
TUSSEN = 18  # between two boxes
POORT = 13  # between two arrows at one box
LETTER = 7.4
MEEST = 4  # lines of one name
BREED, RUIMTE = 210, 260  # of a box, and between the columns
SMAL, BIJ = 196, 116  # of a box on a phone, and the room beside it


@dataclass(frozen=True, slots=True)
class Werking:
    """One works on another: it helps it, or makes it harder."""

    van: str
    naar: str
    helpt: bool = False


@dataclass(frozen=True, slots=True)
class Kader:
    """A box with a name on lines."""

    naam: str
    x: float
    y: float
    breedte: float
    hoogte: float
    regels: tuple[str, ...]

    @property
    def onder(self) -> float:
        return self.y + self.hoogte

    @property
    def midden(self) -> float:
        return self.y + self.hoogte / 2


@dataclass(frozen=True, slots=True)
class Boog:
    """An arrow as a curve: from where, the two points that pull at it, to where."""

    werking: Werking
    punten: tuple[Punt, Punt, Punt, Punt]


@dataclass(frozen=True, slots=True)
class Blad:
    """The whole drawing."""

    breedte: float
    hoogte: float
    kaders: tuple[Kader, ...]
    bogen: tuple[Boog, ...]


def place_invloeden(
    namen: Sequence[str], werkingen: Iterable[Werking], *, smal: bool = False
) -> Blad:
    """Give every name a box and every arrow its way; who is not named gets no arrow."""
    bekend = set(namen)
    echt = dict.fromkeys(w for w in werkingen if {w.van, w.naar} <= bekend)
    lijst = [w for w in echt if w.van != w.naar]
    poorten: dict[str, int] = defaultdict(int)
    for werking in lijst:
        poorten[werking.van] += 1
        poorten[werking.naar] += 1
    half = len(namen) if smal else (len(namen) + 1) // 2
    breed, ruimte = (SMAL, BIJ) if smal else (BREED, RUIMTE)
    links = tuple(_column(namen[:half], poorten, RAND, breed))
    rechts = tuple(_column(namen[half:], poorten, RAND + breed + ruimte, breed))
    kaders = (*links, *rechts)
    breedte = 2 * RAND + breed + ruimte + (0 if smal else breed)
    hoogte = max((kader.onder for kader in kaders), default=0) + RAND
    return Blad(breedte, hoogte, kaders, tuple(_arcs(links, rechts, lijst, ruimte)))


def _column(
    namen: Sequence[str], poorten: dict[str, int], x: float, breed: float
) -> Iterator[Kader]:
    y = float(RAND)
    for naam in namen:
        regels = tuple(wrap(naam, int((breed - 2 * WIT) / LETTER), MEEST))
        words = len(regels) * REGEL + 2 * WIT - 4
        hoogte = max(words, (poorten[naam] + 1) * POORT)
        yield Kader(naam, x, y, breed, hoogte, regels)
        y += hoogte + TUSSEN


def _arcs(
    links: tuple[Kader, ...],
    rechts: tuple[Kader, ...],
    werkingen: list[Werking],
    ruimte: float,
) -> Iterator[Boog]:
    kaders = {kader.naam: kader for kader in (*links, *rechts)}
    is_rechts = {kader.naam for kader in rechts}
    ports = _ports(kaders, is_rechts, werkingen)
    rang = {
        kader.naam: at for zijde in (links, rechts) for at, kader in enumerate(zijde)
    }
    for werking in werkingen:
        begin, end = ports[werking, werking.van], ports[werking, werking.naar]
        samen = (werking.van in is_rechts) == (werking.naar in is_rechts)
        ver = abs(rang[werking.van] - rang[werking.naar])
        far = min(ruimte * 0.28 + 26 * ver, ruimte - 4) if samen else ruimte / 2
        a = (begin[0] + (-far if werking.van in is_rechts else far), begin[1])
        b = (end[0] + (-far if werking.naar in is_rechts else far), end[1])
        yield Boog(werking, (begin, a, b, end))


def _ports(
    kaders: dict[str, Kader], is_rechts: set[str], werkingen: list[Werking]
) -> dict[tuple[Werking, str], Punt]:
    """Return where each arrow meets each of its boxes, so that few of them cross."""
    found = {}
    for naam, kader in kaders.items():
        mine = [w for w in werkingen if naam in (w.van, w.naar)]
        mine.sort(
            key=lambda w: _turn(kader, kaders[_other(w, naam)], naam, w, is_rechts)
        )
        x = kader.x if naam in is_rechts else kader.x + kader.breedte
        top = kader.midden - (len(mine) - 1) * POORT / 2
        for at, werking in enumerate(mine):
            found[werking, naam] = (x, top + at * POORT)
    return found


def _other(werking: Werking, naam: str) -> str:
    return werking.naar if werking.van == naam else werking.van


def _turn(
    kader: Kader, ander: Kader, naam: str, werking: Werking, is_rechts: set[str]
) -> tuple[int, float, bool]:
    """Return when an arrow comes, going around: near above, across, then near below.

    Of two arcs to the same side the inner one stands nearest to it.
    """
    weg = ander.y - kader.y
    if (ander.naam in is_rechts) != (naam in is_rechts):
        return (
            1,
            ander.y,
            werking.van in is_rechts,
        )  # two of one pair lie side by side
    if weg < 0:
        return (0, -weg, werking.van == naam)
    return (2, -weg, werking.van != naam)
