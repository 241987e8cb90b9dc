"""The formats 'Gezinspatroon' and 'Van patroon naar haalbare eindsituatie', from files."""

import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from samenspel.domain.gezin.models import Persoon, Positie

DATA = Path(__file__).parent.parent / "data"
OUDERS = {Positie.OUDER, Positie.VERZORGER}
EINDSITUATIE = "eindsituatie"
EN_DAN = "Haalbare eindsituatie is geformuleerd, en dan?"
RUST_OP_FEITEN = ("kring", "vragen")


class Vorm(StrEnum):
    """How many answers count: all that stand, the last of everybody, or the last."""

    STUKKEN = "stukken"
    ANTWOORD = "antwoord"
    ZIN = "zin"


class Van(StrEnum):
    """Of whom a question is asked."""

    GEZIN = "gezin"
    OUDER = "ouder"
    KIND = "kind"
    MENS = "mens"


@dataclass(frozen=True, slots=True)
class Vraag:
    """One question of a format; `most` is how many signs fit, `velden` what else it asks."""

    code: str
    blad: str
    groep: str
    tekst: str
    van: Van
    vorm: Vorm
    bron: str
    uitleg: str = ""
    vraag_hoe: str = ""
    bekend: str = ""
    most: int = 0
    waarom_kort: str = ""
    velden: tuple[str, ...] = ()

    @property
    def is_van_eindsituatie(self) -> bool:
        return self.blad == EINDSITUATIE

    @property
    def rust_op_feiten(self) -> bool:
        """Whether an answer is asked for the facts on which it rests (N309)."""
        return self.blad in RUST_OP_FEITEN

    @property
    def is_voor_werkers(self) -> bool:
        """Whether a worker asks this of the own work: it never lies on the table."""
        return self.groep == EN_DAN

    @property
    def is_stukken(self) -> bool:
        return self.vorm is Vorm.STUKKEN

    def asks(self, over: Persoon | None) -> bool:
        """Say whether this is asked of somebody; None asks it of the family itself."""
        if over is None:
            return self.van is Van.GEZIN
        match self.van:
            case Van.KIND:
                return over.is_kind
            case Van.OUDER:
                return over.positie in OUDERS
            case Van.MENS:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Blad:
    """One page of a format, with its introduction."""

    code: str
    titel: str
    inleiding: str = ""
    bron: str = ""


@dataclass(frozen=True, slots=True)
class Stap:
    """One step of the worked example, and the questions that it leads to."""

    titel: str
    vragen: tuple[str, ...]
    bron: str


@dataclass(frozen=True, slots=True)
class Uitleg:
    """What one meaning of 'haalbare eindsituatie' says, in one sentence (C28)."""

    naam: str
    zin: str
    bron: str


@cache
def _read(naam: str) -> dict[str, Any]:
    with (DATA / f"{naam}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def get_vragen() -> tuple[Vraag, ...]:
    """Return every question of both formats in order; raises TypeError on a bad file."""
    rijen = [*_read("patroon")["vraag"], *_read(EINDSITUATIE)["vraag"]]
    return tuple(
        Vraag(
            **{
                **rij,
                "van": Van(rij["van"]),
                "vorm": Vorm(rij["vorm"]),
                "velden": tuple(rij.get("velden", ())),
            }
        )
        for rij in rijen
    )


@cache
def get_bladen() -> dict[str, Blad]:
    """Return every page by its code."""
    rijen = [*_read("patroon")["blad"], *_read(EINDSITUATIE)["blad"]]
    return {rij["code"]: Blad(**rij) for rij in rijen}


@cache
def get_stappen() -> tuple[Stap, ...]:
    """Return the steps of the worked example in order."""
    return tuple(
        Stap(rij["titel"], tuple(rij["vragen"]), rij["bron"])
        for rij in _read("patroon")["stap"]
    )


@cache
def get_voorbeeld() -> dict[str, Any]:
    """Return what the worked example of the source fills in."""
    found: dict[str, Any] = _read("patroon")["voorbeeld"]
    return found


@cache
def get_betekenissen() -> dict[str, Uitleg]:
    """Return what each meaning of the end situation says."""
    return {
        code: Uitleg(**rij) for code, rij in _read(EINDSITUATIE)["betekenis"].items()
    }


def find_vraag(code: str) -> Vraag | None:
    """Return the question with this code, None when no format has it."""
    return next((vraag for vraag in get_vragen() if vraag.code == code), None)


def list_van_blad(blad: str) -> list[Vraag]:
    """Return the questions of one page in order."""
    return [vraag for vraag in get_vragen() if vraag.blad == blad]


def list_gevraagd(
    vraag: Vraag, personen: Collection[Persoon]
) -> Iterator[Persoon | None]:
    """Return of whom a question is asked: parents and carers, then children."""
    if vraag.van is Van.GEZIN:
        yield None
        return
    ouders = [p for p in personen if p.positie in OUDERS]
    kinderen = [p for p in personen if p.is_kind]
    yield from (p for p in [*ouders, *kinderen] if vraag.asks(p) and not p.afloop)
