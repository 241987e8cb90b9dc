"""A norm that does not hold here, or cannot be kept now."""

import pytest

from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import INGE, LOT, SAM, Log, op

WEDNESDAY = "2026-03-04 10:00"
SUNDAY = "2026-03-08 10:00"
POSTPONED = {"reden": "Het gezin is op reis", "gezien_door": 7, "tot": "2026-03-20"}


@pytest.fixture
def log() -> Log:
    log = Log()
    log.aanmelding = log.add_aanmelding(WEDNESDAY)
    log.add_gezin(WEDNESDAY)
    return log


def visit(log: Log):
    [gevonden] = [v for v in log.beoordeel() if v.regel == "N006"]
    return gevonden


def test_a_norm_that_does_not_hold_lapses_with_its_reason(log):
    log.add(
        "2026-03-05 09:00",
        "norm.niet_van_toepassing",
        norm="N006",
        aanleiding=log.aanmelding,
        reden="Het gezin woont in een andere regio",
    )

    assert visit(log).vervallen_reden == "Het gezin woont in een andere regio"
    assert log.standen(SUNDAY, alles=True)["N006"] is Stand.VERVALLEN


@pytest.mark.parametrize(
    "waarden", [{"norm": "N005"}, {"aanleiding": 999}, {"aanleiding": None}]
)
def test_it_lapses_only_for_the_norm_and_trigger_that_are_named(log, waarden):
    gegeven = {"norm": "N006", "aanleiding": log.aanmelding, "reden": "x"}
    log.add("2026-03-05 09:00", "norm.niet_van_toepassing", **gegeven | waarden)

    assert log.standen(SUNDAY)["N006"] is Stand.ROOD


def test_it_lapses_only_for_the_child_that_is_named(log):
    bezoek = log.add_bezoek("2026-03-06 14:00", INGE)
    log.add(
        "2026-03-07 09:00",
        "norm.niet_van_toepassing",
        LOT,
        norm="N008",
        aanleiding=bezoek,
        reden="Lot is een baby",
    )

    standen = log.standen("2026-03-07 09:00", alles=True)

    assert standen[f"N008 {LOT}"] is Stand.VERVALLEN
    assert standen[f"N008 {SAM}"] is Stand.OPEN


def test_postponing_moves_red_and_keeps_amber_and_the_term(log):
    eerder = visit(log)
    log.add(
        "2026-03-06 09:00",
        "norm.uitgesteld",
        norm="N006",
        aanleiding=log.aanmelding,
        **POSTPONED,
    )

    assert visit(log).rood_vanaf == op("2026-03-21")
    assert visit(log).amber_vanaf == eerder.amber_vanaf
    assert visit(log).uiterlijk == eerder.uiterlijk


def test_what_was_red_from_the_start_turns_amber_while_postponed(log):
    signaal = log.add("2026-03-05 09:00", "signaal.vastgelegd", acuut=True)
    log.add(
        "2026-03-05 10:00",
        "norm.uitgesteld",
        norm="N281",
        aanleiding=signaal,
        **POSTPONED,
    )

    assert log.standen(SUNDAY)["N281"] is Stand.AMBER


@pytest.mark.parametrize(
    "gemis",
    [{"gezien_door": None}, {"reden": ""}, {"tot": "later"}, {"tot": "2026-03-05"}],
)
def test_without_a_second_person_a_reason_or_a_later_day_nothing_moves(log, gemis):
    log.add(
        "2026-03-06 09:00",
        "norm.uitgesteld",
        norm="N006",
        aanleiding=log.aanmelding,
        **POSTPONED | gemis,
    )

    assert log.standen(SUNDAY)["N006"] is Stand.ROOD


def test_a_correction_of_the_trigger_keeps_what_was_said_about_it(log):
    nieuw = log.add_aanmelding("2026-03-04 09:00", corrigeert=log.aanmelding)
    log.add(
        "2026-03-05 09:00",
        "norm.niet_van_toepassing",
        norm="N006",
        aanleiding=nieuw,
        reden="Verhuisd",
    )

    assert visit(log).vervallen_reden == "Verhuisd"
