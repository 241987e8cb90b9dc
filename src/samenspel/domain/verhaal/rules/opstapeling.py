"""Signals that pile up: from how many different sources, within half a year."""

from collections.abc import Iterable
from datetime import date

MAANDEN = 6


def count_bronnen(signalen: Iterable[tuple[date, str]], *, op: date) -> int:
    """Return how many different sources there were in the half year until this day.

    Each signal is a day and the mark of its source.
    """
    return len({bron for dag, bron in signalen if dag <= op <= add_half_jaar(dag)})


def add_half_jaar(dag: date) -> date:
    """Return the same day half a year later, or the last day of that month."""
    maand = dag.month - 1 + MAANDEN
    jaar, maand = dag.year + maand // 12, maand % 12 + 1
    for laatste in (dag.day, 30, 29, 28):
        try:
            return date(jaar, maand, laatste)
        except ValueError:
            continue
    raise AssertionError(dag)
