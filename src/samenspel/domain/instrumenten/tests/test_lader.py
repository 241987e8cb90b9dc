"""Shipped definitions by code and version; licensed ones by path."""

import json

import pytest

from samenspel.domain.instrumenten.lader import (
    OnbekendeVersie,
    OnbekendInstrument,
    get_instrument,
    list_instrumenten,
    list_versies,
    read_definitie,
)
from samenspel.domain.instrumenten.tests.voorbeeld import make_document
from samenspel.domain.werkwijze.fouten import Fouten


def test_these_instruments_ship():
    assert [definitie.code for definitie in list_instrumenten()] == [
        "arij-veiligheidstaxatie",
        "arij-rt",
        "havik",
        "lij",
        "meting-actuele-veiligheid",
        "yoq",
    ]


def test_without_a_version_the_newest_is_given():
    assert get_instrument("havik") is get_instrument("havik", list_versies("havik")[-1])


def test_an_unknown_instrument_names_the_known_ones():
    with pytest.raises(OnbekendInstrument, match="geen instrument met de code 'arjj'"):
        get_instrument("arjj")


def test_an_unknown_version_names_the_known_ones():
    zin = "Van instrument 'havik' is er geen versie '9'. Wel: 1."

    with pytest.raises(OnbekendeVersie) as geweigerd:
        get_instrument("havik", "9")

    assert str(geweigerd.value) == zin


def test_the_versions_of_an_unknown_instrument_are_none():
    assert list_versies("arjj") == []


def test_the_arij_ships_the_eight_items_of_the_source_and_no_more():
    definitie = get_instrument("arij-veiligheidstaxatie")

    assert [item.tekst for item in definitie.items] == [
        "fysieke mishandeling",
        "seksueel misbruik",
        "ernstige verwaarlozing",
        "psychiatrische problematiek opvoeders, direct gevaar kind",
        "gedragsproblemen waardoor het kind een gevaar voor zichzelf is",
        "acute ernstige psychische mishandeling",
        "ontvoering dreiging",
        "andere vormen van directe kind onveiligheid",
    ]
    assert [keuze.tekst for keuze in definitie.uitkomst.keuzes] == [
        "veilig",
        "onveilig",
        "direct veiligstellen",
    ]
    assert definitie.aliassen == ("Arij Safe",)


def test_the_parts_of_the_havik_say_where_they_are_filled_in():
    havik = get_instrument("havik")

    assert {deel.code: deel.staat_in for deel in havik.delen} == {
        "A": "havik.uitkomst",
        "B": "havik.uitkomst",
        "C": "veiligheidsplan.veiligheidsafspraken",
        "D": "veiligheidsplan.vervolgstappen",
    }


def test_the_family_describes_the_six_in_its_own_words():
    cijfer = get_instrument("meting-actuele-veiligheid").schalen["cijfer"]

    assert (cijfer.minimum, cijfer.maximum) == (0, 10)
    assert {a.getal: a.eigen_woorden for a in cijfer.ankers if a.eigen_woorden} == {
        6: "veiligheidsplan.zes"
    }


@pytest.mark.parametrize("code", ["havik", "lij", "arij-rt", "yoq"])
def test_what_others_own_is_an_empty_slot(code):
    assert get_instrument(code).is_alleen_uitkomst


def test_no_imported_set_ships_and_every_restricted_one_says_whose_it_is():
    for definitie in list_instrumenten():
        assert definitie.licentie.items != "ingevoerd"
        assert (
            definitie.eigenaar.naam != "Samenspel" or definitie.licentie.soort == "open"
        )


def test_every_alarm_that_is_derived_exists_where_it_comes_from():
    for definitie in list_instrumenten():
        for afleiding in definitie.afleidingen:
            bron = get_instrument(afleiding.uit).uitkomst
            assert bron.find_keuze(afleiding.waarde), (definitie.code, afleiding)


def test_only_the_worst_outcome_is_derived():
    for definitie in list_instrumenten():
        ergste = max((k.ernst or 0 for k in definitie.uitkomst.keuzes), default=0)
        for afleiding in definitie.afleidingen:
            keuze = definitie.uitkomst.find_keuze(afleiding.wordt)
            assert keuze is not None
            assert keuze.ernst == ergste


def test_a_licensed_set_is_read_from_its_own_file(tmp_path):
    document = make_document()
    document["licentie"] |= {
        "soort": "beperkt",
        "items": "ingevoerd",
        "houder": "GI West",
    }
    bestand = tmp_path / "set.json"
    bestand.write_text(json.dumps(document), encoding="utf-8")

    definitie = read_definitie(bestand)

    assert definitie.licentie.houder == "GI West"
    assert definitie.get_item("ruzie").schaal.code == "vaak"


def test_an_item_that_is_not_there_is_a_mistake_of_the_caller():
    with pytest.raises(KeyError, match="ruzie"):
        get_instrument("havik").get_item("ruzie")


@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        (b"{", "set.json:1: Het bestand is geen JSON"),
        (b"\xff", "set.json: Het bestand is geen UTF-8. Sla het op als UTF-8."),
        (b"[]", "set.json: Hier hoort een object."),
    ],
)
def test_a_file_that_is_no_definition_is_refused(tmp_path, inhoud, melding):
    bestand = tmp_path / "set.json"
    bestand.write_bytes(inhoud)

    with pytest.raises(Fouten) as geweigerd:
        read_definitie(bestand)

    assert melding in str(geweigerd.value)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Fouten, match="niet te lezen"):
        read_definitie(tmp_path / "weg.json")


def test_a_set_that_does_not_fit_together_is_refused(tmp_path):
    document = make_document()
    document["items"][0]["schaal"] = "maan"
    bestand = tmp_path / "set.json"
    bestand.write_text(json.dumps(document), encoding="utf-8")

    with pytest.raises(Fouten, match=r"set.json: items\[0\].schaal: maan bestaat niet"):
        read_definitie(bestand)
