"""When a weging stands, and the order of the meldcode; no database."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from samenspel.domain.besluiten.rules import (
    Bespreking,
    blockers_for_advies,
    blockers_for_besluit,
    blockers_for_bespreking,
    blockers_for_correctie,
    blockers_for_hulpbesluit,
    blockers_for_meldcodestap,
    count_deelnemers,
)
from samenspel.domain.besluiten.wegingskaart import get_wegingskaart, list_codes

NU = datetime(2026, 11, 20, 9, tzinfo=UTC)
GOED = Bespreking(
    is_gw_erbij=True, is_genogram_getekend=True, zijn_feiten_genoeg=True, analyse="ja"
)


@pytest.mark.parametrize(
    ("bespreking", "codes"),
    [
        (GOED, []),
        (replace(GOED, is_gw_erbij=False), ["geen_gedragswetenschapper"]),
        (replace(GOED, is_genogram_getekend=False), ["geen_genogram"]),
        (replace(GOED, zijn_feiten_genoeg=False), ["te_weinig_feiten"]),
        (replace(GOED, zijn_feiten_genoeg=False, analyse="nee"), ["te_weinig_feiten"]),
        (replace(GOED, zijn_feiten_genoeg=False, analyse="eerst_feiten"), []),
        (
            Bespreking(False, False, False, "ja"),
            ["geen_gedragswetenschapper", "geen_genogram", "te_weinig_feiten"],
        ),
    ],
)
def test_a_weging_asks_for_company_a_genogram_and_facts(bespreking, codes):
    found = list(blockers_for_bespreking(bespreking))

    assert [b.code for b in found] == codes
    assert not any(b.hard for b in found)


@pytest.mark.parametrize(
    ("advies", "gevolgd", "omdat", "mag"),
    [
        ("", None, "", True),
        ("Begin nu", True, "past", True),
        ("Begin nu", False, "past niet", True),
        ("Begin nu", None, "past", False),
        ("Begin nu", False, " ", False),
        ("Begin nu", True, "", False),
    ],
)
def test_advice_is_accounted_for_both_ways(advies, gevolgd, omdat, mag):
    found = list(blockers_for_advies(advies=advies, is_gevolgd=gevolgd, omdat=omdat))

    assert (found == []) is mag
    assert all(b.hard and b.norm == "N248" for b in found)


@pytest.mark.parametrize(
    ("stap", "gezet", "gemeld", "codes"),
    [
        (1, set(), None, []),
        (3, set(), None, []),
        (5, {1, 2, 3, 4}, True, []),
        (5, {1, 2, 3, 4}, None, [("niet_gezegd_of_gemeld", True)]),
        (5, {1, 2}, False, [("meldcode_stappen_open", False)]),
    ],
)
def test_deciding_comes_last(stap, gezet, gemeld, codes):
    found = blockers_for_meldcodestap(stap=stap, gezet=gezet, is_gemeld=gemeld)

    assert [(b.code, b.hard) for b in found] == codes


def test_only_the_latest_is_corrected():
    assert list(blockers_for_correctie(is_gecorrigeerd=False)) == []
    assert [b.code for b in blockers_for_correctie(is_gecorrigeerd=True)] == [
        "al_gecorrigeerd"
    ]


def test_every_question_of_the_wegingskaart_has_its_own_code_and_a_source():
    vragen = [v.code for blok in get_wegingskaart() for v in blok.vragen]

    assert len(vragen) == len(list_codes()) == 19
    assert all(blok.bron.startswith("002:") for blok in get_wegingskaart())


@pytest.mark.parametrize(
    ("aanwezigen", "gedragswetenschapper", "aantal"),
    [
        ("Wietske", "", 1),
        ("Wietske", "Meral", 2),
        ("Wietske, Joris en Meral", "Meral", 3),
        ("Wietske\nJoris; Meral", "", 3),
        ("Helena en Wouter van Veen", "", 2),
        ("", "Meral", 1),
    ],
)
def test_how_many_people_weighed(aanwezigen, gedragswetenschapper, aantal):
    assert count_deelnemers(aanwezigen, gedragswetenschapper) == aantal


HULP = {
    "heeft_voor_wie": True,
    "niet_gesproken": [],
    "niet_overlegd": "",
    "eigen_kracht": "Oma komt.",
}


@pytest.mark.parametrize(
    ("anders", "codes"),
    [
        ({}, []),
        ({"heeft_voor_wie": False}, ["voor_niemand"]),
        ({"niet_gesproken": ["Lot"]}, ["niet_overlegd"]),
        ({"niet_gesproken": ["Lot"], "niet_overlegd": "Lot is één."}, []),
        ({"eigen_kracht": " "}, ["geen_eigen_kracht"]),
    ],
)
def test_help_is_decided_on_together_and_own_means_come_first(anders, codes):
    assert [b.code for b in blockers_for_hulpbesluit(**HULP | anders)] == codes


def test_who_was_not_asked_is_named():
    (blocker,) = blockers_for_hulpbesluit(
        **HULP | {"niet_gesproken": ["Lot", "Ruud", "Inge"]}
    )

    assert "Bespreek dit eerst met Lot, Ruud en Inge," in blocker.message


def test_a_decision_was_taken_and_is_corrected_once():
    found = blockers_for_besluit(
        genomen_op=date(2026, 11, 23),
        vandaag=date(2026, 11, 22),
        is_gecorrigeerd=True,
    )

    assert [b.code for b in found] == ["later", "al_gecorrigeerd"]
