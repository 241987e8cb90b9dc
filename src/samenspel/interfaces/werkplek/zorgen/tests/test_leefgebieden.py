"""The areas of life: how it goes in each on a day, and what works on what since when."""

import pytest
from django.urls import reverse
from django.utils import timezone

from samenspel.domain.analyse.models import Gebiedsuitspraak, Invloed
from samenspel.domain.analyse.queries import read_leefgebieden
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.redactie import Lezer, Lezersoort
from samenspel.domain.verhaal.models import Hulpgebied

VANDAAG = timezone.localdate()


@pytest.fixture
def zeg(page, mensen):
    """Let somebody say how it goes in one area of life."""

    def zeg(tekst, stand="ZORG", gebied="GELD", wie="Inge", op="gisteren") -> str:
        return page(
            "leefgebied-nieuw",
            leefgebied=gebied,
            stand=stand,
            tekst=tekst,
            zegt=mensen[wie].pk,
            gezegd_op=op,
        )

    return zeg


@pytest.fixture
def werkt(page, mensen):
    """Say that debts work on how the parents get on."""

    def werkt(**anders) -> str:
        values = {
            "van": "GELD",
            "naar": "RELATIE",
            "soort": "VERZWAART",
            "uitleg": "Schulden maken de spanning thuis groter.",
            "zegt": mensen["Inge"].pk,
            "gezegd_op": "gisteren",
            "sinds": "maart 2024",
        }
        return page("invloed-nieuw", **values | anders)

    return werkt


def ask(client, gezin, dag) -> str:
    url = reverse("werkplek:leefgebieden", args=[gezin.dossiernummer])
    return client.get(url, {"dag": dag}).content.decode()


def test_the_list_is_that_of_the_source_and_each_can_be_filled(page):
    words = page("leefgebieden")

    assert [gebied.label for gebied in Hulpgebied] == [
        "opgroeiproblemen",
        "school",
        "dagbesteding",
        "mentale en fysieke gezondheid ouders",
        "opvoedvaardigheden",
        "relatie ouders",
        "huisvesting",
        "werk, inkomen, financiën",
        "steun eigen netwerk",
        "overlast in de wijk",
        "justitiële contacten",
    ]
    open_staat = words.split("Nog niet besproken:")[1].split("</p>")[0]
    assert all(f"?gebied={gebied}" in open_staat for gebied in Hulpgebied)


def test_each_says_it_in_their_own_way_and_the_newest_of_each_comes_first(zeg, page):
    zeg("Rood staan.", op="01-03-2024")
    zeg("Het lukt weer.", stand="WISSELEND")
    words = zeg("Niks aan de hand.", stand="GOED", wie="Ruud")

    lijst = words.split('id="kaart-per-leefgebied"')[1]
    now, before = lijst.split("Eerder<", 1)
    assert "Het lukt weer." in now
    assert "Niks aan de hand." in now
    assert "Rood staan." in before.split("</details>")[0]
    assert "2024, 1e kwartaal" in words


def test_on_an_earlier_day_it_reads_as_it_was_then(zeg, werkt, client, gezin):
    zeg("Rood staan.", op="01-03-2024")
    zeg("Het lukt weer.", stand="WISSELEND")
    werkt()

    toen = ask(client, gezin, "15-03-2024")
    eerder = ask(client, gezin, "01-01-2024")

    assert "Rood staan." in toen
    assert "Het lukt weer." not in toen
    assert "Schulden maken de spanning" in toen
    assert "Rood staan." not in eerder
    assert "Schulden maken de spanning" not in eerder


def test_what_works_on_what_says_who_says_so_since_when_and_till_when(werkt, page):
    words = werkt()
    assert "sinds maart 2024" in words
    assert "volgens <bdi>inge" in words.lower()

    words = page("invloed-voorbij", Invloed.objects.get().pk, tot="gisteren")

    assert "Voorbij of niet zo (1)" in words
    assert "Dit was al voorbij." in page(
        "invloed-voorbij", Invloed.objects.get().pk, tot="gisteren"
    )


def test_an_area_does_not_work_on_itself(werkt):
    assert "Kies een ander leefgebied." in werkt(naar="GELD")
    assert Invloed.objects.count() == 0


def test_what_was_not_said_so_is_taken_back_with_the_reason(zeg, werkt, page):
    zeg("Rood staan.")
    werkt()

    page("leefgebied-weg", Gebiedsuitspraak.objects.get().pk, reden="Verhoord.")
    words = page("invloed-weg", Invloed.objects.get().pk, reden="Toch niet.")

    assert "klopte niet: Verhoord." in words
    assert "Klopte niet: Toch niet." in words


def test_an_area_of_life_is_no_family_paper_and_the_words_of_a_child_are_its_own(
    zeg, gezin, mensen
):
    zeg("Rood staan.")
    zeg("Ik ga graag.", stand="GOED", gebied="SCHOOL", wie="Sam")
    eigen = frozenset(mens.pk for mens in mensen.values())
    personen = list_personen(gezin)

    def read(soort, wie):
        lezer = Lezer(soort, mensen[wie].pk, eigen)
        blad = read_leefgebieden(gezin, personen, lezer, dag=VANDAAG)
        return [een.tekst for regel in blad.regels for een in regel.nu]

    assert read(Lezersoort.OUDER, "Inge") == []
    assert read(Lezersoort.KIND, "Sam") == ["Ik ga graag."]


def test_a_point_of_the_sheet_stands_with_its_area_of_life(zet, page):
    zet("Rood staan.", leefgebied="GELD")
    zet("Ruud drinkt.")

    words = page("leefgebieden").split("Wat op het blad staat")[1]

    assert "Werk, inkomen, financiën" in words
    assert "Rood staan." in words
    assert "Ruud drinkt." not in words


def test_an_unreadable_day_shows_today(client, gezin, page):
    page("leefgebieden")
    assert f"op {VANDAAG.day} " in ask(client, gezin, "ooit")


def test_what_works_on_what_is_drawn_for_a_wide_and_a_narrow_screen(page, werkt):
    werkt()

    words = page("leefgebieden")

    assert words.count('class="kring kring--breed"') == 1
    assert words.count('class="kring kring--smal"') == 1
    assert words.count('<g class="invloed-zwaar"') == 2
    assert ">relatie ouders</text>" in words


def test_without_an_influence_there_is_no_drawing(page):
    assert "kring-vak" not in page("leefgebieden")


def test_an_earlier_day_is_drawn_beside_today_with_the_same_areas(
    client, gezin, page, werkt
):
    werkt()
    werkt(van="NETWERK", naar="GELD", soort="HELPT", sinds="gisteren")

    words = ask(client, gezin, "1-6-2024")

    then, nu = words.split("<figure>")[1:]
    assert "1 juni 2024</figcaption>" in then
    assert ", nu</figcaption>" in nu
    assert "invloed-helpt" not in then
    assert '<g class="invloed-helpt"' in nu
    for gebied in ("relatie ouders", "steun eigen netwerk"):
        assert f">{gebied}</text>" in then
        assert f">{gebied}</text>" in nu
