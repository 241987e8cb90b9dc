"""The lokaal team, as Haaglanden works: each level of each clock."""

import pytest

from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import LOT, SAM, Log

MONDAY = "2026-03-02 09:00"
OPEN, AMBER, ROOD = Stand.OPEN, Stand.AMBER, Stand.ROOD
VERVULD = Stand.VERVULD
VISIT = ("2026-03-04 10:00", "contact.vastgelegd", {"wijze": "huisbezoek"}, SAM, LOT)
UNSAFE = ("2026-03-04 10:00", "veiligheid.vastgesteld", {"conclusie": "onveilig"}, LOT)
REFUSED = {"toestemming": False, "anoniem": True}

CASES = {
    "an unread melding is red when the day is over": (
        [],
        [("E001", MONDAY, AMBER), ("E001", "2026-03-03 00:00", ROOD)],
    ),
    "a read melding asks for a call that never turns red": (
        [("2026-03-02 09:30", "aanmelding.gelezen", {})],
        [
            ("E001", "2026-03-02 09:30", VERVULD),
            ("E002", "2026-03-02 09:30", AMBER),
            ("E002", "2026-04-02 09:30", AMBER),
        ],
    ),
    "the own date for a visit is amber when passed, never red": (
        [],
        [
            ("E003", "2026-03-05 23:59", OPEN),
            ("E003", "2026-03-06 00:00", AMBER),
            ("E003", "2026-06-01 00:00", AMBER),
        ],
    ),
    "a visit satisfies": ([VISIT], [("E003", "2026-03-04 10:00", VERVULD)]),
    "an unsafe child without a plan is red after the next working day": (
        [VISIT, UNSAFE],
        [
            ("E004", "2026-03-04 10:00", AMBER),
            ("E004", "2026-03-05 23:59", AMBER),
            ("E004", "2026-03-06 00:00", ROOD),
        ],
    ),
    "a plan at the table satisfies": (
        [UNSAFE, ("2026-03-04 09:55", "veiligheidsplan.vastgesteld", {"versie": 1})],
        [("E004", "2026-03-04 10:00", VERVULD)],
    ),
    "a child in acute danger is red now": (
        [
            (
                MONDAY,
                "veiligheid.vastgesteld",
                {"conclusie": "direct_veiligstellen"},
                LOT,
            )
        ],
        [(f"N362 {LOT}", MONDAY, ROOD)],
    ),
    "signals ask for a weging within the week, and never turn red": (
        [(MONDAY, "signaal.vastgelegd", {"leefgebieden": ["geld"], "acuut": False})],
        [("N259", "2026-03-06 09:00", OPEN), ("N259", "2026-06-01 09:00", AMBER)],
    ),
    "a weging satisfies": (
        [
            (MONDAY, "signaal.vastgelegd", {"leefgebieden": ["geld"], "acuut": False}),
            ("2026-03-05 09:00", "weging.gemaakt", {"analyse": "ja", "gi": False}),
        ],
        [("N259", "2026-03-05 09:00", VERVULD)],
    ),
    "an acute signal is red until it is weighed": (
        [
            (MONDAY, "signaal.vastgelegd", {"leefgebieden": [], "acuut": True}),
            ("2026-03-02 10:00", "signaal.gewogen", {}),
        ],
        [
            ("N281", MONDAY, ROOD),
            ("N281", "2026-03-02 10:00", VERVULD),
            ("N282", MONDAY, OPEN),
        ],
    ),
    "an anonymous talk without toestemming is told back in silence": (
        [(MONDAY, "sparring.gehouden", REFUSED)],
        [("N123", "2026-06-01 09:00", OPEN)],
    ),
    "telling back satisfies": (
        [
            (MONDAY, "sparring.gehouden", REFUSED),
            ("2026-03-03 09:00", "sparring.teruggekoppeld", {}),
        ],
        [("N123", "2026-03-03 09:00", VERVULD)],
    ),
}


def build(regels) -> Log:
    log = Log(pakket="haaglanden")
    log.add_gezin(MONDAY)
    log.add_aanmelding(MONDAY, soort="beide")
    for wanneer, soort, waarden, *betreft in regels:
        log.add(wanneer, soort, *betreft, **waarden)
    return log


@pytest.mark.parametrize("geval", CASES)
def test_levels(geval):
    regels, verwacht = CASES[geval]
    log = build(regels)

    gevonden = [
        (regel, nu, log.standen(nu, alles=True)[regel]) for regel, nu, _ in verwacht
    ]

    assert gevonden == verwacht


def test_haaglanden_has_no_havik_and_no_three_days():
    regels = {v.norm for v in build([VISIT]).beoordeel()}

    assert regels.isdisjoint({"N004", "N005", "N006", "N008", "N025"})


def test_a_talk_with_toestemming_asks_nothing_back():
    log = build(
        [(MONDAY, "sparring.gehouden", {"toestemming": True, "anoniem": False})]
    )

    assert "N123" not in log.standen(MONDAY, alles=True)


def test_weighing_one_signal_leaves_the_other():
    log = build(
        [
            (MONDAY, "signaal.vastgelegd", {"acuut": True, "signaal": "s1"}),
            (MONDAY, "signaal.vastgelegd", {"acuut": True, "signaal": "s2"}),
            ("2026-03-02 10:00", "signaal.gewogen", {"signaal": "s2"}),
        ]
    )

    vervuld = {v.aanleiding: v.vervuld_op for v in log.beoordeel() if v.regel == "N281"}

    assert [op is None for _, op in sorted(vervuld.items())] == [True, False]


ANONIEM = {"anoniem": True, "toestemming": False}


def test_feeding_back_one_talk_leaves_the_other():
    log = build(
        [
            (MONDAY, "sparring.gehouden", {**ANONIEM, "sparring": "1"}),
            (MONDAY, "sparring.gehouden", {**ANONIEM, "sparring": "2"}),
            ("2026-03-02 10:00", "sparring.teruggekoppeld", {"sparring": "2"}),
        ]
    )

    vervuld = {v.aanleiding: v.vervuld_op for v in log.beoordeel() if v.regel == "N123"}

    assert [op is None for _, op in sorted(vervuld.items())] == [True, False]
