"""Working days and terms under the Algemene termijnenwet.

Days are days in Europe/Amsterdam. A term in days ends at the last microsecond of its last
day (23:59:59.999999 local time), so that the date of an end is the last day that counts.
All moments are returned in UTC: two moments in one local zone do not order rightly in
the hour that comes twice in October.
Source: Algemene termijnenwet, articles 1 to 4.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

import holidays

from samenspel.domain.werkwijze.duur import Duur, add_duur

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MICROSECONDE = timedelta(microseconds=1)
ZATERDAG = 5


@dataclass(frozen=True, slots=True)
class Termijn:
    """A length of time and how its days are counted.

    `werkdagen`: only working days count. `atw`: the Algemene termijnenwet extends the end.
    """

    duur: Duur
    werkdagen: bool = False
    atw: bool = False


@cache
def list_feestdagen(jaar: int) -> frozenset[date]:
    """Holidays that the law knows in one year, Goede Vrijdag and 5 May included.

    Source: Algemene termijnenwet, article 3.
    """
    gevonden = holidays.country_holidays(
        "NL", years=jaar, categories=("public", "optional")
    )
    return frozenset(gevonden)


@dataclass(frozen=True, slots=True)
class Kalender:
    """Which days are working days; `gelijkgesteld` holds days equated by royal decree."""

    gelijkgesteld: frozenset[date] = field(default_factory=frozenset)

    def is_werkdag(self, dag: date) -> bool:
        """Not a Saturday, a Sunday, a holiday or a day equated with one."""
        return (
            dag.weekday() < ZATERDAG
            and dag not in self.gelijkgesteld
            and dag not in list_feestdagen(dag.year)
        )

    def add_werkdagen(self, dag: date, aantal: int) -> date:
        """The working day that lies so many working days after (or before) a day.

        The day itself does not count; with 0 the day itself is returned.
        """
        stap = timedelta(days=1 if aantal >= 0 else -1)
        for _ in range(abs(aantal)):
            dag += stap
            while not self.is_werkdag(dag):
                dag += stap
        return dag

    def compute_einde(self, vanaf: datetime, termijn: Termijn) -> datetime:
        """The last moment that still lies within a term that starts at `vanaf`."""
        if termijn.duur.in_uren:
            return vanaf.astimezone(UTC) + termijn.duur.tijd
        begin = local_day(vanaf)
        if termijn.werkdagen:
            return end_of_day(self.add_werkdagen(begin, count_dagen(termijn.duur)))
        einde = add_duur(begin, termijn.duur)
        if termijn.atw and is_onder_atw(termijn.duur):
            einde = self._extend(begin, einde)
        return end_of_day(einde)

    def _extend(self, begin: date, einde: date) -> date:
        """Two working days in a term of three days or more, and no end on a day off."""
        lengte = (einde - begin).days
        dagen = (begin + timedelta(days=n) for n in range(1, lengte + 1))
        werkdagen = sum(self.is_werkdag(dag) for dag in dagen)
        if lengte >= 3 and werkdagen < 2:
            einde = self.add_werkdagen(einde, 2 - werkdagen)
        return einde if self.is_werkdag(einde) else self.add_werkdagen(einde, 1)


def is_onder_atw(duur: Duur) -> bool:
    """Whether the law extends a term of this length at all.

    Not a term in hours or years, nor one of more than 90 days, 12 weeks or 3 months.
    Source: Algemene termijnenwet, article 4.
    """
    if duur.in_uren or duur.jaren:
        return False
    return duur.maanden <= 3 and duur.weken <= 12 and duur.dagen <= 90


def count_dagen(duur: Duur) -> int:
    """The days in a duration of days and weeks; a week of working days has five."""
    return duur.weken * 5 + duur.dagen


def local_day(moment: datetime) -> date:
    """The day in Europe/Amsterdam on which a moment falls."""
    return moment.astimezone(AMSTERDAM).date()


@lru_cache(maxsize=4096)
def start_of_day(dag: date) -> datetime:
    """The first moment of a day in Europe/Amsterdam, in UTC."""
    return datetime.combine(dag, time.min, tzinfo=AMSTERDAM).astimezone(UTC)


def end_of_day(dag: date) -> datetime:
    """The last moment of a day in Europe/Amsterdam, in UTC."""
    return start_of_day(dag + timedelta(days=1)) - MICROSECONDE


def build_kalender(gelijkgesteld: Iterable[date] = ()) -> Kalender:
    """A calendar that also knows the days equated with holidays."""
    return Kalender(frozenset(gelijkgesteld))


def is_werkdag(dag: date) -> bool:
    """Whether a day is a working day by the law alone, without equated days."""
    return Kalender().is_werkdag(dag)


def add_werkdagen(dag: date, aantal: int) -> date:
    """Move by working days by the law alone, without equated days."""
    return Kalender().add_werkdagen(dag, aantal)


def compute_einde(vanaf: datetime, termijn: Termijn) -> datetime:
    """The end of a term by the law alone, without equated days."""
    return Kalender().compute_einde(vanaf, termijn)
