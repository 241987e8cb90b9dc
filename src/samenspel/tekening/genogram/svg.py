"""The drawing as SVG: the same on screen, in print and in a PDF.

Only attributes say how it looks, so that it needs no style sheet; lines take the
colour of the text around them. Everything in it stands in the list beside it.
"""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from samenspel.tekening.genogram.lijnen import KLEIN, Blad, label_of
from samenspel.tekening.genogram.maten import REGEL, SYMBOOL
from samenspel.tekening.genogram.mensen import (
    Familie,
    Kindsoort,
    Mens,
    Paarsoort,
    Vorm,
)
from samenspel.tekening.genogram.omgang import (
    Getekend,
    Omgang,
    Omgangslijn,
    lay_omgang,
)
from samenspel.tekening.genogram.plaatsen import place_mensen
from samenspel.tekening.genogram.vormen import (
    Bijschrift,
    Kader,
    Lijn,
    Punt,
    Streepjes,
)
from samenspel.tekening.vel import open_vel

HALF = SYMBOOL / 2
HALO = {
    "stroke": "#fff",
    "stroke-width": "6",
    "stroke-linejoin": "round",
    "paint-order": "stroke",
    "class": "genogram-rand",
}
STREEP: dict[Paarsoort | Kindsoort, str] = {
    Paarsoort.SAMENWONEND: "7 4",
    Paarsoort.RELATIE: "9 4 2 4",
    Paarsoort.EENMALIG: "2 4",
    Kindsoort.PLEEG: "2 4",
    Kindsoort.STIEF: "7 4",
    Kindsoort.ADOPTIE: "7 4",
}


KLEUR = {False: "#1c4e85", True: "#a32733"}


def draw_genogram(
    familie: Familie,
    *,
    titel: str,
    begin: int | None = None,
    omgang: Iterable[Omgangslijn] = (),
) -> str:
    """Return the genogram of a family as SVG; `titel` says what it shows.

    The list of people beside the drawing says the same in words: the drawing has a
    title and no words of its own that are not there.
    """
    blad = Blad(familie, place_mensen(familie, begin))
    svg = open_vel((blad.breedte, blad.hoogte), titel, "genogram", rol="group")
    for kader in blad.kaders():
        _house(svg, kader)
    lines = ET.SubElement(
        svg, "g", {"fill": "none", "stroke": "currentColor", "stroke-width": "1.5"}
    )
    for lijn in blad.lijnen():
        draw_lijn(lines, lijn)
    for streepjes in blad.streepjes():
        draw_streepjes(lines, streepjes)
    for woorden in blad.bijschriften():
        _caption(svg, woorden)
    for person in sorted(familie.mensen, key=lambda who: _reading_order(blad, who)):
        _person(svg, familie.mensen[person], *blad.midden(person))
    for getekend in lay_omgang(blad, omgang):
        _omgang(svg, getekend)
    return ET.tostring(svg, encoding="unicode")


def _reading_order(blad: Blad, person: int) -> tuple[int, float]:
    place = blad.places[person]
    return (place.rij, place.x)


def _house(parent: ET.Element, kader: Kader) -> None:
    group = ET.SubElement(
        parent,
        "g",
        {"class": "genogram-huis", "fill": "none", "stroke": "currentColor"},
    )
    size = _numbers(
        x=kader.x, y=kader.y, width=kader.breedte, height=kader.hoogte, rx=12
    )
    ET.SubElement(group, "rect", {**size, "stroke-dasharray": "5 4", "opacity": "0.7"})
    ET.SubElement(group, "title").text = kader.naam


def _omgang(svg: ET.Element, getekend: Getekend) -> None:
    """Draw how two people get on, with the words on it."""
    lijn = getekend.lijn
    soort = "geweld" if lijn.is_geweld else "gewoon"
    style = {
        "class": f"genogram-omgang genogram-omgang--{soort}",
        "color": KLEUR[lijn.is_geweld],
    }
    group = ET.SubElement(svg, "g", style)
    way = {
        "d": "".join(map(_way, filter(None, getekend.streken))),
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.6",
    }
    if lijn.omgang is Omgang.STIPPEL:
        way["stroke-dasharray"] = "2 5"
    ET.SubElement(group, "path", way)
    if getekend.ring:
        x, y = getekend.ring
        ring = {"fill": "none", "stroke": "currentColor", **_numbers(cx=x, cy=y, r=5)}
        ET.SubElement(group, "circle", ring)
    words = getekend.woorden
    _text(group, words.x, words.y, words.tekst, {"font-size": "11", **HALO})


def draw_lijn(parent: ET.Element, lijn: Lijn, *, beside: Punt = (4.0, 0.0)) -> None:
    """Draw a line in the way of its meaning; of adoption a second one `beside` it."""
    attributes = {"d": "".join(map(_way, lijn.streken))}
    if dash := STREEP.get(lijn.soort):
        attributes["stroke-dasharray"] = dash
    if lijn.soort is Kindsoort.STIEF:
        attributes["opacity"] = "0.6"
    ET.SubElement(parent, "path", attributes)
    if lijn.soort is Kindsoort.ADOPTIE:
        right, down = beside
        second = [
            tuple((x + right, y + down) for x, y in fall) for fall in lijn.streken[2:]
        ]
        ET.SubElement(parent, "path", {"d": "".join(map(_way, second))})


def _way(points: Iterable[Punt]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def draw_streepjes(parent: ET.Element, strokes: Streepjes) -> None:
    """Draw the strokes through the line of a couple that is apart."""
    for number in range(strokes.aantal):
        x = strokes.x + number * 6
        ET.SubElement(parent, "path", {"d": f"M{x - 4:.1f} {strokes.y + 8:.1f}l8 -16"})
    if strokes.terug:
        x = strokes.x + strokes.aantal * 3
        ET.SubElement(parent, "path", {"d": f"M{x - 8:.1f} {strokes.y - 8:.1f}l16 16"})


def _caption(parent: ET.Element, caption: Bijschrift) -> None:
    _text(
        parent,
        caption.x,
        caption.y,
        caption.tekst,
        {"font-size": "10", "text-anchor": "start"},
    )


def _person(svg: ET.Element, mens: Mens, x: float, y: float) -> None:
    tag = "a" if mens.url else "g"
    group = ET.SubElement(svg, tag, {"href": mens.url} if mens.url else {})
    ET.SubElement(group, "title").text = " ".join(
        filter(None, (mens.naam, mens.leeftijd, mens.onderschrift, *mens.zorg))
    )
    draw_symbool(group, mens, x, y)
    _years(group, mens, x, y)
    if mens.leeftijd:
        _text(group, x, y + 5, mens.leeftijd, {"font-size": "15", **_halo(mens)})
    below = y + HALF + REGEL
    names, notes = label_of(mens)
    for at, row in enumerate(names):
        weight = {"font-weight": "600"} if mens.is_index else {}
        _text(group, x, below + at * REGEL, row, weight)
    for at, row in enumerate(notes, len(names)):
        _text(group, x, below + at * REGEL, row, {"font-size": "11"})


def _halo(mens: Mens) -> dict[str, str]:
    """Keep a number readable on the cross of who died."""
    if not mens.is_overleden:
        return {}
    return HALO


def _years(group: ET.Element, mens: Mens, x: float, y: float) -> None:
    top = y - HALF - 5
    small = {"font-size": "11"}
    if mens.linksboven:
        _text(group, x - 5, top, mens.linksboven, {**small, "text-anchor": "end"})
    if mens.rechtsboven:
        _text(group, x + 5, top, mens.rechtsboven, {**small, "text-anchor": "start"})


def draw_symbool(group: ET.Element, mens: Mens, x: float, y: float) -> None:
    """Draw the symbol of somebody around a middle."""
    shape = ET.SubElement(
        group,
        "g",
        {
            "class": "genogram-symbool",
            "fill": "#fff",
            "stroke": "currentColor",
            "stroke-width": "2",
        },
    )
    _outline(shape, mens.vorm, x, y, HALF)
    if mens.is_index:
        _outline(shape, mens.vorm, x, y, HALF - 4)
    if mens.heeft_gezag:
        _gezag(group, x + HALF - 3, y + HALF - 3)
    small = mens.vorm in KLEIN
    if mens.is_overleden or small:
        reach = HALF / 2 if small else HALF
        ET.SubElement(shape, "path", {"d": _cross(x, y, reach)})
    if mens.vorm is Vorm.ONBEKEND and not mens.leeftijd:
        _text(group, x, y + 6, "?", {"font-size": "18"})


def _gezag(group: ET.Element, x: float, y: float) -> None:
    """Draw the mark of who has gezag: a filled dot with a G."""
    dot = {
        "fill": "currentColor",
        "class": "genogram-gezag",
        **_numbers(cx=x, cy=y, r=8),
    }
    ET.SubElement(group, "circle", dot)
    white = {"font-size": "11", "font-weight": "700", "fill": "#fff"}
    _text(group, x, y + 4, "G", {**white, "class": "genogram-gezag-letter"})


def _outline(shape: ET.Element, vorm: Vorm, x: float, y: float, half: float) -> None:
    match vorm:
        case Vorm.VROUW:
            ET.SubElement(shape, "circle", _numbers(cx=x, cy=y, r=half))
        case Vorm.ZWANGERSCHAP | Vorm.MISKRAAM:
            reach = half / 2 if vorm is Vorm.MISKRAAM else half
            points = f"{x},{y - reach} {x + reach},{y + reach} {x - reach},{y + reach}"
            ET.SubElement(shape, "polygon", {"points": points})
        case Vorm.DOODGEBOREN:
            _square(shape, x, y, half / 2, 0)
        case Vorm.ANDERS | Vorm.ONBEKEND:
            _square(shape, x, y, half, 14)
        case Vorm.MAN:
            _square(shape, x, y, half, 0)


def _square(shape: ET.Element, x: float, y: float, half: float, round_: float) -> None:
    size = _numbers(x=x - half, y=y - half, width=2 * half, height=2 * half, rx=round_)
    ET.SubElement(shape, "rect", size)


def _cross(x: float, y: float, reach: float) -> str:
    left, right, top, bottom = x - reach, x + reach, y - reach, y + reach
    return (
        f"M{left:.1f} {top:.1f}L{right:.1f} {bottom:.1f}"
        f"M{right:.1f} {top:.1f}L{left:.1f} {bottom:.1f}"
    )


def _text(
    parent: ET.Element, x: float, y: float, text: str, attributes: dict[str, str]
) -> None:
    base = {"fill": "currentColor", "text-anchor": "middle", **_numbers(x=x, y=y)}
    ET.SubElement(parent, "text", {**base, **attributes}).text = text


def _numbers(**values: float) -> dict[str, str]:
    return {name: f"{value:.1f}" for name, value in values.items()}
