"""How many families colleagues of the own teams have; the database counts."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from samenspel.domain.organisatie.models import Functie


@dataclass(frozen=True, slots=True)
class Caseload:
    """One colleague: how many families and children, and whether somebody is away."""

    naam: str
    functie: str
    gezinnen: int
    kinderen: int
    is_weg: bool
    weg_tot: datetime | None
    vervanger: str | None

    @property
    def functienaam(self) -> str:
        return Functie(self.functie).label


def list_caseload() -> list[Caseload]:
    """Return who works with families in the own teams, by name; one query.

    Counted are the families of whose regie somebody is, also those that the reader may
    not open: a number names no family.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM sec.caseload_van_mijn_teams()")
        return [Caseload(*rij) for rij in cursor.fetchall()]
