"""The circle as SVG: the same on screen, in print and in a PDF.

Only attributes say how it looks; classes let the screen give it the colours of the
theme. Everything in it stands in the list beside it.
"""

from xml.etree import ElementTree as ET

from samenspel.tekening.kring.maken import Kring
from samenspel.tekening.kring.plaatsen import (
    RAND,
    Blad,
    Kader,
    Pijl,
    Stijl,
    Woorden,
    place_kring,
)
from samenspel.tekening.vel import open_vel

BLAUW, GRIJS, INKT = "#1d4a7a", "#55606b", "#1a1f24"
KLEIN = 14  # from one line of the words of an arrow to the next
PUNT = 8  # of an arrow
OPMAAK = {
    Stijl.TITEL: {"class": "kring-titel", "fill": BLAUW, "font-weight": "600"},
    Stijl.NAAM: {"class": "kring-woord", "fill": INKT, "font-weight": "600"},
    Stijl.STUK: {"class": "kring-woord", "fill": INKT},
    Stijl.LEEG: {"class": "kring-stil", "fill": GRIJS},
}


def draw_kring(kring: Kring, *, titel: str, smal: bool = False) -> str:
    """Return the circle as SVG; `titel` says what it shows, `smal` draws it for a phone."""
    blad = place_kring(kring, smal=smal)
    svg = open_vel(
        (blad.breedte, blad.hoogte),
        titel,
        f"kring kring--{'smal' if smal else 'breed'}",
    )
    _edge(svg, blad)
    for pijl in blad.pijlen:
        _arrow(svg, pijl)
    for kader in blad.kaders:
        _box(svg, kader, binnen=kader is blad.midden)
    return ET.tostring(svg, encoding="unicode")


def _edge(svg: ET.Element, blad: Blad) -> None:
    """Draw the help around the circle: it works on the whole of it."""
    half = RAND / 2
    size = _numbers(
        x=half,
        y=half,
        width=blad.breedte - RAND,
        height=blad.hoogte - RAND,
        rx=16,
    )
    look = {
        "class": "kring-rand",
        "fill": "none",
        "stroke": GRIJS,
        "stroke-dasharray": "6 5",
    }
    ET.SubElement(svg, "rect", {**size, **look})


def _box(svg: ET.Element, kader: Kader, *, binnen: bool) -> None:
    group = ET.SubElement(svg, "g")
    if not kader.los:
        size = _numbers(
            x=kader.x, y=kader.y, width=kader.breedte, height=kader.hoogte, rx=10
        )
        look = {
            "class": f"kring-vak{' kring-vak--midden' if binnen else ''}",
            "fill": "#f3f5f7" if binnen else "#fff",
            "stroke": GRIJS if binnen else BLAUW,
            "stroke-width": "1" if binnen else "1.5",
        }
        ET.SubElement(group, "rect", {**size, **look})
    for woorden in kader.woorden:
        _words(group, woorden)


def _words(group: ET.Element, woorden: Woorden) -> None:
    at = _numbers(x=woorden.x, y=woorden.y)
    ET.SubElement(group, "text", {**at, **OPMAAK[woorden.stijl]}).text = woorden.tekst


def _arrow(svg: ET.Element, pijl: Pijl) -> None:
    group = ET.SubElement(svg, "g", {"class": "kring-pijl"})
    way = "L".join(f"{x:.1f} {y:.1f}" for x, y in pijl.punten)
    line = {"d": f"M{way}", "fill": "none", "stroke": BLAUW, "stroke-width": "2"}
    ET.SubElement(group, "path", {**line, "class": "kring-lijn"})
    head = {"d": _head(pijl), "fill": BLAUW, "class": "kring-punt"}
    ET.SubElement(group, "path", head)
    x, y = pijl.bij
    aantal = len(pijl.regels)
    # Above a level line; beside a standing one around its middle.
    top = y - (aantal - 1) * KLEIN if pijl.anker == "boven" else _around(y, aantal)
    anker = "middle" if pijl.anker == "boven" else pijl.anker
    for number, regel in enumerate(pijl.regels):
        at = _numbers(x=x, y=top + number * KLEIN)
        look = {"class": "kring-stil", "fill": GRIJS, "font-size": "11"}
        ET.SubElement(group, "text", {**at, **look, "text-anchor": anker}).text = regel


def _around(y: float, aantal: int) -> float:
    return y - (aantal - 1) * KLEIN / 2 + 4


def _head(pijl: Pijl) -> str:
    """Return the head of an arrow, in the direction of its last part."""
    (x0, y0), (x1, y1) = pijl.punten[-2:]
    dx = (x1 > x0) - (x1 < x0)
    dy = (y1 > y0) - (y1 < y0)
    back_x, back_y = x1 - dx * PUNT, y1 - dy * PUNT
    side = PUNT / 2 + 1
    left = (back_x - dy * side, back_y + dx * side)
    right = (back_x + dy * side, back_y - dx * side)
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ((x1, y1), left, right)) + "Z"


def _numbers(**values: float) -> dict[str, str]:
    return {name: f"{value:.1f}" for name, value in values.items()}
