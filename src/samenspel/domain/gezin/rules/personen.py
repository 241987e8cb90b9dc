"""What can be true of people, in plain Python."""

from collections.abc import Iterator
from datetime import date

from stdnum.nl import bsn as bsn_proef

from samenspel.core.blockers import Blocker

OLDEST_AGE = 120  # years; beyond this a date is a slip of the pen


def blockers_for_persoon(
    *,
    vandaag: date,
    geboren_op: date | None,
    overleden_op: date | None,
    is_ongeboren: bool,
    bsn: str,
    bsn_staat_bij: str = "",
) -> Iterator[Blocker]:
    """Say what cannot be true of somebody, with how to mend it.

    `bsn_staat_bij`: who else of this family has this BSN already.
    """
    yield from _blockers_for_geboorte(geboren_op, is_ongeboren, vandaag)
    yield from _blockers_for_overlijden(overleden_op, geboren_op, vandaag)
    if bsn and not is_geldig_bsn(bsn):
        yield Blocker(
            "bsn_onjuist",
            "Dit BSN klopt niet. Kijk de negen cijfers na, of laat het leeg.",
        )
    if bsn_staat_bij:
        yield Blocker(
            "bsn_staat_er_al",
            f"Dit BSN staat in dit gezin al bij {bsn_staat_bij}. Kijk de cijfers na. "
            "Is het dezelfde mens? Voeg dan niemand toe.",
        )


def _blockers_for_geboorte(
    geboren_op: date | None, is_ongeboren: bool, vandaag: date
) -> Iterator[Blocker]:
    if geboren_op is None:
        return
    if geboren_op > vandaag:
        yield Blocker(
            "geboren_in_de_toekomst",
            "De geboortedatum ligt in de toekomst. Kies 'nog niet geboren', "
            "of verbeter de datum.",
        )
    if geboren_op.year < vandaag.year - OLDEST_AGE:
        yield Blocker(
            "geboren_te_lang_geleden",
            f"De geboortedatum is meer dan {OLDEST_AGE} jaar geleden. "
            "Kijk het jaartal na.",
        )
    if is_ongeboren:
        yield Blocker(
            "ongeboren_met_geboortedatum",
            "Een kind dat nog niet geboren is, heeft geen geboortedatum. "
            "Vul de uitgerekende datum in.",
        )


def _blockers_for_overlijden(
    overleden_op: date | None, geboren_op: date | None, vandaag: date
) -> Iterator[Blocker]:
    if overleden_op is None:
        return
    if geboren_op and overleden_op < geboren_op:
        yield Blocker(
            "overleden_voor_geboorte",
            "De overlijdensdatum ligt voor de geboortedatum. Verbeter een van de twee.",
        )
    if overleden_op > vandaag:
        yield Blocker(
            "overleden_in_de_toekomst", "De overlijdensdatum ligt in de toekomst."
        )


def is_geldig_bsn(bsn: str) -> bool:
    """Say whether nine digits pass the 11-proef; the CBS pseudo values do not."""
    geldig: bool = bsn_proef.is_valid(bsn)
    return geldig


def normalize_bsn(bsn: str) -> str:
    """Return the nine digits of a BSN, whatever was typed between them."""
    schoon: str = bsn_proef.compact(bsn)
    return schoon


def blockers_for_einde(
    *, vanaf: date | None, tot: date | None, op: date, vandaag: date
) -> Iterator[Blocker]:
    """What ends has begun, has not ended before, and does not end after today."""
    if tot is not None and tot <= op:
        yield Blocker("al_beeindigd", "Dit is al eerder geëindigd.")
    if vanaf is not None and op < vanaf:
        yield Blocker(
            "einde_voor_begin",
            "De einddatum ligt voor de begindatum. Verbeter een van de twee.",
        )
    if op > vandaag:
        yield Blocker(
            "einde_in_de_toekomst",
            "De einddatum ligt in de toekomst. Leg het einde vast als het zover is.",
        )


def blockers_for_gezag(
    *, soort: str, heeft_houder: bool, vanaf: date | None, vandaag: date
) -> Iterator[Blocker]:
    """Gezag of a parent or guardian names one; 'nobody' and 'not known' name none.

    Source: the kinds of the BRP (gezag).
    """
    if soort in GEZAG_VAN_EEN_OUDER and not heeft_houder:
        yield Blocker("gezag_zonder_houder", "Kies wie het gezag heeft.")
    if soort in GEZAG_ZONDER_HOUDER and heeft_houder:
        yield Blocker(
            "gezag_met_houder",
            "Bij dit gezag hoort niemand. Kies 'niemand', of kies een ander gezag.",
        )
    if vanaf is not None and vanaf > vandaag:
        yield Blocker("begin_in_de_toekomst", "De begindatum ligt in de toekomst.")


def blockers_for_contactregeling(
    *,
    is_kind: bool,
    zelfde: bool,
    regeling: str,
    vanaf: date | None,
    vandaag: date,
) -> Iterator[Blocker]:
    """A child has contact with somebody else, in words that say how."""
    if not is_kind:
        yield Blocker(
            "geen_kind", "Een contactregeling is van een kind. Kies een kind."
        )
    if zelfde:
        yield Blocker("zelfde_mens", "Kies met wie het kind contact heeft.")
    if not regeling.strip():
        yield Blocker("geen_regeling", "Schrijf op hoe en wanneer zij contact hebben.")
    if vanaf is not None and vanaf > vandaag:
        yield Blocker("begin_in_de_toekomst", "De begindatum ligt in de toekomst.")


GEZAG_VAN_EEN_OUDER = {"OUDER", "GEZAMENLIJK", "GEZAMENLIJK_DERDE"}
GEZAG_ZONDER_HOUDER = {"NIEMAND", "NIET_TE_BEPALEN", "ONBEKEND"}
