"""A new aanmelding on screen: look first whether we know them, then write it down."""

import re
from html import unescape

import pytest
from django.urls import reverse

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.verhaal.models import Aanmelding, Melder

GEGEVENS = {
    "gezinsnaam": "Vermeulen",
    "ontvangen_dag": "gisteren",
    "ontvangen_tijd": "10:00",
    "hulpvraag": "Rust in huis.",
    "melder_naam": "Juf Marloes",
    "melder_soort": "SCHOOL",
    "p-TOTAL_FORMS": "2",
    "p-INITIAL_FORMS": "0",
    "p-0-positie": "KIND",
    "p-0-roepnaam": "Noa",
    "p-0-geboren": "2 maart 2020",
    "p-1-positie": "OUDER",
    "p-1-roepnaam": "Ilse",
}


@pytest.fixture
def take_in(client, as_femke):
    """Femke is signed in; returns how to send a new aanmelding, and read on."""
    client.force_login(as_femke)
    form = GEGEVENS | {"zichthouder": as_femke.medewerker.pk}
    url = reverse("werkplek:aanmelding-gegevens")
    return lambda **anders: client.post(
        url, form | anders, follow=True
    ).content.decode()


def test_a_known_child_is_found_with_the_own_dossier(own_page, gezin):
    words = own_page("aanmelding-nieuw", naam="Sam Jansen")

    assert "In uw eigen gezinnen." in words
    assert "Gezin <bdi>Jansen-Bakker</bdi>, geboren 2 maart 2017" in words
    assert f'href="/dossiers/{gezin.dossiernummer}/"' in words


def test_elsewhere_it_says_only_that_something_is_alike(own_page, gezin_jansen):
    words = own_page("aanmelding-nieuw", naam="Sam Jansen", geboren="2-3-2017")

    assert "In 1 dossier waar u niet bij betrokken bent" in words
    assert "Meer mag u niet zien." in words
    assert "Jansen-Bakker" not in words


def test_who_looks_elsewhere_too_often_has_to_wait(own_page):
    for _ in range(30):
        words = own_page("aanmelding-nieuw", naam="Sam Jansen")
    assert "Wacht een uur." not in words

    words = own_page("aanmelding-nieuw", naam="Sam Jansen")

    assert "U hebt dit uur al 30 keer" in words
    assert "Toch aanmaken" in words


def test_nobody_found_goes_on_with_what_was_typed(own_page, client):
    words = own_page("aanmelding-nieuw", naam="Noa Vermeulen", geboren="2-3-2020")
    assert "We vonden niemand met deze naam." in words
    verder = re.search('href="([^"]*/gegevens/[^"]*)"', words)

    words = client.get(unescape(verder[1])).content.decode()

    assert 'value="Noa"' in words
    assert words.count('value="Vermeulen"') == 2  # the child, and the family
    assert 'value="02-03-2020"' in words
    assert re.search("<option[^>]* selected>Femke Postma", words)


@pytest.mark.parametrize(
    ("vraag", "zegt"),
    [
        ({"naam": ""}, "Vul dit in."),
        ({"naam": "Noa", "geboren": "31-02-2020"}, "Deze dag bestaat niet"),
    ],
)
def test_a_search_that_cannot_be_looks_for_nobody(vraag, zegt, own_page):
    words = own_page("aanmelding-nieuw", **vraag)

    assert zegt in words
    assert "Wat we vonden" not in words


def test_a_family_gets_its_dossier_and_somebody_who_keeps_sight(take_in):
    words = take_in()

    gezin = Gezin.objects.get()
    assert f"Dossier {gezin.dossiernummer} is geopend." in words
    assert "Femke Postma (houdt zicht)" in words
    assert "Lees de nieuwe melding" in words
    mensen = Persoon.objects.order_by("pk").values_list("roepnaam", "positie")
    assert list(mensen) == [("Noa", "KIND"), ("Ilse", "OUDER")]
    assert Aanmelding.objects.get().hulpvraag == "Rust in huis."
    assert Melder.objects.get().naam == "Juf Marloes"
    assert "Marloes" not in words


def test_an_empty_row_is_nobody_and_no_melder_is_none(take_in):
    take_in(**{"p-1-roepnaam": "", "melder_naam": ""})

    assert Persoon.objects.get().roepnaam == "Noa"
    assert not Melder.objects.exists()


@pytest.mark.parametrize(
    ("velden", "zegt"),
    [
        ({"hulpvraag": ""}, "Schrijf op waar het gezin hulp bij vraagt"),
        ({"gezinsnaam": ""}, "Vul dit in."),
        ({"ontvangen_dag": "morgen"}, "niet in de toekomst"),
        ({"p-0-geboren": "31-02-2020"}, "Deze dag bestaat niet"),
        ({"p-1-bsn": "123456789"}, "Dit BSN klopt niet"),
    ],
)
def test_what_cannot_be_opens_no_dossier_and_loses_no_word(velden, zegt, take_in):
    words = take_in(feiten="Lang verhaal.", **velden)

    assert zegt in words
    assert "Lang verhaal." in words
    assert 'value="Ilse"' in words
    assert not Gezin.objects.exists()


def test_who_keeps_sight_is_of_the_own_team(take_in, noor):
    words = take_in(zichthouder=noor.medewerker.pk)

    assert "Selecteer een geldige keuze" in words
    assert not Gezin.objects.exists()


def test_who_runs_the_office_hears_that_it_opens_no_dossier(client, bea):
    client.force_login(bea)
    url = reverse("werkplek:aanmelding-gegevens")

    words = client.post(url, GEGEVENS | {"zichthouder": bea.medewerker.pk})

    assert "Als functioneel beheerder opent u geen dossiers" in words.content.decode()
    assert words.status_code == 200
    zoek = {"naam": "Sam Jansen", "geboren": "2-3-2017"}
    found = client.get(reverse("werkplek:aanmelding-nieuw"), zoek)
    assert found.status_code == 200
