"""What a form of management hands over, in one piece."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from samenspel.core.intussen import fingerprint
from samenspel.domain.organisatie.models import (
    Functie,
    Medewerker,
    Organisatie,
    Register,
    Team,
)


@dataclass(frozen=True, slots=True)
class Werkgegevens:
    """Who somebody is and what they do: everything a beheerder fills in."""

    naam: str
    team: Team
    functie: Functie
    telefoon: str = ""
    emailadres: str = ""
    vanaf: datetime | None = None


@dataclass(frozen=True, slots=True)
class Organisatiegegevens:
    """How an organisation is called and reached."""

    naam: str
    soort: str
    telefoon: str
    vertrouwenspersoon: str
    telefoon_avond: str = ""
    klachten: str = ""


@dataclass(frozen=True, slots=True)
class Registratiegegevens:
    """A registration in one register; without a number there is none."""

    register: Register
    nummer: str
    geldig_tot: date | None = None


def get_values(gegevens: Any) -> dict[str, Any]:
    """Return the values by the name of the column."""
    return {field.name: getattr(gegevens, field.name) for field in fields(gegevens)}


def list_waarden(medewerker: Medewerker) -> dict[str, Any]:
    """Return what a form about this worker shows, by the names of Werkgegevens."""
    return {
        "naam": medewerker.naam,
        "team": medewerker.team,
        "functie": medewerker.functie,
        "telefoon": medewerker.telefoon,
        "emailadres": medewerker.gebruiker.emailadres,
        "vanaf": medewerker.vanaf,
    }


def mark_medewerker(medewerker: Medewerker) -> str:
    """Return the mark of what a form about this worker shows."""
    return fingerprint(*list_waarden(medewerker).values())


VELDEN = tuple(Organisatiegegevens.__dataclass_fields__)


def mark_organisatie(organisatie: Organisatie) -> str:
    """Return the mark of what a form about this organisation shows."""
    return fingerprint(*[getattr(organisatie, veld) for veld in VELDEN])
