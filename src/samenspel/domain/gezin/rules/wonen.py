"""What can be an address. Plain Python."""

import re
from collections.abc import Iterator
from datetime import date

from stdnum.nl import postcode as postcode_proef

from samenspel.core.blockers import Blocker

BAG_NUMMER = re.compile(r"\d{16}")  # nummeraanduiding: gemeente, soort, volgnummer


def blockers_for_adres(
    *,
    postcode: str,
    bag_nummer: str,
    is_buitenland: bool,
    begin: date,
    vorige: date | None,
) -> Iterator[Blocker]:
    """Say what cannot be an address; a postcode abroad is free."""
    if postcode and not is_buitenland and not postcode_proef.is_valid(postcode):
        yield Blocker(
            "postcode_onjuist",
            "Deze postcode klopt niet. Schrijf hem zo: 1234 AB, of laat hem leeg.",
        )
    if bag_nummer and not BAG_NUMMER.fullmatch(bag_nummer):
        yield Blocker(
            "bag_nummer_onjuist",
            "Een BAG-nummer heeft zestien cijfers. Kijk het na, of laat het leeg.",
        )
    if vorige is not None and begin < vorige:
        yield Blocker(
            "adres_voor_vorig_adres",
            "Dit adres begint voor het adres van nu. Verbeter de begindatum.",
        )


def normalize_postcode(postcode: str) -> str:
    """Return '1234 AB' for a Dutch postcode; anything else as it was typed."""
    if postcode_proef.is_valid(postcode):
        schoon: str = postcode_proef.validate(postcode)
        return schoon
    return postcode
