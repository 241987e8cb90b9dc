"""The sheets to talk, write and draw on with a child, read from a file."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

BESTAND = Path(__file__).parent.parent / "data" / "bladen.toml"


@dataclass(frozen=True, slots=True)
class Vaksoort:
    """One part of a sheet: a house, a room, a step. With `laag` it has a path 0 to 10."""

    code: str
    titel: str
    vraag: str
    laag: str = ""
    hoog: str = ""


@dataclass(frozen=True, slots=True)
class Bladsoort:
    """One kind of sheet, with its parts in order."""

    code: str
    naam: str
    uitleg: str
    vakken: tuple[Vaksoort, ...]


@cache
def get_bladsoorten() -> dict[str, Bladsoort]:
    """Return every kind of sheet by its code; raises KeyError on a bad file."""
    with BESTAND.open("rb") as file:
        rijen = tomllib.load(file)["blad"]
    return {
        rij["code"]: Bladsoort(
            rij["code"],
            rij["naam"],
            rij["uitleg"],
            tuple(Vaksoort(**vak) for vak in rij["vak"]),
        )
        for rij in rijen
    }
