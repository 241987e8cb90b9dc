"""The strip as SVG: the same on screen, in print and in a PDF.

Only attributes say how it looks; classes let the screen give it the colours of the
theme. What is not certain is pale. Everything in it stands in the list below it.
"""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from samenspel.tekening.strip.lanen import Strip, Tijd, Vorm
from samenspel.tekening.strip.plaatsen import (
    BOVEN,
    BREEDTE,
    CEL,
    LINKS,
    RAND,
    RECHTS,
    RIJ,
    As,
    Baan,
    Balk,
    Stip,
    measure_hoogte,
    place_lanen,
    shorten,
)
from samenspel.tekening.vel import open_vel

BALK = RIJ - 6
STRAAL = 9.5
KLEUR = {
    Vorm.GEWOON: "#1d4a7a",
    Vorm.GOED: "#1e6b3a",
    Vorm.ZORG: "#8a5a00",
    Vorm.GEVAAR: "#a3201d",
}
MEESTE_TITELS = 6


def draw_strip(strip: Strip, *, titel: str) -> str:
    """Return the strip as SVG; `titel` says what it shows."""
    banen = place_lanen(strip)
    hoogte = measure_hoogte(banen)
    svg = open_vel((BREEDTE, hoogte), titel, "strip", letter=11)
    _axis(svg, As(strip), hoogte)
    for baan in banen:
        _lane(svg, baan)
    return ET.tostring(svg, encoding="unicode")


def measure_strip(strip: Strip) -> float:
    """Return how tall the drawing is, in pixels."""
    return measure_hoogte(place_lanen(strip))


def _axis(svg: ET.Element, axis: As, hoogte: float) -> None:
    group = ET.SubElement(svg, "g", {"class": "strip-as", "fill": "#55606b"})
    for datum in axis.data():
        line = f"M{datum.x:.1f} {BOVEN - 8:.1f}V{hoogte - RAND:.1f}"
        ET.SubElement(
            group, "path", {"d": line, "stroke": "#c9d0d6", "class": "strip-lijn"}
        )
        _text(group, datum.x, BOVEN - 14, datum.tekst)


def _lane(svg: ET.Element, baan: Baan) -> None:
    group = ET.SubElement(svg, "g", {"class": "strip-laan"})
    line = f"M0 {baan.y:.1f}H{BREEDTE - RECHTS:.1f}"
    ET.SubElement(
        group, "path", {"d": line, "stroke": "#c9d0d6", "class": "strip-lijn"}
    )
    naam = shorten(baan.naam, 26)
    _text(group, 2, baan.y + RAND + 16, naam, {"font-weight": "600"})
    for balk in baan.balken:
        _bar(group, balk, baan.y + RAND + balk.rij * RIJ + 3)
    rows = 1 + max((balk.rij for balk in baan.balken), default=-1)
    for stip in baan.stippen:
        _dot(group, stip, baan.y + RAND + rows * RIJ + RIJ / 2)


def _bar(parent: ET.Element, balk: Balk, y: float) -> None:
    """A bar, pale where it may not have been so yet, or not any more."""
    group = ET.SubElement(parent, "g", {"class": "strip-teken strip-balk"})
    ET.SubElement(group, "title").text = describe_periode(balk)
    for x0, x1, sterkte in _parts(balk):
        if x1 - x0 > 0.05:
            _rect(group, x0, x1, y, sterkte)
    _text(group, balk.tekst_x, y + BALK - 5, balk.tekst, {"fill": "#1a1f24"})


def _parts(balk: Balk) -> Iterable[tuple[float, float, str]]:
    """The certain middle, and before and after it what grows and fades in steps."""
    yield min(balk.zeker0, balk.zeker1), balk.zeker1, "1"
    for number, sterkte in enumerate(("0.2", "0.4", "0.6")):
        step = (balk.zeker0 - balk.x0) / 3
        yield balk.x0 + number * step, balk.x0 + (number + 1) * step, sterkte
        step = (balk.x1 - balk.zeker1) / 3
        yield balk.x1 - (number + 1) * step, balk.x1 - number * step, sterkte


def _rect(group: ET.Element, x0: float, x1: float, y: float, sterkte: str) -> None:
    size = {"x": x0, "y": y, "width": x1 - x0, "height": BALK}
    numbers = {name: f"{value:.1f}" for name, value in size.items()}
    ET.SubElement(group, "rect", {**numbers, "fill": "#bcd3ea", "opacity": sterkte})


def _dot(parent: ET.Element, stip: Stip, y: float) -> None:
    naam = stip.vorm.name.lower()
    group = ET.SubElement(
        parent,
        "g",
        {
            "class": f"strip-teken strip-stip strip-{naam}",
            "fill": "#fff",
            "stroke": KLEUR[stip.vorm],
            "stroke-width": "2",
        },
    )
    ET.SubElement(group, "title").text = describe_stip(stip)
    if stip.x1 > stip.x0:
        wide = {"x": stip.x0, "y": y - 4, "width": stip.x1 - stip.x0, "height": 8.0}
        numbers = {name: f"{value:.1f}" for name, value in wide.items()}
        vaag = {"class": "strip-vaag", "fill": KLEUR[stip.vorm], "stroke": "none"}
        ET.SubElement(group, "rect", {**numbers, **vaag, "opacity": "0.25"})
    draw_vorm(group, stip.vorm, stip.x, y)
    if stip.tekst:
        middle = {"text-anchor": "middle", "stroke": "none", "font-size": "9"}
        _text(group, stip.x, y + 3.5, stip.tekst, {**middle, "fill": "#1a1f24"})


def draw_vorm(group: ET.Element, vorm: Vorm, x: float, y: float) -> None:
    """Draw the shape of a moment around a middle: its meaning needs no colour."""
    r = STRAAL
    match vorm:
        case Vorm.GEWOON:
            at = {"cx": f"{x:.1f}", "cy": f"{y:.1f}", "r": f"{r:.1f}"}
            ET.SubElement(group, "circle", at)
        case Vorm.GOED:
            _path(group, f"M{x - r} {y - r}h{2 * r}v{2 * r}h{-2 * r}z")
        case Vorm.ZORG:
            _path(
                group,
                f"M{x} {y - r - 1}L{x + r + 1} {y}L{x} {y + r + 1}L{x - r - 1} {y}z",
            )
        case Vorm.GEVAAR:
            _path(group, f"M{x} {y - r - 1}L{x + r + 1} {y + r}H{x - r - 1}z")


def _path(group: ET.Element, d: str) -> None:
    ET.SubElement(group, "path", {"d": d})


def describe_periode(balk: Balk) -> str:
    """Say in words what a bar shows."""
    periode = balk.periode
    van = f"vanaf {show_tijd(periode.van)}" if periode.van else "begin niet bekend"
    tot = f"tot {show_tijd(periode.tot)}" if periode.tot else "loopt nog"
    return f"{periode.tekst}: {van}, {tot}"


def describe_stip(stip: Stip) -> str:
    """Say in words what a mark shows; of many the first few."""
    woorden = [f"{show_tijd(m.tijd)}: {m.tekst}" for m in stip.momenten]
    rest = len(woorden) - MEESTE_TITELS
    return "; ".join(
        [*woorden[:MEESTE_TITELS], *([f"en nog {rest}"] if rest > 0 else [])]
    )


def show_tijd(tijd: Tijd) -> str:
    """Write the day, or the days between which it lies."""
    if tijd.is_precies:
        return f"{tijd.eerst:%d-%m-%Y}"
    return f"tussen {tijd.eerst:%d-%m-%Y} en {tijd.laatst:%d-%m-%Y}"


def _text(
    parent: ET.Element,
    x: float,
    y: float,
    text: str,
    attributes: dict[str, str] | None = None,
) -> None:
    at = {"x": f"{x:.1f}", "y": f"{y:.1f}", **(attributes or {})}
    ET.SubElement(parent, "text", at).text = text


__all__ = ["CEL", "LINKS", "draw_strip", "draw_vorm", "measure_strip"]
