"""What the veranderplan needs to be complete, and what a term of its own asks."""

from datetime import date, timedelta

import pytest

from samenspel.domain.analyse.rules import (
    blockers_for_afsluiten,
    blockers_for_compleet,
    blockers_for_eindtermijn,
    blockers_for_veranderplan,
)
from samenspel.domain.analyse.veranderplan.delen import get_delen, list_hulpvragen

HEEL = {
    "has_patroon": True,
    "has_eindsituatie": True,
    "has_eindtermijn": True,
    "has_kolommen": True,
    "zonder_hoe": 0,
}
DAG = date(2026, 11, 22)
TERMIJN = {
    "uiterlijk": DAG,
    "vandaag": DAG,
    "waarom": "Dan is er rust.",
    "is_zelfde": False,
    "is_afgesloten": False,
}


def _codes(blockers):
    return [blocker.code for blocker in blockers]


def test_four_answers_make_it_complete():
    assert _codes(blockers_for_compleet(**HEEL)) == []


@pytest.mark.parametrize(
    ("anders", "code", "norm"),
    [
        ({"has_patroon": False}, "patroon", "N295"),
        ({"has_eindsituatie": False}, "eindsituatie", "N295"),
        ({"has_eindtermijn": False}, "eindtermijn", "N295"),
        ({"has_kolommen": False}, "kolommen", "N295"),
        ({"zonder_hoe": 2}, "hoe", "N297"),
    ],
)
def test_what_misses_is_named_and_stops_nobody(anders, code, norm):
    (blocker,) = blockers_for_compleet(**HEEL | anders)

    assert (blocker.code, blocker.norm, blocker.hard) == (code, norm, False)


@pytest.mark.parametrize(
    ("anders", "codes"),
    [
        ({}, []),
        ({"uiterlijk": DAG - timedelta(days=1)}, ["datum_voorbij"]),
        ({"waarom": " "}, ["geen_waarom"]),
        ({"is_zelfde": True}, ["staat_al"]),
        ({"is_afgesloten": True}, ["afgesloten"]),
    ],
)
def test_a_term_lies_ahead_and_says_why(anders, codes):
    assert _codes(blockers_for_eindtermijn(**TERMIJN | anders)) == codes


def test_there_is_one_at_a_time_and_it_ends_once_with_a_reason():
    assert _codes(blockers_for_veranderplan(is_bezig=True)) == ["al_begonnen"]
    assert _codes(blockers_for_veranderplan()) == []
    assert _codes(blockers_for_afsluiten(is_afgesloten=True, reden="Klaar.")) == [
        "afgesloten"
    ]
    assert _codes(blockers_for_afsluiten(is_afgesloten=False, reden=" ")) == [
        "geen_reden"
    ]


def test_every_part_names_its_question_its_help_and_its_source():
    assert list(get_delen()) == [
        "patronen",
        "eindsituatie",
        "eindtermijn",
        "kolommen",
        "doelen",
    ]
    assert all(deel.bron.startswith("002:") for deel in get_delen().values())
    assert "Welke informatie mis ik nog?" in list_hulpvragen()
