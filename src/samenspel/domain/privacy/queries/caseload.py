"""How many families colleagues of the own teams have; the database counts."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from samenspel.domain.organisatie.models import Medewerker


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
    eigen_functienaam: str | None


# Teams are of one organisation, so its words for functions are those of the reader's.
CASELOAD_SQL = """
SELECT wie.*, eigen.naam FROM sec.caseload_van_mijn_teams() wie
  LEFT JOIN organisatie_functienaam eigen
    ON eigen.functie = wie.functie AND eigen.organisatie_id = %s
 ORDER BY wie.naam
"""


def list_caseload(medewerker: Medewerker) -> list[Caseload]:
    """Return who works with families in the own teams, by name; one query.

    Counted are the families of whose regie somebody is, also those that the reader may
    not open: a number names no family.
    """
    with connection.cursor() as cursor:
        cursor.execute(CASELOAD_SQL, [medewerker.organisatie_id])
        return [Caseload(*rij) for rij in cursor.fetchall()]
