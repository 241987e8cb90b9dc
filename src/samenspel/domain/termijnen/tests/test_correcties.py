"""What was written down wrongly and put right."""

from samenspel.core.lijnen import Precisie
from samenspel.domain.termijnen.rules import Stand, stand
from samenspel.domain.termijnen.tests.schrijven import INGE, SAM, Log, fold, op

WEDNESDAY = "2026-03-04 10:00"


def only(log: Log, regel: str):
    [gevonden] = [v for v in log.beoordeel() if v.regel == regel]
    return gevonden


def test_a_correction_moves_the_clock_and_keeps_the_identity():
    log = Log()
    eerste = log.add_aanmelding(WEDNESDAY)
    vroeger = only(log, "N006")
    log.add_aanmelding("2026-03-02 10:00", corrigeert=eerste, vastgelegd="2026-03-05")

    assert only(log, "N006").sleutel == vroeger.sleutel
    assert only(log, "N006").aanleiding == eerste
    assert only(log, "N006").vanaf == op("2026-03-02 10:00")


def test_the_correction_that_was_recorded_last_wins():
    log = Log()
    eerste = log.add_aanmelding(WEDNESDAY)
    log.add_aanmelding("2026-03-01 10:00", corrigeert=eerste, vastgelegd="2026-03-09")
    tweede = log.add_aanmelding(
        "2026-03-02 10:00", corrigeert=eerste, vastgelegd="2026-03-05"
    )
    log.add_aanmelding("2026-03-03 10:00", corrigeert=tweede, vastgelegd="2026-03-08")

    assert only(log, "N006").vanaf == op("2026-03-01 10:00")
    assert [v.vanaf for v in fold(reversed(log.lijnen)) if v.regel == "N006"] == [
        op("2026-03-01 10:00")
    ]


def test_a_correction_can_turn_a_visit_into_an_attempt():
    log = Log()
    log.add_aanmelding(WEDNESDAY)
    bezoek = log.add_bezoek("2026-03-05 14:00", INGE)
    log.add(
        "2026-03-05 14:00",
        "contactpoging.vastgelegd",
        corrigeert=bezoek,
        vastgelegd="2026-03-06",
        wijze="huisbezoek",
    )

    assert log.standen("2026-03-09 10:00")["N006"] is Stand.ROOD


def test_a_withdrawn_line_starts_and_satisfies_nothing():
    log = Log()
    log.add_aanmelding(WEDNESDAY)
    bezoek = log.add_bezoek("2026-03-05 14:00", SAM)
    log.add("2026-03-06 09:00", "contact.vervallen", corrigeert=bezoek)

    assert "N025" not in log.standen("2026-03-09 10:00", alles=True)
    assert log.standen("2026-03-09 10:00")["N006"] is Stand.ROOD


def test_the_first_visit_is_the_one_that_is_left():
    log = Log()
    log.add_aanmelding(WEDNESDAY)
    eerste = log.add_bezoek("2026-03-05 14:00", SAM)
    tweede = log.add_bezoek("2026-03-06 14:00", SAM)
    assert only(log, "N025").aanleiding == eerste

    log.add("2026-03-07 09:00", "contact.vervallen", corrigeert=eerste)
    assert only(log, "N025").aanleiding == tweede


def test_a_line_exact_to_the_day_counts_for_that_whole_day():
    log = Log()
    log.add_aanmelding(WEDNESDAY)
    log.add_bezoek("2026-03-05 14:00", SAM)
    log.add("2026-03-04", "aanmelding.gelezen", precisie=Precisie.DAG)
    log.add("2026-03-05", "veiligheidsplan.vastgesteld", precisie=Precisie.DAG)

    standen = log.standen("2026-03-05 14:00", alles=True)

    assert standen["N001"] is Stand.VERVULD
    assert standen["N025"] is Stand.VERVULD


def test_what_happened_about_then_turns_amber_at_most():
    log = Log()
    log.add_aanmelding("2026-03-01", precisie=Precisie.MAAND)

    assert log.standen("2026-06-01")["N006"] is Stand.AMBER
    assert only(log, "N006").rood_vanaf is None


def test_an_acute_signal_of_before_is_weighed_from_the_day_the_family_came_in():
    log = Log()
    log.add("2026-02-20", "signaal.vastgelegd", acuut=True, signaal="oud")
    log.add_aanmelding(WEDNESDAY)

    (weging,) = [
        v for v in log.beoordeel(normen_vanaf=op(WEDNESDAY)) if v.regel == "N281"
    ]

    assert weging.vanaf == op(WEDNESDAY)
    assert stand(weging, op(WEDNESDAY)) is Stand.ROOD


def test_imported_history_starts_nothing_but_counts():
    log = Log()
    log.add_aanmelding("2025-03-04 10:00")
    log.add_bezoek("2025-03-20 10:00", SAM)
    log.add_aanmelding(WEDNESDAY)
    log.add_bezoek("2026-03-05 10:00", SAM)

    regels = [
        (v.regel, v.vanaf.year) for v in log.beoordeel(normen_vanaf=op("2026-01-01"))
    ]

    assert ("N006", 2026) in regels
    assert {jaar for _, jaar in regels} == {2026}
    assert "N025" not in {regel for regel, _ in regels}
