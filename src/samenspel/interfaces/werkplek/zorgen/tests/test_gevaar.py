"""A danger statement with its own goal and scale; every figure is somebody's."""

from xml.etree import ElementTree as ET

from samenspel.domain.analyse.models import Gevaar, Gevaarcijfer
from samenspel.interfaces.werkplek.conftest import NOT_THERE

SVG = "{http://www.w3.org/2000/svg}"


def read_drawing(words: str) -> str:
    """Return every word of the drawing on this page."""
    begin = words.index('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360')
    svg = ET.fromstring(words[begin : words.index("</svg>", begin) + 6])
    return " ".join(svg.itertext())


def test_a_danger_says_who_worries_about_what_and_what_may_happen(gevaar, page):
    words = page("zorgen")

    assert "<strong>Inge</strong> maakt zich zorgen" in words
    assert "Ruud drinkt als hij alleen is." in words
    assert "Sam kan dan klappen krijgen." in words
    assert "Ruud is nuchter." in words


def test_a_danger_of_no_child_or_of_nobody_is_refused(page, mensen):
    values = {
        "waarover": "Drank.",
        "wat_kan_gebeuren": "Pijn.",
        "gezegd_op": "gisteren",
    }

    words = page("gevaar-nieuw", **values)

    assert "Kies om welk kind het gaat." in words
    assert "Kies wie zich zorgen maakt" in words
    assert Gevaar.objects.count() == 0


def test_every_figure_stands_beside_the_others_and_none_is_averaged(geef, page, gevaar):
    geef(4)
    geef(8, wie="Ruud")

    words = page("gevaar", gevaar.pk)

    assert "Inge: 4 op" in read_drawing(words)
    assert "Ruud: 8 op" in read_drawing(words)
    assert "Als oma blijft slapen." in words
    assert "gemiddelde" in words.split("Alle cijfers")[1]
    assert not Gevaarcijfer.objects.filter(cijfer=6).exists()


def test_a_figure_without_what_makes_it_higher_is_not_kept(geef):
    assert "Wat maakt het één punt hoger?" in geef(4, punt_hoger="")
    assert Gevaarcijfer.objects.count() == 0


def test_a_drop_of_two_says_so_and_points_to_weighing(geef, page, gezin):
    geef(6, gezegd_op="eergisteren")
    assert "Een cijfer zakte" not in page("zorgen")

    geef(4)

    words = page("zorgen")
    assert "Een cijfer zakte" in words
    assert "zakte 2 punten" in words
    assert f"/dossiers/{gezin.dossiernummer}/signalen/" in words


def test_a_scale_with_figures_stays_where_it_is(geef, page, gevaar):
    geef(4)

    words = page("gevaar-doel", gevaar.pk, doel="Anders.", nul="x", tien="y")

    assert "Er staan al cijfers op deze schaal" in words
    assert Gevaar.objects.get().doel == "Ruud is nuchter."


def test_a_changed_worry_begins_a_new_scale_and_the_old_stays(
    geef, page, mensen, gevaar
):
    geef(4)

    page(
        "gevaar-veranderd",
        gevaar.pk,
        wie_zorgen=[mensen["Inge"].pk],
        waarover="Ruud is weg en belt 's nachts.",
        betreft=[mensen["Sam"].pk],
        wat_kan_gebeuren="Sam slaapt niet.",
        gezegd_op="gisteren",
        reden="Ruud woont elders.",
    )

    nieuw = Gevaar.objects.get(vervangt=gevaar)
    words = page("gevaar", nieuw.pk)
    assert "Nog geen doel en geen schaal." in words
    assert "Ruud drinkt als hij alleen is." in words.split("Eerder stond er")[1]
    assert NOT_THERE in page("gevaar-cijfer", gevaar.pk)


def test_a_wrong_figure_is_taken_back_with_the_reason(geef, page, gevaar):
    geef(9)
    geef(4)

    page("gevaarcijfer-weg", Gevaarcijfer.objects.get(cijfer=9).pk, reden="Verhoord.")

    words = page("gevaar", gevaar.pk)
    assert "Inge: 4 op" in read_drawing(words)
    assert "Verhoord." in words


def test_the_kaart_says_the_gravest_worry_and_who_does_not_agree(
    geef, gevaar, page, mensen
):
    geef(3)
    geef(6, wie="Ruud")
    page(
        "gevaar-nieuw",
        wie_anders="school",
        waarover="Lot komt vaak te laat.",
        betreft=[mensen["Lot"].pk],
        wat_kan_gebeuren="Lot kan een jaar over moeten doen.",
        gezegd_op="vandaag",
    )
    page(
        "gedachte-oneens",
        "gevaar",
        gevaar.pk,
        zegt=mensen["Ruud"].pk,
        woorden="Ik drink niet als Sam er is.",
        gezegd_op="vandaag",
    )

    html = page("kaart")

    assert "Ruud drinkt als hij alleen is. Sam kan dan klappen krijgen." in html
    assert "<bdi>Inge</bdi> 3, <bdi>Ruud</bdi> 6" in html
    assert "Ik drink niet als Sam er is." in html
    assert "Alle 2 zorgen" in html
    assert "Lot komt vaak te laat." not in html
