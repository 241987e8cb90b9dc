"""Two people in the log who turned out to be one."""

import pytest

from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import INGE, LOT, SAM, Log

MONDAY = "2026-03-02 09:00"
SAMMIE = 13


@pytest.fixture
def log() -> Log:
    """Sam stands in the dossier twice; the second was spoken with on Wednesday."""
    log = Log()
    log.add_gezin(MONDAY)
    log.add_aanmelding(MONDAY)
    log.add("2026-03-03 09:00", "persoon.toegevoegd", SAMMIE, rol="netwerk")
    log.add_bezoek("2026-03-03 10:00", LOT, INGE)
    log.add_bezoek("2026-03-04 10:00", SAMMIE)
    return log


def merge(log: Log, dubbel: int, blijft: int) -> int:
    return log.add(
        "2026-03-05 09:00",
        "samenvoeging.gemaakt",
        dubbel,
        blijft,
        dubbel=dubbel,
        blijft=blijft,
    )


def talk(log: Log) -> Stand | None:
    return log.standen("2026-03-20 10:00", alles=True).get(f"N008 {SAM}")


def test_before_it_is_known_the_child_must_still_be_spoken_with(log):
    assert talk(log) is Stand.AMBER


def test_a_talk_with_the_double_was_a_talk_with_the_child(log):
    merge(log, SAMMIE, SAM)

    assert talk(log) is Stand.VERVULD


def test_who_stays_keeps_the_own_place_in_the_family(log):
    merge(log, SAMMIE, SAM)
    log.add("2026-03-06 09:00", "veiligheid.vastgesteld", SAMMIE, conclusie="onveilig")

    gevraagd = {v.betreft for v in log.beoordeel() if v.regel == "N008"}
    assert gevraagd == {(SAM,)}


def test_undoing_it_asks_again_what_was_asked_before(log):
    voor = log.beoordeel()
    samenvoeging = merge(log, SAMMIE, SAM)
    log.add("2026-03-06 09:00", "samenvoeging.vervallen", corrigeert=samenvoeging)

    assert log.beoordeel() == voor


def test_a_chain_of_doubles_ends_at_the_last_one(log):
    merge(log, SAMMIE, 14)
    merge(log, 14, SAM)

    assert talk(log) is Stand.VERVULD


def test_a_circle_of_doubles_does_not_hang(log):
    merge(log, SAMMIE, SAM)
    merge(log, SAM, SAMMIE)

    assert log.beoordeel()


def test_a_reason_by_the_name_of_the_double_counts_for_the_child(log):
    merge(log, SAMMIE, SAM)
    log.lijnen = [lijn for lijn in log.lijnen if lijn.betreft != (SAMMIE,)]
    log.add("2026-03-06 10:00", "veiligheid.vastgesteld", SAM, conclusie="onveilig")
    assert talk(log) is Stand.ROOD

    log.add_bezoek(
        "2026-03-06 11:00",
        INGE,
        reden_niet_gesproken={str(SAMMIE): "in het ziekenhuis"},
    )
    assert talk(log) is Stand.AMBER
