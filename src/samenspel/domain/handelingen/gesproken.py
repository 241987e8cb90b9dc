"""The children of all one's families: who was not spoken with for the longest time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import F, QuerySet

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_gezinnen
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.privacy.queries import filter_teamgezinnen, filter_werkgezinnen
from samenspel.domain.verhaal.models import Nietreden
from samenspel.domain.verhaal.queries import annotate_gesproken, read_sinds


@dataclass(frozen=True, slots=True)
class Kindregel:
    """One child in the list: when spoken with, alone, by when again, or why not."""

    kind: Persoon
    gezin: Gezin
    gesproken_op: datetime | None
    alleen_op: datetime | None
    uiterlijk_op: date | None
    waarom_niet: str


def list_eigen_kinderen(medewerker: Medewerker, nu: datetime) -> list[Kindregel]:
    """Return the children of one's own families, never spoken with first; one query."""
    return _list(filter_werkgezinnen(medewerker, nu))


def list_teamkinderen(medewerker: Medewerker, nu: datetime) -> list[Kindregel]:
    """Return the children of the families of the team, in the same order; one query."""
    return _list(filter_teamgezinnen(medewerker, nu))


Lijst = Callable[[Medewerker, datetime], list[Kindregel]]


def _list(welke: QuerySet[Any]) -> list[Kindregel]:
    """A child that is not born yet, or is no longer alive, is not asked for."""
    kinderen = Persoon.objects.kinderen().filter(
        gezin__in=list_gezinnen().filter(pk__in=welke).values("pk"),
        is_ongeboren=False,
        overleden_op=None,
    )
    found: Any = annotate_gesproken(kinderen.select_related("gezin"))
    volgorde = F("gesproken_op").asc(nulls_first=True)
    return [_build(kind) for kind in found.order_by(volgorde, "gezin__naam", "pk")]


def _build(kind: Any) -> Kindregel:
    gesproken_op = kind.gesproken_op
    uiterlijk = read_sinds(kind.laatste_datum, gesproken_op)
    reden = read_sinds(kind.laatste_reden, gesproken_op)
    return Kindregel(
        kind,
        kind.gezin,
        gesproken_op,
        kind.alleen_op,
        date.fromisoformat(uiterlijk) if uiterlijk else None,
        str(Nietreden(reden).label) if reden else "",
    )
