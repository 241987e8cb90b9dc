"""What a sheet of paper is made of: blocks of words, without layout."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

TUSSEN_CIJFERS = re.compile(r"(?<=\d) (?=\d)")
ARABISCH = re.compile(r"[\u0600-\u06ff\u0750-\u077f]")
ETHIOPISCH = re.compile(r"[\u1200-\u137f]")


@dataclass(frozen=True, slots=True)
class Woord:
    """A text as somebody wrote it, with the language in which it is read aloud."""

    tekst: str
    taal: str = "nl"


def keep_nummer(tekst: str) -> str:
    """Return a text whose telephone numbers stay on one line."""
    return TUSSEN_CIJFERS.sub("\u00a0", tekst)


def write_woord(tekst: str) -> Woord:
    """Return a text with the language that its script tells."""
    if ARABISCH.search(tekst):
        return Woord(tekst, "ar")
    return Woord(tekst, "ti" if ETHIOPISCH.search(tekst) else "nl")


@dataclass(frozen=True, slots=True)
class Woordenblok:
    """The words of the family, large: the '6', or what a child said."""

    kop: str
    regels: list[Woord]
    soort: str = "woorden"


@dataclass(frozen=True, slots=True)
class Lijstblok:
    """A heading with a few lines under it."""

    kop: str
    regels: list[Woord]
    soort: str = "lijst"


@dataclass(frozen=True, slots=True)
class Naastblok:
    """Two lists side by side: worries and strengths."""

    kop: str
    koppen: tuple[str, str]
    links: list[Woord]
    rechts: list[Woord]
    soort: str = "naast"


@dataclass(frozen=True, slots=True)
class Tabelblok:
    """A table with a heading per column; `breedtes` in parts of the width.

    `om_in_te_vullen`: rows are high and every column stays, to write in by hand.
    """

    kop: str
    koppen: tuple[str, ...]
    breedtes: tuple[int, ...]
    rijen: Sequence[tuple[Woord, ...]]
    om_in_te_vullen: bool = False
    soort: str = "tabel"


@dataclass(frozen=True, slots=True)
class Schrijfblok:
    """Lines to write on, under a question."""

    kop: str
    uitleg: str
    aantal: int
    soort: str = "schrijf"


Blok = Woordenblok | Lijstblok | Naastblok | Tabelblok | Schrijfblok


@dataclass(frozen=True, slots=True)
class Voet:
    """What stands at the foot of every page: which plan, and whom to call."""

    dossiernummer: str
    versie: str
    datum: str
    organisatie: str
    vertrouwenspersoon: str
    bel_overdag: str
    bel_nacht: str
    niet_eens: str


@dataclass(frozen=True, slots=True)
class Papierinhoud:
    """One sheet for one reader: everything that stands on it, and nothing else."""

    titel: str
    onderkop: str
    vooraf: str
    voet: Voet
    blokken: list[Blok] = field(default_factory=list)
    is_voor_kind: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return plain values for the template."""
        return asdict(self)
