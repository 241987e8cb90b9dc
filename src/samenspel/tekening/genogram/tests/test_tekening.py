"""The drawing: everybody once, nothing over anything, quick, the same every time."""

import time
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from samenspel.tekening.genogram.lijnen import Blad, label_of
from samenspel.tekening.genogram.maten import CEL, REGEL, SYMBOOL, wrap
from samenspel.tekening.genogram.mensen import (
    Afstamming,
    Familie,
    Kindsoort,
    Mens,
    Paar,
    Paarsoort,
    Vorm,
)
from samenspel.tekening.genogram.omgeving import around
from samenspel.tekening.genogram.plaatsen import place_mensen
from samenspel.tekening.genogram.svg import draw_genogram
from samenspel.tekening.genogram.tests.families import families, grow

SVG = "{http://www.w3.org/2000/svg}"


def drawn(familie: Familie, begin: int | None = None) -> ET.Element:
    return ET.fromstring(draw_genogram(familie, titel="Het gezin", begin=begin))


@given(families(loops=4))
def test_symbols_and_names_lie_over_nothing(familie):
    blad = Blad(familie, place_mensen(familie))

    boxes = [_box(blad, mens) for mens in familie.mensen.values()]

    for een, ander in combinations(boxes, 2):
        beside = een[2] <= ander[0] or ander[2] <= een[0]
        assert beside or een[3] <= ander[1] or ander[3] <= een[1]
    for left, top, right, bottom in boxes:
        assert left >= 0 <= top
        assert right <= blad.breedte
        assert bottom <= blad.hoogte


def _box(blad: Blad, mens: Mens) -> tuple[float, float, float, float]:
    x, y = blad.midden(mens.sleutel)
    height = REGEL * sum(map(len, label_of(mens)))
    half = CEL / 2 - 0.01  # sums of broken numbers
    return (x - half, y - SYMBOOL / 2, x + half, y + SYMBOOL / 2 + height)


@given(families(loops=4))
def test_everybody_is_drawn_once_with_their_name(familie):
    titles = [title.text for title in drawn(familie).iter(f"{SVG}title")]

    assert sorted(titles) == sorted(mens.naam for mens in familie.mensen.values())


def test_a_family_of_two_households_shows_whose_child_is_whose():
    familie = Familie(
        [
            Mens(1, "Mira", Vorm.VROUW),
            Mens(2, "Emre", Vorm.MAN),
            Mens(3, "Paul", Vorm.MAN),
            Mens(4, "Can", Vorm.MAN, geboren=2017, is_index=True),
            Mens(5, "Ayse", Vorm.VROUW, geboren=2017, is_index=True),
            Mens(6, "Zosia", Vorm.VROUW, geboren=2021),
        ],
        [
            Paar(1, 2, Paarsoort.GESCHEIDEN, sinds=2016, tekst="2016-2019"),
            Paar(1, 3, Paarsoort.SAMENWONEND, sinds=2020),
        ],
        [
            Afstamming(4, (1, 2), meerling=1, eeneiig=True),
            Afstamming(5, (1, 2), meerling=1, eeneiig=True),
            Afstamming(6, (1, 3)),
        ],
    )

    places = place_mensen(familie, 4)
    svg = drawn(familie, 4)

    assert places[2].x < places[1].x < places[3].x
    assert places[4].x < places[5].x < places[6].x
    assert "2016-2019" in "".join(svg.itertext())
    assert any(path.get("stroke-dasharray") == "7 4" for path in svg.iter(f"{SVG}path"))


@pytest.mark.parametrize(
    ("soort", "streep"), [(Kindsoort.PLEEG, "2 4"), (Kindsoort.ADOPTIE, "7 4")]
)
def test_a_foster_child_and_an_adopted_child_hang_on_their_own_lines(soort, streep):
    familie = Familie([Mens(1), Mens(2)], [], [Afstamming(2, (1,), soort)])

    paths = [path.get("stroke-dasharray") for path in drawn(familie).iter(f"{SVG}path")]

    assert streep in paths


def test_names_stay_within_their_place():
    assert wrap("Voorbeeld-de Test van der Hoeven", 14, 2) == [
        "Voorbeeld-de",
        "Test van der…",
    ]
    assert wrap("ለምለም ምሳሌ", 14, 2) == ["ለምለም ምሳሌ"]
    assert wrap("", 14, 2) == []


def test_a_large_family_opens_on_one_person():
    familie = grow(400, 4)

    near = around(familie, 1)

    assert 1 in near.mensen
    assert 5 < len(near.mensen) < 120
    assert set(familie.neighbours(1)) <= near.mensen.keys()


@pytest.mark.parametrize(("people", "seconds"), [(50, 0.05), (1_000, 2.0)])
def test_drawing_is_quick(people, seconds):
    familie = grow(people, 1)
    place_mensen(familie)

    began = time.process_time()
    place_mensen(familie)

    assert time.process_time() - began < seconds


def test_a_line_of_a_thousand_generations_is_drawn_too():
    people = [Mens(number, geboren=number) for number in range(1_000)]
    lines = [Afstamming(number + 1, (number,)) for number in range(999)]

    places = place_mensen(Familie(people, [], lines))

    assert [places[number].rij for number in range(1_000)] == list(range(1_000))


def test_somebody_who_is_their_own_grandfather_breaks_nothing():
    people = [Mens(1), Mens(2), Mens(3)]
    lines = [Afstamming(2, (1,)), Afstamming(3, (2,)), Afstamming(1, (3,))]

    assert place_mensen(Familie(people, [], lines)).keys() == {1, 2, 3}
