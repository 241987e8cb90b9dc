"""The first look at a signal on screen, and how many sources worry."""

import pytest

from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.verhaal.models import Signaal
from samenspel.interfaces.werkplek.conftest import NOT_THERE

SIGNAAL = {
    "dag": "vandaag",
    "tijd": "00:00",
    "wat_precies": "Sam had geen jas aan.",
    "waarneming": "GEZIEN",
    "wie_meldt": "juf Marloes",
    "bronsoort": "SCHOOL",
}
TWEEDE = SIGNAAL | {"wie_meldt": "agent Bos", "bronsoort": "POLITIE"}


@pytest.fixture
def signaal(page):
    page("signaal-nieuw", **SIGNAAL)
    return Signaal.objects.get()


def test_known_waits_no_longer_for_weighing(page, signaal):
    assert "Hoe snel moet dit?" in page("signalen")

    words = page("signaal-taxatie", signaal.pk, taxatie="BEKEND", omdat="Oma helpt.")

    assert "Alle signalen zijn gewogen" in words
    assert "Al bekend" in words
    assert "Oma helpt." in words


def test_acute_leads_to_what_must_happen_now(page, signaal):
    words = page("signaal-taxatie", signaal.pk, taxatie="ACUUT")

    assert "Wat moet er nu gebeuren?" in words
    assert "acuut: weeg dit nu" in page("signalen")


def test_several_sources_are_counted_on_screen(page, signaal):
    assert "verschillende bronnen" not in page("signalen")

    page("signaal-nieuw", **TWEEDE)

    assert "signalen van 2 verschillende bronnen" in page("signalen")


def test_the_kind_of_source_is_shielded_as_who_reported(page, signaal, enter_as, driss):
    assert "juf Marloes (school of opvang)" in page("signalen")
    enter_as(driss, Rol.EXPERT)

    words = page("signalen")

    assert "Sam had geen jas aan." in words
    assert "juf Marloes" not in words
    assert "school of opvang" not in words


def test_who_only_thinks_along_says_not_how_soon(page, signaal, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page("signaal-taxatie", signaal.pk, taxatie="WEGEN")
    assert Signaal.objects.get().taxatie == ""
