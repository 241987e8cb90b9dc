"""Questions about the grounds that a closing ends, and about closed families."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import DatabaseError, connection, transaction
from django.db.models import Q

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.rules import fold_naam
from samenspel.domain.privacy.models import Betrokkenheid
from samenspel.domain.privacy.rollen import Rol

NAROLLEN = (Rol.CONSULT, Rol.SLUITER)


@dataclass(frozen=True, slots=True)
class Oudgezin:
    """A closed dossier that a new aanmelding may belong to; no name, no more."""

    dossiernummer: str
    gesloten_op: datetime


def list_open_gronden(gezin: Gezin, at: datetime) -> list[Betrokkenheid]:
    """Return every ground that still gives access, now or later; one query."""
    return list(
        Betrokkenheid.objects.filter(gezin=gezin)
        .filter(Q(tot__isnull=True) | Q(tot__gt=at))
        .select_related("medewerker__organisatie__regio", "medewerker__gebruiker")
        .select_related("team__organisatie__regio")
        .order_by("pk")
    )


def list_door_sluiten_beeindigd(
    gezin: Gezin, gesloten_op: datetime
) -> list[tuple[Betrokkenheid, datetime | None]]:
    """Return each ground that the closing ended, and when it would have ended."""
    rijen = (
        Betrokkenheid.objects.filter(gezin=gezin, tot=gesloten_op)
        .select_related("medewerker__organisatie__regio", "medewerker__gebruiker")
        .select_related("team__organisatie__regio")
        .order_by("pk")
    )
    return [(rij, _einde_voor(rij, gesloten_op)) for rij in rijen]


def _einde_voor(rij: Betrokkenheid, gesloten_op: datetime) -> datetime | None:
    versies = Betrokkenheid.pgh_event_model.objects.filter(pgh_obj=rij.pk)  # type: ignore[attr-defined]
    eerder = versies.exclude(tot=gesloten_op).order_by("-pgh_id").first()
    return eerder.tot if eerder else None


def list_nagronden(gezin: Gezin, at: datetime) -> list[Betrokkenheid]:
    """Return who may still read after the closing."""
    return [g for g in list_open_gronden(gezin, at) if g.rol in NAROLLEN]


def find_gesloten(naam: str, geboren_op: date | None) -> list[Oudgezin]:
    """Return closed dossiers with a child of this name and date of birth.

    Empty without a date of birth, and for who asked too often or works with no family.
    """
    if geboren_op is None:
        return []
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT * FROM sec.vind_gesloten(%s, %s)", [fold_naam(naam), geboren_op]
            )
            return [Oudgezin(*rij) for rij in cursor.fetchall()]
    except DatabaseError:
        return []
