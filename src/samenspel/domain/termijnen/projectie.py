"""Keep the verplichtingen of a gezin equal to what the fold makes of its log."""

from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Subquery

from samenspel.core.lijnen import Lijn, Precisie
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.termijnen import rules
from samenspel.domain.termijnen.models import Verplichting
from samenspel.domain.werkwijze.lader import get_werkwijze

VELDEN = [f.name for f in fields(rules.Verplichting) if f.name != "gezin"]
LIJN_VELDEN = (
    "id",
    "soort",
    "gebeurd_van",
    "vastgelegd_op",
    "betreft",
    "gebeurd_tot",
    "precisie",
    "waarden",
    "corrigeert",
)


def project(gezin_id: int, lijnen: list[Lijn]) -> None:
    """Fold the log of this gezin again after new lines; touch only what differs.

    Runs in the transaction of the lines. The lock makes two clicks at once wait for
    each other, so the second sees the lines of the first.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(%s, %s)", [KAMER, gezin_id % 2**31]
        )
    wanted = fold(gezin_id)
    present = {
        row["sleutel"]: row
        for row in Verplichting.objects.filter(gezin=gezin_id).values(*VELDEN)
    }
    changed = [v for sleutel, v in wanted.items() if present.get(sleutel) != v]
    if changed:
        Verplichting.objects.bulk_create(
            (Verplichting(gezin_id=gezin_id, **values) for values in changed),
            update_conflicts=True,
            unique_fields=["gezin", "sleutel"],
            update_fields=[veld for veld in VELDEN if veld != "sleutel"],
        )
    if gone := set(present) - set(wanted):
        Verplichting.objects.filter(gezin=gezin_id, sleutel__in=gone).delete()


KAMER = 7301  # the room's number among advisory locks


def fold(gezin_id: int) -> dict[str, dict[str, Any]]:
    """Return what the log of this gezin asks, by sleutel; writes nothing."""
    lijnen, normen_vanaf = read_lijnen(gezin_id)
    werkwijze = get_werkwijze()
    found = rules.beoordeel(
        lijnen,
        regels=werkwijze.regels,
        kalender=werkwijze.kalender,
        normen_vanaf=normen_vanaf,
    )
    return {v.sleutel: _values(v) for v in found}


def _values(verplichting: rules.Verplichting) -> dict[str, Any]:
    values = asdict(verplichting)
    del values["gezin"]
    values["betreft"] = list(verplichting.betreft)
    return values


def read_lijnen(gezin_id: int) -> tuple[list[Lijn], datetime | None]:
    """Return the log of a gezin as plain lines, and from when its norms count."""
    vanaf = Gezin.objects.filter(pk=gezin_id).values("normen_vanaf")
    rows = Gebeurtenis.objects.filter(gezin_id=gezin_id).values_list(
        *LIJN_VELDEN, Subquery(vanaf)
    )
    lijnen = []
    normen_vanaf = None
    for row in rows:
        *values, normen_vanaf = row
        lijn = dict(zip(LIJN_VELDEN, values, strict=True))
        lijn["betreft"] = tuple(lijn["betreft"])
        lijn["precisie"] = Precisie(lijn["precisie"])
        lijnen.append(Lijn(gezin=gezin_id, **lijn))
    return lijnen, normen_vanaf
