"""The sociogram: everybody once, nothing over anything, and nobody moves for another."""

from itertools import combinations
from math import atan2, hypot
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from samenspel.tekening.sociogram import (
    KINDVAK,
    KRINGEN,
    Naaste,
    Verdeling,
    draw_sociogram,
    spread,
    vak_of,
)

SVG = "{http://www.w3.org/2000/svg}"
NAMEN = st.text(min_size=1, max_size=40).filter(
    lambda naam: naam.strip() and naam.isprintable()
)


@st.composite
def circles(draw):
    """Up to forty people in the three circles."""
    plekken = draw(
        st.lists(st.tuples(NAMEN, st.sampled_from(KRINGEN), NAMEN), max_size=40)
    )
    return [
        Naaste(at, naam, kring, rol) for at, (naam, kring, rol) in enumerate(plekken)
    ]


def boxes(verdeling: Verdeling) -> list[tuple[float, float, float, float]]:
    """The room that the child takes, and everybody's dot with its words."""
    return [KINDVAK, *(vak_of(plaats) for plaats in verdeling.plaatsen.values())]


@given(circles())
def test_nobody_stands_over_another_and_all_stand_on_the_sheet(naasten):
    verdeling = spread(naasten)

    for een, ander in combinations(boxes(verdeling), 2):
        beside = een[2] <= ander[0] or ander[2] <= een[0]
        assert beside or een[3] <= ander[1] or ander[3] <= een[1]
    middle = verdeling.midden
    for left, top, right, bottom in boxes(verdeling):
        assert middle.x + left >= 0 <= middle.y + top
        assert middle.x + right <= verdeling.breedte
        assert middle.y + bottom <= verdeling.hoogte


@given(circles())
def test_who_is_nearer_stands_nearer(naasten):
    verdeling = spread(naasten)

    for naaste in naasten:
        plaats = verdeling.plaatsen[naaste.sleutel]
        straal = verdeling.stralen[naaste.kring - 1]
        assert abs(hypot(plaats.x, plaats.y) - straal) < 0.01
    assert list(verdeling.stralen) == sorted(verdeling.stralen)


@given(circles(), st.sampled_from(KRINGEN))
def test_one_more_changes_the_direction_of_nobody(naasten, kring):
    before = spread(naasten).plaatsen
    after = spread([*naasten, Naaste(99, "Nieuw", kring)]).plaatsen

    for wie, plaats in before.items():
        new = after[wie]
        assert abs(atan2(plaats.y, plaats.x) - atan2(new.y, new.x)) < 1e-6


@given(circles())
def test_everybody_is_drawn_once_in_words_that_are_in_the_list(naasten):
    svg = draw_sociogram("Sam", naasten, titel="Wie dicht bij Sam staan")

    titles = [title.text for title in ET.fromstring(svg).iter(f"{SVG}title")]

    assert sorted(titles) == sorted(f"{n.naam}, {n.rol}" for n in naasten)
    assert svg == draw_sociogram("Sam", naasten, titel="Wie dicht bij Sam staan")


def test_two_stand_on_both_sides_and_four_around():
    places = spread([Naaste(at, f"n{at}", 1) for at in range(4)]).plaatsen

    assert [(round(p.x), round(p.y)) for p in places.values()] == [
        (0, -round(hypot(places[0].x, places[0].y))),
        (0, round(hypot(places[0].x, places[0].y))),
        (round(hypot(places[0].x, places[0].y)), 0),
        (-round(hypot(places[0].x, places[0].y)), 0),
    ]
