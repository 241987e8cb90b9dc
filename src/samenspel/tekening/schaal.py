"""The figures of several people on one scale from 0 to 10, as SVG.

A dot for each figure, joined per person, with the name at the end. Shapes and dashes
tell people apart, not colours: those have a meaning of their own on every screen. Nobody
is averaged. Everything in it stands in the table below it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree as ET

from samenspel.tekening.genogram.maten import wrap
from samenspel.tekening.maanden import MAANDEN
from samenspel.tekening.vel import open_vel

BREEDTE, LINKS, RECHTS = 360.0, 30.0, 236.0  # of the sheet; of the part with dots
NAAM_X, NAAM_LETTERS = 262.0, 13
BOVEN, ONDER = 12.0, 26.0
STAP = 16.0  # at least so far from one number to the next
NAAMRUIMTE = 15.0
STIP, NAAST = 4.5, 11.0
HOOGSTE = 10
STREEPJES = ("", "6 3", "2 3", "9 3 2 3")


@dataclass(frozen=True, slots=True)
class Lijn:
    """Who gave which figure on which day, in the order of the days."""

    wie: str
    cijfers: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class Plaats:
    """The middle of a dot or of a name on the sheet."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Verdeling:
    """Where every dot of every person stands, and where each name."""

    stap: float
    stippen: tuple[tuple[Plaats, ...], ...]
    namen: tuple[float, ...]

    @property
    def hoogte(self) -> float:
        return BOVEN + HOOGSTE * self.stap + ONDER

    def get_y(self, cijfer: int) -> float:
        return _y(cijfer, self.stap)


def spread(lijnen: Iterable[Lijn]) -> Verdeling:
    """Give every figure and every name a place; no two lie over each other."""
    rijen = [lijn for lijn in lijnen if lijn.cijfers]
    stap = max(STAP, NAAMRUIMTE * len(rijen) / HOOGSTE)
    taken: dict[tuple[date, int], int] = {}
    stippen = []
    for lijn in rijen:
        places = []
        for key in lijn.cijfers:
            naast = taken[key] = taken.get(key, -1) + 1
            x = _x(key[0], rijen) + _aside(naast)
            places.append(Plaats(x, _y(key[1], stap)))
        stippen.append(tuple(places))
    namen = _names([rij[-1].y for rij in stippen], stap)
    return Verdeling(stap, tuple(stippen), namen)


def _y(cijfer: int, stap: float) -> float:
    return BOVEN + (HOOGSTE - cijfer) * stap


def _x(dag: date, lijnen: list[Lijn]) -> float:
    dagen = [d for lijn in lijnen for d, _ in lijn.cijfers]
    van, tot = min(dagen), max(dagen)
    links, rechts = LINKS + 3 * NAAST, RECHTS - 3 * NAAST
    if van == tot:
        return (links + rechts) / 2
    return links + (rechts - links) * (dag - van).days / (tot - van).days


def _aside(nummer: int) -> float:
    """Return how far beside its place the so-manieth dot of one day and figure stands."""
    side = 1 if nummer % 2 else -1
    return side * ((nummer + 1) // 2) * NAAST


def _names(wensen: list[float], stap: float) -> tuple[float, ...]:
    """Return a height for each name, as near to its last dot as the others leave room."""
    places: dict[int, float] = {}
    last = BOVEN - NAAMRUIMTE
    for nummer in sorted(range(len(wensen)), key=lambda n: (wensen[n], n)):
        last = places[nummer] = max(wensen[nummer], last + NAAMRUIMTE)
    over = last - (BOVEN + HOOGSTE * stap)
    below = float("inf")
    for nummer in sorted(places, key=lambda n: -places[n]):
        if over > 0:
            places[nummer] = min(places[nummer], below - NAAMRUIMTE, last - over)
        below = places[nummer]
    return tuple(places[nummer] for nummer in range(len(wensen)))


def draw_schaal(lijnen: Iterable[Lijn], *, titel: str) -> str:
    """Return the scale as SVG; `titel` says what it shows."""
    rijen = [lijn for lijn in lijnen if lijn.cijfers]
    verdeling = spread(rijen)
    svg = open_vel((BREEDTE, verdeling.hoogte), titel, "schaal", letter=12)
    _axis(svg, verdeling, rijen)
    for nummer, lijn in enumerate(rijen):
        _lijn(svg, verdeling, nummer, lijn)
    return ET.tostring(svg, encoding="unicode")


def _axis(svg: ET.Element, verdeling: Verdeling, lijnen: list[Lijn]) -> None:
    group = ET.SubElement(svg, "g", {"class": "schaal-as", "fill": "#55606b"})
    for cijfer in range(HOOGSTE + 1):
        y = verdeling.get_y(cijfer)
        look = {"d": f"M{LINKS:.1f} {y:.1f}H{RECHTS:.1f}", "class": "schaal-lijn"}
        sterk = "1.4" if cijfer in (0, HOOGSTE) else "0.6"
        ET.SubElement(
            group, "path", {**look, "stroke": "#c9d0d6", "stroke-width": sterk}
        )
        if cijfer % 2 == 0:
            _text(group, LINKS - 8, y + 4, str(cijfer), {"text-anchor": "end"})
    dagen = sorted({dag for lijn in lijnen for dag, _ in lijn.cijfers})
    for dag in dict.fromkeys([*dagen[:1], *dagen[-1:]]):
        midden = {"text-anchor": "middle"}
        _text(group, _x(dag, lijnen), verdeling.hoogte - 6, _short(dag), midden)


def _short(dag: date) -> str:
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def _lijn(svg: ET.Element, verdeling: Verdeling, nummer: int, lijn: Lijn) -> None:
    group = ET.SubElement(svg, "g", {"stroke": "currentColor", "fill": "none"})
    ET.SubElement(group, "title").text = describe_lijn(lijn)
    stippen, naam_y = verdeling.stippen[nummer], verdeling.namen[nummer]
    dash = STREEPJES[nummer % len(STREEPJES)]
    look = {"stroke-width": "1.6", **({"stroke-dasharray": dash} if dash else {})}
    for van, naar in pairwise(stippen):
        d = f"M{van.x:.1f} {van.y:.1f}L{naar.x:.1f} {naar.y:.1f}"
        ET.SubElement(group, "path", {"d": d, **look})
    last = stippen[-1]
    wijzer = f"M{last.x + STIP + 2:.1f} {last.y:.1f}L{NAAM_X - 16:.1f} {naam_y:.1f}"
    dun = {"stroke-width": "0.8", "stroke-dasharray": "1 3", "opacity": "0.7"}
    ET.SubElement(group, "path", {"d": wijzer, **dun})
    for plaats in (*stippen, Plaats(NAAM_X - 8, naam_y)):
        _dot(group, nummer, plaats)
    words = " ".join(wrap(lijn.wie, NAAM_LETTERS, 1))
    look = {"stroke": "none", "fill": "currentColor"}
    _text(group, NAAM_X, naam_y + 4, f"{words} {lijn.cijfers[-1][1]}", look)


def describe_lijn(lijn: Lijn) -> str:
    """Return in words what the line of one person says."""
    return f"{lijn.wie}: " + ", ".join(f"{c} op {_short(d)}" for d, c in lijn.cijfers)


def _dot(parent: ET.Element, nummer: int, at: Plaats) -> None:
    vormen = (
        "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z",
        "M-3.7 -3.7H3.7V3.7H-3.7Z",
        "M0 -4.8L4.6 3.8H-4.6Z",
        "M0 -5L5 0L0 5L-5 0Z",
        "M0 4.8L4.6 -3.8H-4.6Z",
    )
    # The second time round a shape is open.
    vol = "currentColor" if nummer // len(vormen) % 2 == 0 else "#fff"
    ET.SubElement(
        parent,
        "path",
        {
            "d": vormen[nummer % len(vormen)],
            "transform": f"translate({at.x:.1f} {at.y:.1f})",
            "fill": vol,
            "class": "schaal-stip" if vol == "currentColor" else "schaal-stip-open",
            "stroke-width": "1.4",
        },
    )


def _text(
    parent: ET.Element, x: float, y: float, words: str, look: dict[str, str]
) -> None:
    place = {"x": f"{x:.1f}", "y": f"{y:.1f}"}
    ET.SubElement(parent, "text", {**place, **look}).text = words
