"""What is written before the team talks about being stuck."""

import pytest

from samenspel.core.models import Gebeurtenis
from samenspel.domain.besluiten.models import Casenote
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.conftest import NOT_THERE

NOTE = {
    "feiten": "Inge zegde vier keer af (2, 9, 16 en 23 maart).",
    "geprobeerd": "Bellen, een briefje, samen met oma. Oma liet ons binnen.",
    "gezin_zegt": "Inge: ik kom er niet aan toe.",
    "vraag": "Hoe komen we weer aan tafel?",
}


def test_a_casenote_stands_ready_for_the_team(page):
    words = page("casenote-nieuw", **NOTE)

    assert "De casenote staat klaar voor het team." in words
    assert "Hoe komen we weer aan tafel?" in words
    blad = page("casenote", Casenote.objects.get().pk)
    for woorden in NOTE.values():
        assert woorden in blad
    assert Gebeurtenis.objects.filter(soort="casenote.geschreven").count() == 1


@pytest.mark.parametrize("veld", ["feiten", "geprobeerd", "vraag"])
def test_half_a_casenote_is_asked_again_with_what_was_typed(veld, page):
    words = page("casenote-nieuw", **NOTE | {veld: ""})

    ander = "vraag" if veld != "vraag" else "feiten"
    assert NOTE[ander] in words
    assert not Casenote.objects.exists()


def test_who_only_thinks_along_writes_none(page, enter_as, driss):
    page("casenote-nieuw", **NOTE)
    enter_as(driss, Rol.BETROKKEN)

    assert NOT_THERE in page("casenote-nieuw")


def test_one_of_another_family_is_not_there(page):
    assert NOT_THERE in page("casenote", 999999)
