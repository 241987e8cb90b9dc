"""Where everything comes on the strip, in pixels: rows of periods, cells of moments."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from samenspel.tekening.maanden import MAANDEN
from samenspel.tekening.strip.lanen import Laan, Moment, Periode, Strip, Tijd, Vorm

BREEDTE = 1080.0
LINKS = 176.0  # the names of the lanes
RECHTS = 12.0
BOVEN = 30.0  # the axis
RIJ = 24.0
RAND = 5.0  # between two lanes
CEL = 22.0  # moments in one cell become one mark
LETTER = 6.4  # width of a letter of 11 px, generously
KORT = 24  # letters of a name on the strip
MEESTE_DATA = 12  # days on the axis
STAPPEN = (1, 3, 6, 12, 24, 60, 120, 240)  # months from one day on the axis to the next


@dataclass(frozen=True, slots=True)
class Balk:
    """A period: where it may begin and end (`x0`, `x1`), and what is certain of it."""

    x0: float
    x1: float
    zeker0: float
    zeker1: float
    rij: int
    tekst: str
    tekst_x: float
    periode: Periode

    @property
    def tekst_tot(self) -> float:
        return self.tekst_x + measure(self.tekst)


@dataclass(frozen=True, slots=True)
class Stip:
    """The moments of one cell; `x0` and `x1` say how wide they may lie."""

    x: float
    x0: float
    x1: float
    momenten: tuple[Moment, ...]

    @property
    def vorm(self) -> Vorm:
        return max(moment.vorm for moment in self.momenten)

    @property
    def tekst(self) -> str:
        """What stands in the mark: the number that was given, or how many there are."""
        aantal = sum(moment.aantal for moment in self.momenten)
        if aantal > 1:
            return f"{aantal}×" if aantal < 100 else "99+"
        return self.momenten[0].cijfer


@dataclass(frozen=True, slots=True)
class Baan:
    """A lane with its place."""

    naam: str
    y: float
    hoogte: float
    balken: tuple[Balk, ...]
    stippen: tuple[Stip, ...]


@dataclass(frozen=True, slots=True)
class Datum:
    """A day on the axis."""

    x: float
    tekst: str


def measure(text: str) -> float:
    """Return how wide a small text is at most."""
    return len(text) * LETTER


def shorten(text: str, most: int = KORT) -> str:
    """Return the text, cut off with '…' when it is too long for the strip."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


class As:
    """The axis: which day stands where."""

    def __init__(self, strip: Strip) -> None:
        self.van, self.tot = strip.van, max(strip.tot, strip.van)
        self.rechts = BREEDTE - RECHTS
        self.per_dag = (self.rechts - LINKS) / ((self.tot - self.van).days + 1)

    def begin(self, dag: date) -> float:
        """Return where a day begins, never outside the frame."""
        x = LINKS + (dag - self.van).days * self.per_dag
        return min(max(x, LINKS), self.rechts)

    def einde(self, dag: date) -> float:
        """Return where a day ends, never outside the frame."""
        x = LINKS + ((dag - self.van).days + 1) * self.per_dag
        return min(max(x, LINKS), self.rechts)

    def data(self) -> Iterator[Datum]:
        """Return the days that stand on the axis, far enough apart to read."""
        months = (self.tot.year - self.van.year) * 12 + self.tot.month - self.van.month
        step = next((s for s in STAPPEN if months / s < MEESTE_DATA), STAPPEN[-1])
        number = self.van.year * 12 + self.van.month - 1
        number += -number % step
        vrij = 0.0
        while (dag := date(number // 12, number % 12 + 1, 1)) <= self.tot:
            tekst = str(dag.year) if step >= 12 else _month(dag)
            x = self.begin(dag)
            if dag >= self.van and x >= vrij and x + measure(tekst) <= self.rechts:
                yield Datum(x, tekst)
                vrij = x + measure(tekst) + LETTER
            number += step


def _month(dag: date) -> str:
    return f"{MAANDEN[dag.month - 1]} {dag.year}"


def place_lanen(strip: Strip) -> list[Baan]:
    """Return every lane with what lies in the time of the strip."""
    axis = As(strip)
    y = BOVEN
    banen = []
    for laan in strip.lanen:
        balken = tuple(_place_perioden(axis, laan.perioden))
        stippen = tuple(_place_momenten(axis, laan.momenten))
        rows = 1 + max((balk.rij for balk in balken), default=-1) + bool(stippen)
        hoogte = max(rows, 1) * RIJ + 2 * RAND
        banen.append(Baan(laan.naam, y, hoogte, balken, stippen))
        y += hoogte
    return banen


def measure_hoogte(banen: Iterable[Baan]) -> float:
    """Return how tall the drawing is."""
    return max((baan.y + baan.hoogte for baan in banen), default=BOVEN) + RAND


def is_inside(strip: Strip, laan: Laan) -> bool:
    """Say whether anything of this lane lies in the time of the strip."""
    axis = As(strip)
    return any(_overlaps(axis, p.van, p.tot) for p in laan.perioden) or any(
        _overlaps(axis, m.tijd, m.tijd) for m in laan.momenten
    )


def _overlaps(axis: As, van: Tijd | None, tot: Tijd | None) -> bool:
    begun = van is None or van.eerst <= axis.tot
    return begun and (tot is None or tot.laatst >= axis.van)


def _place_perioden(axis: As, perioden: Iterable[Periode]) -> Iterator[Balk]:
    """Put periods in rows, so that neither bars nor their words lie on each other."""
    ends: list[float] = []
    inside = [p for p in perioden if _overlaps(axis, p.van, p.tot)]
    for periode in sorted(inside, key=lambda p: p.van.eerst if p.van else date.min):
        x0 = axis.begin(periode.van.eerst) if periode.van else LINKS
        x1 = axis.einde(periode.tot.laatst) if periode.tot else axis.rechts
        x1 = max(x0, x1)
        tekst = shorten(periode.tekst)
        tekst_x = _find_tekst(axis, x0, measure(tekst))
        left, right = min(x0, tekst_x), max(x1, tekst_x + measure(tekst))
        rij = next((n for n, end in enumerate(ends) if end + 3 <= left), len(ends))
        ends[rij : rij + 1] = [right]
        zeker0, zeker1 = _certain(axis, periode, x0, x1)
        yield Balk(x0, x1, zeker0, zeker1, rij, tekst, tekst_x, periode)


def _find_tekst(axis: As, x0: float, breed: float) -> float:
    """Return where the words of a bar begin: in it, before it, or as far right as fits."""
    if x0 + 5 + breed <= axis.rechts:
        return x0 + 5
    return x0 - 5 - breed if x0 - 5 - breed >= LINKS else axis.rechts - breed


def _certain(axis: As, periode: Periode, x0: float, x1: float) -> tuple[float, float]:
    """Return between which points it surely was so; one point when nothing is sure."""
    zeker0 = axis.begin(periode.van.laatst) if periode.van else x0
    zeker1 = axis.einde(periode.tot.eerst) if periode.tot else x1
    if zeker0 > zeker1:
        zeker0 = zeker1 = (zeker0 + zeker1) / 2
    return min(max(zeker0, x0), x1), min(max(zeker1, x0), x1)


def _place_momenten(axis: As, momenten: Iterable[Moment]) -> Iterator[Stip]:
    """Put moments in cells: what would lie on each other is one mark."""
    cells: dict[int, list[Moment]] = {}
    last = int((axis.rechts - LINKS) // CEL) - 1
    for moment in momenten:
        if _overlaps(axis, moment.tijd, moment.tijd):
            x = axis.begin(min(max(moment.tijd.midden, axis.van), axis.tot))
            cells.setdefault(min(int((x - LINKS) // CEL), last), []).append(moment)
    for cell, found in sorted(cells.items()):
        vaag = [m.tijd for m in found if not m.tijd.is_precies]
        x = LINKS + (cell + 0.5) * CEL
        yield Stip(
            x,
            min((axis.begin(tijd.eerst) for tijd in vaag), default=x),
            max((axis.einde(tijd.laatst) for tijd in vaag), default=x),
            tuple(found),
        )
