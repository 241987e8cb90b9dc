"""How people get on, as somebody says it: whose view, taken back, never to the family."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.domain.gezin.models import Verhouding
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address


@pytest.fixture
def zegt(page, mensen):
    """Write down what Sam says of Ruud and Inge; any value can differ."""

    def zegt(**anders):
        values = {
            "van": mensen["Ruud"].pk,
            "naar": mensen["Inge"].pk,
            "soort": "RUZIE",
            "zegt": mensen["Sam"].pk,
            "gezegd_op": "gisteren",
            "woorden": "Ze schreeuwen elke avond.",
        }
        return page("verhouding", **{**values, **anders})

    return zegt


def test_a_view_stands_with_whose_it_is_and_in_which_words(zegt):
    words = zegt()

    assert "Ruud en Inge: ruzie" in words
    assert "<bdi>Sam</bdi> zegt dit" in words
    assert "Ze schreeuwen elke avond." in words


@pytest.mark.parametrize(
    ("anders", "why"),
    [
        ({"zegt": "", "zegt_anders": ""}, "Kies wie dit zegt"),
        (
            {"gezegd_op": f"{timezone.localdate() + timedelta(days=9):%d-%m-%Y}"},
            "toekomst",
        ),
        ({"vanaf": "2020", "tot": "2019"}, "Het einde ligt voor het begin."),
    ],
)
def test_a_view_of_nobody_or_of_tomorrow_is_refused(zegt, anders, why):
    assert why in zegt(**anders)
    assert Verhouding.objects.count() == 0


def test_a_view_about_one_person_is_refused(zegt, mensen):
    assert "Kies twee verschillende mensen." in zegt(naar=mensen["Ruud"].pk)
    assert Verhouding.objects.count() == 0


def test_what_was_not_said_so_is_taken_back_and_stays_to_be_read(page, zegt):
    zegt()
    verhouding = Verhouding.objects.get()

    words = page("verhouding-terug", verhouding.pk, reden="Verkeerd verstaan.")

    assert "Teruggenomen op" in words
    assert "Verkeerd verstaan." in words
    assert NOT_THERE in page("verhouding-terug", verhouding.pk)


def test_it_is_a_layer_of_the_drawing_with_words(client, gezin, zegt):
    zegt(soort="GEWELD", eenzijdig="on")
    url = address(gezin, "genogram")

    with_layer = client.get(url, {"omgang": "on"}).content.decode()

    assert "geweld (Sam)" in with_layer
    assert "genogram-omgang--geweld" in with_layer
    assert "geweld (Sam)" not in client.get(url).content.decode()


def test_the_family_never_gets_it(client, gezin, zegt):
    zegt(soort="GEWELD", eenzijdig="on")
    keuze = {"omgang": "on", "gezin": "on"}

    page = client.get(address(gezin, "genogram"), keuze).content.decode()

    assert "Zo krijgt het gezin de tekening" in page
    assert "genogram-omgang" not in page
    assert "geweld (" not in page


def test_what_was_taken_back_is_not_drawn(client, page, gezin, zegt):
    zegt()
    page("verhouding-terug", Verhouding.objects.get().pk, reden="Niet gezegd.")

    drawing = client.get(address(gezin, "genogram"), {"omgang": "on"})

    assert "ruzie (Sam)" not in drawing.content.decode()
