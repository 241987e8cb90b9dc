"""One decision on A4: what, for whom, why, and with whom of the family it came about."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from samenspel.core.datums import show_datum
from samenspel.core.papier import make_pdf
from samenspel.domain.besluiten.models import Besluit
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.verhaal.situatie.papier import WERKEXEMPLAAR

SJABLOON = Path(__file__).parent / "besluit.typ"


def make_besluitpapier(
    besluit: Besluit,
    gezin: Gezin,
    personen: Iterable[Persoon],
    *,
    gemaakt_op: datetime,
) -> bytes:
    """Return the decision as PDF."""
    inhoud = make_inhoud(besluit, gezin, personen)
    return make_pdf(SJABLOON, inhoud, gemaakt_op=gemaakt_op)


def make_inhoud(
    besluit: Besluit, gezin: Gezin, personen: Iterable[Persoon]
) -> dict[str, Any]:
    """Return the words of the paper as data; what was not asked stands not on it."""
    namen = {p.pk: p.roepnaam for p in personen}
    hulp = [
        ("Besproken met", _say(besluit.overlegd_met, namen) or "Niemand van het gezin"),
        ("Niet besproken met, en waarom", besluit.niet_overlegd),
        ("Wat zij zelf of met hun netwerk kunnen", besluit.eigen_kracht),
    ]
    regels = [
        ("Over" if not besluit.is_hulp else "Voor", _say(besluit.voor_wie, namen)),
        *(hulp if besluit.is_hulp else []),
        ("Besluit", besluit.besluit),
        ("Waarom", besluit.waarom),
        ("Besloten door", besluit.door_wie),
        ("Niet mee eens", besluit.niet_eens or "Niemand"),
        ("Vastgelegd door", besluit.vastgelegd_door.naam),
    ]
    dag = show_datum(besluit.genomen_op, "dag")
    return {
        "titel": f"Besluit van {dag}: {besluit.get_soort_display()}",
        "soort": WERKEXEMPLAAR,
        "gezin": f"Gezin {gezin.naam}",
        "dossiernummer": gezin.dossiernummer,
        "verbeterd": hasattr(besluit, "correctie"),
        "regels": [{"naam": naam, "tekst": tekst} for naam, tekst in regels if tekst],
    }


def _say(pks: Iterable[int], namen: dict[int, str]) -> str:
    return ", ".join(namen[pk] for pk in pks if pk in namen)
