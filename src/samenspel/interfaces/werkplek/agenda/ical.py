"""Appointments as iCalendar (RFC 5545): moments in Amsterdam, and no word too many."""

from collections.abc import Iterable
from datetime import timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from samenspel.domain.verhaal.queries import Agendaregel

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MEDIATYPE = "text/calendar; charset=utf-8"
PRODID = "-//Samenspel//Agenda//NL"
VERVERS = timedelta(minutes=30)


def write_agenda(regels: Iterable[Agendaregel]) -> bytes:
    """Return the feed of one worker: says when, never with whom, about what or where."""
    agenda = _begin()
    agenda.add("name", "Samenspel")
    agenda.add("x-wr-calname", "Samenspel")
    agenda.add("refresh-interval", VERVERS, parameters={"VALUE": "DURATION"})
    for regel in regels:
        agenda.add_component(_write(regel, "Afspraak Samenspel"))
    return _finish(agenda)


def write_uitnodiging(regel: Agendaregel, *, titel: str, tekst: str) -> bytes:
    """Return one appointment for who takes part: with whom of us, and whom to call."""
    agenda = _begin()
    event = _write(regel, titel)
    if tekst:
        event.add("description", tekst)
    agenda.add_component(event)
    return _finish(agenda)


def _begin() -> Calendar:
    agenda = Calendar()
    agenda.add("prodid", PRODID)
    agenda.add("version", "2.0")
    agenda.add("method", "PUBLISH")
    return agenda


def _write(regel: Agendaregel, titel: str) -> Event:
    event = Event()
    event.add("uid", regel.uid)
    event.add("sequence", regel.volgnummer)
    event.add("dtstamp", regel.gewijzigd_op)
    event.add("last-modified", regel.gewijzigd_op)
    event.add("dtstart", regel.van.astimezone(AMSTERDAM))
    event.add("dtend", regel.tot.astimezone(AMSTERDAM))
    event.add("summary", f"{titel} (gaat niet door)" if regel.is_afgezegd else titel)
    event.add("status", "CANCELLED" if regel.is_afgezegd else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if regel.is_afgezegd else "OPAQUE")
    event.add("class", "PRIVATE")
    return event


def _finish(agenda: Calendar) -> bytes:
    """Add the rules of summer and winter time, and write it."""
    agenda.add_missing_timezones()
    return bytes(agenda.to_ical())
