"""An attempt asks what follows, and is open until something did."""

import pytest
from django.db import IntegrityError, transaction

from samenspel.core.models import Gebeurtenis
from samenspel.domain.verhaal.models import Contactpoging, Notitie
from samenspel.interfaces.werkplek.contact.tests.bezoek import bezoek
from samenspel.interfaces.werkplek.contact.tests.test_views import POGING

OPEN = "nog geen contact"
NOTITIE = {
    "dag": "vandaag",
    "tijd": "00:00",
    "partner": "SCHOOL",
    "met_wie": "juf van Sam",
    "feiten": "Sam was drie keer te laat.",
    "indruk": "Ik denk dat hij slecht slaapt.",
}


@pytest.fixture
def poging(page):
    """Nobody opened the door, the day before yesterday."""
    page("poging", **POGING | {"dag": "gisteren"})
    return Contactpoging.objects.get()


def test_an_attempt_is_open_in_the_dossier_and_on_the_day(page, own_page, poging):
    assert OPEN in page("contacten")
    assert "een nieuwe poging" in page("contacten")
    assert "U probeerde dit gezin te bereiken." in own_page("vandaag")


def test_a_new_attempt_needs_a_day(page):
    words = page("poging", **POGING | {"vervolg_op": ""})

    assert "Kies op welke dag u het opnieuw probeert." in words
    assert not Contactpoging.objects.exists()


def test_what_follows_is_not_before_it(page):
    words = page("poging", **POGING | {"vervolg_op": "gisteren"})

    assert "Het vervolg komt na deze poging." in words


def test_what_follows_is_asked(page):
    words = page("poging", **POGING | {"vervolg_soort": ""})

    assert "Wat gebeurt er nu?" in words
    assert not Contactpoging.objects.exists()


def test_a_contact_closes_it_and_a_withdrawn_one_opens_it_again(page, own_page, poging):
    page("contact-nieuw", **bezoek())

    assert "er was contact" in page("contacten")
    assert "U probeerde dit gezin" not in own_page("vandaag")

    contact = Gebeurtenis.objects.get(soort="contact.vastgelegd").waarden["contact"]
    page("contact-intrekking", contact, reden="Ander gezin.")
    assert OPEN in page("contacten")


def test_the_next_attempt_takes_over(page, poging):
    page("poging", **POGING)

    words = page("contacten")

    assert words.count("opnieuw geprobeerd") == 1
    assert words.count(OPEN) == 1


def test_a_reason_closes_it(page, own_page, poging):
    words = page("poging-afronding", poging.pk, reden="Het gezin is verhuisd.")

    assert "Het gezin is verhuisd." in words
    assert OPEN not in words
    assert "U probeerde dit gezin" not in own_page("vandaag")
    lijn = Gebeurtenis.objects.get(soort="contactpoging.afgerond")
    assert lijn.waarden["poging"] == poging.pk


def test_it_is_closed_once(page, client, poging):
    page("poging-afronding", poging.pk, reden="Verhuisd.")

    assert "Deze bladzijde is er niet" in page("poging-afronding", poging.pk)


def test_the_table_asks_a_day_of_a_new_attempt(poging):
    with (
        pytest.raises(IntegrityError, match="poging_nieuwe_poging_heeft_een_dag"),
        transaction.atomic(),
    ):
        Contactpoging.objects.update(vervolg_op=None)


def test_a_note_keeps_facts_and_impression_apart(page):
    words = page("notitie", **NOTITIE)

    assert "juf van Sam: Sam was drie keer te laat." in words
    assert "Indruk: Ik denk dat hij slecht slaapt." in words
    lijn = Gebeurtenis.objects.get(soort="notitie.vastgelegd")
    assert lijn.waarden["partner"] == "school"


def test_an_impression_alone_is_no_note(page):
    words = page("notitie", **NOTITIE | {"feiten": " "})

    assert "Wat is er gezegd of gezien?" in words
    assert not Notitie.objects.exists()


def test_a_talk_with_school_is_no_contact_with_the_family(page, poging):
    page("notitie", **NOTITIE)

    assert OPEN in page("contacten")
    assert "nog niet gezien" in page("kaart")


def test_a_note_is_withdrawn_with_a_reason_and_stays(page):
    page("notitie", **NOTITIE)
    notitie = Notitie.objects.get()

    words = page("notitie-intrekking", notitie.pk, reden="Dit ging over een ander.")

    assert "Dit ging over een ander." in words
    assert "Sam was drie keer te laat." in words
    assert "al ingetrokken" in page("notitie-intrekking", notitie.pk, reden="x")
