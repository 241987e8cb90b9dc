"""What can be true of worries and scales, as small cases without a database."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspel.domain.analyse.rules import (
    asks_again,
    blockers_for_doel,
    blockers_for_einde,
    blockers_for_opvang,
    count_daling,
    is_samen_veilig,
    move_in_rij,
)

NU = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
GISTEREN = NU - timedelta(days=1)


@pytest.mark.parametrize(
    ("cijfers", "daling"),
    [([], 0), ([4], 0), ([6, 5], 0), ([6, 4], 2), ([8, 4, 5], 0), ([3, 9, 6], 3)],
)
def test_a_drop_of_two_asks_to_weigh_again_and_one_does_not(cijfers, daling):
    assert count_daling(cijfers) == daling


@given(st.lists(st.integers(), min_size=1, unique=True), st.data())
def test_moving_loses_nobody_and_keeps_the_order_of_the_others(rij, data):
    pk = data.draw(st.sampled_from(rij))
    plekken = data.draw(st.sampled_from([-1, 1]))

    nu = move_in_rij(rij, pk, plekken)

    assert [een for een in nu if een != pk] == [een for een in rij if een != pk]
    last = len(rij) - 1
    assert nu.index(pk) == min(max(rij.index(pk) + plekken, 0), last)


@pytest.mark.parametrize(
    ("begonnen", "vastgelegd", "bevestigd", "vraagt"),
    [
        (None, GISTEREN, None, False),
        (NU, GISTEREN, None, True),
        (NU, NU + timedelta(minutes=1), None, False),
        (NU, GISTEREN, GISTEREN, True),
        (NU, GISTEREN, NU + timedelta(minutes=1), False),
    ],
)
def test_only_a_round_asks_and_only_of_what_is_older(
    begonnen, vastgelegd, bevestigd, vraagt
):
    asked = asks_again(
        begonnen_op=begonnen, vastgelegd_op=vastgelegd, bevestigd=bevestigd
    )

    assert asked is vraagt


def test_a_scale_with_figures_does_not_move():
    codes = [
        b.code
        for b in blockers_for_doel(doel="Rust", nul="a", tien="b", heeft_cijfers=True)
    ]

    assert codes == ["schaal_ligt_vast"]


@pytest.mark.parametrize(("is_kracht", "is_zorg"), [(True, False), (False, True)])
def test_only_a_strength_makes_up_for_a_worry(is_kracht, is_zorg):
    found = blockers_for_opvang(
        is_kracht=is_kracht, is_zorg=is_zorg, uitleg="zo", wie_zegt="oma"
    )

    assert [b.code for b in found] == ["geen_opvang"]


def test_an_influence_ends_once_after_it_began_and_not_tomorrow():
    dag = NU.date()
    laat = {"sinds": dag, "tot": dag + timedelta(1), "vandaag": dag}
    vroeg = {"sinds": dag, "tot": dag - timedelta(1), "vandaag": dag}

    assert [b.code for b in blockers_for_einde(**laat, is_al_voorbij=False)] == [
        "einde_later"
    ]
    assert [b.code for b in blockers_for_einde(**vroeg, is_al_voorbij=True)] == [
        "al_voorbij",
        "einde_voor_begin",
    ]


def test_two_who_may_not_meet_sit_at_no_table_together():
    assert not is_samen_veilig([1, 2, 3], [(3, 1)])
    assert is_samen_veilig([1, 2], [(3, 1)])
