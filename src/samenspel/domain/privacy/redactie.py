"""Redaction: which item may this reader read? One function for every way out.

Screen, list, search, count, paper, mail, export and API all ask `mag_lezen`. An item
says what it is about (its Etiket); a reader says who he is (a Lezer). What may not be
read is left out without a gap: nobody sees '3 van 7'. Plain Python, no database.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from samenspel.domain.privacy.rules import Recht

T = TypeVar("T")
NIEMAND: frozenset[int] = frozenset()


class Lezersoort(StrEnum):
    """Who reads: a professional on screen, or somebody of the family on paper."""

    PROFESSIONAL = "professional"
    OUDER = "ouder"
    KIND = "kind"
    NETWERK = "netwerk"


class Onderwerp(StrEnum):
    """What an item is, when that alone decides who may read it."""

    GEWOON = "gewoon"
    MELDER = "melder"  # who reported, or anything that betrays it
    ADRES = "adres"  # where somebody lives or can be found
    WOORD_VAN_KIND = "woord van kind"  # what a child said, its number, a planned talk
    VOOR_PROFESSIONALS = "voor professionals"  # work notes; never on family paper


@dataclass(frozen=True, slots=True)
class Etiket:
    """What an item is about.

    `betreft`: the people it says something about. `alleen_voor`: when filled, only
    these people of the family may read it. `is_geheim`: a secret address; with
    `niet_voor` secret for these people and who shares their paper, not for the others.
    """

    onderwerp: Onderwerp = Onderwerp.GEWOON
    betreft: frozenset[int] = NIEMAND
    alleen_voor: frozenset[int] = NIEMAND
    is_geheim: bool = False
    niet_voor: frozenset[int] = NIEMAND


@dataclass(frozen=True, slots=True)
class Lezer:
    """Who reads. `rechten` for a professional; the rest for somebody of the family.

    `eigen`: the people whose matters are also this reader's: the reader, the own
    children, and who lives in the same household now.
    """

    soort: Lezersoort
    persoon: int | None = None
    eigen: frozenset[int] = NIEMAND
    rechten: frozenset[Recht] = field(default_factory=frozenset)


def mag_lezen(lezer: Lezer, etiket: Etiket) -> bool:
    """Say whether this reader may read an item with this label."""
    if lezer.soort is Lezersoort.PROFESSIONAL:
        return _professional_mag(lezer, etiket)
    return _familie_mag(lezer, etiket)


def leesbaar(
    lezer: Lezer, items: Iterable[T], etiket: Callable[[T], Etiket]
) -> list[T]:
    """Return the items that this reader may read, in their order."""
    return [item for item in items if mag_lezen(lezer, etiket(item))]


def _professional_mag(lezer: Lezer, etiket: Etiket) -> bool:
    needed = {
        Onderwerp.MELDER: Recht.MELDER_INZIEN,
        Onderwerp.ADRES: Recht.ADRES_INZIEN,
    }.get(etiket.onderwerp, Recht.DOSSIER_INZIEN)
    return needed in lezer.rechten


def _familie_mag(lezer: Lezer, etiket: Etiket) -> bool:
    if etiket.onderwerp in (Onderwerp.MELDER, Onderwerp.VOOR_PROFESSIONALS):
        return False
    if etiket.alleen_voor:
        return lezer.persoon in etiket.alleen_voor
    if etiket.onderwerp is Onderwerp.WOORD_VAN_KIND:
        # A child's words belong to the child, until the child shares them.
        return lezer.persoon in etiket.betreft
    if etiket.onderwerp is Onderwerp.ADRES:
        return _adres_mag(lezer, etiket)
    # Half a family: a paper holds nothing of who is not one's own.
    return etiket.betreft <= lezer.eigen


def _adres_mag(lezer: Lezer, etiket: Etiket) -> bool:
    if lezer.persoon in etiket.betreft:
        return True
    if etiket.is_geheim and (not etiket.niet_voor or etiket.niet_voor & lezer.eigen):
        return False
    return bool(etiket.betreft & lezer.eigen)
