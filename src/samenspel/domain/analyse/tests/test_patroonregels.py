"""What a pattern and an end situation need, as small cases without a database."""

from datetime import date

import pytest

from samenspel.domain.analyse.rules import (
    blockers_for_duiding,
    blockers_for_eindsituatie,
    blockers_for_formulering,
    blockers_for_herziening,
    blockers_for_patroon,
    blockers_for_samen,
    join_namen,
)

COMPLEET = {
    "has_zin": True,
    "met_gedrag": ["Ali"],
    "zonder_intentie": [],
    "has_rol_hulp": True,
    "open_vragen": 0,
}
KAN_BEGINNEN = {
    "is_bezig": False,
    "niet_veilig": [],
    "has_tijdlijn": True,
    "has_patroon": True,
    "stabiel": "niet gevraagd",
}


def list_codes(found):
    return [(b.code, b.hard) for b in found]


def test_a_complete_pattern_can_be_established():
    assert list_codes(blockers_for_patroon(**COMPLEET)) == []


@pytest.mark.parametrize(
    ("mist", "code", "hard"),
    [
        ({"has_zin": False}, "geen_zin", True),
        ({"met_gedrag": []}, "geen_gedrag", True),
        ({"zonder_intentie": ["Ali"]}, "geen_intentie", True),
        ({"has_rol_hulp": False}, "geen_rol_hulp", False),
        ({"open_vragen": 2}, "open_vragen", False),
    ],
)
def test_a_pattern_misses_what_the_format_asks(mist, code, hard):
    found = blockers_for_patroon(**{**COMPLEET, **mist})

    assert list_codes(found) == [(code, hard)]


def test_who_has_no_nobele_intentie_yet_is_called_by_name():
    found = blockers_for_patroon(**{**COMPLEET, "zonder_intentie": ["Ali", "Sem"]})

    assert "Ali en Sem goed bedoelen" in next(found).message


def test_a_sentence_is_short_and_says_why():
    lang = {"is_vraag": True, "most": 10, "waarom_kort": "Zodat iedereen het onthoudt."}

    [found] = blockers_for_duiding(tekst="x" * 11, **lang)

    assert found.message == (
        "Dit zijn 11 tekens; er passen er 10. Zodat iedereen het onthoudt."
    )
    assert list(blockers_for_duiding(tekst="x" * 10, **lang)) == []


def test_a_thought_answers_a_question_that_is_asked():
    found = blockers_for_duiding(is_vraag=False, tekst=" ", most=0, waarom_kort="")

    assert list_codes(found) == [("geen_vraag", True), ("geen_tekst", True)]


def test_nothing_is_in_the_way_of_a_safe_family_with_a_pattern():
    assert list(blockers_for_eindsituatie(**KAN_BEGINNEN)) == []


@pytest.mark.parametrize(
    ("mist", "norm"),
    [
        ({"niet_veilig": ["Sem"]}, "N276"),
        ({"has_tijdlijn": False}, "N315"),
        ({"has_patroon": False}, "N315"),
    ],
)
def test_beginning_too_early_asks_why_and_is_not_refused(mist, norm):
    [found] = blockers_for_eindsituatie(**{**KAN_BEGINNEN, **mist})

    assert (found.norm, found.hard) == (norm, False)


@pytest.mark.parametrize(
    ("stabiel", "codes"),
    [("bereikt", []), ("nee", ["niet_stabiel"]), ("later", ["stabiel_later"])],
)
def test_herstel_begins_after_stabiele_veiligheid(stabiel, codes):
    found = list(blockers_for_eindsituatie(**{**KAN_BEGINNEN, "stabiel": stabiel}))

    assert [b.code for b in found] == codes
    assert all(b.hard for b in found)


def test_there_is_one_end_situation_at_a_time():
    [found] = blockers_for_eindsituatie(**{**KAN_BEGINNEN, "is_bezig": True})

    assert (found.code, found.hard) == ("al_bezig", True)


def test_an_end_situation_is_concrete_and_says_what_changes():
    found = blockers_for_formulering(open_delen=["Wie?"], has_kolommen=False)

    assert list_codes(found) == [("niet_concreet", True), ("geen_kolommen", False)]
    assert list(blockers_for_formulering(open_delen=[], has_kolommen=True)) == []


def test_what_is_established_names_with_whom_and_a_day_that_was(today):
    codes = [
        b.code
        for b in blockers_for_samen(
            met_wie=" ", op=today.replace(year=2030), vandaag=today, is_opnieuw=True
        )
    ]

    assert codes == ["met_niemand", "later", "staat_al"]


def test_a_pattern_is_looked_at_again_once_and_with_a_reason():
    assert [b.code for b in blockers_for_herziening(reden="", is_herzien=True)] == [
        "al_herzien",
        "geen_reden",
    ]


def test_names_read_as_one_says_them():
    assert join_namen(["A"]) == "A"
    assert join_namen(["A", "B", "C"]) == "A, B en C"


@pytest.fixture
def today():
    return date(2026, 11, 22)
