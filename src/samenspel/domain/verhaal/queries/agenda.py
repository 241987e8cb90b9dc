"""Appointments: of a family and of a colleague."""

from datetime import datetime, timedelta

from django.db.models import QuerySet

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.verhaal.models import Agendaafspraak


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


def list_agenda(
    medewerker: Medewerker, *, vanaf: datetime, tot: datetime
) -> list[Agendaafspraak]:
    """Return somebody's appointments in a period, with the family of each."""
    return list(
        Agendaafspraak.objects.filter(
            medewerker=medewerker,
            wanneer__gte=vanaf,
            wanneer__lt=tot,
            afgezegd_op__isnull=True,
        )
        .select_related("gezin")
        .order_by("wanneer")
    )


def list_nog_vastleggen(medewerker: Medewerker, nu: datetime) -> list[Agendaafspraak]:
    """Return appointments of the last two weeks that have been but are not recorded."""
    return list(
        Agendaafspraak.objects.filter(
            medewerker=medewerker,
            wanneer__lt=nu,
            wanneer__gte=nu - timedelta(days=14),
            afgezegd_op__isnull=True,
            contact__isnull=True,
        )
        .select_related("gezin")
        .order_by("wanneer")
    )


def open_agenda(nu: datetime) -> QuerySet[Agendaafspraak]:
    """Return what must still come, of every family of whoever acts."""
    return Agendaafspraak.objects.filter(
        wanneer__gte=nu, afgezegd_op__isnull=True, contact__isnull=True
    ).order_by("wanneer")
