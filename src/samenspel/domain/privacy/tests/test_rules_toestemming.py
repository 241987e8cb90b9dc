"""Every row of who may say yes and of what a sharing needs; no database."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from samenspel.domain.privacy.rules import (
    Delinggegevens,
    Jeugdige,
    blockers_for_antwoorden,
    blockers_for_deling,
    blockers_for_intrekking,
    blockers_for_vraag,
    explain_bevoegden,
    list_bevoegden,
)

NU = datetime(2026, 11, 18, 10, tzinfo=UTC)
KIND, INGE, RUUD = 1, 2, 3
OUDERS = {INGE: "Inge", RUUD: "Ruud"}


def sam(leeftijd, gezag=OUDERS, **rest):
    return Jeugdige(KIND, "Sam", leeftijd, gezag, **rest)


@pytest.mark.parametrize(
    ("leeftijd", "bevoegd"),
    [
        (0, {INGE, RUUD}),
        (11, {INGE, RUUD}),
        (12, {INGE, RUUD, KIND}),
        (15, {INGE, RUUD, KIND}),
        (16, {KIND}),
        (17, {KIND}),
        (None, {INGE, RUUD, KIND}),
    ],
)
def test_age_decides_who_must_say_yes(leeftijd, bevoegd):
    assert set(list_bevoegden(sam(leeftijd))) == bevoegd


@pytest.mark.parametrize(
    ("jeugdige", "zin"),
    [
        (sam(9), "Sam is 9, jonger dan 12. Vraag wie het gezag heeft: Inge en Ruud."),
        (
            sam(13),
            "Sam is 13. Vraag wie het gezag heeft: Inge en Ruud en Sam: "
            "vanaf 12 jaar is ook het antwoord van het kind nodig.",
        ),
        (sam(16), "Sam is 16 en geeft zelf antwoord."),
        (
            sam(4, {}, heeft_ander_gezag=True),
            "Sam is 4, jonger dan 12. Vraag de voogd.",
        ),
        (
            sam(4, {}),
            "Sam is 4, jonger dan 12. Vraag wie het gezag heeft (nog niet bekend).",
        ),
        (
            sam(None),
            "De leeftijd van Sam is niet bekend. "
            "Vraag wie het gezag heeft: Inge en Ruud en Sam.",
        ),
    ],
)
def test_it_explains_itself(jeugdige, zin):
    assert explain_bevoegden(jeugdige) == zin


@pytest.mark.parametrize(
    ("jeugdige", "ja", "nee", "codes"),
    [
        (sam(9), {INGE, RUUD}, set(), []),
        (sam(9), {INGE}, set(), [("toestemming_onvolledig", False)]),
        (sam(9), {INGE}, {RUUD}, [("toestemming_geweigerd", True)]),
        (sam(13), {INGE, RUUD}, set(), [("toestemming_onvolledig", False)]),
        (sam(13), {INGE, RUUD}, {KIND}, [("toestemming_geweigerd", True)]),
        (sam(16), {KIND}, {RUUD}, []),
        (sam(16), {INGE, RUUD}, set(), [("toestemming_onvolledig", False)]),
        (sam(9, {}), set(), set(), [("gezag_onbekend", False)]),
        (sam(9, {}, heeft_ander_gezag=True), set(), set(), []),
    ],
)
def test_a_no_stops_and_a_missing_answer_asks_why(jeugdige, ja, nee, codes):
    found = list(blockers_for_antwoorden([jeugdige], ja=ja, nee=nee))

    assert [(b.code, b.hard) for b in found] == codes


def test_a_parent_of_two_children_is_named_once():
    lot = replace(sam(4), pk=9, naam="Lot")

    found = list(blockers_for_antwoorden([sam(9), lot], ja={INGE}, nee={RUUD}))

    assert [b.message for b in found] == ["Ruud zei nee. U mag wel anoniem overleggen."]


@pytest.mark.parametrize("leeg", ["met_wie", "waarover", "zodat"])
def test_a_question_names_with_whom_about_what_and_so_that(leeg):
    woorden = {"met_wie": "a", "waarover": "b", "zodat": "c", leeg: " "}

    found = list(blockers_for_vraag(**woorden, gevraagd_op=NU, nu=NU))

    assert [b.code for b in found] == ["vraag_niet_gericht"]


def test_a_question_was_asked_already():
    woorden = {"met_wie": "a", "waarover": "b", "zodat": "c"}

    later = NU + timedelta(minutes=1)
    found = list(blockers_for_vraag(**woorden, gevraagd_op=later, nu=NU))

    assert [b.code for b in found] == ["nog_niet_gebeurd"]


@pytest.mark.parametrize(
    ("gegeven", "ingetrokken", "codes"),
    [
        (True, False, []),
        (False, False, ["niet_gegeven"]),
        (True, True, ["al_ingetrokken"]),
    ],
)
def test_only_a_standing_yes_can_be_taken_back(gegeven, ingetrokken, codes):
    found = blockers_for_intrekking(is_gegeven=gegeven, is_ingetrokken=ingetrokken)

    assert [b.code for b in found] == codes


VOL = Delinggegevens(
    is_gedeeld=True,
    besloten_op=NU,
    grondslag="LEVENSBEDREIGEND",
    waarom_geen_toestemming="a",
    afweging="b",
    overlegd_met="c",
    aan_wie="d",
    welke_gegevens="e",
    doel="f",
    is_gezin_geinformeerd=True,
)
DIRECT = replace(
    VOL,
    grondslag="DIRECT_BETROKKEN",
    waarom_geen_toestemming="",
    afweging="",
    overlegd_met="",
)
NIET = Delinggegevens(
    is_gedeeld=False,
    besloten_op=NU,
    waarom_geen_toestemming="a",
    afweging="b",
    overlegd_met="c",
)


@pytest.mark.parametrize(
    ("gegevens", "codes"),
    [
        (VOL, []),
        (DIRECT, []),
        (NIET, []),
        (replace(VOL, grondslag=""), [("geen_grondslag", True)]),
        (
            replace(VOL, waarom_geen_toestemming=""),
            [("mist_waarom_geen_toestemming", True)],
        ),
        (replace(VOL, afweging=" "), [("mist_afweging", True)]),
        (replace(VOL, aan_wie=""), [("mist_aan_wie", True)]),
        (replace(VOL, welke_gegevens=""), [("mist_welke_gegevens", True)]),
        (replace(VOL, doel=""), [("mist_doel", True)]),
        (replace(VOL, overlegd_met=""), [("niet_overlegd", False)]),
        (
            replace(VOL, is_gezin_geinformeerd=False),
            [("gezin_niet_geinformeerd", False)],
        ),
        (
            replace(DIRECT, is_gezin_geinformeerd=False),
            [("gezin_niet_geinformeerd", False)],
        ),
        (replace(DIRECT, doel=""), [("mist_doel", True)]),
        (replace(NIET, afweging=""), [("mist_afweging", True)]),
        (replace(NIET, overlegd_met=""), [("niet_overlegd", False)]),
        (
            replace(VOL, besloten_op=NU + timedelta(hours=1)),
            [("nog_niet_gebeurd", True)],
        ),
    ],
)
def test_what_a_sharing_without_toestemming_needs(gegevens, codes):
    found = list(blockers_for_deling(gegevens, nu=NU))

    assert [(b.code, b.hard) for b in found] == codes
