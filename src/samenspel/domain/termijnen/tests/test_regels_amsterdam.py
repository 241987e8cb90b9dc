"""Safety at and after the first visit, as Amsterdam works: each level of each clock."""

import pytest

from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import INGE, LOT, SAM, Log

FRIDAY = "2026-03-06 14:00"
OPEN, AMBER, ROOD = Stand.OPEN, Stand.AMBER, Stand.ROOD
VERVULD, VERVALLEN = Stand.VERVULD, Stand.VERVALLEN

AB = {"instrument": "havik", "deel": "AB"}
PLAN = {"afspraken": 2, "bodemeisen": 1, "stappen": 1, "ondergrens": True, "versie": 1}

# What happened, then: rule, moment, how it stands.
CASES = {
    "LIJ at once with a criminal frame": (
        [("2026-03-05 09:00", "kader.vastgelegd", {"strafrechtelijk": True}, SAM)],
        [("N003", "2026-03-05 09:00", AMBER), ("N003", "2026-04-05 09:00", AMBER)],
    ),
    "LIJ filled in before the frame was written down": (
        [
            ("2026-03-05 08:00", "afname.vastgelegd", {"instrument": "lij"}, SAM),
            ("2026-03-05 09:00", "kader.vastgelegd", {"strafrechtelijk": True}, SAM),
        ],
        [("N003", "2026-03-05 09:00", VERVULD)],
    ),
    "HAVIK A and B is amber at once and done by B": (
        [
            (
                "2026-03-05 09:00",
                "afname.vastgelegd",
                {"instrument": "havik", "deel": "B"},
            )
        ],
        [("N004", "2026-03-04 10:00", AMBER), ("N004", "2026-03-05 09:00", VERVULD)],
    ),
    "HAVIK A alone does not do": (
        [
            (
                "2026-03-05 09:00",
                "afname.vastgelegd",
                {"instrument": "havik", "deel": "A"},
            )
        ],
        [("N004", "2026-03-20 09:00", AMBER)],
    ),
    "a very serious HAVIK is red until the visit": (
        [("2026-03-05 09:00", "afname.vastgelegd", AB | {"uitkomst": "zeer_ernstig"})],
        [
            ("N005", "2026-03-05 09:00", ROOD),
            ("N005", FRIDAY, VERVULD),
            ("N006", FRIDAY, VERVALLEN),
        ],
    ),
    "a new HAVIK takes the very serious one back, and the three days return": (
        [
            (
                "2026-03-05 09:00",
                "afname.vastgelegd",
                AB | {"uitkomst": "zeer_ernstig"},
            ),
            ("2026-03-05 11:00", "afname.vastgelegd", AB | {"uitkomst": "ernstig"}),
        ],
        [("N005", "2026-03-05 11:00", VERVALLEN), ("N006", "2026-03-06 09:00", AMBER)],
    ),
    "a very serious HAVIK after the visit asks for another visit": (
        [("2026-03-07 09:00", "afname.vastgelegd", AB | {"uitkomst": "zeer_ernstig"})],
        [("N006", "2026-03-07 09:00", VERVULD), ("N005", "2026-03-07 09:00", ROOD)],
    ),
    "half a HAVIK cannot take it back": (
        [
            (
                "2026-03-05 09:00",
                "afname.vastgelegd",
                AB | {"uitkomst": "zeer_ernstig"},
            ),
            (
                "2026-03-05 11:00",
                "afname.vastgelegd",
                AB | {"deel": "B", "uitkomst": "ernstig"},
            ),
        ],
        [("N005", "2026-03-05 11:00", ROOD)],
    ),
    "an unknown outcome cannot take it back": (
        [
            (
                "2026-03-05 09:00",
                "afname.vastgelegd",
                AB | {"uitkomst": "zeer_ernstig"},
            ),
            ("2026-03-05 11:00", "afname.vastgelegd", AB | {"uitkomst": None}),
        ],
        [("N005", "2026-03-05 11:00", ROOD)],
    ),
    "a HAVIK about another child cannot take it back": (
        [
            (
                "2026-03-05 09:00",
                "afname.vastgelegd",
                AB | {"uitkomst": "zeer_ernstig"},
                LOT,
            ),
            (
                "2026-03-05 11:00",
                "afname.vastgelegd",
                AB | {"uitkomst": "ernstig"},
                SAM,
            ),
        ],
        [("N005", "2026-03-05 11:00", ROOD)],
    ),
    "a child in acute danger is red now, until it is safe": (
        [
            (
                FRIDAY,
                "veiligheid.vastgesteld",
                {"conclusie": "direct_veiligstellen"},
                LOT,
            ),
            ("2026-03-06 16:00", "kind.veiliggesteld", {"hoe": "bij oma"}, SAM),
            ("2026-03-06 18:00", "kind.veiliggesteld", {"hoe": "bij oma"}, LOT),
        ],
        [
            (f"N014 {LOT}", FRIDAY, ROOD),
            (f"N014 {LOT}", "2026-03-06 17:00", ROOD),
            (f"N014 {LOT}", "2026-03-06 18:00", VERVULD),
        ],
    ),
    "a new finding ends the acute danger": (
        [
            (
                FRIDAY,
                "veiligheid.vastgesteld",
                {"conclusie": "direct_veiligstellen"},
                LOT,
            ),
            (
                "2026-03-06 15:00",
                "veiligheid.vastgesteld",
                {"conclusie": "veilig"},
                LOT,
            ),
        ],
        [(f"N014 {LOT}", "2026-03-06 15:00", VERVALLEN)],
    ),
    "the visit with the melder is silent": (
        [("2026-03-05 09:00", "melder.gesproken", {"samen_op_bezoek": True})],
        [("N016", "2026-03-06 13:59", OPEN), ("N016", FRIDAY, VERVALLEN)],
    ),
    "agreements, next step, pdf and meting are silent": (
        [],
        [(rule, "2026-06-01 09:00", OPEN) for rule in ("N017", "N019", "N023")],
    ),
    "HAVIK C, D and the meting satisfy them": (
        [
            (FRIDAY, "afname.vastgelegd", {"instrument": "havik", "deel": "C"}),
            (FRIDAY, "afname.vastgelegd", {"instrument": "havik", "deel": "D"}),
            (FRIDAY, "afname.vastgelegd", {"instrument": "meting-actuele-veiligheid"}),
        ],
        [(rule, FRIDAY, VERVULD) for rule in ("N017", "N019", "N023")],
    ),
    "a plan satisfies them too, and asks for a pdf in silence": (
        [(FRIDAY, "veiligheidsplan.vastgesteld", PLAN)],
        [
            ("N017", FRIDAY, VERVULD),
            ("N019", FRIDAY, VERVULD),
            ("N025", FRIDAY, VERVULD),
            ("N021", "2026-06-01 09:00", OPEN),
        ],
    ),
    "the stored pdf satisfies": (
        [
            (FRIDAY, "veiligheidsplan.vastgesteld", PLAN),
            ("2026-03-06 17:00", "document.bewaard", {"soort": "veiligheidsplan"}),
        ],
        [("N021", "2026-03-06 17:00", VERVULD)],
    ),
    "without an unsafe child a missing plan stays amber": (
        [(FRIDAY, "veiligheid.vastgesteld", {"conclusie": "veilig"}, LOT)],
        [("N025", FRIDAY, AMBER), ("N025", "2026-06-01 09:00", AMBER)],
    ),
    "an unsafe child without a plan is red after the next working day": (
        [(FRIDAY, "veiligheid.vastgesteld", {"conclusie": "onveilig"}, LOT)],
        [("N025", "2026-03-09 23:59", AMBER), ("N025", "2026-03-10 00:00", ROOD)],
    ),
    "a plan on paper that evening counts, typed next morning": (
        [
            (FRIDAY, "veiligheid.vastgesteld", {"conclusie": "onveilig"}, LOT),
            ("2026-03-06 21:00", "veiligheidsplan.vastgesteld", PLAN),
        ],
        [("N025", "2026-03-06 21:00", VERVULD)],
    ),
}


def build(regels) -> Log:
    log = Log()
    log.add_gezin("2026-03-04 10:00")
    log.add_aanmelding("2026-03-04 10:00")
    log.add("2026-03-04 10:00", "aanmelding.gelezen")
    log.add_bezoek(FRIDAY, SAM, LOT, INGE)
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


def test_the_first_visit_brings_the_havik_forward():
    [havik] = [v for v in build([]).beoordeel() if v.regel == "N004"]

    assert havik.uiterlijk.isoformat() == "2026-03-06T13:00:00+00:00"


def test_the_first_visit_after_a_closing_counts_as_first_again():
    log = build([("2026-04-01 10:00", "dossier.gesloten", {})])
    log.add_bezoek("2026-04-02 14:00", SAM)
    log.add_aanmelding("2026-05-01 10:00")
    nieuw = log.add_bezoek("2026-05-02 14:00", SAM)

    plannen = [v for v in log.beoordeel() if v.regel == "N025"]

    assert [v.aanleiding for v in plannen] == [8, nieuw]
    assert plannen[0].vervallen_reden == "Het dossier is gesloten."
