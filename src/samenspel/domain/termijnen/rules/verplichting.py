"""A verplichting: what a norm asks of this family, by when, and how it ended."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Verplichting:
    """What must happen for a family, traced to its norm and to the line that started it.

    `sleutel` stays the same as long as rule, version, trigger and person stay the same.
    `uiterlijk` is the last moment that is in time. `amber_vanaf` and `rood_vanaf` are the
    moments at which the colour changes; empty means never. At most one of `vervuld_op` and
    `vervallen_op` is filled. All moments are in UTC.
    """

    sleutel: str
    norm: str
    regel: str
    versie: int
    pakket: str
    gezin: int | None
    betreft: tuple[int, ...]
    aanleiding: int
    vanaf: datetime
    uiterlijk: datetime | None
    amber_vanaf: datetime | None
    rood_vanaf: datetime | None
    vervuld_op: datetime | None
    vervuld_door: int | None
    vervallen_op: datetime | None
    vervallen_reden: str
    verantwoordelijk: str
