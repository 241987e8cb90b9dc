"""Working days and terms, in awkward years."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspel.domain.werkwijze.atw import (
    AMSTERDAM,
    Kalender,
    Termijn,
    add_werkdagen,
    compute_einde,
    end_of_day,
    is_werkdag,
    list_feestdagen,
    local_day,
)
from samenspel.domain.werkwijze.duur import parse_duur

DAYS = st.dates(min_value=date(2015, 1, 1), max_value=date(2060, 12, 31))

HOLIDAYS = {
    # Leap year; King's Day falls on a Saturday, Liberation Day on a Sunday.
    2024: "01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26",
    # 27 April is a Sunday, so King's Day moves to the 26th.
    2025: "01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26",
    # Liberation Day lies on the eve of Ascension.
    2027: "01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26",
    # Easter at its latest; Easter Monday lies on the eve of King's Day.
    2038: "01-01 04-23 04-26 04-27 05-05 06-03 06-14 12-25 12-26",
    # Easter almost at its earliest.
    2035: "01-01 03-23 03-26 04-27 05-05 05-03 05-14 12-25 12-26",
}


@pytest.mark.parametrize("jaar", HOLIDAYS)
def test_the_holidays_of_a_year_are_those_of_the_law(jaar):
    named = {date.fromisoformat(f"{jaar}-{dag}") for dag in HOLIDAYS[jaar].split()}

    assert {dag for dag in list_feestdagen(jaar) if dag.weekday() != 6} == {
        dag for dag in named if dag.weekday() != 6
    }


def test_liberation_day_is_a_day_off_in_every_year():
    assert not any(is_werkdag(date(jaar, 5, 5)) for jaar in range(2015, 2060))


def test_an_equated_day_is_no_working_day():
    kalender = Kalender(frozenset({date(2026, 5, 15)}))

    assert is_werkdag(date(2026, 5, 15))
    assert not kalender.is_werkdag(date(2026, 5, 15))


@pytest.mark.parametrize(
    ("dag", "aantal", "verwacht"),
    [
        ("2026-03-06", 5, "2026-03-13"),  # Friday to Friday week
        ("2026-03-07", 1, "2026-03-09"),  # from a Saturday
        ("2026-04-30", 5, "2026-05-08"),  # over 5 May
        ("2027-05-04", 1, "2027-05-07"),  # over 5 May and Ascension
        ("2025-12-24", 4, "2026-01-02"),  # over Christmas and New Year
        ("2026-04-02", 1, "2026-04-07"),  # over Good Friday and Easter
        ("2026-03-13", -5, "2026-03-06"),
        ("2024-02-28", 2, "2024-03-01"),  # leap day
        ("2026-03-07", 0, "2026-03-07"),
    ],
)
def test_working_days_are_counted_over_weekends_and_holidays(dag, aantal, verwacht):
    assert add_werkdagen(date.fromisoformat(dag), aantal) == date.fromisoformat(
        verwacht
    )


@pytest.mark.parametrize(
    ("vanaf", "duur", "atw", "laatste"),
    [
        ("2026-03-04", "P3D", False, "2026-03-07"),  # a Saturday stays the end
        ("2026-03-04", "P3D", True, "2026-03-09"),  # article 1: to Monday
        ("2026-04-02", "P3D", True, "2026-04-08"),  # article 2: two working days
        ("2026-04-02", "P2D", True, "2026-04-07"),  # under three days: article 1 alone
        ("2025-12-29", "P3D", True, "2026-01-02"),  # ends on New Year's Day
        ("2024-01-31", "P1M", False, "2024-02-29"),  # shorter month, leap year
        ("2025-01-31", "P1M", False, "2025-02-28"),
        ("2025-11-30", "P3M", True, "2026-03-02"),  # 28 February is a Saturday
        ("2025-11-30", "P4M", True, "2026-03-30"),
        ("2026-01-04", "P12W", True, "2026-03-30"),  # ends on a Sunday
        ("2026-01-04", "P13W", True, "2026-04-05"),  # article 4: longer than 12 weeks
        ("2025-12-07", "P90D", True, "2026-03-09"),
        ("2025-12-07", "P91D", True, "2026-03-08"),  # article 4: longer than 90 days
        ("2025-03-08", "P1Y", True, "2026-03-08"),  # article 4: years
        ("2026-03-04", "P0D", False, "2026-03-04"),
    ],
)
def test_a_term_ends_on_the_last_moment_of_its_last_day(vanaf, duur, atw, laatste):
    begin = datetime.fromisoformat(f"{vanaf}T10:00").replace(tzinfo=AMSTERDAM)
    einde = compute_einde(begin, Termijn(parse_duur(duur), atw=atw))

    assert (
        einde.astimezone(AMSTERDAM).isoformat()
        == end_of_day(date.fromisoformat(laatste)).astimezone(AMSTERDAM).isoformat()
    )
    assert einde.astimezone(AMSTERDAM).strftime("%H:%M:%S.%f") == "23:59:59.999999"


@pytest.mark.parametrize(
    ("dag", "uren"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-03-28", 24)]
)
def test_a_day_with_a_change_of_clock_is_one_day(dag, uren):
    begin = datetime.fromisoformat(dag).replace(tzinfo=AMSTERDAM)
    einde = compute_einde(begin, Termijn(parse_duur("P0D")))

    assert einde - begin.astimezone(UTC) == timedelta(hours=uren, microseconds=-1)


def test_a_term_in_hours_runs_through_the_night_and_over_the_change_of_clock():
    begin = datetime(2026, 3, 29, 1, 0, tzinfo=AMSTERDAM)
    einde = compute_einde(begin, Termijn(parse_duur("PT24H"), atw=True))

    assert einde.astimezone(AMSTERDAM) == datetime(2026, 3, 30, 2, tzinfo=AMSTERDAM)


def test_just_before_midnight_is_still_that_day_in_amsterdam():
    assert local_day(datetime(2026, 7, 1, 21, 59, tzinfo=UTC)) == date(2026, 7, 1)
    assert local_day(datetime(2026, 7, 1, 22, 0, tzinfo=UTC)) == date(2026, 7, 2)


@pytest.mark.parametrize("tekst", ["", "P", "PT", "3D", "P1DT2H", "P-1D", "P1.5D"])
def test_what_is_no_duration_is_refused(tekst):
    with pytest.raises(ValueError, match=r"duur|mengt"):
        parse_duur(tekst)


@given(DAYS, st.integers(1, 40))
def test_working_days_end_on_a_working_day_and_lead_back(dag, aantal):
    einde = add_werkdagen(dag, aantal)
    tussen = [dag + timedelta(days=n) for n in range(1, (einde - dag).days + 1)]

    assert is_werkdag(einde)
    assert sum(map(is_werkdag, tussen)) == aantal


@given(DAYS, st.integers(3, 90))
def test_a_term_under_the_law_holds_two_working_days_and_ends_on_one(dag, dagen):
    begin = datetime.combine(dag, datetime.min.time(), tzinfo=AMSTERDAM)
    laatste = local_day(
        compute_einde(begin, Termijn(parse_duur(f"P{dagen}D"), atw=True))
    )
    erin = [dag + timedelta(days=n) for n in range(1, (laatste - dag).days + 1)]

    assert is_werkdag(laatste)
    assert sum(map(is_werkdag, erin)) >= 2
    assert (laatste - dag).days >= dagen
