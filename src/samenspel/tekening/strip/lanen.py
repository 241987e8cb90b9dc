"""What a strip is made from: lanes with periods and moments, as exactly as known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

ROND = timedelta(days=45)  # how far 'about' may be off, to both sides


class Vorm(IntEnum):
    """How a moment looks, from calm to alarming; each has a shape of its own."""

    GEWOON = 0
    GOED = 1
    ZORG = 2
    GEVAAR = 3


@dataclass(frozen=True, slots=True)
class Tijd:
    """When it was: on one of the days from `eerst` up to and including `laatst`."""

    eerst: date
    laatst: date

    @classmethod
    def of(cls, dag: date, precisie: str) -> "Tijd":
        """Return the days that are meant by a day with its precision."""
        if precisie == "jaar":
            return cls(date(dag.year, 1, 1), date(dag.year, 12, 31))
        if precisie == "maand":
            begin = dag.replace(day=1)
            volgende = (begin + timedelta(days=31)).replace(day=1)
            return cls(begin, volgende - timedelta(days=1))
        if precisie == "ongeveer":
            return cls(dag - ROND, dag + ROND)
        return cls(dag, dag)

    @property
    def midden(self) -> date:
        return self.eerst + (self.laatst - self.eerst) / 2

    @property
    def is_precies(self) -> bool:
        return self.eerst == self.laatst


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened, or more that are alike; `cijfer` is a number given."""

    tijd: Tijd
    tekst: str
    vorm: Vorm = Vorm.GEWOON
    cijfer: str = ""
    aantal: int = 1


@dataclass(frozen=True, slots=True)
class Periode:
    """Something that was so for a time; None is: not known since when, or still so."""

    van: Tijd | None
    tot: Tijd | None
    tekst: str


@dataclass(frozen=True, slots=True)
class Laan:
    """One subject on the axis."""

    naam: str
    perioden: Sequence[Periode] = ()
    momenten: Sequence[Moment] = ()


@dataclass(frozen=True, slots=True)
class Strip:
    """Lanes on one axis, from the first day up to and including the last."""

    van: date
    tot: date
    lanen: Sequence[Laan] = ()
