"""Lines of getting on stay in the frame, keep off symbols, and say it in words."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspel.tekening.genogram.lijnen import Blad
from samenspel.tekening.genogram.maten import SYMBOOL
from samenspel.tekening.genogram.omgang import Omgang, Omgangslijn, lay_omgang
from samenspel.tekening.genogram.plaatsen import place_mensen
from samenspel.tekening.genogram.svg import draw_genogram
from samenspel.tekening.genogram.tests.families import families, grow


@given(families(), st.data())
def test_a_line_goes_from_one_to_the_other_and_covers_neither(familie, data):
    people = list(familie.mensen)
    een = data.draw(st.sampled_from(people))
    ander = data.draw(st.sampled_from(people))
    omgang = data.draw(st.sampled_from(list(Omgang)))
    blad = Blad(familie, place_mensen(familie))

    drawn = list(lay_omgang(blad, [Omgangslijn(een, ander, omgang, "woorden")]))

    assert len(drawn) == (een != ander)
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


def test_who_is_not_in_the_drawing_gets_no_line():
    blad = Blad(grow(4, 1), place_mensen(grow(4, 1)))

    assert not list(lay_omgang(blad, [Omgangslijn(1, 99, Omgang.ENKEL, "")]))
