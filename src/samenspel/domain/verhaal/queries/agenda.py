"""Appointments: of a family and of a colleague."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, OuterRef, QuerySet, Subquery, When
from django.db.models.functions import JSONObject

from samenspel.domain.gezin.models import (
    Adres,
    Adressoort,
    Gezin,
    Huishouden,
    Persoon,
    Positie,
)
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.queries import select_rollen
from samenspel.domain.verhaal.models import Agendaafspraak

NOG_VAST_TE_LEGGEN = timedelta(days=14)
# The child with whom this appointment is, when it is with one child alone.
MET_KIND = Case(
    When(
        met__len=1,
        then=Subquery(
            Persoon.objects.filter(pk=OuterRef("met__0"), positie=Positie.KIND).values(
                "pk"
            )
        ),
    )
)
# What one must know before going: the languages that ask an interpreter, and the homes.
PRAKTISCH = {
    "kind": MET_KIND,
    "huizen": ArraySubquery(
        Huishouden.objects.filter(gezin=OuterRef("gezin")).values("pk")
    ),
    "talen": ArraySubquery(
        Persoon.objects.filter(gezin=OuterRef("gezin"), tolk_nodig=True)
        .order_by("pk")
        .values("taal")
    ),
    "adressen": ArraySubquery(
        Adres.objects.filter(
            gezin=OuterRef("gezin"), soort=Adressoort.WOON, tot__isnull=True
        )
        .order_by("pk")
        .values(
            json=JSONObject(
                huishouden="huishouden",
                is_geheim="is_geheim",
                straat="straat",
                huisnummer="huisnummer",
                huisletter="huisletter",
                toevoeging="toevoeging",
                postcode="postcode",
                plaats="plaats",
            )
        )
    ),
}


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
        .select_related("medewerker__gebruiker", "verzet_door")
        .annotate(**PRAKTISCH)
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
        .annotate(
            **PRAKTISCH,
            rollen=select_rollen(medewerker, nu, gezin=OuterRef("gezin")),
        )
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
