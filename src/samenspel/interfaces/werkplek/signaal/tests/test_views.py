"""Signals on screen: recorded, weighed once, and what to do when it is acute."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.verhaal.actions import Signaalgegevens, record_signaal

MOMENT = {"dag": "vandaag", "tijd": "00:00"}


@pytest.fixture
def signaal(gezin, femke):
    at = timezone.now() - timedelta(days=1)
    sam = list_personen(gezin)[0]
    gegevens = Signaalgegevens(
        "Juf Marloes", "Sam had een blauw oog.", "GEHOORD", at, (sam.pk,), (), True
    )
    return record_signaal(gezin=gezin, gegevens=gegevens, by=femke, at=at)


def test_an_empty_page_says_what_to_do(page):
    words = page("signalen")

    for sentence in ("Leg het vast met de bron", "Vertel het de ouders eerst"):
        assert sentence in words


def test_a_signal_is_recorded_and_asks_to_be_weighed(page):
    words = page(
        "signaal-nieuw",
        wat_precies="Lot huilde.",
        waarneming="GEZIEN",
        wie_meldt="Femke",
        leefgebieden=["NETWERK"],
        **MOMENT,
    )

    assert "Lot huilde." in words
    assert "weeg dit" in words
    assert "sociaal netwerk" in words


def test_a_signal_without_words_is_refused(page):
    words = page("signaal-nieuw", waarneming="GEZIEN", wie_meldt="Femke", **MOMENT)

    assert "Wat is er precies gezien of gezegd?" in words
    assert "Het signaal staat in het dossier." not in words


def test_a_signal_is_weighed_once(page, signaal):
    send = {"betekenis": "PLAN_NAKIJKEN", "weging": "Dit staat niet in het plan."}

    first = page("signaal-weging", signaal.pk, **send)
    second = page("signaal-weging", signaal.pk, **send)

    assert "Het signaal is gewogen." in first
    assert "Dit signaal is al gewogen." in second


def test_acute_shows_what_to_weigh_and_whom_to_call(page, signaal):
    words = page("acuut")

    for word in ("Sam had een blauw oog.", "0800 2000", "088 000 10 99"):
        assert word in words
    assert "basisteam" not in words


def test_at_a_gi_the_basisteam_decides_about_a_legal_step(open_page):
    assert "Het basisteam beslist." in open_page("acuut").content.decode()


def test_a_step_of_the_meldcode_is_recorded(page):
    words = page(
        "meldcodestap", stap="1", wie="Femke", uitkomst="Op een rij.", **MOMENT
    )

    assert "De stap staat in het dossier." in words
    assert "Op een rij." in words


def test_deciding_before_the_other_steps_asks_why(page):
    send = {"stap": "5", "wie": "Femke", "uitkomst": "Melden.", "is_gemeld": "True"}

    refused = page("meldcodestap", **send, **MOMENT)
    done = page("meldcodestap", **send, **MOMENT, motivering="Acuut gevaar.")

    assert "Stap 1 en 2 en 3 en 4 staat nog niet in het dossier." in refused
    assert "Toch doorgaan? Schrijf op waarom." in refused
    assert "Gemeld bij Veilig Thuis." in done
