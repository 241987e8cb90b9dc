"""The catalogue of kinds: everything that can stand in the log, with its meaning.

A room registers its kinds in `soorten.py`; writing a kind or a value that is not in
the catalogue is refused, so norms and readers can trust the names.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Gebeurtenissoort:
    """One kind of line: its code, what it says in Dutch, and its values with meaning."""

    code: str
    definitie: str
    waarden: Mapping[str, str] = field(default_factory=dict)
    # Shown on the tijdlijn of the family; the rest is only for norms and figures.
    op_tijdlijn: bool = False


class OnbekendeSoort(LookupError):
    """A kind, or a value of a kind, that is not in the catalogue."""


_SOORTEN: dict[str, Gebeurtenissoort] = {}


def register(*soorten: Gebeurtenissoort) -> None:
    """Add kinds to the catalogue; a code can be given out once."""
    for soort in soorten:
        known = _SOORTEN.get(soort.code)
        if known is not None and known != soort:
            raise ValueError(f"{soort.code} staat al in de catalogus.")
        _SOORTEN[soort.code] = soort


def get_soort(code: str) -> Gebeurtenissoort:
    """Return the kind with this code; raises OnbekendeSoort."""
    try:
        return _SOORTEN[code]
    except KeyError:
        raise OnbekendeSoort(code) from None


def list_soorten() -> list[Gebeurtenissoort]:
    """Return the whole catalogue, by code."""
    return sorted(_SOORTEN.values(), key=lambda soort: soort.code)


def check_waarden(code: str, waarden: Mapping[str, object]) -> None:
    """Refuse values that the kind does not know; raises OnbekendeSoort."""
    unknown = set(waarden) - set(get_soort(code).waarden)
    if unknown:
        raise OnbekendeSoort(f"{code}: {', '.join(sorted(unknown))}")
