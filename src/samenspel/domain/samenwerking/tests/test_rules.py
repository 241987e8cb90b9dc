"""Every footing on which one may spar, and feeding back; no database."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from samenspel.domain.samenwerking.rules import (
    Voet,
    blockers_for_sparring,
    blockers_for_terugkoppeling,
)

NU = datetime(2026, 11, 17, 14, tzinfo=UTC)
ANONIEM = Voet(is_anoniem=True, is_vooraf_verteld=True)
MET_NAAM = Voet(is_anoniem=False, is_vooraf_verteld=True, heeft_toestemming=True)


@pytest.mark.parametrize(
    ("voet", "codes"),
    [
        (ANONIEM, []),
        (MET_NAAM, []),
        (replace(MET_NAAM, heeft_toestemming=False), [("geen_toestemming", True)]),
        (
            replace(MET_NAAM, is_toestemming_gebruikt=True),
            [("toestemming_gebruikt", True)],
        ),
        (
            replace(ANONIEM, is_vooraf_verteld=False),
            [("ouders_weten_het_niet", False)],
        ),
        (
            replace(MET_NAAM, is_vooraf_verteld=False),
            [("ouders_weten_het_niet", False)],
        ),
        (replace(ANONIEM, is_toestemming_gebruikt=True), []),
    ],
)
def test_on_which_footing_one_may_spar(voet, codes):
    found = list(blockers_for_sparring(voet, gehouden_op=NU, nu=NU))

    assert [(b.code, b.hard) for b in found] == codes


def test_a_talk_has_been():
    later = NU + timedelta(minutes=1)

    found = list(blockers_for_sparring(ANONIEM, gehouden_op=later, nu=NU))

    assert [b.code for b in found] == ["nog_niet_gebeurd"]


@pytest.mark.parametrize(
    ("al", "uren", "codes"),
    [
        (False, 0, []),
        (True, 0, ["al_teruggekoppeld"]),
        (False, 1, ["nog_niet_gebeurd"]),
        (False, -3, ["terugkoppeling_voor_gesprek"]),
    ],
)
def test_feeding_back_is_once_and_after_the_talk(al, uren, codes):
    found = blockers_for_terugkoppeling(
        is_teruggekoppeld=al,
        gehouden_op=NU - timedelta(hours=2),
        op=NU + timedelta(hours=uren),
        nu=NU,
    )

    assert [b.code for b in found] == codes
