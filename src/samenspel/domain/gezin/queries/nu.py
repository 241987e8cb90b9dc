"""What holds of each person on one day; in SQL, for every page of a dossier asks it."""

from datetime import date

from django.contrib.postgres.fields import ArrayField
from django.db.models import JSONField, Q, QuerySet, TextField
from django.db.models.expressions import RawSQL

from samenspel.domain.gezin.models import Persoon

# The same as `geldt_op`, for a row that is called `rij`.
GELDT = "(rij.vanaf IS NULL OR rij.vanaf <= %s) AND (rij.tot IS NULL OR rij.tot > %s)"
KADERS = f"""
    ARRAY(SELECT jsonb_build_object('soort', soort, 'tot', tot) FROM gezin_kader rij
        WHERE kind_id = gezin_persoon.id AND {GELDT} ORDER BY vanaf)
"""
GEZAG = f"""
    ARRAY(SELECT jsonb_build_object('houder', houder_id, 'soort', soort)
        FROM gezin_gezag rij
        WHERE kind_id = gezin_persoon.id AND {GELDT} ORDER BY id)
"""
WOONT = f"""
    ARRAY(SELECT naam FROM gezin_bewoning rij
            JOIN gezin_huishouden h ON h.id = rij.huishouden_id
        WHERE persoon_id = gezin_persoon.id AND {GELDT} ORDER BY rij.id)
"""
GEHEIM = f"""
    ARRAY(SELECT jsonb_build_object('wie', geheim_voor) FROM gezin_bewoning rij
            JOIN gezin_adres a ON a.huishouden_id = rij.huishouden_id
        WHERE persoon_id = gezin_persoon.id AND is_geheim AND a.tot IS NULL
            AND {GELDT} ORDER BY rij.id)
"""


def geldt_op(dag: date) -> Q:
    """Say in a question: what holds on this day."""
    begonnen = Q(vanaf__isnull=True) | Q(vanaf__lte=dag)
    return begonnen & (Q(tot__isnull=True) | Q(tot__gt=dag))


def annotate_nu(personen: QuerySet[Persoon], dag: date) -> QuerySet[Persoon]:
    """Add what holds on one day: `kaders_nu`, `gezag_nu` and `woont_nu`.

    `geheim_voor_nu`: for each secret address whom it is kept from; empty is everybody.
    """
    return personen.annotate(
        kaders_nu=_rijen(KADERS, dag),
        gezag_nu=_rijen(GEZAG, dag),
        woont_nu=RawSQL(WOONT, [dag, dag], output_field=ArrayField(TextField())),
        geheim_voor_nu=_rijen(GEHEIM, dag),
    )


def _rijen(sql: str, dag: date) -> RawSQL:
    return RawSQL(sql, [dag, dag], output_field=ArrayField(JSONField()))
