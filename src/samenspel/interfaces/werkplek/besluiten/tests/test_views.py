"""The weging on screen: made together, read afterwards, corrected beside it."""

import pytest
from django.utils import timezone

from samenspel.domain.besluiten.queries import list_wegingen
from samenspel.domain.verhaal.actions import Signaalgegevens, record_signaal
from samenspel.domain.verhaal.queries import list_open_signalen

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
def last(gezin):
    """Return a function that gives the latest weging."""
    return lambda: max(list_wegingen(gezin), key=lambda weging: weging.pk)


def test_a_weging_is_read_with_facts_apart_from_views(page, last):
    assert "De weging staat in het dossier." in page("weging-nieuw", **WEGING)

    words = page("weging", last().pk)

    for answer in ("Het komt steeds terug.", "Het gezin werkt mee.", "Mieke Smit"):
        assert answer in words
    assert "Hoe gaat het nu met elk kind?" in words
    assert "Sam slaapt slecht." in words


def test_without_a_gedragswetenschapper_it_asks_why(page):
    alone = WEGING | {"gedragswetenschapper": ""}

    refused = page("weging-nieuw", **alone)
    done = page("weging-nieuw", **alone, motivering="Mieke was ziek.")

    assert "Weeg samen met een gedragswetenschapper." in refused
    assert "De weging staat in het dossier." in done


def test_advice_asks_whether_it_is_followed_and_why(page):
    words = page("weging-nieuw", **WEGING, advies="Bel de huisarts.", motivering="Nee")

    assert "of u het advies van de gedragswetenschapper volgt, en waarom." in words


def test_what_the_team_weighed_is_open_no_more(page, gezin, femke):
    nu = timezone.now()
    gegevens = Signaalgegevens("Femke", "Lot huilde.", "GEZIEN", nu, (), ("NETWERK",))
    signaal = record_signaal(gezin=gezin, gegevens=gegevens, by=femke, at=nu)

    page("weging-nieuw", **WEGING, signalen=[signaal.pk])

    assert list_open_signalen(gezin) == []


def test_a_correction_refers_back_and_the_old_one_stays(page, last):
    page("weging-nieuw", **WEGING)
    oude = last()

    assert "Het komt steeds terug." in page("weging-verbetering", oude.pk)
    page("weging-verbetering", oude.pk, **WEGING | {"gi_omdat": "Nog niet."})

    assert "Deze weging is later verbeterd" in page("weging", oude.pk)
    assert "Lees wat er eerst stond" in page("weging", last().pk)
    again = page("weging-verbetering", oude.pk, **WEGING)
    assert "Deze weging is al verbeterd." in again
