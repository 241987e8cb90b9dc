"""How many different sources worry within half a year."""

from datetime import date

import pytest

from samenspel.domain.verhaal.rules import count_bronnen
from samenspel.domain.verhaal.rules.opstapeling import add_half_jaar

SCHOOL, POLITIE = "a1", "b2"


@pytest.mark.parametrize(
    ("dag", "later"),
    [
        (date(2026, 1, 15), date(2026, 7, 15)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 3, 31), date(2026, 9, 30)),
        (date(2026, 12, 1), date(2027, 6, 1)),
    ],
)
def test_half_a_year_later_is_a_day_that_exists(dag, later):
    assert add_half_jaar(dag) == later


def test_on_screen_only_the_last_half_year_counts():
    signalen = [(date(2026, 1, 1), SCHOOL), (date(2026, 5, 1), POLITIE)]

    assert count_bronnen(signalen, op=date(2026, 7, 1)) == 2
    assert count_bronnen(signalen, op=date(2026, 7, 2)) == 1
    assert count_bronnen(signalen, op=date(2026, 4, 1)) == 1


def test_one_source_that_says_it_twice_is_one():
    signalen = [(date(2026, 1, 1), SCHOOL), (date(2026, 2, 1), SCHOOL)]

    assert count_bronnen(signalen, op=date(2026, 2, 1)) == 1
