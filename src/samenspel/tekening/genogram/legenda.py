"""The legend: what each symbol and line means, drawn by the same hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from samenspel.tekening.genogram.mensen import Kindsoort, Mens, Paarsoort, Vorm
from samenspel.tekening.genogram.svg import draw_lijn, draw_streepjes, draw_symbool
from samenspel.tekening.genogram.vormen import Lijn, Streepjes

SYMBOLEN = [
    (Mens(0, vorm=Vorm.VROUW), "vrouw of meisje"),
    (Mens(0, vorm=Vorm.MAN), "man of jongen"),
    (Mens(0, vorm=Vorm.ANDERS), "non-binair"),
    (Mens(0, vorm=Vorm.ONBEKEND), "niet bekend"),
    (Mens(0, vorm=Vorm.VROUW, is_index=True), "kind om wie het gaat"),
    (Mens(0, vorm=Vorm.VROUW, heeft_gezag=True), "heeft gezag"),
    (Mens(0, vorm=Vorm.MAN, is_overleden=True), "overleden"),
    (Mens(0, vorm=Vorm.ZWANGERSCHAP), "nog niet geboren"),
    (Mens(0, vorm=Vorm.MISKRAAM), "miskraam of afgebroken zwangerschap"),
    (Mens(0, vorm=Vorm.DOODGEBOREN), "doodgeboren"),
]
LIJNEN: list[tuple[Paarsoort | Kindsoort, int, str]] = [
    (Paarsoort.HUWELIJK, 0, "getrouwd of geregistreerd partners"),
    (Paarsoort.SAMENWONEND, 0, "wonen samen"),
    (Paarsoort.RELATIE, 0, "hebben een relatie"),
    (Paarsoort.EENMALIG, 0, "eenmalig contact"),
    (Paarsoort.UIT_ELKAAR, 1, "uit elkaar"),
    (Paarsoort.GESCHEIDEN, 2, "gescheiden"),
    (Kindsoort.EIGEN, 0, "kind van"),
    (Kindsoort.ADOPTIE, 0, "adoptiekind van"),
    (Kindsoort.PLEEG, 0, "pleegkind van"),
    (Kindsoort.STIEF, 0, "stiefkind van"),
]


@dataclass(frozen=True, slots=True)
class Uitleg:
    """A symbol or line with its meaning."""

    svg: str
    tekst: str


def make_legenda() -> Iterator[Uitleg]:
    """Return every symbol and line that a genogram may hold, with what it means."""
    for mens, tekst in SYMBOLEN:
        svg = _sheet(52, 52)
        draw_symbool(svg, mens, 26, 26)
        yield Uitleg(ET.tostring(svg, encoding="unicode"), tekst)
    for soort, strokes, tekst in LIJNEN:
        svg = _sheet(52, 24)
        group = ET.SubElement(
            svg, "g", {"fill": "none", "stroke": "currentColor", "stroke-width": "1.5"}
        )
        way = ((2.0, 12.0), (50.0, 12.0))
        draw_lijn(group, Lijn((way, way, way), soort), beside=(0.0, 4.0))
        if strokes:
            draw_streepjes(group, Streepjes(24, 12, strokes))
        yield Uitleg(ET.tostring(svg, encoding="unicode"), tekst)


def _sheet(width: int, height: int) -> ET.Element:
    return ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {width} {height}",
            "width": str(width),
            "height": str(height),
            "class": "genogram",
            "aria-hidden": "true",
        },
    )
