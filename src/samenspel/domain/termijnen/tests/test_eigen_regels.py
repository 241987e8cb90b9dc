"""Extra rules that a region may choose: off by default, each with its reason."""

import pytest

from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import INGE, LOT, RUUD, SAM, Log, op
from samenspel.domain.werkwijze.lader import get_werkwijze

MONDAY = "2026-03-02 09:00"
OPEN, AMBER, ROOD = Stand.OPEN, Stand.AMBER, Stand.ROOD
EIGEN = [p for p in get_werkwijze().pakketten.values() if p.is_eigen_regel]


def start(*eigen: str) -> Log:
    """A family in a region that chose these rules besides its way of working."""
    log = Log(pakket="haaglanden")
    log.pakketten = ["haaglanden", *eigen]
    log.add_gezin(MONDAY)
    log.add_aanmelding(MONDAY, melder=False)
    log.add(MONDAY, "aanmelding.aangenomen")
    return log


def signal(log: Log, wanneer: str, bron: str | None) -> int:
    return log.add(wanneer, "signaal.vastgelegd", SAM, acuut=False, bron=bron)


def regels(log: Log, nu: str) -> dict[str, Stand]:
    """What is asked by rules of the region's own, whatever its colour."""
    alles = log.standen(nu, alles=True)
    eigen = {naam: stand for naam, stand in alles.items() if naam.startswith("E01")}
    return {n: s for n, s in eigen.items() if s in (OPEN, AMBER, ROOD)}


@pytest.mark.parametrize("pakket", EIGEN, ids=lambda pakket: pakket.code)
def test_every_extra_rule_has_its_reason_and_stands_on_nothing(pakket):
    assert pakket.reden.endswith(".")
    assert pakket.staat_op == ()


def test_who_chose_nothing_has_none_of_them():
    log = start()
    for week, bron in enumerate(("school", "buur", "huisarts")):
        signal(log, f"2026-03-{3 + 7 * week:02} 10:00", bron)
    log.add("2026-03-20 10:00", "kind.vertelde", SAM, vertelling="v1")
    log.add("2026-03-20 10:00", "volwassene.nieuw", RUUD)
    log.add("2026-03-20 10:00", "afspraak.afgezegd")

    assert regels(log, "2026-09-01 10:00") == {}


def test_three_signals_from_different_sources_ask_a_weighing_by_two():
    log = start("eigen-signalen")
    signal(log, "2026-03-03 10:00", "school")
    signal(log, "2026-04-03 10:00", "School")
    signal(log, "2026-05-03 10:00", "buur")
    assert regels(log, "2026-05-04 10:00") == {}

    signal(log, "2026-06-03 10:00", "huisarts")
    assert regels(log, "2026-06-04 10:00") == {f"E010 {SAM}": AMBER}

    log.add("2026-06-05 10:00", "weging.gemaakt", deelnemers=1)
    assert regels(log, "2026-06-06 10:00") == {f"E010 {SAM}": AMBER}

    log.add("2026-06-08 10:00", "weging.gemaakt", deelnemers=2)
    assert regels(log, "2026-06-09 10:00") == {}


@pytest.mark.parametrize(
    ("dagen", "verwacht"),
    [
        (("2026-03-03", "2026-05-03", "2026-09-03"), True),
        (("2026-03-03", "2026-05-03", "2026-09-04"), False),
    ],
)
def test_signals_count_together_for_six_months(dagen, verwacht):
    log = start("eigen-signalen")
    for dag, bron in zip(dagen, ("school", "buur", "huisarts"), strict=True):
        signal(log, f"{dag} 10:00", bron)

    assert bool(regels(log, "2026-09-10 10:00")) is verwacht


def test_what_was_weighed_does_not_count_again_and_the_unknown_never():
    log = start("eigen-signalen")
    signal(log, "2026-03-03 10:00", "school")
    signal(log, "2026-03-04 10:00", "buur")
    log.add("2026-03-05 10:00", "weging.gemaakt", deelnemers=2)
    signal(log, "2026-03-06 10:00", "huisarts")
    signal(log, "2026-03-07 10:00", None)
    signal(log, "2026-03-08 10:00", "tante")

    assert regels(log, "2026-03-09 10:00") == {}


def test_a_withdrawn_signal_does_not_count():
    log = start("eigen-signalen")
    signal(log, "2026-03-03 10:00", "school")
    signal(log, "2026-03-04 10:00", "buur")
    vergissing = signal(log, "2026-03-05 10:00", "huisarts")
    log.add("2026-03-06 10:00", "signaal.vervallen", corrigeert=vergissing)

    assert regels(log, "2026-03-09 10:00") == {}


def test_a_child_not_seen_for_a_while():
    log = start("eigen-kind-gezien")
    log.add_bezoek("2026-03-04 10:00", SAM, INGE)

    assert regels(log, "2026-04-01 23:00") == {f"E011 {SAM}": OPEN, f"E011 {LOT}": OPEN}
    assert regels(log, "2026-04-02 10:00")[f"E011 {LOT}"] is AMBER
    assert regels(log, "2026-04-03 23:00")[f"E011 {SAM}"] is OPEN
    assert regels(log, "2026-04-04 10:00")[f"E011 {SAM}"] is AMBER

    log.add_bezoek("2026-04-05 10:00", SAM, LOT)
    assert AMBER not in regels(log, "2026-04-06 10:00").values()


def test_a_child_that_is_not_safe_enough_is_seen_sooner():
    log = start("eigen-kind-gezien")
    log.add_bezoek("2026-03-04 10:00", SAM, LOT)
    log.add("2026-03-04 11:00", "veiligheid.vastgesteld", SAM, cijfer=5)
    log.add("2026-03-04 11:00", "veiligheid.vastgesteld", LOT, cijfer=7)

    assert regels(log, "2026-03-19 10:00") == {
        f"E011 {SAM}": AMBER,
        f"E011 {LOT}": OPEN,
    }

    log.add("2026-03-19 11:00", "veiligheid.vastgesteld", SAM, cijfer=6)
    assert regels(log, "2026-03-19 12:00")[f"E011 {SAM}"] is OPEN


def test_a_new_low_figure_shortens_the_time_from_that_day_on():
    log = start("eigen-kind-gezien")
    log.add_bezoek("2026-03-04 10:00", SAM, LOT)
    log.add("2026-03-25 11:00", "veiligheid.vastgesteld", SAM, cijfer=4)

    assert regels(log, "2026-03-25 12:00")[f"E011 {SAM}"] is OPEN
    assert regels(log, "2026-03-26 12:00")[f"E011 {SAM}"] is AMBER


def test_a_region_that_chooses_a_rule_later_starts_counting_then():
    log = start()
    log.add(
        "2026-06-01 09:00",
        "werkwijze.gekozen",
        pakketten=["haaglanden", "eigen-kind-gezien"],
    )

    assert regels(log, "2026-07-01 10:00") == {f"E011 {SAM}": OPEN, f"E011 {LOT}": OPEN}
    assert AMBER in regels(log, "2026-07-02 10:00").values()


def test_a_new_adult_asks_a_check():
    log = start("eigen-nieuwe-volwassene")
    log.add("2026-03-06 10:00", "volwassene.nieuw", RUUD, SAM)

    assert regels(log, "2026-03-13 23:00") == {f"E012 {RUUD}": OPEN}
    assert regels(log, "2026-03-14 10:00") == {f"E012 {RUUD}": AMBER}

    log.add("2026-03-14 12:00", "volwassene.nagegaan", RUUD)
    assert regels(log, "2026-03-15 10:00") == {}


def test_a_cancelled_appointment_is_not_seen():
    log = start("eigen-afgezegd", "eigen-kind-gezien")
    log.add("2026-03-10 10:00", "afspraak.gemaakt")
    log.add("2026-03-12 10:00", "afspraak.afgezegd")

    assert regels(log, "2026-03-19 23:00")["E013"] is OPEN
    assert regels(log, "2026-03-20 10:00")["E013"] is AMBER
    assert regels(log, "2026-04-03 10:00")[f"E011 {SAM}"] is AMBER

    log.add("2026-03-20 12:00", "afspraak.gemaakt")
    assert "E013" not in regels(log, "2026-03-21 10:00")


def test_a_child_that_told_something_gets_an_answer():
    log = start("eigen-kind-vertelt")
    log.add("2026-03-05 10:00", "kind.vertelde", SAM, vertelling="v1")
    log.add("2026-03-06 10:00", "kind.beantwoord", SAM, vertelling="v2")
    log.add("2026-03-06 10:00", "kind.beantwoord", LOT, vertelling="v1")

    assert regels(log, "2026-03-10 23:00") == {f"E014 {SAM}": OPEN}
    assert regels(log, "2026-03-11 10:00") == {f"E014 {SAM}": AMBER}

    log.add("2026-03-11 12:00", "kind.beantwoord", SAM, vertelling="v1")
    assert regels(log, "2026-03-12 10:00") == {}


def test_a_hand_over_asks_a_talk_and_reading():
    log = start("eigen-overdracht")
    log.add("2026-03-04 10:00", "betrokkenheid.begonnen", rol="regisseur")
    assert regels(log, "2026-04-04 10:00") == {}

    log.add("2026-04-06 10:00", "betrokkenheid.beeindigd", rol="regisseur")
    log.add("2026-04-06 10:00", "betrokkenheid.begonnen", rol="regisseur")
    log.add("2026-04-08 10:00", "overdracht.besproken")
    assert regels(log, "2026-04-13 23:00") == {"E016b": OPEN}
    assert regels(log, "2026-04-14 10:00") == {"E016b": AMBER}

    log.add("2026-04-14 12:00", "overdracht.gelezen")
    assert regels(log, "2026-04-15 10:00") == {}


@pytest.mark.parametrize("uiterlijk", ["2026-05-11", None])
def test_the_task_of_the_judge_is_amber_at_half_and_red_after_its_term(uiterlijk):
    log = start("eigen-opdracht")
    log.add("2026-03-02 10:00", "opdracht.gegeven", opdracht="o1", uiterlijk=uiterlijk)
    if uiterlijk is None:
        log.add(
            "2026-03-02 11:00",
            "opdracht.termijn_gesteld",
            opdracht="o1",
            uiterlijk="2026-05-11",
        )
    [taak] = [v for v in log.beoordeel() if v.norm == "W002"]

    assert taak.pakket == "eigen-opdracht"
    helft = taak.vanaf + (taak.uiterlijk - taak.vanaf) / 2
    assert taak.amber_vanaf == helft
    assert op("2026-04-06") < helft < op("2026-04-07")
    assert taak.rood_vanaf == op("2026-05-12")
