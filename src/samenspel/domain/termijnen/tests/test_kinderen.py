"""Children who were not at the first talk, and who are spoken with again: N008, N331."""

import pytest

from samenspel.core.lijnen import Precisie
from samenspel.domain.termijnen.rules import Stand, stand
from samenspel.domain.termijnen.tests.schrijven import INGE, LOT, SAM, Log, op

FRIDAY = "2026-03-06 14:00"


@pytest.fixture
def log() -> Log:
    """A first visit on Friday at which Sam was and Lot was not."""
    log = Log()
    log.add_gezin("2026-03-04 10:00")
    log.add_aanmelding("2026-03-04 10:00")
    log.add_bezoek(FRIDAY, SAM, INGE)
    return log


def lot(log: Log, nu: str) -> Stand:
    return log.standen(nu, alles=True)[f"N008 {LOT}"]


def test_only_the_child_that_was_absent_must_still_be_spoken_with(log):
    assert f"N008 {SAM}" not in log.standen(FRIDAY, alles=True)
    assert lot(log, FRIDAY) is Stand.OPEN


@pytest.mark.parametrize(
    ("nu", "stand"),
    [
        ("2026-03-11 23:59", Stand.OPEN),
        ("2026-03-12 00:00", Stand.AMBER),
        ("2026-03-13 23:59", Stand.AMBER),
        ("2026-03-14 00:00", Stand.AMBER),
    ],
)
def test_the_talk_must_be_held_by_friday_week_and_stays_amber_after(log, nu, stand):
    assert lot(log, nu) is stand


@pytest.mark.parametrize(
    ("waarden", "stand"),
    [
        ({"conclusie": "onveilig", "cijfer": 5}, Stand.ROOD),
        ({"conclusie": "onveilig", "cijfer": None}, Stand.ROOD),
        ({"conclusie": "onveilig", "cijfer": 6}, Stand.AMBER),
        ({"conclusie": "veilig", "cijfer": 7}, Stand.AMBER),
        ({"conclusie": "direct_veiligstellen", "cijfer": 8}, Stand.ROOD),
    ],
)
def test_it_turns_red_only_when_the_child_is_below_six(log, waarden, stand):
    log.add(FRIDAY, "veiligheid.vastgesteld", LOT, **waarden)

    assert lot(log, "2026-03-14 00:00") is stand


def test_the_safety_of_another_child_changes_nothing(log):
    log.add(FRIDAY, "veiligheid.vastgesteld", SAM, conclusie="onveilig", cijfer=3)

    assert lot(log, "2026-03-14 00:00") is Stand.AMBER


def test_the_latest_safety_counts_and_red_begins_when_it_fell(log):
    log.add(
        "2026-03-10 09:00", "veiligheid.vastgesteld", LOT, conclusie="veilig", cijfer=7
    )
    log.add(
        "2026-03-17 09:00", "veiligheid.vastgesteld", LOT, conclusie="veilig", cijfer=4
    )
    log.add(
        "2026-03-18 09:00", "veiligheid.vastgesteld", LOT, conclusie="veilig", cijfer=3
    )

    assert lot(log, "2026-03-17 08:59") is Stand.AMBER
    assert lot(log, "2026-03-17 09:00") is Stand.ROOD


def test_a_child_that_is_safe_again_is_no_longer_red(log):
    log.add(
        "2026-03-10 09:00", "veiligheid.vastgesteld", LOT, conclusie="veilig", cijfer=4
    )
    log.add(
        "2026-03-16 09:00", "veiligheid.vastgesteld", LOT, conclusie="veilig", cijfer=7
    )

    assert lot(log, "2026-03-17 09:00") is Stand.AMBER


def test_two_findings_of_one_moment_count_as_the_worst(log):
    log.add(FRIDAY, "veiligheid.vastgesteld", LOT, conclusie="onveilig", cijfer=None)
    log.add(FRIDAY, "veiligheid.vastgesteld", LOT, conclusie="veilig", cijfer=None)

    assert lot(log, "2026-03-14 00:00") is Stand.ROOD


@pytest.mark.parametrize("sleutel", [LOT, str(LOT)])
def test_a_recorded_reason_keeps_it_from_turning_red(log, sleutel):
    log.add(FRIDAY, "veiligheid.vastgesteld", LOT, conclusie="onveilig", cijfer=4)
    log.add(
        "2026-03-12 09:00",
        "contact.vastgelegd",
        INGE,
        wijze="telefoon",
        reden_niet_gesproken={sleutel: "Lot is ziek"},
    )

    assert lot(log, "2026-03-20 00:00") is Stand.AMBER


@pytest.mark.parametrize("veld", ["gesproken", "alleen_gesproken"])
def test_a_talk_satisfies_it_and_seeing_does_not(log, veld):
    log.add("2026-03-10 15:00", "contact.vastgelegd", LOT, wijze="school", gezien=[LOT])
    assert lot(log, "2026-03-10 15:00") is Stand.OPEN

    log.add(
        "2026-03-11 15:00", "contact.vastgelegd", LOT, wijze="school", **{veld: [LOT]}
    )
    assert lot(log, "2026-03-11 15:00") is Stand.VERVULD


def test_a_talk_before_the_first_visit_counts_as_well():
    log = Log()
    log.add_gezin("2026-03-04 10:00")
    log.add_aanmelding("2026-03-04 10:00")
    log.add(
        "2026-03-05 15:00", "contact.vastgelegd", LOT, wijze="school", gesproken=[LOT]
    )
    log.add_bezoek(FRIDAY, SAM, INGE)

    assert lot(log, FRIDAY) is Stand.VERVULD


def test_a_child_that_joins_later_was_not_known_at_the_first_talk(log):
    log.add("2026-03-09 09:00", "persoon.toegevoegd", 13, rol="KIND")

    assert "N008 13" not in log.standen("2026-03-20 00:00", alles=True)


def test_a_child_that_comes_to_light_at_the_visit_is_known_that_day(log):
    log.add("2026-03-06 21:00", "persoon.toegevoegd", 13, rol="kind")

    assert log.standen("2026-03-12 00:00")["N008 13"] is Stand.AMBER


def test_the_role_that_is_known_last_decides_who_is_a_child(log):
    log.add("2026-03-09 09:00", "persoon.gewijzigd", LOT, rol="netwerk")

    assert f"N008 {LOT}" not in log.standen("2026-03-20 00:00", alles=True)


def test_a_second_visit_starts_nothing_new(log):
    log.add_bezoek("2026-03-20 14:00", INGE)

    assert f"N008 {SAM}" not in log.standen("2026-03-21 00:00", alles=True)


def test_a_first_talk_known_only_to_the_month_never_turns_red():
    log = Log()
    log.add_gezin("2026-03-01 00:00")
    log.add_aanmelding("2026-03-01 00:00")
    log.add_bezoek("2026-03-01 00:00", INGE, precisie=Precisie.MAAND)
    log.add("2026-03-02 09:00", "veiligheid.vastgesteld", LOT, conclusie="onveilig")

    assert lot(log, "2026-05-01 00:00") is Stand.AMBER


@pytest.mark.parametrize(
    ("wie", "stand"), [(LOT, Stand.AMBER), (SAM, Stand.ROOD)], ids=["lot", "sam"]
)
def test_a_reason_apart_from_a_visit_takes_the_red_away_as_well(wie, stand):
    log = Log()
    log.add_gezin("2026-11-24 10:00")
    log.add_aanmelding("2026-11-24 10:00")
    log.add_bezoek("2026-11-27 14:00", SAM, INGE)
    log.add("2026-11-27 14:00", "veiligheid.vastgesteld", LOT, cijfer=4)

    log.add("2026-11-30 10:00", "gesprek.uitgesteld", wie, uiterlijk="2026-12-20")

    assert lot(log, "2026-12-05 00:00") is stand


@pytest.fixture
def weer() -> Log:
    """Sam was spoken with, and is again by the twelfth at the latest: an own date."""
    log = Log(pakket="basis")
    log.add_gezin("2026-03-04 10:00")
    log.add_aanmelding("2026-03-04 10:00")
    log.add("2026-03-05 10:00", "spreekdatum.gezet", SAM, uiterlijk="2026-03-12")
    return log


def sam(log: Log, nu: str) -> list[Stand]:
    """Every state of N331 for Sam, the newest last."""
    return [
        stand(v, op(nu))
        for v in log.beoordeel()
        if v.regel == "N331" and SAM in v.betreft
    ]


def test_an_own_date_is_silent_until_it_has_passed_and_never_red(weer):
    assert sam(weer, "2026-03-12 23:59") == [Stand.OPEN]
    assert sam(weer, "2026-03-13 00:00") == [Stand.AMBER]
    assert sam(weer, "2026-06-13 00:00") == [Stand.AMBER]


def test_without_an_own_date_nothing_is_asked():
    log = Log(pakket="basis")
    log.add_gezin("2026-03-04 10:00")
    log.add("2026-03-04 10:00", "signaal.vastgelegd", SAM, signaal=1, acuut=True)

    assert sam(log, "2026-06-13 00:00") == []


def test_speaking_with_the_child_ends_it_and_seeing_it_does_not(weer):
    weer.add("2026-03-09 10:00", "contact.vastgelegd", SAM, gezien=[SAM], gesproken=[])
    assert sam(weer, "2026-03-13 00:00") == [Stand.AMBER]

    weer.add("2026-03-10 10:00", "contact.vastgelegd", SAM, gesproken=[SAM])
    assert sam(weer, "2026-03-13 00:00") == [Stand.VERVULD]


def test_a_reason_moves_it_to_the_day_to_look_again(weer):
    weer.add("2026-03-11 10:00", "gesprek.uitgesteld", SAM, uiterlijk="2026-03-20")

    assert sam(weer, "2026-03-13 00:00") == [Stand.VERVALLEN, Stand.OPEN]
    assert sam(weer, "2026-03-21 00:00") == [Stand.VERVALLEN, Stand.AMBER]


def test_a_parent_who_was_not_spoken_with_raises_no_flag(weer):
    weer.add("2026-03-11 10:00", "gesprek.uitgesteld", INGE, uiterlijk="2026-03-20")

    assert f"N331 {INGE}" not in weer.standen("2026-03-21 00:00", alles=True)
