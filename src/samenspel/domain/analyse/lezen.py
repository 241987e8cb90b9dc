"""Who reads a sheet of thoughts: a professional, or everybody at one table together."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from samenspel.domain.gezin.models import Gezin, Persoon, Positie
from samenspel.domain.gezin.queries import get_mensen
from samenspel.domain.privacy.redactie import Etiket, Lezer, Lezersoort, mag_lezen
from samenspel.domain.veiligheid.papier.lezers import Planlezer, build_lezers
from samenspel.domain.veiligheid.queries import list_contactverboden

T = TypeVar("T")


def keep_for_all(
    lezers: Sequence[Lezer], items: Iterable[T], etiket: Callable[[T], Etiket]
) -> list[T]:
    """Return what each of these readers may read; nothing for nobody.

    One screen is read by everybody at the table, so the strictest label decides.
    """
    return [item for item in items if may_all(lezers, etiket(item))]


def may_all(lezers: Sequence[Lezer], etiket: Etiket) -> bool:
    """Say whether everybody who reads along may read an item with this label."""
    return bool(lezers) and all(_may(lezer, etiket) for lezer in lezers)


def _may(lezer: Lezer, etiket: Etiket) -> bool:
    # The network reads only what was meant for them by name, as with a plan.
    if lezer.soort is Lezersoort.NETWERK and not etiket.alleen_voor:
        return False
    return mag_lezen(lezer, etiket)


def list_gasten(
    gezin: Gezin, dag: date
) -> tuple[list[Planlezer], list[tuple[int, int]]]:
    """Return who can sit at a table with what they may read, and who may not meet.

    A child that cannot read yet is no reader: nothing is left out for it.
    """
    mensen = get_mensen(gezin, dag)
    verboden = [(v.persoon_id, v.met_id) for v in list_contactverboden(gezin, dag)]
    netwerk = {p.pk for p in mensen.personen if _is_netwerk(p)}
    gasten = build_lezers(mensen, verboden=verboden, uitvoerders=netwerk, dag=dag)
    return gasten, verboden


def _is_netwerk(persoon: Persoon) -> bool:
    return persoon.positie in (Positie.FAMILIE, Positie.NETWERK) and not persoon.afloop
