"""Management that spans rooms: ending work and teams, and who begins elsewhere."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from samenspel.core.actions import composite
from samenspel.domain.organisatie.actions import (
    create_medewerker,
    create_team,
    end_team,
    stop_medewerker,
)
from samenspel.domain.organisatie.begin import KANTOOR
from samenspel.domain.organisatie.gegevens import Werkgegevens
from samenspel.domain.organisatie.models import (
    Functie,
    Gebruiker,
    Medewerker,
    Organisatie,
    Team,
)
from samenspel.domain.organisatie.queries import list_teams


@dataclass(frozen=True, slots=True)
class OverTeDragen:
    """How many families somebody must hand over first; numbers and nothing else."""

    regie: int
    zicht: int

    @property
    def samen(self) -> int:
        return self.regie + self.zicht


def count_over_te_dragen(medewerker: Medewerker) -> OverTeDragen:
    """Return for how many families this person holds regie, or keeps sight alone.

    The database answers only the beheerder of the organisation, and with numbers only.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT regie, zicht FROM sec.tel_over_te_dragen(%s)", [medewerker.pk]
        )
        return OverTeDragen(*cursor.fetchone())


@composite
def end_werk(
    *, medewerker: Medewerker, tot: datetime, by: Gebruiker, at: datetime
) -> Medewerker:
    """End somebody's work here. Raises Blocked: first the families go to somebody else."""
    return stop_medewerker(
        medewerker=medewerker,
        tot=tot,
        open_gezinnen=count_over_te_dragen(medewerker).samen,
        by=by,
        at=at,
    )


def close_team(*, team: Team, by: Gebruiker, at: datetime) -> Team:
    """End a team. Raises Blocked with how many families or workers it still has.

    The database counts, for the beheerder of the organisation and with numbers only.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT dossiers, medewerkers FROM sec.tel_team(%s)", [team.pk])
        dossiers, medewerkers = cursor.fetchone()
    return end_team(team=team, dossiers=dossiers, medewerkers=medewerkers, by=by, at=at)


@dataclass(frozen=True, slots=True)
class EersteBeheerder:
    """Who begins to manage a partner organisation that has nobody yet."""

    naam: str
    gebruikersnaam: str
    emailadres: str = ""


@composite
def begin_beheer(
    *, organisatie: Organisatie, wie: EersteBeheerder, by: Gebruiker, at: datetime
) -> Medewerker:
    """Make the first beheerder of a partner, in its office; the rest they do themselves.

    Raises Blocked when the user name is taken; the database refuses a second one.
    """
    team = list_teams(organisatie.pk).first() or create_team(
        organisatie=organisatie, naam=KANTOOR, by=by, at=at
    )
    return create_medewerker(
        gebruikersnaam=wie.gebruikersnaam,
        gegevens=Werkgegevens(
            naam=wie.naam,
            team=team,
            functie=Functie.FUNCTIONEEL_BEHEERDER,
            emailadres=wie.emailadres,
        ),
        by=by,
        at=at,
    )
