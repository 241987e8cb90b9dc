"""When worries grew since the plan: as small cases without a database (N299)."""

import pytest

from samenspel.domain.analyse.rules.sinds import Stap, find_lager


@pytest.mark.parametrize(
    ("voor", "na", "lager"),
    [
        ([6], [], []),
        ([6], [5], ["Inge"]),
        ([4, 6], [5], ["Inge"]),
        ([6], [6], []),
        ([6], [4, 6], []),  # fell, and is back where it was
        ([], [7, 5], ["Inge"]),
        ([], [5], []),  # nothing to compare with
    ],
)
def test_a_figure_is_lower_when_the_last_is_below_what_stood_with_the_plan(
    voor, na, lager
):
    stappen = [
        *(Stap("Inge", cijfer, is_na=False) for cijfer in voor),
        *(Stap("Inge", cijfer, is_na=True) for cijfer in na),
    ]

    assert find_lager(stappen) == lager


def test_one_person_does_not_count_for_another():
    stappen = [
        Stap("Inge", 8, is_na=False),
        Stap("Ruud", 3, is_na=False),
        Stap("Ruud", 4, is_na=True),
    ]

    assert find_lager(stappen) == []
