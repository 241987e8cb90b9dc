"""De wegingskaart: questions that help to weigh, read from a file."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

BESTAND = Path(__file__).parent / "data" / "wegingskaart.toml"


@dataclass(frozen=True, slots=True)
class Weegvraag:
    """One question of the wegingskaart."""

    code: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Weegblok:
    """Questions that belong together, with where they come from."""

    code: str
    titel: str
    bron: str
    vragen: tuple[Weegvraag, ...]


@cache
def get_wegingskaart() -> tuple[Weegblok, ...]:
    """Return the blocks in the order of the card; raises KeyError on a bad file."""
    with BESTAND.open("rb") as file:
        blokken = tomllib.load(file)["blok"]
    return tuple(
        Weegblok(
            blok["code"],
            blok["titel"],
            blok["bron"],
            tuple(Weegvraag(v["code"], v["tekst"]) for v in blok["vraag"]),
        )
        for blok in blokken
    )


def list_codes() -> frozenset[str]:
    """Return the code of every question."""
    return frozenset(v.code for blok in get_wegingskaart() for v in blok.vragen)
