"""What the judge asks, and the one regisseur that every family has."""

import pytest

from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import LOT, SAM, Log

START = "2026-01-06 10:00"
OPEN, AMBER, ROOD = Stand.OPEN, Stand.AMBER, Stand.ROOD
VERVULD, VERVALLEN = Stand.VERVULD, Stand.VERVALLEN
TASK = (START, "opdracht.gegeven", {"door": "rechtbank", "opdracht": "o1"})
OTHER = (START, "opdracht.gegeven", {"door": "rechtbank", "opdracht": "o2"})
REGISSEUR = {"rol": "regisseur", "pakketten": ["basis"]}


def task(uiterlijk):
    return (START, "opdracht.gegeven", TASK[2] | {"uiterlijk": uiterlijk})


def term(wanneer, uiterlijk, opdracht="o1"):
    waarden = {"uiterlijk": uiterlijk, "opdracht": opdracht}
    return (wanneer, "opdracht.termijn_gesteld", waarden)


def done(wanneer, opdracht="o1"):
    return (wanneer, "opdracht.uitgevoerd", {"opdracht": opdracht})


def stands(regels, verwacht):
    log = Log(pakket="basis")
    for wanneer, soort, waarden, *betreft in regels:
        log.add(wanneer, soort, *betreft, **waarden)
    return [
        (regel, nu, log.standen(nu, alles=True)[regel]) for regel, nu, _ in verwacht
    ]


TASKS = {
    "nobody set a term: red after a week": (
        [TASK],
        [
            ("W001", START, AMBER),
            ("W001", "2026-03-01 10:00", AMBER),
            ("W002b", START, AMBER),
            ("W002b", "2026-01-13 23:59", AMBER),
            ("W002b", "2026-01-14 00:00", ROOD),
        ],
    ),
    "the regisseur set a term: amber three months before, red when passed": (
        [TASK, term("2026-01-09 10:00", "2026-06-30")],
        [
            ("W001", "2026-01-09 10:00", VERVULD),
            ("W002b", "2026-01-14 00:00", OPEN),
            ("W002b", "2026-03-29 23:59", OPEN),
            ("W002b", "2026-03-30 00:00", AMBER),
            ("W002b", "2026-07-01 00:00", ROOD),
        ],
    ),
    "the first term is the term": (
        [
            TASK,
            term("2026-01-09 10:00", "2026-02-01"),
            term("2026-01-20 10:00", "2027-01-01"),
        ],
        [("W002b", "2026-02-02 00:00", ROOD)],
    ),
    "the term of another task changes nothing": (
        [TASK, term("2026-01-09 10:00", "2026-06-30", "o2")],
        [("W001", "2026-01-20 10:00", AMBER), ("W002b", "2026-01-20 10:00", ROOD)],
    ),
    "the judge set a term": (
        [task("2026-06-30")],
        [
            ("W002a", "2026-03-29 23:59", OPEN),
            ("W002a", "2026-03-30 00:00", AMBER),
            ("W002a", "2026-07-01 00:00", ROOD),
        ],
    ),
    "a term known only to the month never turns red": (
        [task("2026-06")],
        [("W002a", "2026-03-30 00:00", AMBER), ("W002a", "2027-01-01 00:00", AMBER)],
    ),
    "a term that cannot be read counts as a week": (
        [task("zo snel mogelijk")],
        [("W002a", "2026-01-14 00:00", ROOD)],
    ),
    "done is done, partly done is not": (
        [
            TASK,
            ("2026-01-10 10:00", "opdracht.deels_uitgevoerd", {"opdracht": "o1"}),
            done("2026-02-10 10:00"),
        ],
        [
            ("W002b", "2026-01-20 10:00", ROOD),
            ("W002b", "2026-02-10 10:00", VERVULD),
            ("W001", "2026-02-10 10:00", VERVULD),
        ],
    ),
}


@pytest.mark.parametrize("geval", TASKS)
def test_a_task_of_the_judge(geval):
    regels, verwacht = TASKS[geval]

    assert stands(regels, verwacht) == verwacht


def test_one_task_done_leaves_the_other():
    log = Log(pakket="basis")
    for wanneer, soort, waarden in (TASK, OTHER, done("2026-01-08 10:00", "o2")):
        log.add(wanneer, soort, **waarden)

    taken = [v for v in log.beoordeel() if v.regel == "W002b"]

    assert [v.vervuld_op is None for v in taken] == [True, False]


def test_a_task_without_a_key_is_pointed_to_by_its_line():
    log = Log(pakket="basis")
    opdracht = log.add(START, "opdracht.gegeven", door="rechtbank")
    log.add("2026-01-08 10:00", "opdracht.uitgevoerd", opdracht=opdracht)

    assert log.standen("2026-01-08 10:00", alles=True)["W002b"] is VERVULD


MEASURES = {
    "amber three months before, red when passed": (
        [
            (
                START,
                "maatregel.begonnen",
                {"soort": "OTS", "tot": "2027-01-06"},
                SAM,
                LOT,
            )
        ],
        [
            (f"W003 {SAM}", "2026-10-05 23:59", OPEN),
            (f"W003 {SAM}", "2026-10-06 00:00", AMBER),
            (f"W003 {SAM}", "2027-01-07 00:00", ROOD),
        ],
    ),
    "an extension satisfies, per child": (
        [
            (
                START,
                "maatregel.begonnen",
                {"soort": "OTS", "tot": "2027-01-06"},
                SAM,
                LOT,
            ),
            ("2026-12-20 10:00", "maatregel.verlengd", {"tot": "2027-07-06"}, SAM),
        ],
        [
            (f"W003 {LOT}", "2027-01-07 00:00", ROOD),
            (f"W003 {SAM}", "2027-01-07 00:00", OPEN),
        ],
    ),
    "an extension of another measure does not": (
        [
            (START, "maatregel.begonnen", {"soort": "OTS", "tot": "2027-01-06"}, SAM),
            (
                "2026-12-20 10:00",
                "maatregel.verlengd",
                {"soort": "MUHP", "tot": "2026-12-30"},
                LOT,
            ),
        ],
        [(f"W003 {SAM}", "2027-01-07 00:00", ROOD)],
    ),
    "help in vrijwillig kader ends it": (
        [
            (START, "maatregel.begonnen", {"soort": "OTS", "tot": "2027-01-06"}, SAM),
            ("2026-12-20 10:00", "kader.vastgelegd", {"kader": "VRIJWILLIG"}, SAM),
        ],
        [(f"W003 {SAM}", "2026-12-20 10:00", VERVALLEN)],
    ),
}


@pytest.mark.parametrize("geval", MEASURES)
def test_the_end_of_a_measure(geval):
    regels, verwacht = MEASURES[geval]

    assert stands(regels, verwacht) == verwacht


REGIE = {
    "accepted without a regisseur is red": (
        [(START, "aanmelding.aangenomen", {})],
        [("N015a", START, ROOD)],
    ),
    "accepted with a regisseur is nothing": (
        [
            ("2026-01-06 09:00", "betrokkenheid.begonnen", REGISSEUR),
            (START, "aanmelding.aangenomen", {}),
        ],
        [("N015a", START, VERVULD)],
    ),
    "a regisseur who leaves is followed at once": (
        [
            (START, "betrokkenheid.beeindigd", {"rol": "regisseur"}),
            (START, "betrokkenheid.begonnen", REGISSEUR),
        ],
        [("N015b", START, VERVULD)],
    ),
    "a regisseur who leaves without another is red": (
        [
            ("2026-01-06 09:00", "betrokkenheid.begonnen", REGISSEUR),
            (START, "betrokkenheid.beeindigd", {"rol": "regisseur"}),
        ],
        [("N015b", START, ROOD)],
    ),
}


@pytest.mark.parametrize("geval", REGIE)
def test_there_is_always_one_regisseur(geval):
    regels, verwacht = REGIE[geval]

    assert stands(regels, verwacht) == verwacht


def test_a_regisseur_who_leaves_a_closed_dossier_is_not_missed():
    log = Log(pakket="basis")
    log.add(START, "dossier.gesloten")
    log.add("2026-01-06 10:01", "betrokkenheid.beeindigd", rol="regisseur")

    assert log.beoordeel() == []


def test_a_task_for_a_closed_dossier_is_not_lost():
    log = Log(pakket="basis")
    log.add("2026-01-01 10:00", "dossier.gesloten")
    log.add(START, "opdracht.gegeven", door="rechtbank")

    assert log.standen("2026-02-01 10:00")["W002b"] is ROOD


def test_a_signal_that_proves_acute_at_the_first_look_asks_a_weighing():
    log = Log()
    log.add_gezin("2026-11-23 09:00")
    log.add_aanmelding("2026-11-23 09:00")
    log.add("2026-11-24 09:00", "signaal.vastgelegd", acuut=False, signaal=1)
    assert "N281" not in log.standen("2026-11-24 09:30", alles=True)

    log.add("2026-11-24 10:00", "signaal.getaxeerd", signaal=1, taxatie="acuut")
    assert log.standen("2026-11-24 10:00")["N281"] is Stand.ROOD

    log.add("2026-11-24 11:00", "signaal.gewogen", signaal=1)
    assert "N281" not in log.standen("2026-11-24 12:00")
