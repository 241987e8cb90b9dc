"""From aanmelding to first visit: N001 to N006."""

import pytest

from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import INGE, SAM, Log

WOENSDAG = "2026-03-04 10:00"


@pytest.fixture
def log() -> Log:
    log = Log()
    log.add_gezin(WOENSDAG)
    log.add_aanmelding(WOENSDAG)
    return log


@pytest.mark.parametrize(
    ("nu", "stand"),
    [
        ("2026-03-04 10:00", Stand.OPEN),
        ("2026-03-05 23:59", Stand.OPEN),
        ("2026-03-06 00:00", Stand.AMBER),
        ("2026-03-07 23:59", Stand.AMBER),
        ("2026-03-08 00:00", Stand.ROOD),
    ],
)
def test_the_visit_is_amber_on_day_two_and_red_after_day_three(log, nu, stand):
    assert log.standen(nu, alles=True)["N006"] is stand


def test_an_unread_aanmelding_is_red_when_the_day_is_over(log):
    assert log.standen("2026-03-04 23:59")["N001"] is Stand.AMBER
    assert log.standen("2026-03-05 00:00")["N001"] is Stand.ROOD


def test_a_read_aanmelding_asks_for_a_call_to_the_melder_that_never_turns_red(log):
    log.add("2026-03-04 10:30", "aanmelding.gelezen")

    assert log.standen("2026-03-04 11:00", alles=True)["N001"] is Stand.VERVULD
    assert log.standen("2026-03-04 11:00")["N002"] is Stand.AMBER
    assert log.standen("2026-03-09 11:00")["N002"] is Stand.AMBER


def test_without_a_melder_nobody_needs_to_call(log):
    log.add_aanmelding("2026-03-04 12:00", melder=False)
    log.add("2026-03-04 12:30", "aanmelding.gelezen")

    assert "N002" not in log.standen("2026-03-04 13:00", alles=True)


def test_very_serious_means_a_visit_today_and_replaces_the_three_days(log):
    log.add(
        "2026-03-04 14:00",
        "afname.vastgelegd",
        instrument="havik",
        deel="AB",
        uitkomst="zeer_ernstig",
    )

    assert log.standen("2026-03-04 14:00", alles=True)["N006"] is Stand.VERVALLEN
    assert log.standen("2026-03-04 14:00")["N005"] is Stand.ROOD


def test_a_failed_attempt_is_no_visit(log):
    log.add("2026-03-05 15:00", "contactpoging.vastgelegd", wijze="huisbezoek")

    assert log.standen("2026-03-08 09:00")["N006"] is Stand.ROOD


def test_a_visit_counts_when_it_was_held_also_when_recorded_late(log):
    log.add_bezoek("2026-03-06 14:00", SAM, vastgelegd="2026-03-09 09:00")

    assert log.standen("2026-03-08 09:00", alles=True)["N006"] is Stand.VERVULD


def test_a_zitting_is_a_first_talk_and_no_visit(log):
    log.add(
        "2026-03-05 14:00",
        "contact.vastgelegd",
        INGE,
        wijze="zitting",
        gezien=[INGE],
        gesproken=[INGE],
    )

    standen = log.standen("2026-03-08 10:00", alles=True)
    assert standen["N006"] is Stand.ROOD
    assert standen[f"N008 {SAM}"] is Stand.OPEN
