"""Which items are asked, which answers can be, and what they lead to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspel.domain.instrumenten.definitie import build_voorwaarde
from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.instrumenten.rules import (
    compute_uitkomst,
    faults_in,
    faults_in_losse_uitkomst,
    holds,
    is_onder_de_zes,
    read_losse_uitkomst,
    visible_items,
)
from samenspel.domain.instrumenten.tests.voorbeeld import make_definitie
from samenspel.domain.instrumenten.uitkomst import LosseUitkomst, Uitkomst

ARIJ = get_instrument("arij-veiligheidstaxatie")
METING = get_instrument("meting-actuele-veiligheid")
HAVIK = get_instrument("havik")
DRAAGLAST = make_definitie()

CODES = [item.code for item in ARIJ.items]
CONCLUSIES = ["veilig", "onveilig", "direct_veiligstellen"]
VEILIG = dict.fromkeys(CODES, "veilig")
DEZE_WEEK = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("antwoorden", "codes"),
    [
        ({}, ["moe", "ruzie"]),
        ({"moe": "nooit"}, ["moe", "ruzie"]),
        ({"moe": "vaak"}, ["moe", "slaap", "ruzie"]),
        ({"moe": "vaak", "slaap": 5}, ["moe", "slaap", "waarom", "ruzie"]),
        ({"moe": "vaak", "slaap": 6}, ["moe", "slaap", "ruzie"]),
        ({"moe": "nooit", "slaap": 5}, ["moe", "ruzie"]),
    ],
)
def test_only_the_items_that_the_answers_ask_for_are_shown(antwoorden, codes):
    assert [item.code for item in visible_items(DRAAGLAST, antwoorden)] == codes


@pytest.mark.parametrize(
    ("als", "geldt"),
    [
        ({"item": "slaap", "minstens": 4}, True),
        ({"item": "slaap", "minstens": 6}, False),
        ({"item": "slaap", "minstens": 4, "hoogstens": 4}, False),
        ({"item": "moe", "is": ["vaak"], "minstens": 1}, False),
        ({"niet": {"item": "moe", "is": ["nooit"]}}, True),
        (
            {"alle": [{"item": "moe", "is": ["vaak"]}, {"item": "x", "is": ["y"]}]},
            False,
        ),
        (
            {"een_van": [{"item": "moe", "is": ["vaak"]}, {"item": "x", "is": ["y"]}]},
            True,
        ),
    ],
)
def test_conditions_compare_and_combine(als, geldt):
    antwoorden = {"moe": "vaak", "slaap": 5}

    assert holds(build_voorwaarde(als), antwoorden) is geldt


@pytest.mark.parametrize(
    ("antwoorden", "item", "wat"),
    [
        ({"moe": "heel vaak"}, "moe", "Kies uit: nooit, soms, vaak."),
        (
            {"moe": "vaak", "slaap": 25},
            "slaap",
            "Kies een heel getal van 0 tot en met 24.",
        ),
        (
            {"moe": "vaak", "slaap": True},
            "slaap",
            "Kies een heel getal van 0 tot en met 24.",
        ),
        ({"moe": "vaak", "slaap": 4, "waarom": " "}, "waarom", "Vul tekst in."),
        ({"slaap": 4}, "slaap", "Dit item geldt niet bij de andere antwoorden."),
        ({"dorst": "vaak"}, "dorst", "'dorst' is geen item van Draaglast."),
    ],
)
def test_a_wrong_answer_is_named_with_the_child_and_the_item(antwoorden, item, wat):
    fouten = list(faults_in(DRAAGLAST, {"Sam": {"moe": "nooit"}, "Lot": antwoorden}))

    assert [(fout.kind, fout.item, fout.wat) for fout in fouten] == [("Lot", item, wat)]


def test_an_afname_may_be_partial():
    assert list(faults_in(ARIJ, {4: {}, 5: {"seksueel_misbruik": "onveilig"}})) == []


@pytest.mark.parametrize(
    ("antwoorden", "waarde", "bepalend"),
    [
        ({}, None, ()),
        ({"seksueel_misbruik": "veilig"}, None, ()),
        ({"seksueel_misbruik": "onveilig"}, "onveilig", ("seksueel_misbruik",)),
        (
            {"ontvoering_dreiging": "direct_veiligstellen"},
            "direct_veiligstellen",
            ("ontvoering_dreiging",),
        ),
        (VEILIG, "veilig", tuple(CODES)),
        (VEILIG | {"andere_vormen": "onveilig"}, "onveilig", ("andere_vormen",)),
        (
            VEILIG
            | {
                "andere_vormen": "onveilig",
                "seksueel_misbruik": "direct_veiligstellen",
            },
            "direct_veiligstellen",
            ("seksueel_misbruik",),
        ),
    ],
)
def test_the_worst_conclusion_counts_and_safe_needs_all_eight(
    antwoorden, waarde, bepalend
):
    uitkomst = compute_uitkomst(ARIJ, antwoorden)

    assert (uitkomst.waarde, uitkomst.bepalend) == (waarde, bepalend)
    assert uitkomst.volledig is (len(antwoorden) == 8)
    assert set(uitkomst.ontbreekt) == set(CODES) - set(antwoorden)


def _rank(uitkomst):
    """Nothing known below safe, safe below unsafe, direct action on top."""
    return [None, *CONCLUSIES].index(uitkomst.waarde)


@given(
    antwoorden=st.dictionaries(st.sampled_from(CODES), st.sampled_from(CONCLUSIES)),
    item=st.sampled_from(CODES),
    stap=st.integers(min_value=0, max_value=2),
)
def test_a_worse_or_an_extra_answer_never_makes_the_outcome_milder(
    antwoorden, item, stap
):
    was = CONCLUSIES.index(antwoorden.get(item, "veilig"))
    erger = antwoorden | {item: CONCLUSIES[min(was + stap, 2)]}

    assert _rank(compute_uitkomst(ARIJ, erger)) >= _rank(
        compute_uitkomst(ARIJ, antwoorden)
    )


@given(antwoorden=st.dictionaries(st.sampled_from(CODES), st.sampled_from(CONCLUSIES)))
def test_safe_is_said_only_when_every_item_was_found_safe(antwoorden):
    uitkomst = compute_uitkomst(ARIJ, antwoorden)

    assert (uitkomst.waarde == "veilig") is (antwoorden == VEILIG)


@pytest.mark.parametrize(
    ("antwoorden", "som", "waarde"),
    [
        ({"moe": "nooit", "ruzie": "nooit"}, 0, "licht"),
        ({"moe": "nooit", "ruzie": "vaak"}, 2, "licht"),
        ({"moe": "soms", "slaap": 8, "ruzie": "vaak"}, 3, "zwaar"),
        ({"moe": "vaak", "slaap": 8, "ruzie": "vaak"}, 4, "zwaar"),
        ({"moe": "vaak", "ruzie": "vaak"}, 4, "zwaar"),
        ({"moe": "vaak", "slaap": 8}, None, None),
        ({}, None, None),
    ],
)
def test_points_are_added_only_when_no_scored_item_misses(antwoorden, som, waarde):
    uitkomst = compute_uitkomst(DRAAGLAST, antwoorden)

    assert (uitkomst.getal, uitkomst.waarde) == (som, waarde)


@pytest.mark.parametrize("cijfer", range(11))
def test_below_a_six_is_below_a_six(cijfer):
    uitkomst = compute_uitkomst(METING, {"cijfer": cijfer})

    assert uitkomst.getal == cijfer
    assert uitkomst.volledig
    assert is_onder_de_zes(METING, uitkomst) is (cijfer < 6)


@pytest.mark.parametrize(
    ("conclusie", "onder"),
    [("veilig", None), ("onveilig", None), ("direct_veiligstellen", True)],
)
def test_direct_veiligstellen_counts_as_below_a_six_and_the_rest_says_nothing(
    conclusie, onder
):
    assert is_onder_de_zes(ARIJ, Uitkomst(waarde=conclusie)) is onder


def test_an_instrument_without_items_has_no_outcome_of_its_own():
    assert compute_uitkomst(HAVIK, {}) == Uitkomst()


@pytest.mark.parametrize(
    ("code", "los", "fouten"),
    [
        ("havik", LosseUitkomst(DEZE_WEEK, "Driss", "zeer_ernstig"), []),
        (
            "havik",
            LosseUitkomst(DEZE_WEEK, "Driss", "matig"),
            ["Kies uit: onveiligheid niet zeer ernstig, zeer ernstige onveiligheid."],
        ),
        ("havik", LosseUitkomst(DEZE_WEEK, "Driss"), ["Vul de uitkomst in."]),
        ("lij", LosseUitkomst(DEZE_WEEK, "Driss"), []),
        (
            "lij",
            LosseUitkomst(None, " "),
            ["Vul in op welke dag dit is ingevuld.", "Vul in wie dit heeft ingevuld."],
        ),
        ("yoq", LosseUitkomst(DEZE_WEEK, "Driss", ""), ["Vul tekst in."]),
        ("arij-veiligheidstaxatie", LosseUitkomst(DEZE_WEEK, "Driss", "onveilig"), []),
    ],
)
def test_the_result_alone_can_be_recorded_with_its_day_and_its_maker(code, los, fouten):
    assert list(faults_in_losse_uitkomst(get_instrument(code), los)) == fouten


def test_a_result_from_elsewhere_is_an_outcome():
    gegeven = LosseUitkomst(DEZE_WEEK, "Driss", "hoog")

    uitkomst = read_losse_uitkomst(get_instrument("arij-rt"), gegeven)

    assert uitkomst == Uitkomst(waarde="hoog", volledig=True)


def test_that_the_lij_was_done_is_known_without_its_outcome():
    gegeven = LosseUitkomst(DEZE_WEEK, "Driss")

    assert read_losse_uitkomst(get_instrument("lij"), gegeven) == Uitkomst(
        volledig=True
    )
