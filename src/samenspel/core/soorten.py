"""The catalogue of kinds: everything that can stand in the log, with its meaning.

A room registers its kinds in `soorten.py`; writing a kind or a value that is not in
the catalogue is refused, so norms and readers can trust the names.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Tijdlaan(StrEnum):
    """Under which subject a kind of line stands on the tijdlijn of a family."""

    GEBEURTENIS = "gebeurtenis"
    MAATREGEL = "maatregel"
    WONEN = "wonen"
    REGIE = "regie"
    HULP = "hulp"
    SIGNAAL = "signaal"
    VEILIGHEID = "veiligheid"
    CIJFER = "cijfer"
    BESLUIT = "besluit"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Gebeurtenissoort:
    """One kind of line: its code, what it says in Dutch, and its values with meaning.

    With a `laan` it belongs on the tijdlijn. `kop` is its headline there, with values
    between braces; without one the rows tell it, for they know since when it was so.
    `eigen_werk`: what workers did or thought among themselves, or established with the
    family about its pattern. It stands on the tijdlijn, but nothing can rest on it.
    """

    code: str
    definitie: str
    waarden: Mapping[str, str] = field(default_factory=dict)
    laan: Tijdlaan | None = None
    kop: str = ""
    eigen_werk: bool = False


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
