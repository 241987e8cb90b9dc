"""Questions about how people are said to get on."""

from collections.abc import Iterable

from samenspel.domain.gezin.models import Gezin, Persoon, Verhouding


def list_verhoudingen(gezin: Gezin, personen: Iterable[Persoon]) -> list[Verhouding]:
    """Return every statement, the last said first, also what was taken back; one query."""
    by_id = {persoon.pk: persoon for persoon in personen}
    found = (
        Verhouding.objects.filter(gezin=gezin)
        .exclude(van__samengevoegd_met__isnull=False)
        .exclude(naar__samengevoegd_met__isnull=False)
        .select_related("vastgelegd_door", "vervallen_door")
        .order_by("-gezegd_op", "-pk")
    )
    return [_attach(rij, by_id) for rij in found]


def _attach(rij: Verhouding, by_id: dict[int, Persoon]) -> Verhouding:
    rij.van, rij.naar = by_id[rij.van_id], by_id[rij.naar_id]
    if rij.zegt_id:
        rij.zegt = by_id.get(rij.zegt_id, rij.zegt)
    return rij


def find_verhouding(gezin: Gezin, pk: int) -> Verhouding | None:
    """Return a statement of this family that still stands, None when there is none."""
    found: Verhouding | None = Verhouding.objects.filter(
        gezin=gezin, pk=pk, vervallen_op=None
    ).first()
    return found
