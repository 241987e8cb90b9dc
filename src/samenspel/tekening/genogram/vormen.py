"""What a drawing is made of, in pixels: lines, outlines, strokes, a few words."""

from dataclasses import dataclass

from samenspel.tekening.genogram.mensen import Kindsoort, Paarsoort

Punt = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Lijn:
    """Strokes that belong together; `soort` says what they mean, so how they look."""

    streken: tuple[tuple[Punt, ...], ...]
    soort: Paarsoort | Kindsoort


@dataclass(frozen=True, slots=True)
class Bijschrift:
    """A few words at a line."""

    x: float
    y: float
    tekst: str


@dataclass(frozen=True, slots=True)
class Kader:
    """An outline around who sleep at one place."""

    x: float
    y: float
    breedte: float
    hoogte: float
    naam: str


@dataclass(frozen=True, slots=True)
class Streepjes:
    """Strokes through the line of a couple: one is apart, two is divorced."""

    x: float
    y: float
    aantal: int
    terug: bool = False
