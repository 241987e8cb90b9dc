"""Everybody has one place, nobody stands on somebody else, children stand by age."""

from itertools import combinations, pairwise

import pytest
from hypothesis import example, given

from samenspel.tekening.genogram.mensen import (
    Afstamming,
    Familie,
    Kindsoort,
    Mens,
    Paar,
)
from samenspel.tekening.genogram.plaatsen import place_mensen
from samenspel.tekening.genogram.tests.families import JAAR, families, grow


@given(families(loops=6))
def test_nobody_is_lost_and_nobody_stands_on_another(familie):
    places = place_mensen(familie)

    assert places.keys() == familie.mensen.keys()
    for een, ander in combinations(places.values(), 2):
        assert een.rij != ander.rij or abs(een.x - ander.x) > 0.99


@given(families())
def test_children_stand_below_their_parents_from_old_to_young(familie):
    places = place_mensen(familie)

    for nest in familie.nesten:
        for lijn in nest.kinderen:
            for ouder in nest.ouders:
                assert places[lijn.kind].rij > places[ouder].rij
        for oud, jong in pairwise(nest.kinderen):
            assert places[oud.kind].x < places[jong.kind].x


@given(families())
def test_partners_stand_in_one_row_and_of_two_at_most_beside_each_other(familie):
    places = place_mensen(familie)

    for nest in filter(lambda nest: nest.is_paar, familie.nesten):
        een, ander = (places[ouder] for ouder in nest.ouders)
        assert een.rij == ander.rij
        if all(len(familie.als_ouder[ouder]) <= 2 for ouder in nest.ouders):
            assert abs(een.x - ander.x) == pytest.approx(1)


def test_a_stepfather_stands_beside_the_mother_and_a_fosterer_apart():
    mother, father, stepfather, ex, child, foster = range(1, 7)
    familie = Familie(
        [Mens(number) for number in range(1, 7)],
        [Paar(mother, father), Paar(mother, stepfather), Paar(stepfather, ex)],
        [
            Afstamming(child, (mother, father)),
            Afstamming(child, (mother, stepfather), Kindsoort.STIEF),
            Afstamming(child, (foster,), Kindsoort.PLEEG),
        ],
    )

    places = place_mensen(familie, child)

    for een, ander in ((mother, father), (mother, stepfather), (stepfather, ex)):
        assert abs(places[een].x - places[ander].x) == pytest.approx(1)
    assert places[foster].x > max(places[who].x for who in range(1, 5))


def test_a_grandmother_who_fosters_still_stands_above_her_daughter():
    grandmother, mother, child = 1, 2, 3
    familie = Familie(
        [Mens(1), Mens(2), Mens(3)],
        [],
        [
            Afstamming(mother, (grandmother,)),
            Afstamming(child, (mother,)),
            Afstamming(child, (grandmother,), Kindsoort.PLEEG),
        ],
    )

    places = place_mensen(familie, child)

    assert [places[who].rij for who in (1, 2, 3)] == [0, 1, 2]


@given(families())
@example(grow(2, 2))  # a couple, of whom one gets a child alone
def test_one_child_more_turns_nothing_around(familie):
    before = place_mensen(familie, 1)
    ouders = next((n.ouders for n in familie.nesten if n.kinderen), (1,))
    new = Mens(1_000, geboren=2100 * JAAR)
    paren = [n.paar for n in familie.nesten if n.paar]
    lijnen = [lijn for n in familie.nesten for lijn in n.kinderen]

    after = place_mensen(
        Familie(
            [*familie.mensen.values(), new], paren, [*lijnen, Afstamming(1_000, ouders)]
        ),
        1,
    )

    for een, ander in combinations(before, 2):
        if before[een].rij == before[ander].rij:
            assert after[een].rij == after[ander].rij
            same = before[een].x < before[ander].x
            assert (after[een].x < after[ander].x) is same
