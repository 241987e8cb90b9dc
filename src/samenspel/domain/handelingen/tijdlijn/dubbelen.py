"""Lines that name somebody by an old number: who stood twice in the dossier."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import read_opgegaan
from samenspel.domain.handelingen.tijdlijn.log import Punt
from samenspel.domain.handelingen.tijdlijn.regels import Tijdregel

R = TypeVar("R", Tijdregel, Punt)


def name_as_now(
    gezin: Gezin,
    bekend: Collection[int],
    regels: Sequence[Tijdregel],
    punten: Sequence[Punt],
) -> tuple[list[Tijdregel], list[Punt]]:
    """Return the lines with the number of who stays; a statement when one has another."""
    namen = [*(r.betreft for r in regels), *(p.betreft for p in punten)]
    vreemd = {pk for betreft in namen for pk in betreft} - set(bekend)
    blijft = read_opgegaan(gezin, vreemd) if vreemd else {}
    if not blijft:
        return list(regels), list(punten)
    return [_rename(r, blijft) for r in regels], [_rename(p, blijft) for p in punten]


def _rename(rij: R, blijft: dict[int, int]) -> R:
    betreft = tuple(dict.fromkeys(blijft.get(pk, pk) for pk in rij.betreft))
    return replace(rij, betreft=betreft)
