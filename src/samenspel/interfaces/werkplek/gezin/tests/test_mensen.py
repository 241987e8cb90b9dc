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
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

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

    for word in ("Sam Jansen", "2 maart 2017 (9)", "Inge Bakker", "Nog niet bekend"):
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

    words = page("persoon-wijzigen", Persoon.objects.get(roepnaam="Noa").pk)

    assert 'value="maart 2020"' in words
    assert BSN not in words


def test_an_empty_bsn_leaves_the_known_one(page):
    page("persoon-nieuw", **NOA, bsn=BSN)
    noa = Persoon.objects.get(roepnaam="Noa")

    page("persoon-wijzigen", noa.pk, **NOA, taal="Tigrinya", tolk_nodig="on")

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


def test_one_family_may_have_every_kader_at_once_each_for_its_own_child(page, mensen):
    page("kader", kind=mensen["Sam"].pk, soort="OTS", vanaf="gisteren")
    page("kader", kind=mensen["Sam"].pk, soort="JEUGDRECLASSERING", vanaf="gisteren")
    page("kader", kind=mensen["Lot"].pk, soort="PREVENTIEF", vanaf="gisteren")

    words = page("personen")

    for soort in ("ondertoezichtstelling", "jeugdreclassering", "preventieve"):
        assert soort in words


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

    assert "ouder van <bdi>Sam</bdi>" in first
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

    nu, toen = words.split("Zo was het toen", 1)
    assert "Zeeweg" in nu
    assert "Duinweg" not in nu
    assert "bij Inge: Duinweg 7, Ergens" in toen
    assert Adres.objects.get(tot__isnull=True).straat == "Zeeweg"


def test_half_an_address_is_asked_again(page, thuis):
    words = page("adres", thuis.pk, **DUINWEG | {"plaats": ""})

    assert "Vul dit in." in words
    assert 'value="Duinweg"' in words
    assert not Adres.objects.exists()


@pytest.mark.parametrize(
    "naam", ["persoon", "persoon-wijzigen", "adres", "bewoner", "bewoning-einde"]
)
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
    assert NOT_THERE in page("persoon-wijzigen", mensen["Sam"].pk, **NOA)
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


def test_somebody_is_added_as_the_child_of_who_is_there(page, mensen, client, gezin):
    page("personen")
    url = f"{address(gezin, 'persoon-nieuw')}?bij={mensen['Inge'].pk}&als=kind"

    assert "Kind van Inge" in client.get(url).content.decode()
    client.post(url, NOA)

    relatie = Relatie.objects.get()
    assert (relatie.van, relatie.naar.roepnaam) == (mensen["Inge"], "Noa")
    assert relatie.soort == "OUDER"


def test_a_child_of_two_parents_is_added_in_one_step(client, page, gezin, mensen):
    page(
        "relatie",
        van=mensen["Inge"].pk,
        soort="EX_PARTNER",
        naar=mensen["Ruud"].pk,
    )
    words = page("persoon", mensen["Inge"].pk)
    url = f"bij={mensen['Inge'].pk}&amp;als=kind&amp;met={mensen['Ruud'].pk}"
    assert url in words

    client.post(f"{address(gezin, 'persoon-nieuw')}?{url.replace('amp;', '')}", NOA)

    ouders = Relatie.objects.filter(naar__roepnaam="Noa").values_list("van", flat=True)
    assert set(ouders) == {mensen["Inge"].pk, mensen["Ruud"].pk}


@pytest.mark.parametrize("vraag", ["bij=999999&als=kind", "bij=x&als=kind", "als=oom"])
def test_a_strange_address_adds_somebody_without_a_bond(page, client, gezin, vraag):
    page("personen")

    client.post(f"{address(gezin, 'persoon-nieuw')}?{vraag}", NOA)

    assert Persoon.objects.filter(roepnaam="Noa").exists()
    assert not Relatie.objects.exists()


def test_the_page_of_somebody_says_how_to_write_and_what_changed(page, mensen):
    inge = {"positie": "OUDER", "roepnaam": "Inge", "geslacht": "V"}
    page(
        "persoon-wijzigen",
        mensen["Inge"].pk,
        **inge,
        voornamen="Inge Maria",
        voorvoegsel="van der",
        geslachtsnaam="Berg",
        taal="Fries",
    )

    words = page("persoon", mensen["Inge"].pk)

    assert "Geachte mevrouw Van der Berg" in words
    assert "I.M. van der Berg" in words
    assert "<del><bdi>Bakker</bdi></del> <bdi>Berg</bdi>" in words
    assert "Femke Postma" in words


def test_the_history_hides_a_number_from_who_may_not_see_it(
    page, mensen, enter_as, driss
):
    inge = {"positie": "OUDER", "roepnaam": "Inge", "geslacht": "V"}
    page("persoon-wijzigen", mensen["Inge"].pk, **inge, telefoon="06 00 00 77 77")
    assert "06 00 00 77 77" in page("persoon", mensen["Inge"].pk)
    enter_as(driss, Rol.EXPERT)

    words = page("persoon", mensen["Inge"].pk)

    assert "06 00 00 77 77" not in words
    assert "Telefoon" not in words


def test_a_bsn_stands_once_in_a_family_and_the_answer_says_where(page):
    page("persoon-nieuw", **NOA, bsn=BSN)

    words = page("persoon-nieuw", **NOA | {"roepnaam": "Bo"}, bsn=BSN)

    assert "Dit BSN staat in dit gezin al bij Noa." in words
    assert not Persoon.objects.filter(roepnaam="Bo").exists()


def test_why_there_is_no_bsn_is_said_until_there_is_one(page):
    page("persoon-nieuw", **NOA, bsn_ontbreekt="WIL_NIET")
    noa = Persoon.objects.get(roepnaam="Noa")
    assert "ontbreekt: wil het niet geven" in page("persoon", noa.pk)

    page("persoon-wijzigen", noa.pk, **NOA, bsn=BSN, bsn_bron="BRP")

    words = page("persoon", noa.pk)
    assert "bekend, gelezen in: basisregistratie (BRP)" in words
    assert BSN not in words
    assert Persoon.objects.get(roepnaam="Noa").bsn_ontbreekt == ""


@pytest.mark.parametrize(
    ("naam", "data"),
    [
        ("relatie", {"van": "Inge", "soort": "PARTNER", "naar": "Ruud"}),
        ("gezag", {"kind": "Sam", "houder": "Inge", "soort": "OUDER"}),
        ("kader", {"kind": "Sam", "soort": "OTS", "vanaf": "2-3-2026"}),
    ],
)
def test_what_ends_stays_readable_as_what_was(page, mensen, naam, data):
    page(naam, **{k: mensen[v].pk if v in mensen else v for k, v in data.items()})
    model = {"relatie": Relatie, "gezag": Gezag, "kader": Kader}[naam]
    rij = model.objects.get()

    words = page(f"{naam}-einde", rij.pk, op="gisteren")

    assert str(rij).replace("'", "&#x27;") in words.split("Zo was het toen", 1)[1]
    rij.refresh_from_db()
    assert rij.tot is not None
    again = page(f"{naam}-einde", rij.pk, op="gisteren")
    assert "Dit is al eerder geëindigd." in again


def test_nothing_ends_before_it_began(page, mensen):
    page("kader", kind=mensen["Sam"].pk, soort="OTS", vanaf="2-3-2026")

    words = page("kader-einde", Kader.objects.get().pk, op="1-3-2026")

    assert "De einddatum ligt voor de begindatum." in words
    assert Kader.objects.get().tot is None


def test_gezag_of_a_parent_names_the_parent(page, mensen):
    words = page("gezag", kind=mensen["Sam"].pk, soort="GEZAMENLIJK")

    assert "Kies wie het gezag heeft." in words
    assert not Gezag.objects.exists()


def test_a_child_sleeps_in_two_households_and_leaves_one(page, mensen, thuis):
    page("huishouden", naam="bij Ruud", bewoners=[mensen["Ruud"].pk])
    ruud = Huishouden.objects.get(naam="bij Ruud")

    words = page("bewoner", ruud.pk, persoon=mensen["Sam"].pk, wanneer="om de week")

    assert "<bdi>bij Inge</bdi>, <bdi>bij Ruud</bdi> (om de week)" in words
    slaapt = mensen["Sam"].bewoning.get(huishouden=ruud)
    words = page("bewoning-einde", slaapt.pk, op="vandaag")
    assert "Sam slaapt bij Ruud" in words.split("Zo was het toen", 1)[1]


def test_an_address_can_be_kept_from_one_person(page, mensen, thuis):
    words = page("adres", thuis.pk, **DUINWEG, geheim_voor=[mensen["Ruud"].pk])

    adres = Adres.objects.get()
    assert (adres.is_geheim, adres.geheim_voor) == (True, [mensen["Ruud"].pk])
    assert "Adres niet delen met <bdi>Ruud</bdi>" in words


def test_a_letter_address_stands_beside_the_home(page, thuis):
    page("adres", thuis.pk, **DUINWEG)

    words = page("adres", thuis.pk, **DUINWEG, soort="BRIEF", postcode="1012js")

    assert "Woonadres: Duinweg 7, Ergens" in words
    assert "Briefadres: Duinweg 7, 1012 JS Ergens" in words


def test_a_wrong_postcode_is_asked_again(page, thuis):
    words = page("adres", thuis.pk, **DUINWEG, postcode="1012 SS")

    assert "Deze postcode klopt niet." in words
    assert not Adres.objects.exists()
