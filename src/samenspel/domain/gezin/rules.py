"""What can be true of people, in plain Python."""

import re
import unicodedata
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
) -> Iterator[Blocker]:
    """Say what cannot be true of somebody, with how to mend it."""
    yield from _blockers_for_geboorte(geboren_op, is_ongeboren, vandaag)
    yield from _blockers_for_overlijden(overleden_op, geboren_op, vandaag)
    if bsn and not is_geldig_bsn(bsn):
        yield Blocker(
            "bsn_onjuist",
            "Dit BSN klopt niet. Kijk de negen cijfers na, of laat het leeg.",
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


TUSSENVOEGSELS = re.compile(
    r"\b(van|von|de|der|den|het|in|op|ter|ten|te|el|al|ben|bin|d|t|l)\b"
)
KLINKT_HETZELFDE = (
    ("ij", "y"),
    ("ei", "y"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("dt", "d"),
    ("ou", "au"),
    ("z", "s"),
    ("q", "k"),
    ("x", "ks"),
)


def fold_naam(naam: str) -> str:
    """Return a name as it sounds: no accents, no tussenvoegsel, one spelling.

    'Van der Heijden' and 'Heyden' give the same; used to find, never to show.
    """
    plain = unicodedata.normalize("NFKD", naam.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = re.sub(r"[^\w\s]", " ", plain)
    plain = TUSSENVOEGSELS.sub(" ", plain)
    for written, heard in KLINKT_HETZELFDE:
        plain = plain.replace(written, heard)
    plain = re.sub(r"c(?!h)", "k", plain)
    plain = re.sub(r"(.)\1+", r"\1", plain)
    return " ".join(plain.split())
