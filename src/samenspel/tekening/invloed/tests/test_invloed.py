"""Arrows between names run over no name, and a name is whole on every screen."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from samenspel.domain.verhaal.models import Hulpgebied
from samenspel.tekening.invloed import Werking, draw_invloeden, place_invloeden

NAMEN = [gebied.label for gebied in Hulpgebied]
werkingen = st.lists(
    st.builds(Werking, st.sampled_from(NAMEN), st.sampled_from(NAMEN), st.booleans()),
    max_size=30,
)


@given(werkingen, st.booleans(), st.integers(2, len(NAMEN)))
def test_no_arrow_runs_over_a_name_or_out_of_the_drawing(found, smal, aantal):
    blad = place_invloeden(NAMEN[:aantal], found, smal=smal)

    for boog in blad.bogen:
        # A curve stays within the points that pull at it.
        xs, ys = zip(*boog.punten, strict=True)
        assert min(xs) >= 0
        assert max(xs) <= blad.breedte
        assert min(ys) >= 0
        assert max(ys) <= blad.hoogte
        for kader in blad.kaders:
            assert min(xs) >= kader.x + kader.breedte or max(xs) <= kader.x


@given(werkingen, st.booleans())
def test_boxes_lie_apart_and_arrows_meet_them_at_places_of_their_own(found, smal):
    blad = place_invloeden(NAMEN, found, smal=smal)

    for een, ander in combinations(blad.kaders, 2):
        assert een.x != ander.x or een.onder < ander.y or ander.onder < een.y
    ends = [punt for boog in blad.bogen for punt in (boog.punten[0], boog.punten[-1])]
    assert len(ends) == len(set(ends))
    at = {kader.naam: kader for kader in blad.kaders}
    for boog in blad.bogen:
        van, naar = at[boog.werking.van], at[boog.werking.naar]
        assert van.y < boog.punten[0][1] < van.onder
        assert naar.y < boog.punten[-1][1] < naar.onder


def test_every_name_is_whole_on_a_phone():
    svg = draw_invloeden(NAMEN, [], titel="t", smal=True)

    assert "…" not in svg
    assert place_invloeden(NAMEN, [], smal=True).breedte <= 326


def test_an_arrow_that_helps_looks_otherwise_without_its_colour():
    zwaar = draw_invloeden(["a", "b"], [Werking("a", "b")], titel="t")
    helpt = draw_invloeden(["a", "b"], [Werking("a", "b", helpt=True)], titel="t")

    assert "stroke-dasharray" not in zwaar
    assert "stroke-dasharray" in helpt


def test_the_same_said_twice_is_one_arrow_and_who_is_not_there_gets_none():
    twee = [Werking("a", "b"), Werking("a", "b"), Werking("a", "weg")]

    assert len(place_invloeden(["a", "b"], twee).bogen) == 1
