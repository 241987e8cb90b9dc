"""Who the people are, on screen: added, changed, gezag, kader, who sleeps where."""

import pytest

from samenspel.core.versleuteling import decrypt
from samenspel.domain.gezin.models import (
    Adres,
    Gezag,
    Huishouden,
    Kader,
    Persoon,
    Relatie,
)
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.conftest import NOT_THERE

NOA = {"positie": "KIND", "geslacht": "O", "roepnaam": "Noa"}
BSN = "123456782"
DUINWEG = {"straat": "Duinweg", "huisnummer": "7", "plaats": "Ergens"}


@pytest.fixture
def thuis(page, mensen):
    """The household of Inge and both children."""
    wie = [mensen[naam].pk for naam in ("Inge", "Sam", "Lot")]
    page("huishouden", naam="bij Inge", bewoners=wie)
    return Huishouden.objects.get()


def test_everybody_stands_there_with_age_and_what_is_not_known(page):
    words = page("personen")

    for word in ("Sam Jansen", "2 maart 2017 (9)", "Inge Bakker", "onbekend"):
        assert word in words
    assert "Kijk in het gezagsregister" in words
    assert "Wonen de ouders apart? Maak dan twee huishoudens." in words


def test_somebody_new_needs_only_a_name(page):
    words = page("persoon-nieuw", **NOA)

    assert "Bewaard" in words
    assert "Noa" in words
    assert Persoon.objects.get(roepnaam="Noa").geboren_op is None


def test_the_form_shows_what_is_known_but_never_a_bsn(page):
    page("persoon-nieuw", **NOA, geboren="maart 2020", bsn=BSN)

    words = page("persoon", Persoon.objects.get(roepnaam="Noa").pk)

    assert 'value="maart 2020"' in words
    assert BSN not in words


def test_an_empty_bsn_leaves_the_known_one(page):
    page("persoon-nieuw", **NOA, bsn=BSN)
    noa = Persoon.objects.get(roepnaam="Noa")

    page("persoon", noa.pk, **NOA, taal="Tigrinya", tolk_nodig="on")

    noa.refresh_from_db()
    assert noa.taal == "Tigrinya"
    assert decrypt(noa.bsn_versleuteld) == BSN
    assert "Tigrinya, tolk nodig" in page("kaart")


def test_gezag_says_who_decides_about_which_child(page, mensen):
    words = page(
        "gezag", kind=mensen["Sam"].pk, houder=mensen["Inge"].pk, soort="OUDER"
    )

    gezag = Gezag.objects.get()
    assert (gezag.kind, gezag.houder) == (mensen["Sam"], mensen["Inge"])
    assert "ouderlijk gezag" in words


def test_a_parent_is_no_child_to_have_gezag_over(page, mensen):
    words = page("gezag", kind=mensen["Ruud"].pk, soort="OUDER")

    assert "Selecteer een geldige keuze" in words
    assert not Gezag.objects.exists()


def test_a_maatregel_stands_in_the_head_of_every_page(page, mensen):
    page("kader", kind=mensen["Sam"].pk, soort="OTS", vanaf="gisteren")

    assert "OTS Sam" in page("signalen")


def test_a_kader_does_not_end_before_it_begins(page, mensen):
    words = page(
        "kader", kind=mensen["Sam"].pk, soort="OTS", vanaf="2-3-2026", tot="1-3-2026"
    )

    assert "De einddatum ligt voor de begindatum." in words
    assert 'value="1-3-2026"' in words
    assert not Kader.objects.exists()


def test_who_belongs_to_whom_is_said_once(page, mensen):
    inge = {"van": mensen["Inge"].pk, "soort": "OUDER", "naar": mensen["Sam"].pk}

    first = page("relatie", **inge)
    second = page("relatie", **inge)

    assert "ouder van Sam" in first
    assert "Dit staat al in het dossier." in second
    assert Relatie.objects.count() == 1


def test_nobody_is_related_to_oneself(page, mensen):
    sam = mensen["Sam"].pk

    words = page("relatie", van=sam, soort="OUDER", naar=sam)

    assert "Kies twee verschillende mensen." in words
    assert not Relatie.objects.exists()


def test_a_household_says_who_sleeps_there(page, thuis):
    words = page("personen")

    assert "bij Inge" in words
    assert "<bdi>Lot</bdi>" in words
    again = page("huishouden", naam="bij Inge")
    assert "Dit staat al in het dossier." in again
    assert Huishouden.objects.count() == 1


def test_a_secret_address_is_kept_and_not_shown(page, thuis):
    words = page("adres", thuis.pk, **DUINWEG, is_geheim="on")

    assert "geheim adres" in words
    assert "Duinweg" not in words
    assert Adres.objects.get().straat == "Duinweg"


def test_a_new_address_ends_the_one_before(page, thuis):
    page("adres", thuis.pk, **DUINWEG)

    words = page("adres", thuis.pk, **DUINWEG | {"straat": "Zeeweg"})

    assert "Zeeweg" in words
    assert "Duinweg" not in words
    assert Adres.objects.get(tot__isnull=True).straat == "Zeeweg"


def test_half_an_address_is_asked_again(page, thuis):
    words = page("adres", thuis.pk, **DUINWEG | {"plaats": ""})

    assert "Vul dit in." in words
    assert 'value="Duinweg"' in words
    assert not Adres.objects.exists()


@pytest.mark.parametrize("naam", ["persoon", "adres"])
def test_who_or_what_is_not_of_this_family_is_not_there(naam, page):
    assert NOT_THERE in page(naam, 999999)


@pytest.mark.parametrize(
    "naam", ["persoon-nieuw", "gezag", "kader", "relatie", "huishouden"]
)
def test_who_only_thinks_along_finds_no_form(naam, page, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert NOT_THERE in page(naam)


def test_who_only_thinks_along_changes_nobody(page, mensen, enter_as, driss):
    enter_as(driss, Rol.EXPERT)

    assert "Sam Jansen" in page("personen")
    assert NOT_THERE in page("persoon-nieuw", **NOA)
    assert NOT_THERE in page("persoon", mensen["Sam"].pk, **NOA)
    assert not Persoon.objects.filter(roepnaam="Noa").exists()


def test_who_only_thinks_along_reads_no_address(page, thuis, enter_as, driss):
    page("adres", thuis.pk, **DUINWEG)
    enter_as(driss, Rol.EXPERT)

    words = page("personen")

    assert "bij Inge" not in words
    assert "Duinweg" not in words
    assert NOT_THERE in page("adres", thuis.pk)
    assert NOT_THERE in page("adres", thuis.pk, **DUINWEG | {"straat": "Zeeweg"})
    assert Adres.objects.get().straat == "Duinweg"
