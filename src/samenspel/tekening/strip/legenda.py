"""What the marks of the strip mean, drawn by the same hand."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from samenspel.tekening.genogram.legenda import Uitleg
from samenspel.tekening.strip.lanen import Vorm
from samenspel.tekening.strip.svg import KLEUR, draw_vorm

VORMEN = [
    (Vorm.GEWOON, "gebeurtenis of cijfer; 3× is drie keer"),
    (Vorm.GOED, "veilig"),
    (Vorm.ZORG, "signaal, of niet veilig"),
    (Vorm.GEVAAR, "acuut, of een kind meteen veilig maken"),
]
BALKEN = [
    ([(2, 34, "1")], "zo lang was het zo"),
    (
        [(2, 8, "0.2"), (8, 14, "0.4"), (14, 20, "0.6"), (20, 34, "1")],
        "bleek: hier is het niet zeker",
    ),
]


def make_legenda() -> Iterator[Uitleg]:
    """Return every mark that a strip may hold, with what it means."""
    for vorm, tekst in VORMEN:
        svg = _sheet()
        naam = f"strip-stip strip-{vorm.name.lower()}"
        look = {"class": naam, "fill": "#fff", "stroke": KLEUR[vorm]}
        draw_vorm(ET.SubElement(svg, "g", {**look, "stroke-width": "2"}), vorm, 18, 14)
        yield Uitleg(ET.tostring(svg, encoding="unicode"), tekst)
    for parts, tekst in BALKEN:
        svg = _sheet()
        group = ET.SubElement(svg, "g", {"class": "strip-balk", "fill": "#bcd3ea"})
        for x0, x1, sterkte in parts:
            size = {"x": str(x0), "y": "5", "width": str(x1 - x0), "height": "18"}
            ET.SubElement(group, "rect", {**size, "opacity": sterkte})
        yield Uitleg(ET.tostring(svg, encoding="unicode"), tekst)


def _sheet() -> ET.Element:
    return ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": "0 0 36 28",
            "width": "36",
            "height": "28",
            "class": "strip",
            "aria-hidden": "true",
        },
    )
