"""Reads a draaiboek: which day a step was, who did it, and what was said."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from samenspel.demo.dagen import (
    at,
    find_vrijdag,
    last_night,
    name_dag,
    this_morning,
    today,
    werkdag,
)
from samenspel.demo.gegevens import Gegevens, read_gezin
from samenspel.demo.verteller import Verteller
from samenspel.domain.gezin.models import Persoon

DAG_IN_TEKST = re.compile(r"\{([+-]\d+)\}")
BEGINPUNTEN = {"nacht": last_night, "ochtend": this_morning}
VRIJDAG = "vrijdag-"  # and how many Fridays ago


@dataclass(slots=True)
class Stap:
    """One thing that happened: `op` is when, `vastgelegd` when somebody wrote it down."""

    wat: str
    door: str
    op: datetime
    vastgelegd: datetime
    rest: Gegevens

    def get(self, naam: str, anders: Any = "") -> Any:
        """Take what the step says about this; each word is used once."""
        return self.rest.pop(naam, anders)

    def take_all(self) -> Gegevens:
        """Take all that is left, for facts that have the names of the action."""
        gegevens, self.rest = self.rest, {}
        return gegevens

    def check_all_used(self) -> None:
        if self.rest:
            raise ValueError(f"Stap '{self.wat}' kent niet: {', '.join(self.rest)}")


@dataclass(slots=True)
class Draaiboek:
    """The file of a family while it is told; `onthouden` is what later steps refer to."""

    v: Verteller
    gezin: Gegevens
    stappen: list[Stap]
    onthouden: dict[str, Any] = field(default_factory=dict)

    def wie(self, namen: list[str]) -> list[Persoon]:
        return self.v.wie(*namen)

    def een(self, naam: str) -> Persoon | None:
        """Return this person, None when nobody is named."""
        return self.v.personen[naam] if naam else None


def read_draaiboek(v: Verteller, naam: str) -> Draaiboek:
    """Return the file of this family with every day filled in."""
    gezin = _fill_in(read_gezin(naam), today(v.nu))
    return Draaiboek(v, gezin, [_read_stap(v.nu, stap) for stap in gezin.pop("stap")])


def get_moment(nu: datetime, woorden: str) -> datetime:
    """Return the moment that a file means: '-31 10:05', 'nacht', 'ochtend +20'.

    A number of working days before or after today with the hour, so many Fridays ago
    ('vrijdag-2 17:45'), or the last night or this morning with the minutes after it.
    """
    begin, _, rest = woorden.partition(" ")
    if begin.startswith(VRIJDAG):
        weken = int(begin.removeprefix(VRIJDAG)) - 1
        return at(find_vrijdag(today(nu)) - timedelta(weeks=weken), rest)
    if begin in BEGINPUNTEN:
        return BEGINPUNTEN[begin](nu) + timedelta(minutes=int(rest or 0))
    return at(werkdag(today(nu), int(begin)), rest)


def get_dag(nu: datetime, aantal: int) -> date:
    return werkdag(today(nu), aantal)


def _read_stap(nu: datetime, gegevens: Gegevens) -> Stap:
    rest = dict(gegevens)
    op = get_moment(nu, rest.pop("op"))
    vastgelegd = min(op + timedelta(minutes=rest.pop("na", 45)), nu)
    return Stap(rest.pop("wat"), rest.pop("door"), op, vastgelegd, rest)


def _fill_in(waarde: Any, vandaag: date) -> Any:
    """Write out every day in the texts: '{-3}' is three working days ago."""
    if isinstance(waarde, str):
        return DAG_IN_TEKST.sub(
            lambda dag: name_dag(werkdag(vandaag, int(dag[1]))), waarde
        )
    if isinstance(waarde, list):
        return [_fill_in(deel, vandaag) for deel in waarde]
    if isinstance(waarde, dict):
        return {naam: _fill_in(deel, vandaag) for naam, deel in waarde.items()}
    return waarde
