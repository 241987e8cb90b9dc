"""The scale: everybody has an own dot and name, and what was said stands in words."""

from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from samenspel.tekening.schaal import (
    BOVEN,
    BREEDTE,
    HOOGSTE,
    LINKS,
    NAAMRUIMTE,
    RECHTS,
    Lijn,
    describe_lijn,
    draw_schaal,
    spread,
)

DAG = date(2026, 3, 12)
cijfers = st.lists(
    st.tuples(
        st.integers(0, 900).map(lambda n: DAG + timedelta(n)), st.integers(0, 10)
    ),
    min_size=1,
    max_size=5,
).map(lambda rij: tuple(sorted(rij)))
lijnen = st.lists(st.builds(Lijn, st.text(max_size=30), cijfers), max_size=14)


@given(lijnen)
def test_no_name_stands_over_another_and_all_stand_on_the_sheet(lijnen):
    verdeling = spread(lijnen)

    hoogtes = sorted(verdeling.namen)
    gaten = [b - a for a, b in pairwise(hoogtes)]
    assert all(gat >= NAAMRUIMTE - 0.01 for gat in gaten)
    assert all(BOVEN - 0.01 <= y <= verdeling.hoogte for y in hoogtes)


@given(st.lists(cijfers, min_size=1, max_size=5))
def test_two_people_with_one_figure_on_one_day_have_two_dots(reeksen):
    verdeling = spread([Lijn(str(n), reeks[:1]) for n, reeks in enumerate(reeksen)])

    plaatsen = [plaats for rij in verdeling.stippen for plaats in rij]
    assert len({(p.x, p.y) for p in plaatsen}) == len(plaatsen)
    assert all(LINKS < p.x < RECHTS for p in plaatsen)


def test_ten_is_above_and_nought_is_below():
    hoog, laag = spread(
        [Lijn("Oma", ((DAG, HOOGSTE), (DAG + timedelta(9), 0)))]
    ).stippen[0]

    assert hoog.y < laag.y
    assert hoog.x < laag.x


def test_the_drawing_says_who_gave_what_and_when():
    lijn = Lijn("<Inge> & co", ((DAG, 4), (DAG + timedelta(20), 6)))

    svg = ET.fromstring(draw_schaal([lijn, Lijn("Sam", ((DAG, 2),))], titel="Veilig?"))

    words = "".join(svg.itertext())
    assert describe_lijn(lijn) in words
    assert describe_lijn(lijn).endswith("4 op 12 mrt 2026, 6 op 1 apr 2026")
    assert svg.get("aria-label") == "Veilig?"
    assert float(svg.get("width")) == BREEDTE


def test_without_figures_there_is_a_scale_to_fill_in():
    assert "10" in draw_schaal([Lijn("Sam", ())], titel="Nog leeg")
