"""The veiligheidsplan on screen: written line by line, and asked of each person."""

import re

import pytest

from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.veiligheid.models import (
    Instemming,
    Onderdeel,
    Planafspraak,
    Veiligheidsplan,
)
from samenspel.interfaces.werkplek.conftest import NOT_THERE

JA = {"antwoord": "JA", "wie_erbij": "niemand", "woorden": "Dit helpt."}


@pytest.fixture
def add(press):
    """A concept is open; returns how to add a line to one of its questions."""
    press("veiligheidsplan-opstelling")
    return lambda soort, **velden: press(
        "plandeel-nieuw",
        soort,
        **{f"{soort}-{naam}": waarde for naam, waarde in velden.items()},
    )


def test_without_a_plan_it_says_with_whom_to_make_it(page):
    words = page("veiligheidsplan")

    assert "Er is nog geen veiligheidsplan" in words
    assert "samen met het gezin" in words


def test_a_plan_is_opened_once(press):
    words = press("veiligheidsplan-opstelling")
    press("veiligheidsplan-opstelling")

    assert "nog een concept" in words
    assert "Waarom maken we dit plan?" in words
    assert Veiligheidsplan.objects.count() == 1


def test_a_line_about_somebody_stands_on_the_paper_of_that_person(add, mensen):
    words = add("RISICO", tekst="Ruud kan slaan.", betreft=[mensen["Ruud"].pk])

    assert "Ruud kan slaan." in words
    regel = words.partition("Ruud kan slaan.")[2].partition("</li>")[0]
    assert re.search("papier van:? Ruud<", regel)


def test_the_own_words_of_a_child_are_shown_as_such(add, mensen):
    words = add("ZES", tekst="Dan is het stil.", woorden_van=mensen["Sam"].pk)

    assert "<bdi>Sam</bdi> zegt: ‘Dan is het stil.’" in words


TOLK = {"tekst": "أنا خائفة", "taal": "ar", "vertaling": "Ik ben bang."}


def test_words_through_an_interpreter_stand_beside_their_translation(add, mensen):
    words = add("ZORG", woorden_van=mensen["Inge"].pk, **TOLK)

    assert '<bdi>Inge</bdi> zegt: ‘<bdi lang="ar">أنا خائفة</bdi>’' in words
    assert "Vertaald uit Arabisch:</span> Ik ben bang." in words


@pytest.mark.parametrize(
    ("weg", "zegt"),
    [("taal", "Kies uit welke taal"), ("woorden_van", "Kies wie dit zei.")],
)
def test_a_translation_is_of_words_that_somebody_said(weg, zegt, add, mensen):
    data = {**TOLK, "woorden_van": mensen["Inge"].pk}

    assert zegt in add("ZORG", **data | {weg: ""})
    assert not Onderdeel.objects.exists()


@pytest.mark.parametrize(
    ("soort", "velden", "typed"),
    [
        ("SITUATIE", {"tekst": "", "bron": "de juf"}, "de juf"),
        ("AFSPRAAK", {"wat": "Belt elke avond."}, "Belt elke avond."),
        ("BODEMEIS", {"eis": "", "consequentie": "Wij bellen."}, "Wij bellen."),
        ("ONDERGRENS", {"grens": "", "als_overschreden": "Bel oma."}, "Bel oma."),
        ("STAP", {"als": "papa komt", "dan": ""}, "papa komt"),
        ("NUMMER", {"bellen": "Oma Riet", "nummer": ""}, "Oma Riet"),
    ],
)
def test_half_a_line_is_asked_again_with_what_was_typed(soort, velden, typed, add):
    words = add(soort, **velden)

    assert "Er mist nog iets" in words
    assert typed in words
    assert "planregels" not in words


def test_an_agreement_says_who_does_it(add):
    refused = add("AFSPRAAK", wat="Belt elke avond.")
    done = add("AFSPRAAK", wat="Belt elke avond.", anders="Oma Riet")

    assert "Kies wie dit doet, of vul hieronder een naam in." in refused
    assert "Belt elke avond." in done
    assert Planafspraak.objects.get().afspraak.wie == "Oma Riet"


def test_a_line_that_is_taken_away_is_gone(add, press):
    add("KRACHT", tekst="Oma woont dichtbij.")
    regel = Onderdeel.objects.get()

    words = press("plandeel-weg", "KRACHT", regel.pk)

    assert "Oma woont dichtbij." not in words
    assert not Onderdeel.objects.exists()


def test_a_question_that_the_plan_does_not_know_is_not_there(add):
    assert NOT_THERE in add("WENS", tekst="Een hond.")


def test_each_person_is_asked_apart_and_answers_in_own_words(add, page, mensen):
    words = page("instemming", mensen["Inge"].pk, **JA)

    assert "‘Dit helpt.’" in words
    assert "Erbij: niemand." in words
    found = Instemming.objects.get()
    assert (found.persoon, found.antwoord) == (mensen["Inge"], "JA")


def test_an_answer_says_who_sat_there(add, page, mensen):
    words = page("instemming", mensen["Inge"].pk, **JA | {"wie_erbij": ""})

    assert "Schrijf op wie erbij was toen u het vroeg, of" in words
    assert "Dit helpt." in words
    assert not Instemming.objects.exists()


def test_who_does_not_agree_is_kept_beside_who_does(add, page, mensen):
    page("instemming", mensen["Inge"].pk, **JA)

    words = page("instemming", mensen["Ruud"].pk, **JA | {"antwoord": "NEE"})

    lijst = words.partition("Instemming per persoon")[2]
    assert lijst.index("Inge") < lijst.index("Ruud") < lijst.index("niet akkoord")
    assert Instemming.objects.get(persoon=mensen["Ruud"]).antwoord == "NEE"


def test_who_only_thinks_along_opens_no_plan(press, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in press("veiligheidsplan-opstelling")
    assert not Veiligheidsplan.objects.exists()


def test_nobody_is_asked_without_a_plan_or_outside_the_family(page, press, mensen):
    assert NOT_THERE in page("instemming", mensen["Inge"].pk)

    press("veiligheidsplan-opstelling")

    assert NOT_THERE in page("instemming", 999999)


def test_who_only_thinks_along_reads_the_plan_and_writes_nothing(
    add, page, press, mensen, enter_as, driss
):
    add("KRACHT", tekst="Oma woont dichtbij.")
    regel = Onderdeel.objects.get()
    enter_as(driss, Rol.EXPERT)

    assert "Oma woont dichtbij." in page("veiligheidsplan")
    assert NOT_THERE in add("ZORG", tekst="Ruzie.")
    assert NOT_THERE in press("plandeel-weg", "KRACHT", regel.pk)
    assert NOT_THERE in page("instemming", mensen["Inge"].pk, **JA)
    assert Onderdeel.objects.get() == regel
    assert not Instemming.objects.exists()
