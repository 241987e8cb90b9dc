"""The weging on screen: made together, read afterwards, corrected beside it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.besluiten.queries import list_wegingen
from samenspel.domain.verhaal.actions import Signaalgegevens, record_signaal
from samenspel.domain.verhaal.queries import list_open_signalen
from tests.cast import open_gezin_jansen

WEGING = {
    "dag": "vandaag",
    "tijd": "00:00",
    "aanleiding": "SIGNALEN",
    "afweging": "Is een analyse nodig?",
    "aanwezigen": "Femke en Mieke",
    "gedragswetenschapper": "Mieke Smit",
    "is_genogram_getekend": "True",
    "zijn_feiten_genoeg": "True",
    "feiten": "Sam had een blauw oog.",
    "overwegingen": "Wij maken ons zorgen.",
    "analyse": "ja",
    "analyse_omdat": "Het komt steeds terug.",
    "gi": "False",
    "gi_omdat": "Het gezin werkt mee.",
    "vraag-kinderen_nu": "Sam slaapt slecht.",
}


@pytest.fixture
def gezin(femke):
    at = timezone.now() - timedelta(days=2)
    with acting_as_gebruiker(femke.pk):
        return open_gezin_jansen(by=femke, at=at)


@pytest.fixture
def page(client, gezin, femke):
    """Return a function that asks a page of the dossier, or sends a form to it."""
    client.force_login(femke)

    def page(naam, *args, **data):
        url = reverse(f"werkplek:{naam}", args=[gezin.dossiernummer, *args])
        answer = client.post(url, data, follow=True) if data else client.get(url)
        return answer.content.decode()

    return page


@pytest.fixture
def last(gezin, femke):
    """Return a function that gives the latest weging."""

    def last():
        with acting_as_gebruiker(femke.pk):
            return max(list_wegingen(gezin), key=lambda weging: weging.pk)

    return last


@pytest.mark.django_db
def test_a_weging_is_read_with_facts_apart_from_views(page, last):
    assert "De weging staat in het dossier." in page("weging-nieuw", **WEGING)

    words = page("weging", last().pk)

    for answer in ("Het komt steeds terug.", "Het gezin werkt mee.", "Mieke Smit"):
        assert answer in words
    assert "Hoe gaat het nu met elk kind?" in words
    assert "Sam slaapt slecht." in words


@pytest.mark.django_db
def test_without_a_gedragswetenschapper_it_asks_why(page):
    alone = WEGING | {"gedragswetenschapper": ""}

    refused = page("weging-nieuw", **alone)
    done = page("weging-nieuw", **alone, motivering="Mieke was ziek.")

    assert "Weeg samen met een gedragswetenschapper." in refused
    assert "De weging staat in het dossier." in done


@pytest.mark.django_db
def test_advice_asks_whether_it_is_followed_and_why(page):
    words = page("weging-nieuw", **WEGING, advies="Bel de huisarts.", motivering="Nee")

    assert "of u het advies van de gedragswetenschapper volgt, en waarom." in words


@pytest.mark.django_db
def test_what_the_team_weighed_is_open_no_more(page, gezin, femke):
    nu = timezone.now()
    gegevens = Signaalgegevens("Femke", "Lot huilde.", "GEZIEN", nu, (), ("NETWERK",))
    with acting_as_gebruiker(femke.pk):
        signaal = record_signaal(gezin=gezin, gegevens=gegevens, by=femke, at=nu)

    page("weging-nieuw", **WEGING, signalen=[signaal.pk])

    with acting_as_gebruiker(femke.pk):
        assert list_open_signalen(gezin) == []


@pytest.mark.django_db
def test_a_correction_refers_back_and_the_old_one_stays(page, last):
    page("weging-nieuw", **WEGING)
    oude = last()

    assert "Het komt steeds terug." in page("weging-verbetering", oude.pk)
    page("weging-verbetering", oude.pk, **WEGING | {"gi_omdat": "Nog niet."})

    assert "Deze weging is later verbeterd" in page("weging", oude.pk)
    assert "Lees wat er eerst stond" in page("weging", last().pk)
    again = page("weging-verbetering", oude.pk, **WEGING)
    assert "Deze weging is al verbeterd." in again
