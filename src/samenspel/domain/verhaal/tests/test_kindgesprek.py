"""What can be true of a talk with a child, and of having had none."""

from datetime import date

import pytest

from samenspel.domain.verhaal.rules import (
    Dagen,
    Gezelschapsvorm,
    blockers_for_kindgesprek,
    blockers_for_niet_gesproken,
    blockers_for_spreekdatum,
    blockers_for_vergewissing,
)

VANDAAG = date(2026, 11, 22)
MORGEN = date(2026, 11, 23)
ALLEEN = Gezelschapsvorm("ALLEEN", True, True, False)


def codes(blockers):
    return [blocker.code for blocker in blockers]


def gesprek(vorm=ALLEEN, **anders):
    values = {"is_kind": True, "heeft_doel": True, "is_al_vastgelegd": False} | anders
    return codes(blockers_for_kindgesprek(vorm=vorm, **values))


def test_a_talk_alone_with_a_purpose_stands():
    assert gesprek() == []


@pytest.mark.parametrize(
    ("anders", "code"),
    [
        ({"is_kind": False}, "geen_kind"),
        ({"heeft_doel": False}, "geen_doel"),
        ({"is_al_vastgelegd": True}, "al_vastgelegd"),
    ],
)
def test_a_talk_is_with_a_child_once_and_for_something(anders, code):
    assert gesprek(**anders) == [code]


@pytest.mark.parametrize(
    ("vorm", "gevonden"),
    [
        (Gezelschapsvorm("ALLEEN", False, False, False), ["niet_gesproken"]),
        (Gezelschapsvorm("ALLEEN", True, False, False), ["vorm_klopt_niet"]),
        (
            Gezelschapsvorm("MET_OUDER", True, True, True, waarom="Klein."),
            ["vorm_klopt_niet"],
        ),
        (
            Gezelschapsvorm("MET_OUDER", True, False, False, waarom="Klein."),
            ["welke_ouder"],
        ),
        (
            Gezelschapsvorm("MET_ANDER", True, False, False, waarom="Vroeg erom."),
            ["wie_erbij"],
        ),
        (Gezelschapsvorm("MET_OUDER", True, False, True), ["waarom_zo"]),
        (Gezelschapsvorm("MET_OUDER", True, False, True, waarom="Ze vroeg erom."), []),
    ],
)
def test_the_form_is_chosen_on_purpose_and_fits_who_was_there(vorm, gevonden):
    assert gesprek(vorm) == gevonden


def test_an_own_date_lies_ahead():
    found = blockers_for_spreekdatum(
        is_kind=True, uiterlijk=date(2026, 11, 21), vandaag=VANDAAG
    )

    assert codes(found) == ["datum_voorbij"]


def niet(reden="WIL_NIET", **anders):
    values = {
        "toelichting": "Wil alleen met oma praten.",
        "situatie": "",
        "dagen": Dagen(VANDAAG, MORGEN),
    }
    return codes(
        blockers_for_niet_gesproken(reden=reden, vandaag=VANDAAG, **(values | anders))
    )


def test_not_spoken_has_a_reason_until_a_day_of_our_own():
    assert niet() == []
    assert niet(toelichting=" ") == ["geen_reden"]
    assert niet(dagen=Dagen(VANDAAG, date(2026, 11, 21))) == ["opnieuw_voorbij"]
    assert niet(dagen=Dagen(VANDAAG, MORGEN, (None, MORGEN))) == ["dag_komt_nog"]


def test_danger_is_an_exception_with_a_name():
    assert niet("GEVAAR") == ["welk_gevaar"]
    assert niet("GEVAAR", situatie="LOVERBOY") == []


def spreekt(**anders):
    values = {
        "is_kind": True,
        "rol": "JIM",
        "wie": "Buurvrouw Els",
        "argumenten": "Lot koos Els zelf.",
        "nagegaan_op": VANDAAG,
    }
    return list(blockers_for_vergewissing(vandaag=VANDAAG, **(values | anders)))


def test_a_jim_who_the_child_chose_counts():
    assert spreekt() == []


@pytest.mark.parametrize("rol", ["BEHANDELAAR", "HULPVERLENER"])
def test_who_gives_the_help_does_not_count_and_hears_what_does(rol):
    [blocker] = spreekt(rol=rol)

    assert blocker.norm == "N322"
    assert "zoals een JIM, of spreek het kind zelf" in blocker.message


def test_who_does_not_speak_says_why():
    assert codes(spreekt(argumenten="")) == ["geen_argumenten"]
