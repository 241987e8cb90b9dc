"""The headline of a line of the log: the words of its kind, with its values in them."""

from collections.abc import Mapping
from typing import Any

from samenspel.core.soorten import Gebeurtenissoort
from samenspel.domain.verhaal.models import Leefgebied


def write_kop(soort: Gebeurtenissoort, waarden: Mapping[str, Any]) -> str:
    """Return the headline of a line: the words of its kind, with its values in them."""
    words = {naam: _word(naam, waarden.get(naam)) for naam in soort.waarden}
    return soort.kop.format(**words).strip().removesuffix(":")


def _word(naam: str, waarde: Any) -> str:
    if naam == "leefgebieden":
        return ", ".join(_leefgebied(code) for code in waarde or [])
    return "" if waarde is None else str(waarde).lower().replace("_", " ")


def _leefgebied(code: str) -> str:
    """Return the first words of an area: 'financiën', 'huiselijk geweld'."""
    label = str(Leefgebied(code.upper()).label)
    return label.split(" (", maxsplit=1)[0].split(" /", maxsplit=1)[0]
