"""Reading TOML strictly: every fault is collected, none is guessed away."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any

from samenspel.domain.werkwijze.duur import parse_duur
from samenspel.domain.werkwijze.fouten import Fout

KOP = re.compile(r"^\s*\[\[\s*([\w.]+)\s*\]\]", re.MULTILINE)
INGANG = re.compile(r"^\w+\[\d+\]")

Lezing = Callable[[Any, "Plek"], Any]


@dataclass(frozen=True, slots=True)
class Plek:
    """A place in a file, and the list to which faults at that place are added."""

    bestand: str
    fouten: list[Fout]
    pad: str = ""
    koppen: Mapping[str, int] = field(default_factory=dict)

    def __truediv__(self, deel: str | int) -> "Plek":
        if isinstance(deel, int):
            pad = f"{self.pad}[{deel}]"
        else:
            pad = f"{self.pad}.{deel}" if self.pad else deel
        return Plek(self.bestand, self.fouten, pad, self.koppen)

    def meld(self, wat: str, herstel: str) -> None:
        """Add one fault at this place."""
        ingang = INGANG.match(self.pad)
        regel = self.koppen.get(ingang.group()) if ingang else None
        self.fouten.append(Fout(self.bestand, self.pad, wat, herstel, regel))


@dataclass(frozen=True, slots=True)
class Veld:
    """One key of a table: how to read it, and what stands in when it is absent."""

    lees: Lezing
    verplicht: bool = False
    standaard: Any = None


def open_toml(bestand: Path, fouten: list[Fout]) -> tuple[dict[str, Any], Plek]:
    """Read one file; when it is no TOML the table is empty and the fault is noted."""
    naam = "/".join(bestand.parts[-2:])
    plek = Plek(naam, fouten)
    try:
        tekst = bestand.read_text(encoding="utf-8")
        return tomllib.loads(tekst), Plek(naam, fouten, "", find_koppen(tekst))
    except OSError as reden:
        plek.meld(
            f"Het bestand is niet te lezen: {reden.strerror}.", "Geef een bestand."
        )
    except UnicodeDecodeError:
        plek.meld("Het bestand is geen UTF-8.", "Sla het op als UTF-8.")
    except tomllib.TOMLDecodeError as reden:
        plek.meld(f"Het bestand is geen TOML: {reden}.", "Herstel de regel.")
    return {}, plek


def find_koppen(tekst: str) -> dict[str, int]:
    """The line on which each entry of a list of tables begins."""
    tellers: dict[str, int] = {}
    koppen: dict[str, int] = {}
    for kop in KOP.finditer(tekst):
        naam = kop.group(1)
        nummer = tellers.get(naam, 0)
        tellers[naam] = nummer + 1
        koppen[f"{naam}[{nummer}]"] = tekst.count("\n", 0, kop.start(1)) + 1
    return koppen


def read_tabel(tabel: Any, plek: Plek, velden: Mapping[str, Veld]) -> dict[str, Any]:
    """Read a table by its fields; unknown and missing keys are faults."""
    if not isinstance(tabel, dict):
        plek.meld("Hier hoort een tabel.", "Schrijf { sleutel = waarde }.")
        return {naam: veld.standaard for naam, veld in velden.items()}
    for sleutel in tabel.keys() - velden.keys():
        (plek / sleutel).meld(
            f"Onbekende sleutel {sleutel!r}.", suggest(sleutel, velden)
        )
    return {naam: _read_veld(tabel, naam, veld, plek) for naam, veld in velden.items()}


def _read_veld(tabel: dict[str, Any], naam: str, veld: Veld, plek: Plek) -> Any:
    if naam in tabel:
        return veld.lees(tabel[naam], plek / naam)
    if veld.verplicht:
        (plek / naam).meld("Dit veld ontbreekt.", f"Vul {naam} in.")
    return veld.standaard


def suggest(woord: str, opties: Iterable[str]) -> str:
    """Name the nearest allowed word, or all of them."""
    namen = sorted(opties)
    beste = get_close_matches(woord, namen, n=1)
    return f"Bedoel je {beste[0]!r}?" if beste else f"Kies uit: {', '.join(namen)}."


def tekst(waarde: Any, plek: Plek) -> str:
    """A text that is not empty."""
    if not isinstance(waarde, str) or not waarde.strip():
        plek.meld("Hier hoort tekst.", "Vul een tekst tussen aanhalingstekens in.")
        return ""
    return waarde


def vrije_tekst(waarde: Any, plek: Plek) -> str:
    """A text that may be empty."""
    return tekst(waarde, plek) if waarde != "" else ""


def getal(waarde: Any, plek: Plek) -> int:
    """A whole number."""
    if not isinstance(waarde, int) or isinstance(waarde, bool):
        plek.meld(
            "Hier hoort een heel getal.", "Vul een getal in zonder aanhalingstekens."
        )
        return 0
    return waarde


def ja_nee(waarde: Any, plek: Plek) -> bool:
    """True or false."""
    if not isinstance(waarde, bool):
        plek.meld("Hier hoort true of false.", "Vul true of false in.")
    return waarde is True


def datum(waarde: Any, plek: Plek) -> date:
    """A local date, without a time."""
    if type(waarde) is not date:
        plek.meld(
            "Hier hoort een datum.", "Schrijf jjjj-mm-dd zonder aanhalingstekens."
        )
        return date.min
    return waarde


def duur(waarde: Any, plek: Plek) -> Any:
    """An ISO 8601 duration."""
    try:
        return parse_duur(waarde if isinstance(waarde, str) else str(waarde))
    except ValueError as reden:
        plek.meld(str(reden), "Schrijf bijvoorbeeld P3D, P6W, P3M of PT4H.")
        return parse_duur("P0D")


def keuze(*opties: str) -> Lezing:
    """One word out of a fixed list."""

    def lees(waarde: Any, plek: Plek) -> str:
        if waarde not in opties:
            plek.meld(f"{waarde!r} is hier geen keuze.", suggest(str(waarde), opties))
        return str(waarde)

    return lees


def lid(klasse: type[StrEnum]) -> Lezing:
    """One member of an enumeration, by its value."""
    lees_woord = keuze(*klasse)

    def lees(waarde: Any, plek: Plek) -> Any:
        woord = lees_woord(waarde, plek)
        return klasse(woord) if woord in list(klasse) else None

    return lees


def lijst(lees_een: Lezing) -> Lezing:
    """A list, each item read in the same way."""

    def lees(waarde: Any, plek: Plek) -> tuple[Any, ...]:
        if not isinstance(waarde, list):
            plek.meld("Hier hoort een lijst.", "Zet de waarden tussen [ en ].")
            return ()
        return tuple(lees_een(item, plek / nr) for nr, item in enumerate(waarde))

    return lees
