"""What the actions of this room share when they write."""

from datetime import datetime

from samenspel.domain.organisatie.models import (
    Afwezigheid,
    Dienst,
    Medewerker,
    Teamlid,
)


def name_medewerker(medewerker: Medewerker) -> dict[str, str]:
    """Return whom a line of management is about."""
    return {
        "medewerker": medewerker.naam,
        "organisatie": medewerker.organisatie.naam,
    }


def end_periode(periode: Afwezigheid | Dienst | Teamlid, at: datetime) -> None:
    """End it now; what had not begun ends at its own beginning: it never was."""
    periode.tot = max(at, periode.vanaf)
    periode.save(update_fields=["tot"])
