"""Dates as people say them: a day with how exactly it is known. Plain Python."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from samenspel.core.datums import MAANDEN
from samenspel.core.lijnen import Precisie

AFKORTINGEN = {"mrt": 3}
DAGEN = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
ONGEVEER = re.compile(r"^(ongeveer|rond|circa|ca\.?|±)\s+")


@dataclass(frozen=True, slots=True)
class Datum:
    """A day and its precision; a month or a year stands on its first day."""

    dag: date
    precisie: Precisie = Precisie.DAG

    def __str__(self) -> str:
        """As it is typed: '12-03-2020', 'maart 2020' or '2020'."""
        if self.precisie is Precisie.JAAR:
            return str(self.dag.year)
        if self.precisie is Precisie.MAAND:
            return f"{MAANDEN[self.dag.month - 1]} {self.dag.year}"
        tekst = f"{self.dag:%d-%m-%Y}"
        return f"ongeveer {tekst}" if self.precisie is Precisie.ONGEVEER else tekst


class OnleesbareDatum(ValueError):
    """The text is no date; the message says how to write one."""


def parse_datum(tekst: str, *, vandaag: date) -> Datum:
    """Read a date: 'dd-mm-jjjj', '12 maart 2020', 'maart 2020', '2020' or 'gisteren'.

    'ongeveer', 'rond' or 'circa' before it makes the precision ONGEVEER. Raises
    OnleesbareDatum with an instruction in Dutch.
    """
    schoon = " ".join(tekst.lower().replace(",", " ").split())
    kaal = ONGEVEER.sub("", schoon)
    if kaal in DAGEN:
        datum = Datum(vandaag + timedelta(days=DAGEN[kaal]))
    else:
        datum = _parse_delen(kaal)
    return Datum(datum.dag, Precisie.ONGEVEER) if kaal != schoon else datum


def _parse_delen(tekst: str) -> Datum:
    delen = re.split(r"[\s./-]+", tekst)
    if len(delen) == 3 and len(delen[0]) == 4:
        delen.reverse()
    match delen:
        case [dag, maand, jaar]:
            return Datum(_make_date(_year(jaar), _month(maand), _number(dag)))
        case [maand, jaar]:
            return Datum(_make_date(_year(jaar), _month(maand), 1), Precisie.MAAND)
        case [jaar]:
            return Datum(_make_date(_year(jaar), 1, 1), Precisie.JAAR)
    raise _unreadable()


def _make_date(jaar: int, maand: int, dag: int) -> date:
    try:
        return date(jaar, maand, dag)
    except ValueError:
        raise OnleesbareDatum(
            "Deze dag bestaat niet. Kijk de dag en de maand na."
        ) from None


def _year(tekst: str) -> int:
    if re.fullmatch(r"(1[6-9]|20)\d\d", tekst):
        return int(tekst)
    if re.fullmatch(r"\d{1,2}|\d{3,}", tekst):
        raise OnleesbareDatum("Schrijf het jaar met vier cijfers, zoals 2020.")
    raise _unreadable()


def _month(tekst: str) -> int:
    if tekst.isdecimal():
        return int(tekst)
    if tekst in AFKORTINGEN:
        return AFKORTINGEN[tekst]
    for nummer, naam in enumerate(MAANDEN, start=1):
        if len(tekst) >= 3 and naam.startswith(tekst):
            return nummer
    raise _unreadable()


def _number(tekst: str) -> int:
    if not re.fullmatch(r"\d{1,2}", tekst):
        raise _unreadable()
    return int(tekst)


def _unreadable() -> OnleesbareDatum:
    return OnleesbareDatum(
        "Schrijf de datum zo: 12-03-2020, 12 maart 2020, maart 2020 of 2020."
    )
