"""The kaart: the answer to the doorbell question on one page."""

import re

import pytest
from django.utils import timezone

from samenspel.domain.handelingen.veiligheid import secure_kinderen
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.veiligheid.actions import record_stem, record_vaststelling
from samenspel.domain.veiligheid.gegevens import Stemgegevens, Vaststellinggegevens
from samenspel.interfaces.werkplek.contact.tests.bezoek import see


@pytest.fixture
def judge(gezin, femke, mensen):
    """Return a function that records how safe a child is."""

    def judge(naam, conclusie, cijfer=None):
        gegevens = Vaststellinggegevens(
            kind=mensen[naam],
            conclusie=conclusie,
            vastgesteld_op=timezone.now(),
            cijfer=cijfer,
            toelichting=f"Feiten over {naam}.",
        )
        record_vaststelling(gezin=gezin, gegevens=gegevens, by=femke, at=timezone.now())

    return judge


def read(page) -> str:
    """Return the words of the kaart, without what makes them a page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page("kaart")))


def test_a_new_family_says_what_is_not_known_yet(page):
    words = read(page)

    assert "Veiligheid nog onbekend" in words
    assert "Niemand is nog gezien." in words
    assert "Nog geen volgende afspraak" in words
    assert "Femke Postma (houdt zicht)" in words


def test_it_says_what_is_needed_and_why(page):
    words = read(page)

    assert "Lees de nieuwe melding" in words
    assert "Waarom moet dit?" in words


def test_whom_to_call_stands_there_with_a_number(page):
    words = page("kaart").partition("Wie kan ik bellen?")[2]

    assert "Femke Postma" in words
    assert "Lokaal team Duinwijk" in words
    assert 'href="tel:0600000001"' in words


def test_each_child_has_its_own_safety_and_nobody_an_average(page, judge):
    judge("Sam", "onveilig", 4)

    words = read(page)

    assert re.search(r"Cijfer 4, \d+ \w+\. Feiten over Sam\.", words)
    assert re.search(r"Lot [^.]*: nog onbekend", words)


def test_direct_danger_leads_to_making_safe(page, judge, gezin):
    judge("Lot", "direct_veiligstellen")

    words = page("kaart")

    assert "nu veilig maken" in words
    assert f"/dossiers/{gezin.dossiernummer}/veiligheid/veiligstelling/" in words


def test_who_was_made_safe_is_not_made_safe_again(page, judge, gezin, femke, mensen):
    judge("Lot", "direct_veiligstellen")
    nu = timezone.now()
    secure_kinderen(
        gezin=gezin,
        kinderen=[mensen["Lot"]],
        wie="Oma",
        wat="Slaapt bij oma.",
        op=nu,
        is_juridische_stap_nodig=False,
        besloten_door="",
        motivering="",
        by=femke,
        at=nu,
    )

    words = read(page)
    assert "veilig gemaakt" in words
    assert "Stel opnieuw vast hoe veilig het is." in words
    assert "nu veilig maken" not in words

    judge("Lot", "direct_veiligstellen")
    assert "nu veilig maken" in read(page)


def test_voices_stand_beside_each_other(page, judge, gezin, femke, mensen):
    judge("Sam", "veilig", 7)
    nu = timezone.now()
    for wie, cijfer in (("Inge", 8), ("Ruud", 3)):
        stem = Stemgegevens(cijfer, nu, persoon=mensen[wie])
        record_stem(gezin=gezin, gegevens=stem, by=femke, at=nu)

    words = read(page)

    assert re.search("8 [^0-9]*Inge", words)
    assert re.search("3 [^0-9]*Ruud", words)


def test_who_was_seen_and_who_not_stands_by_each_child(page, mensen):
    see(page, alleen=[mensen["Sam"].pk])

    words = read(page)

    assert "Sam , 9 jaar gezien vandaag alleen gesproken vandaag" in words
    assert "Lot , 4 jaar nog niet gezien nog niet alleen gesproken" in words


def test_who_thinks_along_reads_the_kaart(page, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    words = read(page)

    assert "Kaart van het gezin" in words
    assert "Driss Amrani" in words
