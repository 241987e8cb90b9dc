"""What works on what, as SVG: the same on screen and in print.

An arrow that makes harder is drawn through, one that helps is dashed: not by colour
alone. Everything in it stands in the list beside it.
"""

from collections.abc import Iterable, Sequence
from xml.etree import ElementTree as ET

from samenspel.tekening.invloed.plaatsen import (
    REGEL,
    Boog,
    Kader,
    Werking,
    place_invloeden,
)
from samenspel.tekening.vel import open_vel

BLAUW, ROOD, GROEN, INKT = "#1d4a7a", "#a32733", "#1f6b3a", "#1a1f24"
PUNT = 9  # of an arrow


def draw_invloeden(
    namen: Sequence[str],
    werkingen: Iterable[Werking],
    *,
    titel: str,
    smal: bool = False,
    klasse: str = "",
) -> str:
    """Return the drawing as SVG; `titel` says what it shows, `klasse` how it is set."""
    blad = place_invloeden(namen, werkingen, smal=smal)
    svg = open_vel((blad.breedte, blad.hoogte), titel, f"kring {klasse}".strip())
    for boog in blad.bogen:
        _arc(svg, boog)
    for kader in blad.kaders:
        _box(svg, kader)
    return ET.tostring(svg, encoding="unicode")


def _box(svg: ET.Element, kader: Kader) -> None:
    group = ET.SubElement(svg, "g")
    size = _numbers(
        x=kader.x, y=kader.y, width=kader.breedte, height=kader.hoogte, rx=10
    )
    look = {
        "class": "kring-vak",
        "fill": "#fff",
        "stroke": BLAUW,
        "stroke-width": "1.5",
    }
    ET.SubElement(group, "rect", {**size, **look})
    top = kader.midden - (len(kader.regels) - 1) * REGEL / 2 + 4.5
    for at, regel in enumerate(kader.regels):
        place = _numbers(x=kader.x + kader.breedte / 2, y=top + at * REGEL)
        words = {"class": "kring-woord", "fill": INKT, "text-anchor": "middle"}
        ET.SubElement(group, "text", {**place, **words}).text = regel


def _arc(svg: ET.Element, boog: Boog) -> None:
    helpt = boog.werking.helpt
    soort, kleur = ("helpt", GROEN) if helpt else ("zwaar", ROOD)
    group = ET.SubElement(svg, "g", {"class": f"invloed-{soort}", "color": kleur})
    begin, first, second, (x, y) = boog.punten
    back = PUNT - 2 if second[0] > x else 2 - PUNT  # the line ends within its head
    way = f"M{_point(begin)}C{_point(first)} {_point(second)} {_point((x + back, y))}"
    line = {"d": way, "fill": "none", "stroke": "currentColor", "stroke-width": "1.8"}
    if helpt:
        line["stroke-dasharray"] = "6 4"
    ET.SubElement(group, "path", line)
    far = PUNT if second[0] > x else -PUNT
    head = (
        f"M{_point((x, y))}L{_point((x + far, y - 4.5))}L{_point((x + far, y + 4.5))}Z"
    )
    ET.SubElement(group, "path", {"d": head, "fill": "currentColor"})


def _point(point: tuple[float, float]) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"


def _numbers(**values: float) -> dict[str, str]:
    return {name: f"{value:.1f}" for name, value in values.items()}
