"""The organisations of the demo and who works there, read from data."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.contrib.auth.hashers import make_password

from samenspel.domain.organisatie.models import (
    Functie,
    Functienaam,
    Gebruiker,
    Medewerker,
    Organisatie,
    Regio,
    Registratie,
    Team,
)

BESTAND = Path(__file__).parent / "data" / "organisaties.toml"
WACHTWOORD = "samen-oefenen"
GEGEVENS = ("naam", "soort", "telefoon", "telefoon_avond", "vertrouwenspersoon")


@dataclass(frozen=True, slots=True)
class Demologin:
    """Somebody who can sign in to the demo; `rol` says what and where they work.

    `probeer` says what there is to see; empty for who sees the same as a colleague.
    """

    gebruikersnaam: str
    wachtwoord: str
    naam: str
    rol: str
    probeer: str = ""


def read_organisaties() -> list[dict[str, Any]]:
    """Return the organisations as they stand in the file."""
    organisaties: list[dict[str, Any]] = tomllib.loads(BESTAND.read_text("utf-8"))[
        "organisatie"
    ]
    return organisaties


def list_logins() -> list[Demologin]:
    """Return everybody who can sign in, in the order of the file."""
    return [
        Demologin(
            gebruikersnaam=wie["gebruikersnaam"],
            wachtwoord=WACHTWOORD,
            naam=wie["naam"],
            rol=f"{_noem_functie(van, wie['functie'])}, {van['naam']}",
            probeer=wie.get("probeer", ""),
        )
        for van in read_organisaties()
        for wie in van["medewerker"]
    ]


def _noem_functie(organisatie: dict[str, Any], functie: str) -> str:
    """Say what somebody does in the word that the organisation uses for it."""
    eigen: dict[str, str] = organisatie.get("functienamen", {})
    return eigen.get(functie, str(Functie(functie).label))


def create_organisaties() -> None:
    """Write every organisation with its teams and logins; as the owner of the tables."""
    wachtwoord = make_password(WACHTWOORD)  # the same for all: hashing it is slow
    for gegevens in read_organisaties():
        _create_organisatie(gegevens, wachtwoord)


def _create_organisatie(gegevens: dict[str, Any], wachtwoord: str) -> None:
    regio, _ = Regio.objects.get_or_create(
        naam=gegevens["regio"], defaults={"pakketten": gegevens["pakketten"]}
    )
    organisatie = Organisatie.objects.create(
        regio=regio,
        klachten=gegevens["klachten"],
        **{veld: gegevens[veld] for veld in GEGEVENS},
    )
    for functie, naam in gegevens.get("functienamen", {}).items():
        Functienaam.objects.create(organisatie=organisatie, functie=functie, naam=naam)
    for wie in gegevens["medewerker"]:
        _create_medewerker(organisatie, wie, wachtwoord)


def _create_medewerker(
    organisatie: Organisatie, wie: dict[str, Any], wachtwoord: str
) -> None:
    gebruiker = Gebruiker.objects.create(
        gebruikersnaam=wie["gebruikersnaam"],
        naam=wie["naam"],
        password=wachtwoord,
        is_demo=True,
    )
    team, _ = Team.objects.get_or_create(organisatie=organisatie, naam=wie["team"])
    medewerker = Medewerker.objects.create(
        gebruiker=gebruiker,
        organisatie=organisatie,
        team=team,
        functie=wie["functie"],
        telefoon=wie["telefoon"],
    )
    if "registratie" in wie:
        Registratie.objects.create(medewerker=medewerker, **wie["registratie"])
