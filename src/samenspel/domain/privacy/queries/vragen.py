"""Questions about who asked for access, and what somebody must hear about access."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from django.db import connection
from django.db.models import QuerySet

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.organisatie.queries import select_functienaam
from samenspel.domain.privacy.models import Noodtoegang, Toegangsvraag

# What the rooms above get in hand; only this room asks for it.
Vraag: TypeAlias = Toegangsvraag
OPEN_BLIJFT = timedelta(days=14)  # after this nobody answers any more


@dataclass(frozen=True, slots=True)
class Bericht:
    """One thing about access that somebody hears on Vandaag; `soort` says which."""

    soort: str
    pk: int
    dossiernummer: str
    gezin: str
    wie: str
    tekst: str
    tot: datetime | None


@dataclass(frozen=True, slots=True)
class Beoordeling:
    """One access in an emergency on the list of the privacy officer."""

    pk: int
    gezin_id: int
    dossiernummer: str
    wie: str
    reden: str
    vanaf: datetime
    tot: datetime
    oordeel: str
    toelichting: str
    beoordeeld_op: datetime | None


# Row security decides what each part sees; sec.mijn_regie() of which one hears.
BERICHTEN_SQL = """
WITH ik AS (SELECT sec.mijn_medewerker() AS id)
SELECT 'nood' AS soort, n.id, g.dossiernummer, g.naam, u.naam AS wie, n.reden, n.tot
  FROM privacy_noodtoegang n
  JOIN gezin_gezin g ON g.id = n.gezin_id
  JOIN organisatie_medewerker m ON m.id = n.medewerker_id
  JOIN organisatie_gebruiker u ON u.id = m.gebruiker_id
 WHERE n.gezien_op IS NULL AND n.medewerker_id <> (SELECT id FROM ik)
   AND n.gezin_id = ANY ((SELECT sec.mijn_regie())::bigint[])
UNION ALL
SELECT 'vraag', v.id, g.dossiernummer, g.naam, u.naam, v.reden, v.tot
  FROM sec.vragen_over_mijn_gezinnen() o
  JOIN privacy_toegangsvraag v ON v.id = o.vraag_id
  JOIN gezin_gezin g ON g.id = o.gezin_id
  JOIN organisatie_medewerker m ON m.id = v.medewerker_id
  JOIN organisatie_gebruiker u ON u.id = m.gebruiker_id
 WHERE v.beantwoord_op IS NULL AND v.gevraagd_op > %(sinds)s
   AND v.medewerker_id <> (SELECT id FROM ik)
   AND o.gezin_id = ANY ((SELECT sec.mijn_regie())::bigint[])
UNION ALL
SELECT 'antwoord-' || lower(v.antwoord), v.id, v.dossiernummer, v.naam, u.naam,
       v.toelichting, v.tot
  FROM privacy_toegangsvraag v
  JOIN organisatie_gebruiker u ON u.id = v.beantwoord_door_id
 WHERE v.medewerker_id = (SELECT id FROM ik) AND v.gelezen_op IS NULL
   AND v.antwoord IN ('JA', 'NEE')
UNION ALL
SELECT 'eigen-nood', b.id, g.dossiernummer, g.naam, '', b.grond, b.tot
  FROM privacy_betrokkenheid b
  JOIN gezin_gezin g ON g.id = b.gezin_id
 WHERE b.rol IN ('NOOD', 'NOODLEZER') AND b.medewerker_id = (SELECT id FROM ik)
   AND b.vanaf <= %(nu)s AND b.tot > %(nu)s
UNION ALL
SELECT 'vervangt', a.id, '', '', u.naam, '', a.tot
  FROM organisatie_afwezigheid a
  JOIN organisatie_medewerker m ON m.id = a.medewerker_id
  JOIN organisatie_gebruiker u ON u.id = m.gebruiker_id
 WHERE a.vervanger_id = (SELECT id FROM ik)
   AND a.vanaf <= %(nu)s AND (a.tot IS NULL OR a.tot > %(nu)s)
UNION ALL
SELECT 'beoordelen', 0, '', '', '', count(*)::text, NULL
  FROM sec.noodtoegangen() WHERE beoordeeld_op IS NULL HAVING count(*) > 0
"""


def list_berichten(at: datetime) -> list[Bericht]:
    """Return what whoever acts must hear about access; one statement."""
    with connection.cursor() as cursor:
        cursor.execute(BERICHTEN_SQL, {"nu": at, "sinds": at - OPEN_BLIJFT})
        return [Bericht(*rij) for rij in cursor.fetchall()]


def list_beoordelingen() -> list[Beoordeling]:
    """Return every access in an emergency by the own organisation, unjudged first.

    Empty for who is no privacy officer.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM sec.noodtoegangen()")
        return [Beoordeling(*rij) for rij in cursor.fetchall()]


def find_noodtoegang(gezin_id: int, pk: int) -> Noodtoegang | None:
    """Return one access in an emergency to this gezin."""
    return Noodtoegang.objects.filter(gezin_id=gezin_id, pk=pk).first()


def count_open_vragen(medewerker: Medewerker, at: datetime) -> int:
    """Count the questions of this person that still wait for an answer."""
    return _open(at).filter(medewerker=medewerker).count()


def list_eigen_vragen(medewerker: Medewerker, at: datetime) -> list[Toegangsvraag]:
    """Return what this person asked in these weeks, latest first."""
    return list(
        Toegangsvraag.objects.filter(
            medewerker=medewerker, gevraagd_op__gt=at - OPEN_BLIJFT
        ).order_by("-pk")
    )


def find_eigen_vraag(medewerker: Medewerker, pk: int) -> Toegangsvraag | None:
    """Return one question that this person asked."""
    return Toegangsvraag.objects.filter(medewerker=medewerker, pk=pk).first()


def find_toegangsvraag(gezin: Gezin, pk: int) -> Toegangsvraag | None:
    """Return one question that is about this gezin, None for any other."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM sec.vragen_over_mijn_gezinnen() "
            "WHERE vraag_id = %s AND gezin_id = %s",
            [pk, gezin.pk],
        )
        if cursor.fetchone() == (0,):
            return None
    return (
        Toegangsvraag.objects.filter(pk=pk)
        .select_related(
            "medewerker__gebruiker",
            "medewerker__organisatie__regio",
            "medewerker__team",
        )
        .annotate(eigen_functienaam=select_functienaam("medewerker__"))
        .first()
    )


def _open(at: datetime) -> QuerySet[Toegangsvraag]:
    return Toegangsvraag.objects.filter(
        beantwoord_op__isnull=True, gevraagd_op__gt=at - OPEN_BLIJFT
    )
