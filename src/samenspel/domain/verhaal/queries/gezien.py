"""When each of the family was last seen, and when somebody comes next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.models import (
    Aanwezigheid,
    Contactwijze,
    NietGesproken,
    Spreekdatum,
)
from samenspel.domain.verhaal.queries.agenda import MET_KIND, open_agenda


def annotate_gezien(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add `gezien_op` and `alleen_op`: when last seen, and last spoken to alone."""
    return personen.annotate(
        gezien_op=Subquery(_laatste(is_gezien=True)[:1]),
        alleen_op=Subquery(_laatste(is_alleen_gesproken=True)[:1]),
    )


def annotate_gesproken(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add `gesproken_op` and `alleen_op`, and what was last written down of a next talk.

    `laatste_datum` and `laatste_reden`: the own date, and why there was no talk, each
    with when it was written down; `read_sinds` says whether it still stands.
    """
    datums = Spreekdatum.objects.filter(kind=OuterRef("pk"), vervallen_op=None)
    redenen = NietGesproken.objects.filter(persoon=OuterRef("pk"), vervallen_op=None)
    return personen.annotate(
        gesproken_op=Subquery(_laatste(is_gesproken=True)[:1]),
        alleen_op=Subquery(_laatste(is_alleen_gesproken=True)[:1]),
        laatste_datum=_pack(datums, "uiterlijk"),
        laatste_reden=_pack(redenen, "reden"),
    )


def _pack(rijen: QuerySet[Any], veld: str) -> Subquery:
    waarden = JSONObject(wat=veld, op="vastgelegd_op")
    return Subquery(rijen.order_by("-pk").values(json=waarden)[:1])


def read_sinds(found: dict[str, str] | None, gesproken_op: datetime | None) -> str:
    """Return what was written down, '' when the child was spoken with after that."""
    if found is None:
        return ""
    op = datetime.fromisoformat(found["op"])
    return "" if gesproken_op and gesproken_op > op else found["wat"]


def _laatste(**hoe: bool) -> QuerySet[Any, Any]:
    return (
        Aanwezigheid.objects.filter(
            persoon=OuterRef("pk"), contact__vervallen_op__isnull=True, **hoe
        )
        .order_by("-contact__gebeurd_op")
        .values("contact__gebeurd_op")
    )


@dataclass(frozen=True, slots=True)
class Volgende:
    """The next appointment of a family: when, how, and with which colleague."""

    wanneer: datetime
    wijze: Contactwijze
    medewerker: str
    pk: int
    kind: int | None


def annotate_volgende(personen: QuerySet[Persoon], nu: datetime) -> QuerySet[Persoon]:
    """Add `volgende`: the next appointment of the family of these people."""
    eerste = open_agenda(nu).filter(gezin=OuterRef("gezin"))
    waarden = JSONObject(
        wanneer="wanneer",
        wijze="wijze",
        medewerker="medewerker__gebruiker__naam",
        pk="pk",
        kind=MET_KIND,
    )
    return personen.annotate(volgende=Subquery(eerste.values(json=waarden)[:1]))


def read_volgende(personen: Iterable[Persoon]) -> Volgende | None:
    """Return the next appointment that `annotate_volgende` found, None without one."""
    for persoon in personen:
        if found := persoon.volgende:  # type: ignore[attr-defined]
            wanneer = datetime.fromisoformat(found.pop("wanneer"))
            wijze = Contactwijze(found.pop("wijze"))
            return Volgende(wanneer, wijze, **found)
    return None
