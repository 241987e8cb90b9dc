"""The appointments of one worker, for the own agenda: moments, and nothing of anybody."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection

from samenspel.core.versleuteling import blind_index
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.link import hash_sleutel
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.verhaal.models import Agendaafspraak, Agendalink

TERUG, VOORUIT = timedelta(weeks=4), timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Agendaregel:
    """One appointment as an agenda may know it: when, and whether it goes on."""

    uid: str
    van: datetime
    tot: datetime
    gewijzigd_op: datetime
    is_afgezegd: bool
    keer_verzet: int = 0

    @property
    def volgnummer(self) -> int:
        """How often it changed since it was made: moved, and called off."""
        return self.keer_verzet + self.is_afgezegd


def open_agendalink(sleutel: str) -> int | None:
    """Return whose agenda this secret opens, None when it opens none (any more).

    Asked before anybody has signed in, so by a function of the database.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT sec.open_agendalink(%s)", [hash_sleutel(sleutel)])
        pk = cursor.fetchone()[0]
    return None if pk is None else int(pk)


def find_agendalink(medewerker: Medewerker) -> Agendalink | None:
    """Return the address that this worker has now, None without one."""
    return Agendalink.objects.filter(
        medewerker=medewerker, ingetrokken_op__isnull=True
    ).first()


def list_agendaregels(medewerker: Medewerker, nu: datetime) -> list[Agendaregel]:
    """Return the appointments around now, called off ones too; row security decides."""
    return read_agendaregels(
        Agendaafspraak.objects.filter(
            medewerker=medewerker,
            wanneer__gte=nu - TERUG,
            wanneer__lt=nu + VOORUIT,
        ).order_by("wanneer", "pk")
    )


def read_agendaregels(afspraken: Iterable[Agendaafspraak]) -> list[Agendaregel]:
    """Return what an agenda may know of these; the uid says not which row it is."""
    return [
        Agendaregel(
            uid=f"{blind_index(f'agendaafspraak {afspraak.pk}')[:32]}@samenspel",
            van=afspraak.wanneer,
            tot=afspraak.wanneer + timedelta(minutes=afspraak.duur_minuten),
            gewijzigd_op=afspraak.afgezegd_op
            or afspraak.verzet_op
            or afspraak.vastgelegd_op,
            is_afgezegd=afspraak.afgezegd_op is not None,
            keer_verzet=afspraak.keer_verzet,
        )
        for afspraak in afspraken
    ]


def find_geplande_afspraak(gezin: Gezin, pk: int) -> Agendaafspraak | None:
    """Return an appointment of this family, also one that was called off."""
    return (
        Agendaafspraak.objects.filter(gezin=gezin, pk=pk, contact__isnull=True)
        .select_related("medewerker__gebruiker")
        .first()
    )
