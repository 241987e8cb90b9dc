"""The layer of household and care: gezag, main home, contact, placing and its end."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.models import (
    KINDERBESCHERMING,
    Bewoning,
    Contactregeling,
    Gezag,
    Gezin,
    Kader,
    Kadersoort,
    Persoon,
    Verblijf,
)
from samenspel.domain.gezin.queries.nu import geldt_op
from samenspel.domain.gezin.queries.personen import staand

# What the law puts on a child; the rest is help that one agrees on.
MAATREGELEN = KINDERBESCHERMING | {Kadersoort.JEUGDRECLASSERING}
Regels = dict[int, list[str]]


@dataclass(frozen=True, slots=True)
class Zorgbeeld:
    """What is said below each person, and who has gezag over a child of this family."""

    regels: Regels = field(default_factory=dict)
    houders: frozenset[int] = frozenset()

    def list_van(self, persoon: int) -> tuple[str, ...]:
        return tuple(self.regels.get(persoon, ()))


def read_zorg(
    gezin: Gezin, by_id: dict[int, Persoon], dag: date, huizen: Collection[int]
) -> Zorgbeeld:
    """Return the layer on a day; four queries.

    `huizen`: the households that this reader may know; the others are not named.
    """
    regels: Regels = defaultdict(list)
    gezag = list(_rows(Gezag, gezin, dag))
    for kind, tekst in _gezag(gezag, by_id):
        regels[kind].append(tekst)
    for kader in _rows(Kader, gezin, dag):
        if kader.soort in MAATREGELEN:
            regels[kader.kind_id].append(_kader(kader))
    wonen = _rows(Bewoning, gezin, dag).select_related("huishouden")
    for rij in wonen.filter(huishouden__in=list(huizen)).exclude(verblijf=""):
        woord = Verblijf(rij.verblijf).label
        regels[rij.persoon_id].append(f"{woord}: {rij.huishouden.naam}")
    for rij in _rows(Contactregeling, gezin, dag):
        begeleid = ", met begeleiding" if rij.is_begeleid else ""
        met = by_id[rij.met_id].roepnaam
        regels[rij.kind_id].append(f"contact met {met}: {rij.regeling}{begeleid}")
    return Zorgbeeld(
        dict(regels), frozenset(rij.houder_id for rij in gezag if rij.houder_id)
    )


def _rows(soort: Any, gezin: Gezin, dag: date) -> Any:
    return staand(soort).filter(geldt_op(dag), gezin=gezin).order_by("pk")


def _gezag(rijen: list[Gezag], by_id: dict[int, Persoon]) -> Iterator[tuple[int, str]]:
    """Yield for each child who has gezag: 'gezag: Mira en Emre'."""
    wie: dict[int, list[str]] = defaultdict(list)
    for rij in rijen:
        houder = by_id[rij.houder_id].roepnaam if rij.houder_id else ""
        wie[rij.kind_id].append(houder or str(rij.get_soort_display()))
    for kind, namen in wie.items():
        yield kind, f"gezag: {' en '.join(dict.fromkeys(namen))}"


def _kader(kader: Kader) -> str:
    """Return the measure in short, with its end: 'OTS tot 1 april 2027'."""
    kort = Kadersoort(kader.soort).kort
    return f"{kort} tot {show_datum(kader.tot, 'dag')}" if kader.tot else kort
