"""Dates of GEDCOM, as exactly as a dossier can keep them; what it cannot is told."""

import re
from dataclasses import dataclass
from datetime import date

from ged4py.calendar import CalendarDate, GregorianDate
from ged4py.date import (
    DateValue,
    DateValueAbout,
    DateValueAfter,
    DateValueBefore,
    DateValueCalculated,
    DateValueEstimated,
    DateValueFrom,
    DateValueInterpreted,
    DateValuePeriod,
    DateValueSimple,
    DateValueTo,
)

from samenspel.domain.gezin.gegevens import ONBEKEND, Sinds
from samenspel.domain.gezin.models import Datumprecisie

MAANDEN = [
    "JAN",
    "FEB",
    "MAR",
    "APR",
    "MAY",
    "JUN",
    "JUL",
    "AUG",
    "SEP",
    "OCT",
    "NOV",
    "DEC",
]
# GEDCOM 7 names the common calendar; 5.5 writes nothing or an escape.
GREGORIAANS = re.compile(r"\bGREGORIAN\s+|@#DGREGORIAN@\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Datering:
    """From when and until when, and what of the date finds no place."""

    vanaf: Sinds = ONBEKEND
    tot: Sinds = ONBEKEND
    opmerking: str = ""


def read_datum(tekst: str) -> Datering:
    """Return a date of a file; what is no date of ours is told and left out."""
    schoon = GREGORIAANS.sub("", tekst).strip()
    if not schoon:
        return Datering()
    try:
        return _read(DateValue.parse(schoon), tekst)
    except _Onleesbaar:
        return Datering(opmerking=f"De datum '{tekst}' past niet in het dossier.")


def read_moment(tekst: str) -> Datering:
    """Return a date on which something happened once: a period is no such date."""
    datering = read_datum(tekst)
    if datering.tot.dag is not None:
        return Datering(opmerking=f"De datum '{tekst}' past niet in het dossier.")
    return datering


class _Onleesbaar(Exception):
    """Not a date that a dossier can keep."""


def _read(waarde: DateValue, tekst: str) -> Datering:
    match waarde:
        case DateValueSimple() | DateValueFrom():
            return Datering(_sinds(waarde.date))
        case DateValueInterpreted():
            return Datering(_sinds(waarde.date))
        case DateValueAbout() | DateValueCalculated() | DateValueEstimated():
            return Datering(_about(waarde.date))
        case DateValueBefore() | DateValueAfter():
            woord = "voor" if isinstance(waarde, DateValueBefore) else "na"
            vanaf = _about(waarde.date)
            jaar = vanaf.dag.year if vanaf.dag else ""
            return Datering(
                vanaf,
                opmerking=f"'{tekst}' ({woord} die datum) staat nu als ongeveer {jaar}.",
            )
        case DateValueTo():
            return Datering(tot=_sinds(waarde.date))
        case DateValuePeriod():
            return Datering(_sinds(waarde.date1), _sinds(waarde.date2))
    raise _Onleesbaar


def _about(dag: CalendarDate) -> Sinds:
    return Sinds(_sinds(dag).dag, Datumprecisie.ONGEVEER)


def _sinds(dag: CalendarDate) -> Sinds:
    """Return a day as exactly as it is known; raises _Onleesbaar for another calendar."""
    if not isinstance(dag, GregorianDate) or dag.bc or dag.dual_year is not None:
        raise _Onleesbaar
    maand = (dag.month or "").upper()
    if maand and maand not in MAANDEN:
        raise _Onleesbaar
    precisie = Datumprecisie.JAAR
    if maand:
        precisie = Datumprecisie.DAG if dag.day else Datumprecisie.MAAND
    try:
        nummer = MAANDEN.index(maand) + 1 if maand else 1
        return Sinds(date(dag.year, nummer, dag.day or 1), precisie)
    except ValueError:
        raise _Onleesbaar from None
