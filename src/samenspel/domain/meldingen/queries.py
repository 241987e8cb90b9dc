"""Questions about what somebody wants to hear, and heard already."""

from django.db import connection

from samenspel.domain.meldingen.models import Melding, Voorkeur
from samenspel.domain.organisatie.models import Medewerker


def find_voorkeur(medewerker: Medewerker) -> Voorkeur | None:
    """Return what this person chose, None when nothing was chosen: no e-mail."""
    return Voorkeur.objects.filter(medewerker=medewerker).first()


def list_gelezen(medewerker: Medewerker) -> set[str]:
    """Return the keys of the news that this person read; one query."""
    return set(
        Melding.objects.filter(
            medewerker=medewerker, gelezen_op__isnull=False
        ).values_list("sleutel", flat=True)
    )


def list_gehoord(medewerker: Medewerker) -> set[str]:
    """Return the keys of the news that this person read or got an e-mail about."""
    rows = Melding.objects.filter(medewerker=medewerker)
    return set(rows.values_list("sleutel", flat=True))


def list_ontvangers(uur: int | None) -> list[int]:
    """Return the logins that get a dagbericht at this hour; None: who wants it at once.

    Only who works here now, has an address, and is not away: the database decides.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT sec.wie_krijgt_post(%s)", [uur])
        return [pk for (pk,) in cursor.fetchall()]
