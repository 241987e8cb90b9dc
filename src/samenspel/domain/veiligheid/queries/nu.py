"""Questions about how safe the children are now."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.veiligheid.models import (
    Contactverbod,
    Stem,
    Veiligheidsvaststelling,
    Veiligstelling,
    Volwassenoordeel,
)
from samenspel.domain.veiligheid.rules import (
    is_onvoldoende,
)

VOLWASSENE = ("id", "conclusie", "feiten", "vastgesteld_op")
OORDEEL = ("id", "conclusie", "cijfer", "toelichting", "vastgesteld_op")


@dataclass(slots=True)
class Kindveiligheid:
    """The latest vaststelling of one child, with the latest of each voice beside it.

    `veilig_gemaakt_op`: when the child was made safe after it, until somebody establishes
    anew how safe it is.
    """

    vaststelling: Veiligheidsvaststelling | None = None
    stemmen: list[Stem] = field(default_factory=list)
    veilig_gemaakt_op: datetime | None = None

    @property
    def is_onvoldoende(self) -> bool:
        if self.vaststelling is None:
            return is_onvoldoende(None, None)
        return is_onvoldoende(self.vaststelling.conclusie, self.vaststelling.cijfer)


@dataclass(frozen=True, slots=True)
class VeiligheidNu:
    """How safe the children of a family are now, per child; no figure for the family."""

    per_kind: dict[int, Kindveiligheid]
    voor_alle: list[Stem]

    def van(self, kind: int) -> Kindveiligheid:
        """Return what is known of this child; empty when nobody established it."""
        return self.per_kind.get(kind, Kindveiligheid())


def get_veiligheid_nu(gezin: Gezin) -> VeiligheidNu:
    """Return the latest vaststelling and voices per child; two queries."""
    per_kind = {
        v.kind_id: Kindveiligheid(v)
        for v in Veiligheidsvaststelling.objects.filter(gezin=gezin)
        .select_related("verantwoordelijke", "vastgelegd_door")
        .order_by("kind", "-vastgesteld_op", "-pk")
        .distinct("kind")
    }
    return _add_stemmen(per_kind, gezin)


def annotate_vaststelling(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add `vaststelling`: the latest of each child, for `read_veiligheid_nu`."""
    laatste = Veiligheidsvaststelling.objects.filter(kind=OuterRef("pk")).order_by(
        "-vastgesteld_op", "-pk"
    )
    waarden = JSONObject(**{veld: veld for veld in OORDEEL})
    return personen.annotate(vaststelling=Subquery(laatste.values(json=waarden)[:1]))


def annotate_volwassenoordeel(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add `oordeel_nu`: how safe each grown-up is, the latest; None when nobody said."""
    laatste = Volwassenoordeel.objects.filter(persoon=OuterRef("pk")).order_by(
        "-vastgesteld_op", "-pk"
    )
    waarden = JSONObject(**{veld: veld for veld in VOLWASSENE})
    return personen.annotate(oordeel_nu=Subquery(laatste.values(json=waarden)[:1]))


def list_volwassenoordelen(gezin: Gezin) -> list[Volwassenoordeel]:
    """Return how safe grown-ups were found to be, latest first."""
    return list(
        Volwassenoordeel.objects.filter(gezin=gezin)
        .select_related("persoon", "vastgelegd_door")
        .order_by("-vastgesteld_op", "-pk")
    )


def read_volwassenoordeel(persoon: Persoon) -> Volwassenoordeel | None:
    """Return the latest of somebody who was annotated; only VOLWASSENE is there."""
    rij = persoon.oordeel_nu  # type: ignore[attr-defined]
    if rij is None:
        return None
    op = datetime.fromisoformat(rij["vastgesteld_op"])
    return Volwassenoordeel(persoon=persoon, **{**rij, "vastgesteld_op": op})


def annotate_veiliggesteld(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add `veiliggesteld`: when each child was made safe, and how; oldest first."""
    rijen = Veiligstelling.objects.filter(kind=OuterRef("pk"))
    return personen.annotate(
        veiliggesteld=ArraySubquery(
            rijen.order_by("veiliggesteld_op", "pk").values(
                json=JSONObject(op="veiliggesteld_op", wat="wat")
            )
        )
    )


def annotate_contactverbod(personen: QuerySet[Persoon], dag: date) -> QuerySet[Persoon]:
    """Add `geen_contact_nu`: the ids of whom somebody may not meet on a day."""
    verboden = _geldig(Contactverbod.objects.filter(persoon=OuterRef("pk")), dag)
    return personen.annotate(
        geen_contact_nu=ArraySubquery(verboden.order_by("pk").values("met"))
    )


def read_veiligheid_nu(gezin: Gezin, personen: Iterable[Persoon]) -> VeiligheidNu:
    """Return what `get_veiligheid_nu` does, for people who were annotated; one query.

    Of each vaststelling only the OORDEEL is there.
    """
    per_kind = {
        persoon.pk: _read_stand(persoon)
        for persoon in personen
        if persoon.vaststelling  # type: ignore[attr-defined]
    }
    return _add_stemmen(per_kind, gezin)


def _read_stand(persoon: Persoon) -> Kindveiligheid:
    oordeel: dict[str, Any] = dict(persoon.vaststelling)  # type: ignore[attr-defined]
    oordeel["vastgesteld_op"] = datetime.fromisoformat(oordeel["vastgesteld_op"])
    veilig_op = max(
        (
            datetime.fromisoformat(rij["op"])
            for rij in getattr(persoon, "veiliggesteld", ())
        ),
        default=None,
    )
    vaststelling = Veiligheidsvaststelling(kind=persoon, **oordeel)
    if veilig_op and veilig_op < vaststelling.vastgesteld_op:
        veilig_op = None
    return Kindveiligheid(vaststelling, veilig_gemaakt_op=veilig_op)


def _add_stemmen(per_kind: dict[int, Kindveiligheid], gezin: Gezin) -> VeiligheidNu:
    voor_alle = []
    for stem in _latest_stemmen(gezin):
        if stem.kind_id is None:
            voor_alle.append(stem)
        else:
            per_kind.setdefault(stem.kind_id, Kindveiligheid()).stemmen.append(stem)
    return VeiligheidNu(per_kind, voor_alle)


def _latest_stemmen(gezin: Gezin) -> Iterable[Stem]:
    wie = ("kind", "soort", "persoon", "naam")
    return (
        Stem.objects.filter(gezin=gezin)
        .select_related("persoon")
        .order_by(*wie, "-gegeven_op", "-pk")
        .distinct(*wie)
    )


def list_laatste_vaststellingen(
    gezinnen: list[int],
) -> dict[int, list[Veiligheidsvaststelling]]:
    """Return per gezin the latest vaststelling of each child; one query."""
    found: dict[int, list[Veiligheidsvaststelling]] = {}
    for vaststelling in (
        Veiligheidsvaststelling.objects.filter(gezin__in=gezinnen)
        .select_related("kind")
        .order_by("gezin", "kind", "-vastgesteld_op", "-pk")
        .distinct("gezin", "kind")
    ):
        found.setdefault(vaststelling.gezin_id, []).append(vaststelling)
    return found


def list_vaststellingen(gezin: Gezin) -> list[Veiligheidsvaststelling]:
    """Return every vaststelling of every child, oldest first: the course over time."""
    return list(
        Veiligheidsvaststelling.objects.filter(gezin=gezin)
        .select_related("kind", "verantwoordelijke", "vastgelegd_door")
        .order_by("vastgesteld_op", "pk")
    )


def list_stemmen(gezin: Gezin) -> list[Stem]:
    """Return every voice, oldest first."""
    return list(
        Stem.objects.filter(gezin=gezin)
        .select_related("persoon", "kind")
        .order_by("gegeven_op", "pk")
    )


def list_veiligstellingen(gezin: Gezin) -> list[Veiligstelling]:
    """Return how children were made safe, latest first."""
    return list(
        Veiligstelling.objects.filter(gezin=gezin)
        .select_related("kind", "vastgelegd_door")
        .order_by("-veiliggesteld_op", "-pk")
    )


def list_contactverboden(gezin: Gezin, dag: date) -> list[Contactverbod]:
    """Return who may not meet on a day."""
    return list(
        _geldig(Contactverbod.objects.filter(gezin=gezin), dag).select_related(
            "persoon", "met"
        )
    )


def _geldig(rijen: QuerySet[Contactverbod], dag: date) -> QuerySet[Contactverbod]:
    return rijen.filter(vanaf__lte=dag).filter(Q(tot__isnull=True) | Q(tot__gt=dag))


def list_alle_contactverboden(gezin: Gezin) -> list[Contactverbod]:
    """Return who may or might not meet, also what is over, latest first."""
    return list(
        Contactverbod.objects.filter(gezin=gezin)
        .select_related("persoon", "met")
        .order_by("-vanaf", "-pk")
    )


def find_contactverbod(gezin: Gezin, pk: int) -> Contactverbod | None:
    """Return one prohibition of this family, also when it is over."""
    rijen = Contactverbod.objects.filter(gezin=gezin, pk=pk)
    return rijen.select_related("persoon", "met").first()
