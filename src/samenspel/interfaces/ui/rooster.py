"""A grid of questions by children, as plain values for the `rooster` component."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Keuze:
    """One possible answer in a cell: what is sent, what is read."""

    waarde: str
    woord: str


@dataclass(frozen=True, slots=True)
class Kolom:
    """One child (or person) that every question is answered for."""

    sleutel: str
    naam: str


@dataclass(frozen=True, slots=True)
class Vraag:
    """One item of the instrument, with help in words a family worker says."""

    code: str
    tekst: str
    hulp: str = ""


@dataclass(frozen=True, slots=True)
class Vak:
    """One cell: its input name, the given answer, and what is missing."""

    naam: str
    kolom: Kolom
    waarde: str
    fout: str


@dataclass(frozen=True, slots=True)
class Rooster:
    """Questions by children by answers; `waarden` and `fouten` by input name.

    The input of question V1 for child 12 is called `<voorvoegsel>V1-12`.
    """

    titel: str
    vragen: Sequence[Vraag]
    kolommen: Sequence[Kolom]
    keuzes: Sequence[Keuze]
    voorvoegsel: str = ""
    waarden: Mapping[str, str] = field(default_factory=dict)
    fouten: Mapping[str, str] = field(default_factory=dict)

    def naam(self, vraag: Vraag, kolom: Kolom) -> str:
        """The input name of one cell."""
        return f"{self.voorvoegsel}{vraag.code}-{kolom.sleutel}"

    def rijen(self) -> list[tuple[Vraag, list[Vak]]]:
        """The grid row by row, as the template walks it."""
        return [(vraag, self._vakken(vraag)) for vraag in self.vragen]

    def _vakken(self, vraag: Vraag) -> list[Vak]:
        vakken = []
        for kolom in self.kolommen:
            naam = self.naam(vraag, kolom)
            waarde, fout = self.waarden.get(naam, ""), self.fouten.get(naam, "")
            vakken.append(Vak(naam, kolom, waarde, fout))
        return vakken
