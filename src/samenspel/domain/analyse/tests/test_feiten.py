"""A fact is pointed at by a short key; what is no key is no fact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspel.domain.analyse.rules import Feit, parse_feiten


@given(st.integers(0, 9), st.integers(0, 2**59))
def test_a_fact_reads_back_as_it_was_written(rang: int, nummer: int) -> None:
    assert Feit.parse(str(Feit(rang, nummer))) == Feit(rang, nummer)


@pytest.mark.parametrize("text", ["", "-", "1", "x-1", "1-x", "10-2", "1-²", "1--2"])
def test_what_is_no_key_is_no_fact(text: str) -> None:
    assert Feit.parse(text) is None


def test_a_fact_that_is_named_twice_counts_once() -> None:
    assert parse_feiten(["0-1", "rommel", "0-1", "5-2"]) == [Feit(0, 1), Feit(5, 2)]
