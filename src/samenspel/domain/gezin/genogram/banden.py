"""From what is recorded of two people to the couples and lines of a drawing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations
from math import inf

from samenspel.domain.gezin.models import (
    Persoon,
    Relatie,
    Relatiesoort,
    Verbintenis,
)
from samenspel.tekening.genogram.mensen import (
    Afstamming,
    Kindsoort,
    Paar,
    Paarsoort,
)

KINDSOORT = {
    Relatiesoort.OUDER: Kindsoort.EIGEN,
    Relatiesoort.BIOLOGISCHE_OUDER: Kindsoort.EIGEN,
    Relatiesoort.ADOPTIEOUDER: Kindsoort.ADOPTIE,
    Relatiesoort.PLEEGOUDER: Kindsoort.PLEEG,
    Relatiesoort.STIEFOUDER: Kindsoort.STIEF,
}
PARTNERS = {Relatiesoort.PARTNER, Relatiesoort.EX_PARTNER}
MEERLING = {Relatiesoort.MEERLING, Relatiesoort.MEERLING_EENEIIG}
ZELFDE_OUDERS = {Relatiesoort.BROER_ZUS, *MEERLING}
SAMEN = {
    Verbintenis.HUWELIJK: Paarsoort.HUWELIJK,
    Verbintenis.PARTNERSCHAP: Paarsoort.HUWELIJK,
    Verbintenis.SAMENWONEND: Paarsoort.SAMENWONEND,
    Verbintenis.EENMALIG: Paarsoort.EENMALIG,
}
VOORBIJ = {
    Verbintenis.HUWELIJK: Paarsoort.GESCHEIDEN,
    Verbintenis.PARTNERSCHAP: Paarsoort.GESCHEIDEN,
    Verbintenis.EENMALIG: Paarsoort.EENMALIG,
}


def day_number(dag: date | None) -> float:
    """Return a day as a number that orders; what is not known comes last."""
    return dag.toordinal() if dag else inf


def make_paren(relaties: Iterable[Relatie], dag: date) -> list[Paar]:
    """Return the couples as they were on a day: what ended is drawn as ended."""
    by_pair: dict[frozenset[int], list[Relatie]] = defaultdict(list)
    for relatie in relaties:
        if relatie.soort in PARTNERS:
            by_pair[frozenset((relatie.van_id, relatie.naar_id))].append(relatie)
    return [_paar(rijen, dag) for rijen in by_pair.values()]


def _paar(rijen: list[Relatie], dag: date) -> Paar:
    """Return one couple; being together again after a parting is said."""
    rijen.sort(key=lambda rij: (_is_voorbij(rij, dag), -day_number(rij.vanaf)))
    laatste = rijen[0]
    nu_samen = not _is_voorbij(laatste, dag)
    return Paar(
        laatste.van_id,
        laatste.naar_id,
        _paarsoort(laatste, dag),
        sinds=min(day_number(rij.vanaf) for rij in rijen),
        tekst=_jaren(laatste),
        herhaald=nu_samen and len(rijen) > 1,
    )


def _paarsoort(rij: Relatie, dag: date) -> Paarsoort:
    verbintenis = Verbintenis(rij.verbintenis)
    if _is_voorbij(rij, dag):
        return VOORBIJ.get(verbintenis, Paarsoort.UIT_ELKAAR)
    if any(_is_overleden(mens, dag) for mens in (rij.van, rij.naar)):
        return Paarsoort.VERWEDUWD
    return SAMEN.get(verbintenis, Paarsoort.RELATIE)


def _is_voorbij(rij: Relatie, dag: date) -> bool:
    ended = rij.tot is not None and rij.tot <= dag
    return ended or rij.soort == Relatiesoort.EX_PARTNER


def _is_overleden(mens: Persoon, dag: date) -> bool:
    return mens.overleden_op is not None and mens.overleden_op <= dag


def _jaren(rij: Relatie) -> str:
    if rij.vanaf and rij.tot:
        return f"{rij.vanaf.year}-{rij.tot.year}"
    if rij.vanaf:
        return f"sinds {rij.vanaf.year}"
    return f"tot {rij.tot.year}" if rij.tot else ""


def make_afstammingen(
    relaties: Iterable[Relatie], paren: Iterable[Paar]
) -> list[Afstamming]:
    """Return from whom everybody descends, as recorded.

    A full brother or sister has the same parents; a stepparent stands beside the
    parent who is the partner.
    """
    rijen = list(relaties)
    couples = {frozenset((paar.een, paar.ander)) for paar in paren}
    boven = _parents(rijen)
    _share_parents(rijen, boven)
    _give_unknown_parent(rijen, boven)
    meerling = _twins(rijen)
    lines = []
    for (kind, soort), ouders in boven.items():
        eigen = boven.get((kind, Kindsoort.EIGEN), [])
        for pair in _pairs(ouders, soort, eigen, couples):
            nummer, eeneiig = meerling.get(kind, (None, False))
            lines.append(Afstamming(kind, pair, soort, nummer, eeneiig))
    return lines


def _parents(rijen: list[Relatie]) -> dict[tuple[int, Kindsoort], list[int]]:
    boven: dict[tuple[int, Kindsoort], list[int]] = {}
    for rij in rijen:
        if soort := KINDSOORT.get(Relatiesoort(rij.soort)):
            ouders = boven.setdefault((rij.naar_id, soort), [])
            if rij.van_id not in ouders:
                ouders.append(rij.van_id)
    return boven


def _share_parents(
    rijen: list[Relatie], boven: dict[tuple[int, Kindsoort], list[int]]
) -> None:
    """Give who is recorded as a full brother or sister the parents of the other."""
    siblings = [rij for rij in rijen if rij.soort in ZELFDE_OUDERS]
    for _ in siblings:  # from one to the next, however long the row of them
        for rij in siblings:
            for een, ander in ((rij.van_id, rij.naar_id), (rij.naar_id, rij.van_id)):
                known = boven.get((een, Kindsoort.EIGEN))
                if known and (ander, Kindsoort.EIGEN) not in boven:
                    boven[ander, Kindsoort.EIGEN] = list(known)


def _give_unknown_parent(
    rijen: list[Relatie], boven: dict[tuple[int, Kindsoort], list[int]]
) -> None:
    """Put one parent who is not recorded above brothers and sisters without parents."""
    for rij in rijen:
        if rij.soort in ZELFDE_OUDERS:
            known = boven.get((rij.van_id, Kindsoort.EIGEN)) or boven.get(
                (rij.naar_id, Kindsoort.EIGEN)
            )
            ouders = known or [-min(rij.van_id, rij.naar_id)]
            for kind in (rij.van_id, rij.naar_id):
                boven.setdefault((kind, Kindsoort.EIGEN), list(ouders))


def _pairs(
    ouders: list[int],
    soort: Kindsoort,
    eigen: list[int],
    couples: set[frozenset[int]],
) -> Iterator[tuple[int, ...]]:
    """Return who stand above a child together."""
    if soort is Kindsoort.STIEF:
        for stief in ouders:
            bij = [o for o in eigen if frozenset((o, stief)) in couples]
            yield (*bij[:1], stief)
        return
    if len(ouders) <= 2:
        yield tuple(ouders)
        return
    left = list(ouders)
    for een, ander in combinations(ouders, 2):
        if frozenset((een, ander)) in couples and {een, ander} <= set(left):
            yield een, ander
            left = [o for o in left if o not in (een, ander)]
    for ouder in left:
        yield (ouder,)


def _twins(rijen: list[Relatie]) -> dict[int, tuple[int, bool]]:
    """Return for who were born together a number of the birth, and whether identical."""
    found: dict[int, tuple[int, bool]] = {}
    for rij in rijen:
        if rij.soort not in MEERLING:
            continue
        nummer, eeneiig = (
            found.get(rij.van_id)
            or found.get(rij.naar_id)
            or (
                min(rij.van_id, rij.naar_id),
                rij.soort == Relatiesoort.MEERLING_EENEIIG,
            )
        )
        found[rij.van_id] = found[rij.naar_id] = (nummer, eeneiig)
    return found
