"""When a weging stands, and in which order the meldcode goes, in plain Python."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from samenspel.core.blockers import Blocker

EERST_FEITEN = "eerst_feiten"
LAATSTE_STAP = 5


@dataclass(frozen=True, slots=True)
class Bespreking:
    """How the team weighed: who was there, what lay on the table, what came out."""

    is_gw_erbij: bool
    is_genogram_getekend: bool
    zijn_feiten_genoeg: bool
    analyse: str


def count_deelnemers(aanwezigen: str, gedragswetenschapper: str) -> int:
    """How many people weighed, by the names that were written down."""
    namen = re.split(r",|;|\n|\ben\b", aanwezigen)
    alle = {naam.strip().casefold() for naam in [*namen, gedragswetenschapper]}
    return len(alle - {""})


def blockers_for_bespreking(bespreking: Bespreking) -> Iterator[Blocker]:
    """Together with a gedragswetenschapper, with a genogram, on enough facts.

    All soft. Source: N262, N266, N267.
    """
    if not bespreking.is_gw_erbij:
        yield Blocker(
            "geen_gedragswetenschapper",
            "Weeg samen met een gedragswetenschapper. Was die er niet?",
            norm="N262",
            hard=False,
        )
    if not bespreking.is_genogram_getekend:
        yield Blocker(
            "geen_genogram",
            "Teken eerst het genogram van het gezin.",
            norm="N266",
            hard=False,
        )
    if not bespreking.zijn_feiten_genoeg and bespreking.analyse != EERST_FEITEN:
        yield Blocker(
            "te_weinig_feiten",
            "Er zijn nog niet genoeg feiten. Kies ‘eerst meer feiten’.",
            norm="N267",
            hard=False,
        )


def blockers_for_advies(
    *, advies: str, is_gevolgd: bool | None, omdat: str
) -> Iterator[Blocker]:
    """Say whether advice was followed and why, both ways. Source: N248."""
    if advies.strip() and (is_gevolgd is None or not omdat.strip()):
        yield Blocker(
            "advies_niet_verantwoord",
            "Schrijf op of u het advies van de gedragswetenschapper volgt, en waarom.",
            norm="N248",
        )


def blockers_for_correctie(*, is_gecorrigeerd: bool) -> Iterator[Blocker]:
    """One correction per weging; the next one corrects the correction."""
    if is_gecorrigeerd:
        yield Blocker(
            "al_gecorrigeerd", "Deze weging is al verbeterd. Verbeter de nieuwste."
        )


def blockers_for_meldcodestap(
    *, stap: int, gezet: Collection[int], is_gemeld: bool | None
) -> Iterator[Blocker]:
    """Decide after the first four steps; in an emergency at once, with the reason."""
    if stap != LAATSTE_STAP:
        return
    if is_gemeld is None:
        yield Blocker("niet_gezegd_of_gemeld", "Kies of u meldt bij Veilig Thuis.")
    open_stappen = [s for s in range(1, LAATSTE_STAP) if s not in gezet]
    if open_stappen:
        nummers = " en ".join(str(s) for s in open_stappen)
        yield Blocker(
            "meldcode_stappen_open",
            f"Stap {nummers} staat nog niet in het dossier.",
            hard=False,
        )


def blockers_for_besluit(
    *, genomen_op: date, vandaag: date, is_gecorrigeerd: bool
) -> Iterator[Blocker]:
    """A decision was taken, not planned; it is corrected once, the newest after that."""
    if genomen_op > vandaag:
        yield Blocker("later", "Deze dag moet nog komen. Kijk de datum na.")
    if is_gecorrigeerd:
        yield Blocker(
            "al_gecorrigeerd", "Dit besluit is al verbeterd. Verbeter het nieuwste."
        )


def blockers_for_hulpbesluit(
    *,
    heeft_voor_wie: bool,
    niet_gesproken: Collection[str],
    niet_overlegd: str,
    eigen_kracht: str,
) -> Iterator[Blocker]:
    """About help one decides with the jeugdige and the parents, own means first.

    `niet_gesproken`: for whom it is, and parents, whom it was not talked over with; a
    reason is enough. Source: N325, N379.
    """
    if not heeft_voor_wie:
        yield Blocker("voor_niemand", "Kies voor wie de hulp is.")
    if niet_gesproken and not niet_overlegd.strip():
        *eerst, laatst = niet_gesproken
        wie = f"{', '.join(eerst)} en {laatst}" if eerst else laatst
        yield Blocker(
            "niet_overlegd",
            f"Bespreek dit eerst met {wie}, of schrijf op waarom dat niet kon.",
            "N325",
        )
    if not eigen_kracht.strip():
        yield Blocker(
            "geen_eigen_kracht",
            "Schrijf op wat zij zelf of met hun netwerk kunnen. Kan dat niet? Schrijf op "
            "waarom niet.",
            "N325",
        )
