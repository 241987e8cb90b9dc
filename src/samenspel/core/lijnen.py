"""One line of the log as plain values: what rules and the engine work with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Precisie(StrEnum):
    """How exactly the family knows when something was so."""

    EXACT = "exact"
    DAG = "dag"
    MAAND = "maand"
    JAAR = "jaar"
    ONGEVEER = "ongeveer"


@dataclass(frozen=True, slots=True)
class Lijn:
    """What happened in the life of a family, and when it was written down.

    `gebeurd_van` is when it was so in the family's life (aware datetime); `vastgelegd_op`
    is the database clock. A correction carries the id of the first line it replaces in
    `corrigeert` and all values; a kind that ends in `.vervallen` withdraws that line.
    """

    id: int
    soort: str
    gebeurd_van: datetime
    vastgelegd_op: datetime
    gezin: int | None = None
    betreft: tuple[int, ...] = ()
    gebeurd_tot: datetime | None = None
    precisie: Precisie = Precisie.EXACT
    waarden: Mapping[str, Any] = field(default_factory=dict)
    corrigeert: int | None = None
