"""Searching in the own families: by name as it sounds, and by number."""

import pytest
from django.utils import timezone

from samenspel.domain.gezin.actions import add_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens


@pytest.mark.parametrize(
    "vraag", ["Sam", "jansen", "Janssen", "Jansen-Bakker", "Bakker"]
)
def test_a_name_that_is_nearly_right_finds_the_family(vraag, own_page, gezin):
    words = own_page("zoeken", q=vraag)

    assert f"Gevonden bij ‘{vraag}’" in words
    assert f'href="/dossiers/{gezin.dossiernummer}/"' in words


def test_a_number_finds_the_dossier(own_page, gezin):
    words = own_page("zoeken", q=gezin.dossiernummer)

    assert "Jansen-Bakker" in words


def test_somebody_stands_there_with_birth_date_and_family(own_page, gezin):
    words = own_page("zoeken", q="Lot")

    assert "Lot Jansen" in words
    assert "geboren 9 juni 2022" in words
    assert "Gezin <bdi>Jansen-Bakker</bdi>" in words


@pytest.mark.parametrize(
    ("roepnaam", "vraag"),
    [
        ("ሰላም", "ሰላም"),
        ("ሰላም", "Selam"),
        ("محمد عبد الرحمن", "محمد"),
        ("محمد عبد الرحمن", "⁨محمد⁩"),
        ("Олена", "Олена"),
    ],
)
def test_a_name_in_its_own_script_is_found(roepnaam, vraag, own_page, gezin, femke):
    gegevens = Persoonsgegevens(roepnaam, "FAMILIE", geslachtsnaam="ተስፋይ")
    add_persoon(gezin=gezin, gegevens=gegevens, by=femke, at=timezone.now())

    words = own_page("zoeken", q=vraag)

    assert f'href="/dossiers/{gezin.dossiernummer}/"' in words


@pytest.mark.parametrize("vraag", ["", " ", "S"])
def test_less_than_two_letters_asks_what_to_look_for(vraag, own_page, gezin):
    words = own_page("zoeken", q=vraag)

    assert "Waar zoekt u naar?" in words
    assert gezin.dossiernummer not in words


def test_nobody_found_says_where_was_looked(own_page, gezin):
    words = own_page("zoeken", q="Vermeulen")

    assert "Niemand gevonden" in words
    assert "U zoekt in de gezinnen waar u bij betrokken bent." in words


def test_a_family_of_a_colleague_elsewhere_is_not_found(own_page, gezin_jansen):
    words = own_page("zoeken", q="Jansen")

    assert "Niemand gevonden" in words
    assert gezin_jansen.dossiernummer not in words
