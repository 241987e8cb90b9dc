"""A double click, a slow line, 'back' and send again: what was done is done once."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Gezin
from tests.cast import open_gezin_jansen

pytestmark = pytest.mark.django_db

GISTEREN = {"dag": "gisteren", "tijd": "10:00"}
FORMS = {
    "contact-nieuw": {**GISTEREN, "wijze": "TELEFOON", "belangrijkste": "Rustiger."},
    "poging": {
        **GISTEREN,
        "wijze": "BRIEFJE",
        "vervolg_soort": "NIEUWE_POGING",
        "vervolg_op": "morgen",
        "vervolg": "Morgen weer.",
    },
    "afspraak": {"dag": "morgen", "tijd": "10:00", "wijze": "KANTOOR"},
    "havik": {"uitkomst": "zeer_ernstig"},
    "persoon-nieuw": {"positie": "KIND", "roepnaam": "Noa", "geslacht": "O"},
    "aanmelding-nog-een": {
        "ontvangen_dag": "gisteren",
        "ontvangen_tijd": "10:00",
        "hulpvraag": "Hulp bij het slapen.",
    },
}


@pytest.fixture
def jansen(noor):
    with acting_as_gebruiker(noor.pk):
        return open_gezin_jansen(by=noor, at=timezone.now() - timedelta(days=1))


@pytest.fixture
def browser(noor):
    client = Client()
    client.force_login(noor)
    return client


def count_lines(noor):
    with acting_as_gebruiker(noor.pk):
        return Gebeurtenis.objects.count()


@pytest.mark.parametrize("naam", FORMS)
def test_the_same_form_twice_is_done_once(naam, jansen, noor, browser):
    url = reverse(f"werkplek:{naam}", args=[jansen.dossiernummer])
    sent = {**FORMS[naam], "formulier": str(uuid4())}
    before = count_lines(noor)

    answers = [browser.post(url, sent).status_code]
    after = count_lines(noor)
    answers.append(browser.post(url, sent).status_code)

    assert answers == [302, 302]
    assert count_lines(noor) == after > before


def test_other_words_on_the_same_form_are_kept_as_well(jansen, noor, browser):
    url = reverse("werkplek:contact-nieuw", args=[jansen.dossiernummer])
    sent = {**FORMS["contact-nieuw"], "formulier": str(uuid4())}
    browser.post(url, sent)
    before = count_lines(noor)

    browser.post(url, {**sent, "belangrijkste": "Toch niet rustiger."})

    assert count_lines(noor) > before


def test_a_new_family_is_made_once_and_the_second_click_leads_to_it(noor, browser):
    url = reverse("werkplek:aanmelding-gegevens")
    rows = {"p-TOTAL_FORMS": "1", "p-INITIAL_FORMS": "0"}
    sent = {
        **rows,
        "p-0-positie": "KIND",
        "p-0-roepnaam": "Noa",
        "gezinsnaam": "Visser",
        "zichthouder": noor.medewerker.pk,
        "ontvangen_dag": "gisteren",
        "ontvangen_tijd": "10:00",
        "hulpvraag": "Hulp bij het slapen.",
        "formulier": str(uuid4()),
    }

    first, second = browser.post(url, sent), browser.post(url, sent, follow=True)

    with acting_as_gebruiker(noor.pk):
        (gezin,) = Gezin.objects.all()
    assert first.status_code == 302
    assert second.redirect_chain[-1][0] == reverse(
        "werkplek:kaart", args=[gezin.dossiernummer]
    )
    assert "Dit is al bewaard." in second.content.decode()


def test_every_form_carries_an_id_of_its_own(jansen, browser):
    url = reverse("werkplek:aanmelding", args=[jansen.dossiernummer])
    page = browser.get(url).content.decode()

    ids = [rest.split('"')[0] for rest in page.split('name="formulier" value="')[1:]]
    assert len(set(ids)) == len(ids) == page.count('class="formulier"') > 1
