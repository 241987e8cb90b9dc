"""The sociogram: a child in the middle, and around it who stands near, as SVG.

Three circles: the nearer to the middle, the nearer to the child. Within a circle
everybody gets a direction of their own in the order in which they came; whoever comes
later changes no direction of who was there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, combinations, product
from math import cos, pi, sin
from xml.etree import ElementTree as ET

from samenspel.tekening.genogram.maten import wrap
from samenspel.tekening.vel import open_vel

KRINGEN = (1, 2, 3)
STIP = 11  # half a dot
MIDDEN = 26  # half the circle of the child
REGEL = 15
NAAM_BREED, NAAM_REGELS = 13, 2
ROL_BREED = 16
BREED = 104  # of a dot with its words
HOOG = 2 * STIP + REGEL * (NAAM_REGELS + 1) + 6
BAND = 70  # at least so far from one circle to the next
STAP = 4  # how much further out is tried each time
MARGE = 8


@dataclass(frozen=True, slots=True)
class Naaste:
    """Somebody in a circle: a name, as what, and where more is to be read."""

    sleutel: int
    naam: str
    kring: int
    rol: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Plaats:
    """Where somebody stands: the middle of the dot, from the middle of the sheet."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Verdeling:
    """How far each circle lies from the child, and where everybody stands."""

    stralen: tuple[float, ...]
    plaatsen: dict[int, Plaats]

    @property
    def breedte(self) -> float:
        return 2 * (self.stralen[-1] + BREED / 2 + MARGE)

    @property
    def hoogte(self) -> float:
        return self.midden.y + self.stralen[-1] - STIP + HOOG + MARGE

    @property
    def midden(self) -> Plaats:
        """Where the child stands on the sheet."""
        return Plaats(self.breedte / 2, self.stralen[-1] + STIP + MARGE)


def spread(naasten: Iterable[Naaste]) -> Verdeling:
    """Give everybody a place; the order within a circle is that of who came first."""
    rijen = list(naasten)
    stralen: list[float] = []
    plaatsen: dict[int, Plaats] = {}
    vakken = [KINDVAK]
    for kring in KRINGEN:
        hier = [naaste for naaste in rijen if naaste.kring == kring]
        straal = (stralen[-1] if stralen else MIDDEN) + BAND
        while _touch(places := _ring_at(hier, kring, straal), vakken):
            straal += STAP
        stralen.append(straal)
        vakken += [vak_of(plaats) for plaats in places]
        plaatsen |= {n.sleutel: p for n, p in zip(hier, places, strict=True)}
    return Verdeling(tuple(stralen), plaatsen)


Vak = tuple[float, float, float, float]
KINDVAK: Vak = (-BREED / 2, -MIDDEN, BREED / 2, MIDDEN + REGEL * (NAAM_REGELS + 0.5))


def vak_of(plaats: Plaats) -> Vak:
    """Return the room of a dot with its words: left, top, right and bottom."""
    top = plaats.y - STIP
    return (plaats.x - BREED / 2, top, plaats.x + BREED / 2, top + HOOG)


def _touch(places: list[Plaats], vakken: list[Vak]) -> bool:
    """Say whether these lie over each other, or over what is there already."""
    new = [vak_of(plaats) for plaats in places]
    pairs = chain(combinations(new, 2), product(new, vakken))
    return any(_overlap(een, ander) for een, ander in pairs)


def _overlap(een: Vak, ander: Vak) -> bool:
    beside = een[2] <= ander[0] or ander[2] <= een[0]
    return not (beside or een[3] <= ander[1] or ander[3] <= een[1])


def _ring_at(hier: list[Naaste], kring: int, straal: float) -> list[Plaats]:
    return [_place(at, kring, straal) for at in range(len(hier))]


def _place(at: int, kring: int, straal: float) -> Plaats:
    # Each circle begins a little further, so that no three stand in one line.
    turn = _direction(at) + (kring - 1) / 12
    return Plaats(straal * sin(2 * pi * turn), -straal * cos(2 * pi * turn))


def _direction(at: int) -> float:
    """Return the direction of who came so-manieth, as a part of a turn.

    0, 1/2, 1/4, 3/4, 1/8, 5/8, …: each next one halves the widest gap that is left.
    """
    found, part = 0.0, 0.5
    while at:
        found += part * (at % 2)
        at //= 2
        part /= 2
    return found


def draw_sociogram(kind: str, naasten: Iterable[Naaste], *, titel: str) -> str:
    """Return the sociogram of a child as SVG; `titel` says what it shows.

    Everything in it stands in the list beside it.
    """
    rijen = list(naasten)
    verdeling = spread(rijen)
    svg = open_vel(
        (verdeling.breedte, verdeling.hoogte), titel, "genogram sociogram", rol="group"
    )
    middle = verdeling.midden
    for straal in reversed(verdeling.stralen):
        _ring(svg, middle, straal)
    for naaste in sorted(rijen, key=lambda rij: rij.kring):
        plaats = verdeling.plaatsen[naaste.sleutel]
        _naaste(svg, naaste, Plaats(middle.x + plaats.x, middle.y + plaats.y))
    _kind(svg, kind, middle)
    return ET.tostring(svg, encoding="unicode")


def _ring(svg: ET.Element, middle: Plaats, straal: float) -> None:
    look = {
        "fill": "none",
        "stroke": "currentColor",
        "opacity": "0.35",
        "stroke-dasharray": "3 5",
    }
    ET.SubElement(svg, "circle", {**look, **_numbers(middle, r=straal)})


def _kind(svg: ET.Element, naam: str, at: Plaats) -> None:
    group = ET.SubElement(svg, "g")
    look = {
        "class": "genogram-symbool",
        "fill": "#fff",
        "stroke": "currentColor",
        "stroke-width": "2",
    }
    ET.SubElement(group, "circle", {**look, **_numbers(at, r=MIDDEN)})
    ET.SubElement(group, "circle", {**look, **_numbers(at, r=MIDDEN - 4)})
    rows = wrap(naam, NAAM_BREED, NAAM_REGELS)
    _words(group, rows, Plaats(at.x, at.y + MIDDEN + REGEL), {"font-weight": "600"})


def _naaste(svg: ET.Element, naaste: Naaste, at: Plaats) -> None:
    tag = "a" if naaste.url else "g"
    group = ET.SubElement(svg, tag, {"href": naaste.url} if naaste.url else {})
    words = ", ".join(filter(None, (naaste.naam, naaste.rol)))
    ET.SubElement(group, "title").text = words
    look = {
        "class": "genogram-symbool",
        "fill": "#fff",
        "stroke": "currentColor",
        "stroke-width": "2",
    }
    ET.SubElement(group, "circle", {**look, **_numbers(at, r=STIP)})
    names, rol = list(list_regels(naaste))
    below = at.y + STIP + REGEL
    _words(group, names, Plaats(at.x, below), {})
    under = Plaats(at.x, below + REGEL * len(names))
    _words(group, rol, under, {"font-size": "11"})


def list_regels(naaste: Naaste) -> Iterator[list[str]]:
    """Return the lines of the name and of the role, as short as there is room for."""
    yield wrap(naaste.naam, NAAM_BREED, NAAM_REGELS)
    yield wrap(naaste.rol, ROL_BREED, 1)


def _words(
    parent: ET.Element, rows: list[str], at: Plaats, attributes: dict[str, str]
) -> None:
    halo = {
        "stroke": "#fff",
        "stroke-width": "6",
        "stroke-linejoin": "round",
        "paint-order": "stroke",
        "class": "genogram-rand",
    }
    for number, row in enumerate(rows):
        place = {"x": f"{at.x:.1f}", "y": f"{at.y + number * REGEL:.1f}"}
        base = {"fill": "currentColor", "text-anchor": "middle", **place, **halo}
        ET.SubElement(parent, "text", {**base, **attributes}).text = row


def _numbers(middle: Plaats, *, r: float) -> dict[str, str]:
    return {"cx": f"{middle.x:.1f}", "cy": f"{middle.y:.1f}", "r": f"{r:.1f}"}
