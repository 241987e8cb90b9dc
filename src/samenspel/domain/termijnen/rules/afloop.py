"""How a verplichting ends: satisfied, or no longer asked."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from samenspel.domain.termijnen.rules.dossier import Dossier
from samenspel.domain.termijnen.rules.feiten import Feit
from samenspel.domain.termijnen.rules.uitzondering import find_uitzondering
from samenspel.domain.termijnen.rules.verplichting import Verplichting
from samenspel.domain.werkwijze.atw import local_day, start_of_day
from samenspel.domain.werkwijze.regel import Regel, TeltVanaf

GESLOTEN = "Het dossier is gesloten."


class Afloop(NamedTuple):
    """What ended a verplichting; at most one of the two moments is filled."""

    vervuld_op: datetime | None = None
    vervuld_door: int | None = None
    vervallen_op: datetime | None = None
    vervallen_reden: str = ""


class Verval(NamedTuple):
    """A moment at which a norm is no longer asked, and why."""

    op: datetime
    reden: str


def find_afloop(
    regel: Regel, feit: Feit, persoon: int | None, dossier: Dossier
) -> Afloop:
    """Whatever came first: the line that satisfies, or the one that ends it."""
    vervulling = find_vervulling(regel, feit, persoon, dossier)
    verval = min(_list_verval(regel, feit, persoon, dossier), default=None)
    if vervulling is None:
        return Afloop(None, None, *verval) if verval else Afloop()
    vervuld_op = max(vervulling.op, feit.op)
    if verval and verval.op < vervuld_op:
        return Afloop(None, None, *verval)
    return Afloop(vervuld_op, vervulling.root)


def find_vervulling(
    regel: Regel, feit: Feit, persoon: int | None, dossier: Dossier
) -> Feit | None:
    """The first line that satisfies the rule; it counts by when it happened."""
    grens = _telt_vanaf(regel.telt_vanaf, feit, dossier)
    gevonden = (
        dossier.find_vanaf(
            dossier.list_treffers(selector, persoon, feit), grens, feit.root
        )
        for selector in regel.vervuld_door
    )
    return min(
        (treffer for treffer in gevonden if treffer), default=None, key=_volgorde
    )


def _volgorde(feit: Feit) -> tuple[datetime, str, int]:
    return (feit.op, feit.soort, feit.root)


def _telt_vanaf(telt: TeltVanaf, feit: Feit, dossier: Dossier) -> datetime:
    if telt is TeltVanaf.MOMENT:
        return feit.op
    begin = dossier.get_begin(feit.op)
    if telt is TeltVanaf.ALTIJD:
        return begin
    return max(begin, start_of_day(local_day(feit.op)))


def _list_verval(
    regel: Regel, feit: Feit, persoon: int | None, dossier: Dossier
) -> list[Verval]:
    gevonden = []
    for selector in regel.vervalt_door:
        treffers = dossier.list_treffers(selector, persoon, feit)
        if einde := dossier.find_na(treffers, feit.op):
            gevonden.append(Verval(einde.op, selector.reden))
    if sluiting := _find_sluiting(feit, dossier):
        gevonden.append(Verval(sluiting, GESLOTEN))
    if uitzondering := find_uitzondering(regel, feit, persoon, dossier):
        gevonden.append(Verval(max(uitzondering.op, feit.op), uitzondering.reden))
    return gevonden


def _find_sluiting(feit: Feit, dossier: Dossier) -> datetime | None:
    """The first closing from here on; a line that opens again is not closed at once."""
    zoek = bisect_right if dossier.is_heropening(feit) else bisect_left
    plaats = zoek(dossier.sluitingen, feit.op)
    return dossier.sluitingen[plaats] if plaats < len(dossier.sluitingen) else None


def apply_voorrang(
    verplichting: Verplichting,
    wijkt_voor: Iterable[str],
    per_regel: Mapping[str, list[Verplichting]],
) -> Verplichting:
    """Let a verplichting lapse where a stricter one has taken over."""
    anderen = [ander for code in wijkt_voor for ander in per_regel.get(code, ())]
    lopend = [ander for ander in anderen if _takes_over(ander, verplichting)]
    if not lopend:
        return verplichting
    ander = min(lopend, key=lambda ander: (ander.vanaf, ander.sleutel))
    op = max(ander.vanaf, verplichting.vanaf)
    einde = verplichting.vervuld_op or verplichting.vervallen_op
    if einde and einde <= op:
        return verplichting
    return replace(
        verplichting,
        vervuld_op=None,
        vervuld_door=None,
        vervallen_op=op,
        vervallen_reden=f"{ander.norm} gaat voor.",
    )


def _takes_over(ander: Verplichting, eigen: Verplichting) -> bool:
    return ander.vervallen_op is None and (
        ander.vervuld_op is None or ander.vervuld_op >= eigen.vanaf
    )
