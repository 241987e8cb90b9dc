"""Who works where, and when: organisations, people, absence and duty."""

from samenspel.domain.organisatie.models.mensen import (
    Functie,
    Functienaam,
    Gebruiker,
    Medewerker,
    Organisatie,
    Organisatiesoort,
    Regio,
    Team,
)
from samenspel.domain.organisatie.models.rooster import Afwezigheid, Dienst

__all__ = [
    "Afwezigheid",
    "Dienst",
    "Functie",
    "Functienaam",
    "Gebruiker",
    "Medewerker",
    "Organisatie",
    "Organisatiesoort",
    "Regio",
    "Team",
]
