"""A norm that does not hold here, or not now: said in the log, with a reason."""

from datetime import datetime
from typing import NamedTuple

from samenspel.domain.termijnen.rules.dossier import Dossier
from samenspel.domain.termijnen.rules.feiten import Feit
from samenspel.domain.termijnen.rules.termijn import Kleuren, read_datum
from samenspel.domain.werkwijze.atw import MICROSECONDE
from samenspel.domain.werkwijze.regel import Regel

NIET_VAN_TOEPASSING = "norm.niet_van_toepassing"
UITGESTELD = "norm.uitgesteld"


class Uitzondering(NamedTuple):
    """From when a norm is set aside, and why."""

    op: datetime
    reden: str


def find_uitzondering(
    regel: Regel, feit: Feit, persoon: int | None, dossier: Dossier
) -> Uitzondering | None:
    """The first line that says that this norm does not hold here."""
    for lijn in _list_over(NIET_VAN_TOEPASSING, regel, feit, persoon, dossier):
        return Uitzondering(lijn.op, str(lijn.lijn.waarden.get("reden") or ""))
    return None


def apply_uitstel(
    kleuren: Kleuren, regel: Regel, feit: Feit, persoon: int | None, dossier: Dossier
) -> Kleuren:
    """Move red to after the day named, once a second person has seen the reason.

    What was red becomes amber meanwhile: postponed is not out of sight.
    """
    uitstel = [
        lijn
        for lijn in _list_over(UITGESTELD, regel, feit, persoon, dossier)
        if lijn.lijn.waarden.get("gezien_door") and lijn.lijn.waarden.get("reden")
    ]
    if not uitstel or kleuren.rood is None:
        return kleuren
    tot = read_datum(uitstel[-1].lijn.waarden.get("tot")).uiterlijk
    if tot is None or tot < kleuren.rood:
        return kleuren
    amber = min(kleuren.amber or kleuren.rood, kleuren.rood)
    return Kleuren(amber, tot + MICROSECONDE)


def _list_over(
    soort: str, regel: Regel, feit: Feit, persoon: int | None, dossier: Dossier
) -> list[Feit]:
    """Lines of this kind about this norm, this trigger and this person."""
    return [
        lijn
        for lijn in dossier.per_soort.get(soort, ())
        if _is_over(lijn, regel, feit, dossier)
        and (not persoon or not lijn.lijn.betreft or persoon in lijn.lijn.betreft)
    ]


def _is_over(lijn: Feit, regel: Regel, feit: Feit, dossier: Dossier) -> bool:
    waarden = lijn.lijn.waarden
    if waarden.get("norm") not in (regel.norm, regel.code):
        return False
    aanleiding = str(waarden.get("aanleiding"))
    return aanleiding.isdecimal() and dossier.get_root(int(aanleiding)) == feit.root
