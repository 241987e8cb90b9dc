"""Who stands near to a child: a place by a form, drawn and in the list, kept when it moves."""

import io

import pypdf
import pytest
from django.utils import timezone

from samenspel.domain.gezin.actions import add_persoon
from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Positie
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.verhaal.models import Kring
from samenspel.domain.verhaal.queries import list_kringen
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address


@pytest.fixture
def oma(gezin, mensen, as_femke):
    gegevens = Persoonsgegevens("Oma Bep", Positie.FAMILIE)
    return add_persoon(gezin=gezin, gegevens=gegevens, by=as_femke, at=timezone.now())


@pytest.fixture
def place(page, mensen, oma):
    """Give oma a place with Sam; any value can differ."""

    def place(kring=1, **anders):
        values = {
            "persoon": oma.pk,
            "kring": kring,
            "wie_zegt": "Sam",
            "relatie": "oma",
            "wat_kan": "Sam ophalen van school.",
        }
        return page("sociogram-plek", mensen["Sam"].pk, **values | anders)

    return place


def test_who_is_given_a_place_is_drawn_and_listed(place):
    words = place()

    assert "<title>Oma Bep, oma</title>" in words
    assert "Kan: Sam ophalen van school." in words
    assert "Volgens <bdi>Sam</bdi>" in words


def test_everybody_of_the_network_gets_a_place_or_is_named_without_one(
    page, mensen, oma, place
):
    assert "Nog zonder plek" in page("sociogram", mensen["Sam"].pk)
    assert "Nog zonder plek" not in place()
    assert "Nog zonder plek" in page("sociogram", mensen["Lot"].pk)


def test_the_network_list_says_the_relation_of_the_sociogram(page, place):
    place()

    words = page("situatie-netwerk")

    assert "<bdi>oma</bdi> van <bdi>Sam</bdi>: heel dichtbij" in words
    assert "Kan: Sam ophalen van school." in words


def test_who_moves_stands_once_and_where_before_stays_to_be_read(place):
    place(1)
    words = place(3)

    assert words.count("<title>Oma Bep") == 1
    assert "eerst heel dichtbij" in words
    assert Kring.objects.count() == 2


def test_the_form_shows_where_somebody_stands_now(client, gezin, mensen, oma, place):
    place(2)
    url = address(gezin, "sociogram-plek", mensen["Sam"].pk)

    words = client.get(url, {"wie": oma.pk}).content.decode()

    assert "Sam ophalen van school." in words
    assert f'value="{oma.pk}" selected' in words


def test_who_is_taken_away_is_not_drawn_and_no_older_place_comes_back(
    page, gezin, mensen, place
):
    place(1)
    place(2)
    laatste = Kring.objects.latest("pk")

    words = page("sociogram-weg", laatste.pk, reden="Oma is verhuisd.")

    assert "<title>Oma Bep" not in words
    assert "Nog zonder plek" in words
    assert NOT_THERE in page("sociogram-weg", laatste.pk)
    assert list_kringen(gezin, list_personen(gezin)) == {}
    assert "eerst dichtbij" in place(3)


def test_another_person_does_not_change_the_order_of_who_was_there(
    gezin, mensen, place
):
    for naam in ("Inge", "Ruud", "Lot"):
        place(1, persoon=mensen[naam].pk)
    place(1, persoon=mensen["Inge"].pk, wat_kan="Voorlezen.")

    staten = list_kringen(gezin, list_personen(gezin))[mensen["Sam"].pk]

    assert [s.kring.persoon.roepnaam for s in staten] == ["Inge", "Ruud", "Lot"]


@pytest.mark.parametrize(
    ("anders", "why"),
    [
        ({"wie_zegt": ""}, "Wie zegt dit?"),
        ({"kring": ""}, "Hoe dicht"),
        ({"kring": 4}, "Hoe dicht"),
    ],
)
def test_a_place_of_nobody_or_nowhere_is_refused(place, anders, why):
    assert why in place(**anders)
    assert Kring.objects.count() == 0


def test_a_child_has_no_place_with_itself_and_an_adult_has_no_sociogram(
    page, mensen, place
):
    place(persoon=mensen["Sam"].pk)

    assert Kring.objects.count() == 0
    assert NOT_THERE in page("sociogram", mensen["Inge"].pk)
    assert NOT_THERE in page("sociogram-plek", mensen["Inge"].pk)


def test_the_paper_holds_names_in_any_script_and_emoji(client, gezin, mensen, place):
    for naam, relatie in (("Inge", "مرحبا"), ("Ruud", "👩‍👧 ማንም \u202e")):
        place(1, persoon=mensen[naam].pk, relatie=relatie, wat_kan=relatie)

    answer = client.get(address(gezin, "situatie-papier"))

    assert answer.status_code == 200
    text = pypdf.PdfReader(io.BytesIO(answer.content)).pages[-1].extract_text()
    assert "in de lijst" not in text
    assert "مرحب" in text  # the list says no relation: this is the drawing


@pytest.mark.parametrize("naam", ["genogram", "tijdlijn", "sociogram"])
def test_drawing_is_a_talk_that_takes_time(naam, page, mensen):
    wie = [mensen["Sam"].pk] if naam == "sociogram" else []

    assert "neem de tijd voor dat gesprek" in page(naam, *wie)
