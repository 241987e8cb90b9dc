"""Answers about a family and the circles around its children, without a query per row."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.verhaal.models import Antwoord, Kring


@dataclass(frozen=True, slots=True)
class Staat:
    """Where somebody stands now with a child, since which row, and what was before."""

    kring: Kring
    orde: int
    eerder: tuple[Kring, ...] = ()


def list_antwoorden(gezin: Gezin, personen: Iterable[Persoon]) -> list[Antwoord]:
    """Return every answer, the last said first, also what was withdrawn; one query."""
    by_id = {persoon.pk: persoon for persoon in personen}
    found = (
        Antwoord.objects.filter(gezin=gezin)
        .exclude(over__samengevoegd_met__isnull=False)
        .select_related("vastgelegd_door", "vervallen_door")
        .order_by("-gezegd_op", "-pk")
    )
    return [_attach(rij, by_id) for rij in found]


def _attach(rij: Antwoord, by_id: dict[int, Persoon]) -> Antwoord:
    if rij.over_id:
        rij.over = by_id[rij.over_id]
    if rij.zegt_id:
        rij.zegt = by_id.get(rij.zegt_id) or rij.zegt
    return rij


def find_antwoord(gezin: Gezin, pk: int) -> Antwoord | None:
    """Return an answer of this family that still stands, None when there is none."""
    rijen = Antwoord.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("over", "zegt").first()


def list_kringen(gezin: Gezin, personen: Iterable[Persoon]) -> dict[int, list[Staat]]:
    """Return per child who stands in a circle now, in the order in which they came.

    One query. Who moved to another circle comes there as a new one.
    """
    by_id = {persoon.pk: persoon for persoon in personen}
    found: dict[tuple[int, int], Staat] = {}
    for rij in Kring.objects.filter(gezin=gezin).order_by("pk"):
        if rij.kind_id not in by_id or rij.persoon_id not in by_id:
            continue  # turned out to be somebody else
        rij.kind, rij.persoon = by_id[rij.kind_id], by_id[rij.persoon_id]
        wie = (rij.kind_id, rij.persoon_id)
        found[wie] = _next(found.get(wie), rij)
    per_kind: dict[int, list[Staat]] = {}
    for (kind, _), staat in found.items():
        if staat.kring.vervallen_op is None:
            per_kind.setdefault(kind, []).append(staat)
    return {
        kind: sorted(staten, key=lambda staat: staat.orde)
        for kind, staten in per_kind.items()
    }


def _next(was: Staat | None, rij: Kring) -> Staat:
    if was is None:
        return Staat(rij, rij.pk)
    same = was.kring.vervallen_op is None and was.kring.kring == rij.kring
    eerder = (was.kring, *was.eerder)
    return replace(was, kring=rij, orde=was.orde if same else rij.pk, eerder=eerder)


def find_kring(gezin: Gezin, pk: int) -> Kring | None:
    """Return a place in the circles of a child that still stands, None without one."""
    rijen = Kring.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("kind", "persoon").first()
