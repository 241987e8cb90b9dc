"""The own term of the veranderplan: silent, amber when it has passed, never red (N295)."""

import pytest

from samenspel.domain.termijnen.rules import Stand, stand
from samenspel.domain.termijnen.tests.schrijven import Log, op


@pytest.fixture
def log() -> Log:
    """A family that wants to be there by the first of June."""
    log = Log(pakket="basis")
    log.add_gezin("2026-03-04 10:00")
    log.add_aanmelding("2026-03-04 10:00")
    log.add("2026-03-10 10:00", "eindtermijn.gezet", uiterlijk="2026-06-01")
    return log


def standen(log: Log, nu: str) -> list[Stand]:
    return [stand(v, op(nu)) for v in log.beoordeel() if v.regel == "N295"]


def test_it_is_silent_until_the_day_has_passed_and_never_red(log):
    assert standen(log, "2026-06-01 23:59") == [Stand.OPEN]
    assert standen(log, "2026-06-02 00:00") == [Stand.AMBER]
    assert standen(log, "2027-06-02 00:00") == [Stand.AMBER]


def test_a_new_term_takes_the_place_of_the_one_before(log):
    log.add("2026-05-20 10:00", "eindtermijn.gezet", uiterlijk="2026-09-01")

    assert standen(log, "2026-06-02 00:00") == [Stand.VERVALLEN, Stand.OPEN]
    assert standen(log, "2026-09-02 00:00") == [Stand.VERVALLEN, Stand.AMBER]


def test_when_the_plan_ends_nothing_is_asked_any_more(log):
    log.add("2026-05-20 10:00", "veranderplan.afgesloten")

    assert standen(log, "2026-06-02 00:00") == [Stand.VERVULD]


def test_without_a_term_nothing_is_asked():
    log = Log(pakket="basis")
    log.add_gezin("2026-03-04 10:00")

    assert standen(log, "2027-06-02 00:00") == []
