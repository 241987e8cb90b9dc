"""Why must this, and saying back that it does not hold here."""

import pytest
from django.utils import timezone

from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.termijnen.models import Normantwoord, Weerwoord
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.interfaces.werkplek.conftest import NOT_THERE

LEES = "Lees de nieuwe melding"
NIET = Normantwoord.NIET_VAN_TOEPASSING.value
ONZIN = Normantwoord.SLAAT_NERGENS_OP.value


@pytest.fixture
def sleutel(gezin):
    """The key of the card that asks to read what came in."""
    cards = list_nodig(gezin, timezone.now())
    return next(card.sleutel for card in cards if card.tekst == LEES)


@pytest.fixture
def why(client, gezin, page, sleutel):
    """Return a function that opens the card from the kaart, as one does."""
    return lambda: client.get(
        f"/dossiers/{gezin.dossiernummer}/nodig/?sleutel={sleutel}"
    ).content.decode()


def test_a_card_says_which_norm_it_is_and_whom_it_protects(why):
    words = why()

    assert f'<h1 class="utrecht-heading-1">{LEES}</h1>' in words
    for kop in ("De norm", "Wie beschermt dit?", "Bron", "Wie is verantwoordelijk"):
        assert kop in words
    assert "haaglanden, versie" in words


def test_a_norm_that_does_not_hold_leaves_the_kaart(page, sleutel):
    words = page(
        "nodig-antwoord", sleutel=sleutel, antwoord=NIET, reden="Wij kennen dit al."
    )

    assert "Uw antwoord staat in het dossier." in words
    assert LEES not in words
    assert Weerwoord.objects.get().reden == "Wij kennen dit al."


def test_a_norm_that_makes_no_sense_still_counts_and_so_does_the_vote(page, sleutel):
    words = page("nodig-antwoord", sleutel=sleutel, antwoord=ONZIN)

    assert "Uw antwoord staat in het dossier." in words
    assert LEES in words
    assert Weerwoord.objects.get().antwoord == ONZIN


@pytest.mark.parametrize("reden", ["", "   "])
def test_without_a_reason_a_norm_is_not_set_aside(reden, page, sleutel):
    words = page("nodig-antwoord", sleutel=sleutel, antwoord=NIET, reden=reden)

    assert "Schrijf op waarom dit hier niet van toepassing is." in words
    assert LEES in words
    assert not Weerwoord.objects.exists()


def test_without_a_choice_the_reason_is_kept(page, sleutel):
    words = page("nodig-antwoord", sleutel=sleutel, reden="Wij kennen dit al.")

    assert "Er mist nog iets" in words
    assert "Wij kennen dit al." in words
    assert not Weerwoord.objects.exists()


def test_what_was_set_aside_is_not_set_aside_again(page, sleutel):
    answer = {"sleutel": sleutel, "antwoord": NIET, "reden": "Wij kennen dit al."}

    page("nodig-antwoord", **answer)

    assert NOT_THERE in page("nodig-antwoord", **answer)
    assert Weerwoord.objects.count() == 1


def test_who_works_along_reads_why_but_does_not_set_aside(
    page, why, sleutel, enter_as, driss
):
    enter_as(driss, Rol.BETROKKEN)

    assert LEES in why()
    assert NOT_THERE in page(
        "nodig-antwoord", sleutel=sleutel, antwoord=NIET, reden="Niet nodig."
    )
    assert not Weerwoord.objects.exists()
