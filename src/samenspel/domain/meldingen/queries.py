"""Questions about what somebody wants to hear, and heard already."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection
from django.db.models import OuterRef

from samenspel.domain.meldingen.models import Melding, Voorkeur
from samenspel.domain.organisatie.models import Medewerker


def find_voorkeur(medewerker: Medewerker) -> Voorkeur | None:
    """Return what this person chose, None when nothing was chosen: no e-mail."""
    return Voorkeur.objects.filter(medewerker=medewerker).first()


def select_gelezen() -> ArraySubquery:
    """Select, for a worker, the keys of the news that they read."""
    gelezen = Melding.objects.filter(
        medewerker=OuterRef("pk"), gelezen_op__isnull=False
    )
    return ArraySubquery(gelezen.values("sleutel"))


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
