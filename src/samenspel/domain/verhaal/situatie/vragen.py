"""The questions of the format 'Situatie gezin en voorgeschiedenis', read from a file."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from samenspel.domain.gezin.models import Geslacht, Persoon, Positie

BESTAND = Path(__file__).parent.parent / "data" / "situatie.toml"


class Rol(StrEnum):
    """Of whom a question is asked; the words of the format differ with it."""

    GEZIN = "gezin"
    MOEDER = "moeder"
    VADER = "vader"
    VERZORGER = "verzorger"
    KIND = "kind"


class Bekend(StrEnum):
    """What the dossier knows already, and so shows with a question."""

    EERSTE = "eerste aanleiding"
    LAATSTE = "laatste aanleiding"
    HULPVRAAG = "hulpvraag"
    ZORGMELDING = "zorgmelding"
    PARTNERS = "partners"
    KINDEREN = "kinderen"
    BROERS = "broers en zussen"
    WONEN = "wonen"
    KRING = "sociogram"


# What is known here answers the question; elsewhere it only helps.
ANTWOORDT = {Bekend.EERSTE, Bekend.LAATSTE, Bekend.HULPVRAAG, Bekend.ZORGMELDING}


@dataclass(frozen=True, slots=True)
class Vraag:
    """One question, in the words for each role."""

    code: str
    groep: str
    teksten: dict[Rol, str]
    denk_aan: str = ""
    bekend: Bekend | None = None
    in_kop: bool = False
    ook_ongeboren: bool = False

    @property
    def antwoord_staat_elders(self) -> bool:
        return self.bekend in ANTWOORDT


@cache
def get_vragen() -> tuple[Vraag, ...]:
    """Return every question in the order of the format; raises KeyError on a bad file."""
    with BESTAND.open("rb") as file:
        rijen = tomllib.load(file)["vraag"]
    return tuple(
        Vraag(
            code=rij["code"],
            groep=rij["groep"],
            teksten={Rol(rol): tekst for rol, tekst in rij["tekst"].items()},
            denk_aan=rij.get("denk_aan", ""),
            bekend=Bekend(rij["bekend"]) if "bekend" in rij else None,
            in_kop=rij.get("in_kop", False),
            ook_ongeboren=rij.get("ook_ongeboren", False),
        )
        for rij in rijen
    )


def get_rol(over: Persoon | None) -> Rol | None:
    """Return as whom somebody is asked; None for family and network."""
    if over is None:
        return Rol.GEZIN
    if over.positie == Positie.OUDER:
        return OUDER.get(Geslacht(over.geslacht), Rol.VERZORGER)
    if over.positie == Positie.VERZORGER:
        return Rol.VERZORGER
    return Rol.KIND if over.is_kind and not over.afloop else None


OUDER = {Geslacht.VROUW: Rol.MOEDER, Geslacht.MAN: Rol.VADER}


def list_vragen(over: Persoon | None) -> list[tuple[Vraag, str]]:
    """Return the questions about the family or about this person, with their words.

    Of a child that is not born yet only what can be asked of it.
    """
    rol = get_rol(over)
    if rol is None:
        return []
    ongeboren = over is not None and over.is_ongeboren
    return [
        (vraag, vraag.teksten[rol])
        for vraag in get_vragen()
        if rol in vraag.teksten and (vraag.ook_ongeboren or not ongeboren)
    ]


def find_tekst(code: str, over: Persoon | None) -> str:
    """Return the words of this question for this person, '' when it is not asked."""
    found = (tekst for vraag, tekst in list_vragen(over) if vraag.code == code)
    return next(found, "")
