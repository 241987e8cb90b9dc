"""Appointments: of a family and of a colleague."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.verhaal.models import Agendaafspraak

NOG_VAST_TE_LEGGEN = timedelta(days=14)


def find_agendaafspraak(gezin: Gezin, pk: int) -> Agendaafspraak | None:
    """Return an open appointment of this family, None when it is not there."""
    return Agendaafspraak.objects.filter(
        gezin=gezin, pk=pk, afgezegd_op__isnull=True, contact__isnull=True
    ).first()


def list_open_agenda(gezin: Gezin) -> list[Agendaafspraak]:
    """Return the appointments of this family that are neither kept nor called off."""
    return list(
        Agendaafspraak.objects.filter(
            gezin=gezin, afgezegd_op__isnull=True, contact__isnull=True
        )
        .select_related("medewerker__gebruiker")
        .order_by("wanneer")
    )


@dataclass(frozen=True, slots=True)
class Agenda:
    """Somebody's appointments of today, and what has been but is not recorded yet."""

    vandaag: list[Agendaafspraak]
    nog_vastleggen: list[Agendaafspraak]


def get_agenda(
    medewerker: Medewerker, *, vanaf: datetime, tot: datetime, nu: datetime
) -> Agenda:
    """Return this day and the two weeks before it, with the family of each; one query.

    What was called off is in neither; what passed without a contact stays until it is
    recorded or called off.
    """
    afspraken = list(
        Agendaafspraak.objects.filter(
            medewerker=medewerker,
            wanneer__gte=min(vanaf, nu - NOG_VAST_TE_LEGGEN),
            wanneer__lt=tot,
            afgezegd_op__isnull=True,
        )
        .select_related("gezin")
        .order_by("wanneer")
    )
    return Agenda(
        vandaag=[a for a in afspraken if a.wanneer >= vanaf],
        nog_vastleggen=[a for a in afspraken if a.wanneer < nu and not a.contact_id],
    )


def open_agenda(nu: datetime) -> QuerySet[Agendaafspraak]:
    """Return what must still come, of every family of whoever acts."""
    return Agendaafspraak.objects.filter(
        wanneer__gte=nu, afgezegd_op__isnull=True, contact__isnull=True
    ).order_by("wanneer")
