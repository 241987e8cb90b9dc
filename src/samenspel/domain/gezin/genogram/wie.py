"""Who stands in the drawing of a day, and with whom they belong, for who reads it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from samenspel.domain.gezin.models import (
    Gezin,
    Persoon,
    Relatie,
    Relatiesoort,
    Verbintenis,
    Verhouding,
    WieWeet,
)

GEVOELIG = {Relatiesoort.BIOLOGISCHE_OUDER, Relatiesoort.ADOPTIEOUDER}


@dataclass(frozen=True, slots=True)
class Vraag:
    """What one wants to see: which day, whom around, for whom, with which layers."""

    op: date
    begin: int | None = None
    voor_gezin: bool = False
    verhoudingen: Collection[Verhouding] = ()  # what is said, when that layer is on
    huizen: Collection[int] = ()  # the households that this reader may see and asks for
    # With the layer of gezag and care: the households that it may name; None is without.
    zorg: Collection[int] | None = None


def read_relaties(
    gezin: Gezin, by_id: dict[int, Persoon], vraag: Vraag
) -> list[Relatie]:
    """Return the bonds that had begun on the day; those of parents never end."""
    found = []
    for rij in Relatie.objects.filter(gezin=gezin).order_by("pk"):
        # Who turned out to be somebody else in the dossier does not stand by itself.
        if rij.van_id not in by_id or rij.naar_id not in by_id:
            continue
        if rij.vanaf and rij.vanaf > vraag.op:
            continue
        if rij.tot and rij.tot <= vraag.op and rij.soort not in BLIJFT:
            continue
        if vraag.voor_gezin and not is_known_to_all(rij):
            continue
        rij.van, rij.naar = by_id[rij.van_id], by_id[rij.naar_id]
        found.append(rij)
    return found


BLIJFT = {
    Relatiesoort.OUDER,
    Relatiesoort.BIOLOGISCHE_OUDER,
    Relatiesoort.ADOPTIEOUDER,
    Relatiesoort.PARTNER,
    Relatiesoort.EX_PARTNER,
}


def is_known_to_all(rij: Relatie) -> bool:
    if rij.wie_weet:
        return rij.wie_weet == WieWeet.IEDEREEN
    return rij.soort not in GEVOELIG and rij.verbintenis != Verbintenis.EENMALIG


def people_of(
    by_id: dict[int, Persoon], relaties: list[Relatie], vraag: Vraag
) -> dict[int, Persoon]:
    """Return who stands in the drawing: born or on the way, and known to its reader."""
    there = {
        pk: persoon
        for pk, persoon in by_id.items()
        if persoon.geboren_op is None or persoon.geboren_op <= vraag.op
    }
    if not vraag.voor_gezin:
        return there
    known = {pk for rij in relaties for pk in (rij.van_id, rij.naar_id)}
    return {
        pk: persoon
        for pk, persoon in there.items()
        if not persoon.afloop and (pk in known or persoon.is_kind)
    }
