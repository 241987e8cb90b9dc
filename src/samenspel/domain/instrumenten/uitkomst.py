"""What an afname gives: an outcome per child, a result from elsewhere, a wrong answer."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from samenspel.domain.instrumenten.definitie import Antwoord


@dataclass(frozen=True, slots=True)
class Antwoordfout:
    """An answer that cannot be: for which child, at which item, and what is wrong."""

    kind: Hashable
    item: str
    wat: str


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """The outcome for one child.

    `waarde` is None as long as nothing may be concluded. `volledig` says that every
    visible item was answered; `ontbreekt` names the others. `bepalend` are the items that
    made the outcome. `afgeleid_uit` is the instrument whose alarm decided instead.
    """

    waarde: str | None = None
    getal: int | None = None
    volledig: bool = False
    ontbreekt: tuple[str, ...] = ()
    bepalend: tuple[str, ...] = ()
    afgeleid_uit: str = ""


@dataclass(frozen=True, slots=True)
class LosseUitkomst:
    """The result of an afname elsewhere: only the outcome, not the items."""

    op: date | None
    door: str
    waarde: Antwoord | None = None
