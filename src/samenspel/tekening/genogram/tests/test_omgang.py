"""Lines of getting on stay in the frame, keep off symbols, and say it in words."""

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspel.tekening.genogram.lijnen import Blad
from samenspel.tekening.genogram.maten import SYMBOOL
from samenspel.tekening.genogram.mensen import Afstamming, Familie, Mens, Paar, Vorm
from samenspel.tekening.genogram.omgang import Omgang, Omgangslijn, lay_omgang
from samenspel.tekening.genogram.plaatsen import place_mensen
from samenspel.tekening.genogram.svg import draw_genogram
from samenspel.tekening.genogram.tests.families import families, grow
from samenspel.tekening.genogram.wegen import (
    Wegen,
    box_of_label,
    box_of_symbol,
    meets,
)


@given(families(), st.data())
def test_a_line_goes_from_one_to_the_other_and_covers_neither(familie, data):
    people = list(familie.mensen)
    een = data.draw(st.sampled_from(people))
    ander = data.draw(st.sampled_from(people))
    omgang = data.draw(st.sampled_from(list(Omgang)))
    blad = Blad(familie, place_mensen(familie))

    drawn = list(lay_omgang(blad, [Omgangslijn(een, ander, omgang, "woorden")]))

    assert len(drawn) == (een != ander)
    for line in drawn:
        assert line.woorden.x - 20 >= 0
        assert line.woorden.x + 20 <= blad.breedte
    for x, y in (p for line in drawn for points in line.streken for p in points):
        assert min(x, y) >= 0
        for mx, my in map(blad.midden, (een, ander)):
            assert hypot(x - mx, y - my) > SYMBOOL / 2 - 4


@pytest.mark.parametrize("omgang", Omgang)
def test_every_line_has_its_words(omgang):
    svg = draw_genogram(
        grow(6, 1), titel="t", omgang=[Omgangslijn(1, 2, omgang, "zegt iemand")]
    )

    assert svg.count(">zegt iemand<") == 1


@given(families(loops=3), st.data())
def test_no_line_runs_over_a_name_or_through_another_symbol(familie, data):
    people = list(familie.mensen)
    een, ander = (data.draw(st.sampled_from(people)) for _ in range(2))
    omgang = data.draw(st.sampled_from(list(Omgang)))
    blad = Blad(familie, place_mensen(familie))
    lijn = Omgangslijn(een, ander, omgang, "woorden", is_gericht=True)

    drawn = list(lay_omgang(blad, [lijn, lijn]))

    names = [box for person in people if (box := box_of_label(blad, person))]
    others = [box_of_symbol(blad, p) for p in people if p not in (een, ander)]
    for line in drawn:
        assert line.streken  # it is never hidden as a whole
        for points in line.streken:
            for here, there in pairwise(points):
                assert not any(meets(here, there, b) for b in (*names, *others))


def test_a_line_between_who_stand_far_apart_runs_over_the_row():
    """Six children in a row: from the first to the last, nobody's name is met."""
    ouders = (1, 2)
    mensen = [
        Mens(n, naam=f"Kind met een naam {n}", vorm=Vorm.VROUW) for n in range(1, 9)
    ]
    familie = Familie(
        mensen, [Paar(*ouders)], [Afstamming(n, ouders) for n in range(3, 9)]
    )
    blad = Blad(familie, place_mensen(familie))

    wegen = Wegen(blad)
    way = wegen.find(3, 8)

    assert wegen.interrupt(way, 3, 8) == [way]


def test_who_is_not_in_the_drawing_gets_no_line():
    blad = Blad(grow(4, 1), place_mensen(grow(4, 1)))

    assert not list(lay_omgang(blad, [Omgangslijn(1, 99, Omgang.ENKEL, "")]))
