"""Families to draw: some told, any number grown at random."""

import random
from collections.abc import Iterator

from hypothesis import strategies as st

from samenspel.tekening.genogram.mensen import (
    Afstamming,
    Familie,
    Kindsoort,
    Mens,
    Paar,
    Vorm,
)

JAAR = 365.25


def grow(count: int, seed: int, *, loops: int = 0) -> Familie:
    """Return a family of so many people: partners, ex-partners, children, parents.

    With `loops` some are also tied to somebody who already belongs to the family.
    """
    chance = random.Random(seed)
    mensen = {1: _mens(1, 1990 * JAAR, chance)}
    paren: dict[frozenset[int], Paar] = {}
    lijnen: dict[int, Afstamming] = {}

    def add(geboren: float) -> int:
        number = len(mensen) + 1
        mensen[number] = _mens(number, geboren, chance)
        return number

    while len(mensen) < count:
        who = chance.choice(list(mensen))
        geboren = mensen[who].geboren
        match chance.choice(("partner", "kind", "kind", "ouders")):
            case "partner":
                other = add(geboren + chance.uniform(-5, 5) * JAAR)
                paren[frozenset((who, other))] = Paar(who, other)
            case "kind":
                couple = [pair for pair in paren if who in pair]
                ouders = tuple(sorted(chance.choice(couple))) if couple else (who,)
                kind = add(geboren + chance.uniform(18, 40) * JAAR)
                lijnen[kind] = Afstamming(kind, ouders)
            case "ouders" if who not in lijnen and len(mensen) + 2 <= count:
                een, ander = add(geboren - 25 * JAAR), add(geboren - 27 * JAAR)
                paren[frozenset((een, ander))] = Paar(een, ander)
                lijnen[who] = Afstamming(who, (een, ander))
    extra = list(_knots(list(mensen), loops, chance))
    return Familie(mensen.values(), paren.values(), [*lijnen.values(), *extra])


def _mens(number: int, geboren: float, chance: random.Random) -> Mens:
    vorm = chance.choice((Vorm.VROUW, Vorm.MAN, Vorm.VROUW, Vorm.MAN, Vorm.ONBEKEND))
    return Mens(number, naam=f"Mens {number}", vorm=vorm, geboren=geboren)


def _knots(
    people: list[int], loops: int, chance: random.Random
) -> Iterator[Afstamming]:
    for _ in range(loops):
        kind, *ouders = chance.sample(people, k=min(3, len(people)))
        yield Afstamming(kind, tuple(ouders), Kindsoort.PLEEG)


def families(*, loops: int = 0) -> st.SearchStrategy[Familie]:
    """Return families of any shape."""
    return st.builds(
        lambda count, seed, knots: grow(count, seed, loops=knots),
        st.integers(1, 60),
        st.integers(0, 100_000),
        st.integers(0, loops),
    )
