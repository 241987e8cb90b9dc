"""Thoughts about the facts of one family, without a query for each of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from samenspel.domain.analyse.models import Duiding, Eindsituatie, Patroon
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.veiligheid.queries import Kindveiligheid, get_veiligheid_nu
from samenspel.domain.verhaal.queries import list_hulp, list_levensgebeurtenissen


def list_duidingen(gezin: Gezin, personen: Iterable[Persoon]) -> list[Duiding]:
    """Return everything, the first written first, also what was withdrawn; one query."""
    by_id = {persoon.pk: persoon for persoon in personen}
    found = (
        Duiding.objects.filter(gezin=gezin)
        .exclude(over__samengevoegd_met__isnull=False)
        .select_related("vastgelegd_door", "vervallen_door", "stuk")
        .order_by("pk")
    )
    return [_attach(rij, by_id) for rij in found]


def _attach(rij: Duiding, by_id: dict[int, Persoon]) -> Duiding:
    if rij.over_id:
        rij.over = by_id.get(rij.over_id) or rij.over
    if rij.zegt_id:
        rij.zegt = by_id.get(rij.zegt_id) or rij.zegt
    return rij


def find_duiding(gezin: Gezin, pk: int) -> Duiding | None:
    """Return a thought of this family that still stands, None when there is none."""
    rijen = Duiding.objects.filter(gezin=gezin, pk=pk, vervallen_op=None)
    return rijen.select_related("over", "zegt", "eindsituatie").first()


def list_patronen(gezin: Gezin) -> list[Patroon]:
    """Return the patterns that were established, the last first."""
    return list(
        Patroon.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door", "herzien_door")
        .order_by("-pk")
    )


def find_patroon(gezin: Gezin) -> Patroon | None:
    """Return the pattern as it was established last, None while nobody did."""
    return Patroon.objects.filter(gezin=gezin).order_by("-pk").first()


def list_eindsituaties(gezin: Gezin) -> list[Eindsituatie]:
    """Return every end situation that was begun, the last first."""
    return list(
        Eindsituatie.objects.filter(gezin=gezin)
        .select_related("vastgelegd_door", "geformuleerd_door", "vervallen_door")
        .order_by("-pk")
    )


def find_eindsituatie(gezin: Gezin) -> Eindsituatie | None:
    """Return the end situation that is worked on or towards, None without one."""
    rijen = Eindsituatie.objects.filter(gezin=gezin, vervallen_op=None)
    return rijen.order_by("-pk").first()


@dataclass(frozen=True, slots=True)
class Kindstand:
    """How safe one child is now: the number, and whether that is enough to go on.

    `op`: of which day; None when nobody established it.
    """

    kind: Persoon
    cijfer: int | None
    is_onvoldoende: bool
    conclusie: str = ""
    op: date | None = None


def list_standen(gezin: Gezin, personen: Iterable[Persoon]) -> list[Kindstand]:
    """Return how safe each child is now; two queries. Unknown is not enough (N290)."""
    nu = get_veiligheid_nu(gezin)
    return [
        _stand(kind, nu.van(kind.pk))
        for kind in personen
        if kind.is_kind and not kind.afloop
    ]


def _stand(kind: Persoon, stand: Kindveiligheid) -> Kindstand:
    if (laatste := stand.vaststelling) is None:
        return Kindstand(kind, None, stand.is_onvoldoende)
    return Kindstand(
        kind,
        laatste.cijfer,
        stand.is_onvoldoende,
        laatste.get_conclusie_display(),
        timezone.localdate(laatste.vastgesteld_op),
    )


def has_tijdlijn(gezin: Gezin) -> bool:
    """Say whether something of the earlier years is told: an event, or help."""
    verteld = [*list_levensgebeurtenissen(gezin), *list_hulp(gezin)]
    return any(rij.vervallen_op is None for rij in verteld)
