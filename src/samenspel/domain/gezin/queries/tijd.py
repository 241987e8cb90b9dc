"""What was so for a time, of a whole family: footings, gezag and homes, also the past."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from samenspel.domain.gezin.models import Gezin

# One list of three tables, in words of the database: a tijdlijn asks it at every look.
# Who stands double in the dossier is told with who stays.
RIJEN = """
    SELECT rij.tabel, rij.pk, wie, ander, rij.soort, huis, wanneer, rij.vanaf, precisie,
        rij.tot, vastgelegd_op, gebruiker.naam, coalesce(organisatie.naam, '')
    FROM (
        SELECT 'kader' AS tabel, k.id AS pk, kind_id AS wie, NULL::bigint AS ander,
            soort, '' AS huis, '' AS wanneer, vanaf, 'dag' AS precisie, tot,
            k.vastgelegd_op, k.vastgelegd_door_id
        FROM gezin_kader k JOIN gezin_persoon kind ON kind.id = kind_id
        WHERE k.gezin_id = %(gezin)s AND kind.samengevoegd_met_id IS NULL
        UNION ALL
        SELECT 'gezag', g.id, kind_id, houder_id, soort, '', '', vanaf, vanaf_precisie,
            tot, g.vastgelegd_op, g.vastgelegd_door_id
        FROM gezin_gezag g JOIN gezin_persoon kind ON kind.id = kind_id
            LEFT JOIN gezin_persoon houder ON houder.id = houder_id
        WHERE g.gezin_id = %(gezin)s AND kind.samengevoegd_met_id IS NULL
            AND houder.samengevoegd_met_id IS NULL
        UNION ALL
        SELECT 'bewoning', b.id, persoon_id, NULL, '', h.naam, wanneer, vanaf,
            vanaf_precisie, tot, b.vastgelegd_op, b.vastgelegd_door_id
        FROM gezin_bewoning b JOIN gezin_persoon persoon ON persoon.id = persoon_id
            JOIN gezin_huishouden h ON h.id = huishouden_id
        WHERE b.gezin_id = %(gezin)s AND persoon.samengevoegd_met_id IS NULL
            AND %(met_bewoning)s
    ) rij
    JOIN organisatie_gebruiker gebruiker ON gebruiker.id = rij.vastgelegd_door_id
    LEFT JOIN organisatie_medewerker medewerker
        ON medewerker.gebruiker_id = gebruiker.id
    LEFT JOIN organisatie_organisatie organisatie
        ON organisatie.id = medewerker.organisatie_id
"""


@dataclass(frozen=True, slots=True)
class Tijdrij:
    """A row with its time, and who wrote it down; `soort` is a code of its table."""

    tabel: str
    pk: int
    wie: int
    ander: int | None
    soort: str
    huis: str
    wanneer: str
    vanaf: date | None
    precisie: str
    tot: date | None
    vastgelegd_op: datetime
    door: str
    bron: str


def list_tijdrijen(gezin: Gezin, *, met_bewoning: bool) -> list[Tijdrij]:
    """Return every kader, gezag and home of a family, also what was; one query."""
    with connection.cursor() as cursor:
        cursor.execute(RIJEN, {"gezin": gezin.pk, "met_bewoning": met_bewoning})
        return [Tijdrij(*row) for row in cursor.fetchall()]
