"""Read a GEDCOM file: bytes in, people and bonds out; no database, no clock."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NoReturn

from samenspel.core.blockers import Blocked, Blocker
from samenspel.domain.gezin.gedcom.gezinnen import (
    Gezinslezer,
    separate_geboorteouders,
    unique,
)
from samenspel.domain.gezin.gedcom.knopen import OPNIEUW, Knoop, read_knopen
from samenspel.domain.gezin.gedcom.kring import find_kring
from samenspel.domain.gezin.gedcom.mensen import read_persoon
from samenspel.domain.gezin.gedcom.netwerk import mark_netwerk, read_netwerk
from samenspel.domain.gezin.gedcom.stamboom import Inband, Stamboom, Verslag

MOST_MENSEN = 5_000
MOST_BANDEN = 30_000


def read_stamboom(inhoud: bytes, *, vandaag: date) -> Stamboom:
    """Return who is in a GEDCOM file and how they belong together.

    Nothing is guessed: what finds no place is told. Raises Blocked when the file
    cannot be read, is too big, or has somebody who is their own ancestor.
    """
    knopen = read_knopen(inhoud)
    mensen = _index(knopen)
    verslag = Verslag()
    personen = [read_persoon(knoop, vandaag, verslag) for knoop in mensen.values()]
    namen = {persoon.id: persoon.naam for persoon in personen}
    lezer = Gezinslezer(mensen, namen, verslag)
    fams = [knoop for knoop in knopen if knoop.tag == "FAM"]
    banden = list(_limit(band for fam in fams for band in lezer.read(fam)))
    banden = separate_geboorteouders(banden, namen, verslag)
    personen = mark_netwerk(personen, mensen, banden)
    banden = unique([*banden, *read_netwerk(personen, mensen, verslag)])
    _refuse_kring(banden, namen)
    return Stamboom(personen, banden, verslag.opmerkingen, verslag.overgeslagen)


def _index(knopen: Iterable[Knoop]) -> dict[str, Knoop]:
    """Return the people by id; raises Blocked for nobody, for too many and for doubles."""
    mensen: dict[str, Knoop] = {}
    for knoop in knopen:
        if knoop.tag != "INDI":
            continue
        if not knoop.id or knoop.id in mensen:
            wie = f"nummer {knoop.id[:30]}" if knoop.id else "iemand zonder nummer"
            _refuse("dubbel_nummer", f"In dit bestand staat {wie} dubbel. {OPNIEUW}")
        mensen[knoop.id] = knoop
    if not mensen:
        _refuse("niemand", "In dit bestand staat niemand. Kies een ander bestand.")
    if len(mensen) > MOST_MENSEN:
        _refuse(
            "te_veel_mensen",
            f"In dit bestand staan {len(mensen)} mensen; er kunnen er {MOST_MENSEN} in "
            "één keer in. Exporteer alleen de naaste familie.",
        )
    return mensen


def _limit(banden: Iterator[Inband]) -> Iterator[Inband]:
    for aantal, band in enumerate(banden):
        if aantal >= MOST_BANDEN:
            _refuse(
                "te_veel_banden",
                "In dit bestand staan te veel banden tussen mensen. Exporteer alleen de "
                "naaste familie.",
            )
        yield band


def _refuse_kring(banden: list[Inband], namen: dict[str, str]) -> None:
    kring = find_kring((band.van, band.naar, band.soort) for band in banden)
    if kring:
        raise Blocked([describe_kring([namen[wie] for wie in kring])])


def describe_kring(namen: list[str]) -> Blocker:
    """Return why nobody can be their own ancestor, with who it is about."""
    rond = " → ".join([*namen, namen[0]])
    return Blocker(
        "eigen_voorouder",
        f"{namen[0]} is volgens dit bestand de eigen voorouder ({rond}). "
        "Verbeter dat in het stamboomprogramma en kies het bestand opnieuw.",
    )


def _refuse(code: str, message: str) -> NoReturn:
    raise Blocked([Blocker(code, message)])
