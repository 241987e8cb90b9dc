"""Who works where, and when: organisations, people, absence and duty."""

from samenspel.domain.organisatie.models.account import Uitnodiging
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
from samenspel.domain.organisatie.models.werk import Register, Registratie, Teamlid

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
    "Register",
    "Registratie",
    "Team",
    "Teamlid",
    "Uitnodiging",
]
