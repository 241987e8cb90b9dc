"""The parts of the veranderplan and the help of the source with them, from a file."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "data" / "veranderplan.toml"


@dataclass(frozen=True, slots=True)
class Deel:
    """One part: the question of the source, and its help with it."""

    code: str
    titel: str
    vraag: str
    hulp: str
    bron: str


@cache
def _read() -> dict[str, Any]:
    with DATA.open("rb") as file:
        return tomllib.load(file)


def get_inleiding() -> str:
    """Return that this is a part of the one plan (N296)."""
    return str(_read()["inleiding"])


def get_herkomst() -> str:
    """Return where its words come from, and where one changes them."""
    return str(_read()["herkomst"])


@cache
def get_delen() -> dict[str, Deel]:
    """Return every part by its code, in order; raises TypeError on a bad file."""
    return {rij["code"]: Deel(**rij) for rij in _read()["deel"]}


def list_hulpvragen() -> list[str]:
    """Return what a worker asks oneself while a family changes (Figuur 8)."""
    return [rij["tekst"] for rij in _read()["hulpvraag"]]
