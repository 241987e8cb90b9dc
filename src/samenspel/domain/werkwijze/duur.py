"""Durations as ISO 8601 writes them: P3D, P6W, P3M, PT4H."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

PATROON = re.compile(
    r"P(?:(?P<jaren>\d+)Y)?(?:(?P<maanden>\d+)M)?(?:(?P<weken>\d+)W)?(?:(?P<dagen>\d+)D)?"
    r"(?:T(?:(?P<uren>\d+)H)?(?:(?P<minuten>\d+)M)?(?:(?P<seconden>\d+)S)?)?"
)


@dataclass(frozen=True, slots=True)
class Duur:
    """A length of time in calendar units; either days and longer, or hours and shorter."""

    jaren: int = 0
    maanden: int = 0
    weken: int = 0
    dagen: int = 0
    seconden: int = 0
    in_uren: bool = False

    @property
    def tijd(self) -> timedelta:
        """The length of a duration in hours, minutes and seconds."""
        return timedelta(seconds=self.seconden)


def parse_duur(tekst: str) -> Duur:
    """Read an ISO 8601 duration; days and hours do not go together.

    Raises ValueError when the text is no duration.
    """
    gevonden = PATROON.fullmatch(tekst)
    delen = (
        {k: int(v) for k, v in gevonden.groupdict().items() if v} if gevonden else {}
    )
    if gevonden is None or not any(v is not None for v in gevonden.groups()):
        raise ValueError(f"{tekst!r} is geen duur volgens ISO 8601.")
    uren, minuten = delen.pop("uren", 0), delen.pop("minuten", 0)
    seconden = uren * 3600 + minuten * 60 + delen.pop("seconden", 0)
    in_uren = "T" in tekst
    if in_uren and delen:
        raise ValueError(f"{tekst!r} mengt dagen en uren.")
    return Duur(**delen, seconden=seconden, in_uren=in_uren)


def add_duur(dag: date, duur: Duur, *, terug: bool = False) -> date:
    """Move a day by years, months, weeks and days.

    The 31st moves to the last day of a shorter month.
    """
    richting = -1 if terug else 1
    maanden = dag.year * 12 + dag.month - 1
    maanden += richting * (duur.jaren * 12 + duur.maanden)
    jaar, maand = divmod(maanden, 12)
    laatste = monthrange(jaar, maand + 1)[1]
    verschoven = dag.replace(year=jaar, month=maand + 1, day=min(dag.day, laatste))
    return verschoven + richting * timedelta(weeks=duur.weken, days=duur.dagen)
