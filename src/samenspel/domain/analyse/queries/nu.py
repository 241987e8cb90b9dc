"""What a stand-in must know of the analysis; it comes along with the people of a family."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import JSONField, Model, QuerySet
from django.db.models.expressions import RawSQL

from samenspel.domain.analyse.etiketten import label_duiding
from samenspel.domain.analyse.models import (
    Duiding,
    Eindsituatie,
    Gevaar,
    Gevaarcijfer,
    Onenigheid,
    Patroon,
)
from samenspel.domain.analyse.queries.blad import Gevaarkaart
from samenspel.domain.analyse.queries.zorgen import attach_spreker, read_gevaren
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.privacy.redactie import Lezer, leesbaar

M = TypeVar("M", bound=Model)
RIJEN = """
    SELECT jsonb_build_object(
        'gevaar', (SELECT jsonb_agg(g ORDER BY g.id) FROM analyse_gevaar g
            WHERE g.gezin_id = %(gezin)s AND g.vervallen_op IS NULL),
        'cijfer', (SELECT jsonb_agg(c ORDER BY c.gezegd_op, c.id)
            FROM analyse_gevaarcijfer c
            WHERE c.gezin_id = %(gezin)s AND c.vervallen_op IS NULL),
        'oneens', (SELECT jsonb_agg(o ORDER BY o.gezegd_op, o.id)
            FROM analyse_onenigheid o
            WHERE o.gezin_id = %(gezin)s AND o.vervallen_op IS NULL),
        'duiding', (SELECT jsonb_agg(d ORDER BY d.gezegd_op DESC, d.id DESC)
            FROM analyse_duiding d
            WHERE d.gezin_id = %(gezin)s AND d.vervallen_op IS NULL
                AND d.vraag IN ('zin', 'eind_buurman', 'eind_hoe')),
        'patroon', (SELECT jsonb_agg(p) FROM (SELECT * FROM analyse_patroon
            WHERE gezin_id = %(gezin)s ORDER BY id DESC LIMIT 1) p),
        'eind', (SELECT jsonb_agg(e) FROM (SELECT * FROM analyse_eindsituatie
            WHERE gezin_id = %(gezin)s AND vervallen_op IS NULL
            ORDER BY id DESC LIMIT 1) e)
    )
"""


@dataclass(frozen=True, slots=True)
class AnalyseNu:
    """The gravest worries first, the sentence of the pattern, and where it leads.

    `patroon`: when people established it together, None while it is in the making.
    `beeld`: what the neighbour would see, or else how it is then.
    """

    gevaren: tuple[Gevaarkaart, ...] = ()
    zin: Duiding | None = None
    patroon: Patroon | None = None
    eind: Eindsituatie | None = None
    beeld: Duiding | None = None

    @property
    def grootste(self) -> Gevaarkaart | None:
        """The worry with the lowest figure; one without a figure comes last."""
        return next(iter(self.gevaren), None)

    @property
    def is_vastgesteld(self) -> bool:
        """People established the pattern together, and nobody looks at it again."""
        return self.patroon is not None and self.patroon.herzien_op is None


def annotate_analyse(personen: QuerySet[Persoon], gezin: Gezin) -> QuerySet[Persoon]:
    """Add `analyse` for `read_analyse_nu`: the rows of the family, on each person alike."""
    sql, times = RIJEN.replace("%(gezin)s", "%s"), RIJEN.count("%(gezin)s")
    rijen = RawSQL(sql, [gezin.pk] * times, output_field=JSONField())
    return personen.annotate(analyse=rijen)


def read_analyse_nu(personen: Sequence[Persoon], lezer: Lezer) -> AnalyseNu:
    """Return what this reader may know, for people who were annotated; no query."""
    if not personen:
        return AnalyseNu()
    bron: dict[str, Any] = personen[0].analyse  # type: ignore[attr-defined]
    by_id = {persoon.pk: persoon for persoon in personen}

    def rijen(naam: str, model: type[M]) -> list[M]:
        return [attach_spreker(_make(model, een), by_id) for een in bron[naam] or ()]

    eind = next(iter(rijen("eind", Eindsituatie)), None)
    duidingen = leesbaar(lezer, rijen("duiding", Duiding), label_duiding)
    return AnalyseNu(
        tuple(
            sorted(
                read_gevaren(
                    by_id,
                    [lezer],
                    gevaren=rijen("gevaar", Gevaar),
                    cijfers=rijen("cijfer", Gevaarcijfer),
                    oneens=rijen("oneens", Onenigheid),
                ),
                key=_laagste,
            )
        ),
        next((d for d in duidingen if d.vraag == "zin"), None),
        next(iter(rijen("patroon", Patroon)), None),
        eind,
        _find_beeld(duidingen, eind),
    )


def _make(model: type[M], waarden: dict[str, Any]) -> M:
    """Return the row of a table from what the database wrote of it in JSON."""
    velden = model._meta.concrete_fields
    return model(**{v.attname: v.to_python(waarden[str(v.column)]) for v in velden})


def _laagste(kaart: Gevaarkaart) -> int:
    return min((lijn.laatste.cijfer for lijn in kaart.lijnen), default=11)


def _find_beeld(duidingen: list[Duiding], eind: Eindsituatie | None) -> Duiding | None:
    if eind is None:
        return None
    mijn = [d for d in duidingen if d.eindsituatie_id == eind.pk]
    return next(
        (d for v in ("eind_buurman", "eind_hoe") for d in mijn if d.vraag == v), None
    )
