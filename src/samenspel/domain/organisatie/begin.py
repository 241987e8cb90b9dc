"""The first beheerder of an organisation, made by the owner of the tables.

Everybody else is made by a beheerder; somebody must be the first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.organisatie.actions import record_begin
from samenspel.domain.organisatie.gegevens import Organisatiegegevens, get_values
from samenspel.domain.organisatie.link import Link, make_link
from samenspel.domain.organisatie.models import (
    Functie,
    Gebruiker,
    Medewerker,
    Organisatie,
    Regio,
    Team,
)
from samenspel.domain.organisatie.rules.beheer import (
    blockers_for_begin,
    blockers_for_gebruikersnaam,
)

KANTOOR = "Kantoor"


@dataclass(frozen=True, slots=True)
class Begin:
    """Who begins where: what is not there yet is made."""

    regio: str
    pakketten: Sequence[str]
    organisatie: Organisatiegegevens
    naam: str
    gebruikersnaam: str


@transaction.atomic
def begin_organisatie(begin: Begin, *, at: datetime) -> Link:
    """Make the region, the organisation and its first beheerder; returns the link.

    Raises Blocked when the organisation has a beheerder, or the user name is taken.
    """
    bezet = Gebruiker.objects.filter(gebruikersnaam__iexact=begin.gebruikersnaam)
    beheerders = Medewerker.objects.filter(
        organisatie__naam__iexact=begin.organisatie.naam,
        functie=Functie.FUNCTIONEEL_BEHEERDER,
        tot__isnull=True,
    )
    raise_if_blocked(
        [
            *blockers_for_gebruikersnaam(
                gebruikersnaam=begin.gebruikersnaam, is_bezet=bezet.exists()
            ),
            *blockers_for_begin(heeft_beheerder=beheerders.exists()),
        ]
    )
    regio, _ = Regio.objects.get_or_create(
        naam=begin.regio, defaults={"pakketten": list(begin.pakketten)}
    )
    organisatie, _ = Organisatie.objects.get_or_create(
        naam=begin.organisatie.naam,
        defaults={"regio": regio, **get_values(begin.organisatie)},
    )
    team, _ = Team.objects.get_or_create(organisatie=organisatie, naam=KANTOOR)
    gebruiker = Gebruiker.objects.create_user(begin.gebruikersnaam, naam=begin.naam)
    medewerker = Medewerker.objects.create(
        gebruiker=gebruiker,
        organisatie=organisatie,
        team=team,
        functie=Functie.FUNCTIONEEL_BEHEERDER,
    )
    record_begin(medewerker=medewerker, by=gebruiker, at=at)
    return make_link(medewerker, by=gebruiker, at=at)
