"""Questions about how the work with a family ended, and which families are closed."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.samenwerking.models import Afsluiting


@dataclass(frozen=True, slots=True)
class Geslotengezin:
    """A closed family of the own team: what one needs to find it again, no more."""

    dossiernummer: str
    naam: str
    gesloten_op: datetime
    regisseur: str
    overgenomen_door: str
    mag_openen: bool


def find_afsluiting(gezin: Gezin) -> Afsluiting | None:
    """Return how this family was let go, None while the work goes on."""
    return (
        Afsluiting.objects.filter(
            gezin=gezin, teruggedraaid_op__isnull=True, heropend_op__isnull=True
        )
        .select_related("vastgelegd_door")
        .prefetch_related("overnames")
        .first()
    )


def list_afsluitingen(gezin: Gezin) -> list[Afsluiting]:
    """Return every time that the work ended, the latest first; two queries."""
    return list(
        Afsluiting.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door")
        .prefetch_related("overnames")
        .order_by("-gesloten_op", "-pk")
    )


def list_gesloten_gezinnen() -> list[Geslotengezin]:
    """Return the families that the own team closed in the last year, latest first.

    The database decides which: nobody may open the dossiers themselves.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM sec.gesloten_gezinnen()")
        return [Geslotengezin(*rij) for rij in cursor.fetchall()]
