"""What stands in the circle: four places one after the other, a middle and an edge."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Groep:
    """The pieces of one person in a place; without a name they are of the family."""

    naam: str
    stukken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vak:
    """One place of the circle with everybody in it."""

    titel: str
    groepen: tuple[Groep, ...] = ()


@dataclass(frozen=True, slots=True)
class Kring:
    """Four places that lead to each other, `pijlen` with the words from each to the next.

    `midden` stands within the circle, `rand` around it. Source: Figuur 11.
    """

    vakken: tuple[Vak, Vak, Vak, Vak]
    pijlen: tuple[str, str, str, str]
    midden: Vak
    rand: Vak
