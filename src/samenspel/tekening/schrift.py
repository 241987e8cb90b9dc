"""Words that run from right to left, taken out of a drawing so that paper sets them.

In a PDF a drawing cannot say which letters joined Arabic signs are; the text around it
can. The words go back on their own place, set by the paper itself.
"""

import unicodedata
from dataclasses import dataclass
from xml.etree import ElementTree as ET

TEXT = "{http://www.w3.org/2000/svg}text"


@dataclass(frozen=True, slots=True)
class Woord:
    """Words and where their line stands, in pixels of the drawing.

    `anker`: which point of the line that is: its start, its middle or its end.
    """

    x: float
    y: float
    hoog: float
    tekst: str
    anker: str = "middle"


@dataclass(frozen=True, slots=True)
class Beeld:
    """A drawing as paper wants it: how large, and the words that paper sets over it."""

    svg: str
    breedte: float
    hoogte: float
    woorden: list[Woord]


def make_beeld(svg: str) -> Beeld:
    """Return a drawing ready for paper: `core/tekening.typ` sets it."""
    root = ET.fromstring(svg)
    rest, woorden = take_rtl(svg)
    return Beeld(
        rest, float(root.get("width", "")), float(root.get("height", "")), woorden
    )


def take_rtl(svg: str) -> tuple[str, list[Woord]]:
    """Return the drawing without words from right to left, and those words."""
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    root = ET.fromstring(svg)
    words = []
    for parent in list(root.iter()):
        for text in parent.findall(TEXT):
            if is_rtl(text.text or ""):
                parent.remove(text)
                words.append(_word(text))
    return ET.tostring(root, encoding="unicode"), words


def is_rtl(text: str) -> bool:
    """Say whether a text holds letters that run from right to left."""
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)


def _word(text: ET.Element) -> Woord:
    size = float(text.get("font-size", "13"))
    return Woord(
        float(text.get("x", "0")),
        float(text.get("y", "0")),
        size,
        text.text or "",
        text.get("text-anchor", "start"),
    )
