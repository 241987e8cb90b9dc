"""The genogram on screen and paper: everybody, on a day, and what not everybody knows."""

from datetime import date

import pytest
from django.utils import timezone

from samenspel.domain.gezin.actions import add_persoon, add_relatie
from samenspel.domain.gezin.gegevens import Persoonsgegevens, Sinds
from samenspel.domain.gezin.genogram import Vraag, read_genogram
from samenspel.domain.gezin.models import (
    Bewoning,
    Contactregeling,
    Geslacht,
    Persoon,
    Positie,
    Relatie,
    Relatiesoort,
    Verbintenis,
    WieWeet,
)
from samenspel.domain.gezin.queries import list_personen
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

TODAY = date(2026, 11, 22)


@pytest.fixture
def add(gezin, mensen, as_femke):
    """Add somebody, or say how two people belong together."""
    values = {"by": as_femke, "at": timezone.now()}

    def add(*wie, **gegevens):
        if len(wie) == 1:
            found = add_persoon(
                gezin=gezin, gegevens=Persoonsgegevens(wie[0], **gegevens), **values
            )
            mensen[wie[0]] = found
            return found
        van, soort, naar = wie
        return add_relatie(
            van=mensen[van], soort=soort, naar=mensen[naar], **gegevens, **values
        )

    return add


@pytest.fixture
def ouders(add):
    for kind in ("Sam", "Lot"):
        add("Inge", Relatiesoort.OUDER, kind)
        add("Ruud", Relatiesoort.OUDER, kind)


@pytest.fixture
def look(client, gezin, femke):
    """Return the page of the drawing with these choices."""
    client.force_login(femke)

    def look(**keuze):
        return client.get(address(gezin, "genogram"), keuze).content.decode()

    return look


def lines(gezin, **vraag):
    vraag = Vraag(**{"op": TODAY, **vraag})
    return [str(r) for r in read_genogram(gezin, list_personen(gezin), vraag).regels]


def test_the_drawing_and_the_list_say_the_same(page, ouders):
    words = page("genogram")

    assert words.count("<title>Sam Jansen 9</title>") == 1
    assert "kind van Inge en Ruud" in words
    assert "eenmalig contact" in words  # the legend


def test_a_person_can_be_reached_from_the_drawing(page, gezin, mensen, ouders):
    url = address(gezin, "persoon", mensen["Sam"].pk)

    assert page("genogram").count(f'href="{url}"') == 2


def test_looking_back_shows_who_was_there_then(gezin, add, ouders):
    add("Piet", positie=Positie.VERZORGER)
    add("Piet", Relatiesoort.PARTNER, "Inge", sinds=Sinds(date(2024, 1, 1)))

    then = lines(gezin, op=date(2020, 1, 1))

    assert "Inge Bakker" in then
    assert all("Lot" not in line for line in then)
    assert "Inge Bakker, Piet is partner" not in then
    assert any("partner van Inge" in line for line in lines(gezin))


def test_who_parted_is_drawn_as_parted(page, add, ouders):
    add(
        "Ruud",
        Relatiesoort.PARTNER,
        "Inge",
        verbintenis=Verbintenis.HUWELIJK,
        sinds=Sinds(date(2016, 5, 1)),
    )
    Relatie.objects.filter(soort=Relatiesoort.PARTNER).update(tot=date(2020, 3, 1))

    words = page("genogram")

    assert "2016-2020" in words
    assert "ex-partner (huwelijk) van Inge" in words


SECRETS = {
    "biologische vader": (Relatiesoort.BIOLOGISCHE_OUDER, {}),
    "eenmalig": (Relatiesoort.PARTNER, {"verbintenis": Verbintenis.EENMALIG}),
    "wat enkelen weten": (Relatiesoort.OUDER, {"wie_weet": WieWeet.ENKELEN}),
}


@pytest.mark.parametrize(("soort", "meer"), SECRETS.values(), ids=list(SECRETS))
def test_what_not_everybody_knows_is_off_the_version_of_the_family(
    gezin, add, ouders, soort, meer
):
    add("Rafael", positie=Positie.FAMILIE, geslacht=Geslacht.MAN)
    naar = "Inge" if soort is Relatiesoort.PARTNER else "Lot"
    add("Rafael", soort, naar, **meer)

    eigen, gezinsversie = lines(gezin), lines(gezin, voor_gezin=True)

    assert any("Rafael" in line for line in eigen)
    assert "Rafael" not in "".join(gezinsversie)
    assert len(gezinsversie) == len(eigen) - 1


def test_what_everybody_knows_stands_on_the_version_of_the_family(gezin, add, ouders):
    add("Rafael", positie=Positie.FAMILIE)
    add("Rafael", Relatiesoort.BIOLOGISCHE_OUDER, "Lot", wie_weet=WieWeet.IEDEREEN)

    assert "Rafael" in "".join(lines(gezin, voor_gezin=True))


def test_who_knows_it_can_be_said_later(page, gezin, add, ouders):
    add("Rafael", positie=Positie.FAMILIE)
    band = add("Rafael", Relatiesoort.BIOLOGISCHE_OUDER, "Lot")

    words = page("wie-weet", band.pk, wie_weet="IEDEREEN")

    assert "Bewaard" in words
    assert "Rafael" in "".join(lines(gezin, voor_gezin=True))


def test_a_miscarriage_is_remembered_but_not_on_the_version_of_the_family(
    page, gezin, mensen
):
    page(
        "persoon-nieuw",
        positie="KIND",
        geslacht="O",
        roepnaam="baby",
        afloop="MISKRAAM",
    )

    baby = Persoon.objects.get(roepnaam="baby")
    assert (baby.is_ongeboren, baby.positie) == (True, Positie.FAMILIE)
    assert any("miskraam" in line for line in lines(gezin))
    assert "baby" not in "".join(lines(gezin, voor_gezin=True))


def test_twins_are_children_of_the_same_parents(gezin, add, ouders):
    add("Mo", geboren_op=date(2017, 3, 2))
    add("Mo", Relatiesoort.MEERLING_EENEIIG, "Sam")

    genogram = read_genogram(gezin, list_personen(gezin), Vraag(op=TODAY))

    nest = next(n for n in genogram.familie.nesten if len(n.kinderen) == 3)
    assert [lijn.eeneiig for lijn in nest.kinderen] == [True, True, False]


def test_brothers_and_sisters_without_parents_stand_together(page, gezin, add, ouders):
    add("Tante Els", positie=Positie.FAMILIE)
    add("Tante Els", Relatiesoort.BROER_ZUS, "Inge")

    genogram = read_genogram(gezin, list_personen(gezin), Vraag(op=TODAY))

    above = [n for n in genogram.familie.nesten if n.ouders[0] < 0]
    assert [len(nest.kinderen) for nest in above] == [2]
    assert "ouder niet" in page("genogram")
    assert all("niet vastgelegd" not in str(regel) for regel in genogram.regels)


def test_who_sleeps_where_is_a_layer_of_its_own(page, look, mensen, ouders):
    page("huishouden", naam="bij Inge", bewoners=[mensen["Inge"].pk, mensen["Sam"].pk])

    assert "slaapt bij Inge" not in page("genogram")
    huis = look(huis="on")
    assert "slaapt bij Inge" in huis
    assert "stroke-dasharray" in huis


def test_gezag_and_care_are_a_layer_of_their_own(page, look, gezin, mensen, ouders):
    sam, ruud = mensen["Sam"], mensen["Ruud"]
    page("gezag", kind=sam.pk, houder=ruud.pk, soort="OUDER")
    page("kader", kind=sam.pk, soort="MUHP", vanaf="1-2-2026", tot="1-2-2027")
    page("huishouden", naam="bij oma", bewoners=[sam.pk])
    bewoning = Bewoning.objects.get(persoon=sam)
    page("verblijf", bewoning.pk, verblijf="HOOFDVERBLIJF")
    page(
        "contactregeling",
        kind=sam.pk,
        met=ruud.pk,
        regeling="om de week",
        bron="RECHTER",
        is_begeleid="on",
    )

    said = (
        "gezag: Ruud",
        "MUHP tot 1 februari 2027",
        "hoofdverblijf: bij oma",
        "contact met Ruud: om de week, met begeleiding",
    )
    assert all(words in look(zorg="on") for words in said)
    assert look(zorg="on").count("genogram-gezag") > look().count("genogram-gezag")
    assert not any(words in look() for words in said)
    assert not any(words in look(zorg="on", gezin="on") for words in said)
    assert not any(words in look(zorg="on", op="1-1-2026") for words in said[1:2])
    assert "MUHP" in page("contacten")  # in the banner, as any measure of a judge


def test_a_contactregeling_ends_and_stays_to_be_read(page, mensen):
    velden = {"kind": mensen["Sam"].pk, "met": mensen["Ruud"].pk, "bron": "OUDERS"}
    page("contactregeling", **velden, regeling="elke zondag")
    rij = Contactregeling.objects.get()

    assert "elke zondag" in page("personen")
    page("contactregeling-einde", rij.pk, op="vandaag")

    rij.refresh_from_db()
    assert rij.tot is not None
    assert "Zo was het toen" in page("personen")


def test_a_contactregeling_of_an_adult_or_with_oneself_is_refused(page, mensen):
    sam, inge = mensen["Sam"].pk, mensen["Inge"].pk
    velden = {"regeling": "elke dag", "bron": "OUDERS"}

    assert "Kies met wie het kind contact heeft" in page(
        "contactregeling", kind=sam, met=sam, **velden
    )
    page("contactregeling", kind=inge, met=sam, **velden)
    assert not Contactregeling.objects.exists()


def test_the_family_gets_no_homes(page, look, mensen, ouders):
    page("huishouden", naam="bij Inge", bewoners=[mensen["Inge"].pk])

    assert "slaapt bij Inge" not in look(huis="on", gezin="on")


def test_the_paper_is_a_pdf_that_says_which_version_it_is(client, page, gezin, ouders):
    page("genogram")

    answer = client.get(address(gezin, "genogram-papier"))

    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert "genogram-" in answer["Content-Disposition"]


def test_names_in_any_script_stand_on_the_paper(client, gezin, add, femke):
    for naam in ("يوسف", "ለምለም", "Олена"):
        add(naam)
    client.force_login(femke)

    answer = client.get(address(gezin, "genogram-papier"))

    assert answer.status_code == 200
    assert answer.content.startswith(b"%PDF")


def test_who_may_not_open_the_dossier_sees_no_drawing(client, gezin, bas, ouders):
    client.force_login(bas)

    for naam in ("genogram", "genogram-papier"):
        assert NOT_THERE in client.get(address(gezin, naam)).content.decode()


def test_a_person_of_another_family_is_no_one_to_begin_at(look, ouders):
    assert "Sam Jansen" in look(om="999999")
