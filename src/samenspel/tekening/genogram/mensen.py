"""What a genogram is drawn from: people, couples, and who descends from whom.

Symbols and lines follow the published legends of genograms; where those differ the
legend beside the drawing says what ours means.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain
from math import inf


class Vorm(StrEnum):
    """The symbol of somebody."""

    VROUW = "vrouw"
    MAN = "man"
    ANDERS = "anders"
    ONBEKEND = "onbekend"
    ZWANGERSCHAP = "zwangerschap"
    MISKRAAM = "miskraam"
    DOODGEBOREN = "doodgeboren"


class Paarsoort(StrEnum):
    """On which footing two people are or were together."""

    HUWELIJK = "huwelijk"
    SAMENWONEND = "samenwonend"
    RELATIE = "relatie"
    UIT_ELKAAR = "uit elkaar"
    GESCHEIDEN = "gescheiden"
    EENMALIG = "eenmalig"
    VERWEDUWD = "verweduwd"
    ONBEKEND = "onbekend"


class Kindsoort(StrEnum):
    """How a child belongs to those above it."""

    EIGEN = "eigen kind"
    ADOPTIE = "adoptie"
    PLEEG = "pleegkind"
    STIEF = "stiefkind"


@dataclass(frozen=True, slots=True)
class Mens:
    """Somebody in the drawing: `sleutel` names the row, `geboren` only orders.

    `zorg`: who has gezag, where one belongs, with whom there is contact; for the layer of
    household and care. `heeft_gezag`: over a child in this drawing.
    """

    sleutel: int
    naam: str = ""
    vorm: Vorm = Vorm.ONBEKEND
    geboren: float = inf
    leeftijd: str = ""
    linksboven: str = ""
    rechtsboven: str = ""
    onderschrift: str = ""
    zorg: tuple[str, ...] = ()
    heeft_gezag: bool = False
    is_index: bool = False
    is_overleden: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class Paar:
    """Two people together; `herhaald` says that they were apart in between."""

    een: int
    ander: int
    soort: Paarsoort = Paarsoort.ONBEKEND
    sinds: float = inf
    tekst: str = ""
    herhaald: bool = False


@dataclass(frozen=True, slots=True)
class Afstamming:
    """A child and the one or two people above it, on one footing.

    Children with the same `meerling` were born together; `eeneiig` are identical.
    """

    kind: int
    ouders: tuple[int, ...]
    soort: Kindsoort = Kindsoort.EIGEN
    meerling: int | None = None
    eeneiig: bool = False


@dataclass(frozen=True, slots=True)
class Huis:
    """Who sleep at one place."""

    naam: str
    bewoners: frozenset[int]


@dataclass(eq=False, slots=True)
class Nest:
    """A couple, or somebody alone, with the children below them."""

    ouders: tuple[int, ...]
    paar: Paar | None = None
    kinderen: list[Afstamming] = field(default_factory=list)

    @property
    def is_paar(self) -> bool:
        return len(self.ouders) == 2

    def is_birth_of(self, kind: int) -> bool:
        """Whether this child was born here; else it was raised here."""
        return any(
            lijn.kind == kind and lijn.soort is Kindsoort.EIGEN
            for lijn in self.kinderen
        )

    def ander(self, ouder: int) -> int | None:
        """Return the other parent, None when there is none."""
        return next((o for o in self.ouders if o != ouder), None)


class Familie:
    """All people with their nests: children from old to young, first nests first."""

    def __init__(
        self,
        mensen: Iterable[Mens],
        paren: Iterable[Paar] = (),
        afstammingen: Iterable[Afstamming] = (),
        huizen: Iterable[Huis] = (),
    ) -> None:
        self.mensen = {mens.sleutel: mens for mens in mensen}
        self.huizen = list(huizen)
        self._nesten: dict[frozenset[int], Nest] = {}
        for paar in paren:
            if paar.een != paar.ander and {paar.een, paar.ander} <= self.mensen.keys():
                self._nest(self._sides(paar.een, paar.ander)).paar = paar
        for lijn in afstammingen:
            self._hang(lijn)
        self.nesten = sorted(self._nesten.values(), key=self._first)
        self.als_ouder: dict[int, list[Nest]] = defaultdict(list)
        self.als_kind: dict[int, list[Nest]] = defaultdict(list)
        for nest in self.nesten:
            nest.kinderen.sort(key=lambda lijn: self.age_order(lijn.kind))
            for ouder in nest.ouders:
                self.als_ouder[ouder].append(nest)
        for lijn, nest in sorted(self._lines(), key=lambda pair: _closeness(pair[0])):
            self.als_kind[lijn.kind].append(nest)

    def age_order(self, sleutel: int) -> tuple[float, int]:
        """Return what orders children: the oldest first, then as they were recorded."""
        return (self.mensen[sleutel].geboren, sleutel)

    def neighbours(self, sleutel: int) -> list[int]:
        """Return who is one line away: parents, partners and children."""
        nests = chain(self.als_kind[sleutel], self.als_ouder[sleutel])
        around = chain.from_iterable(
            chain(nest.ouders, (lijn.kind for lijn in nest.kinderen)) for nest in nests
        )
        return [other for other in dict.fromkeys(around) if other != sleutel]

    def only(self, people: Collection[int]) -> "Familie":
        """Return the part of the family that these people are."""
        lines = [
            replace(lijn, ouders=nest.ouders)
            for nest in self.nesten
            for lijn in nest.kinderen
        ]
        return Familie(
            (mens for who, mens in self.mensen.items() if who in people),
            (nest.paar for nest in self.nesten if nest.paar),
            lines,
            self.huizen,
        )

    def _hang(self, lijn: Afstamming) -> None:
        known = [o for o in dict.fromkeys(lijn.ouders) if o in self.mensen]
        ouders = tuple(o for o in known if o != lijn.kind)[:2]
        if lijn.kind not in self.mensen or not ouders:
            return
        nest = self._nest(self._sides(*ouders))
        if all(other.kind != lijn.kind for other in nest.kinderen):
            nest.kinderen.append(lijn)

    def _nest(self, ouders: tuple[int, ...]) -> Nest:
        return self._nesten.setdefault(frozenset(ouders), Nest(ouders))

    def _sides(self, een: int, ander: int | None = None) -> tuple[int, ...]:
        """Put him left and her right, as genograms do; else as recorded."""
        if ander is None:
            return (een,)
        een, ander = sorted((een, ander))
        vormen = (self.mensen[een].vorm, self.mensen[ander].vorm)
        if vormen[0] is Vorm.VROUW and vormen[1] is not Vorm.VROUW:
            return (ander, een)
        if vormen[1] is Vorm.MAN and vormen[0] is not Vorm.MAN:
            return (ander, een)
        return (een, ander)

    def _first(self, nest: Nest) -> tuple[float, tuple[int, ...]]:
        """Return when this began, as far as known: the couple, or the oldest child."""
        begin = nest.paar.sinds if nest.paar else inf
        oldest = min(
            (self.mensen[lijn.kind].geboren for lijn in nest.kinderen), default=inf
        )
        return (min(begin, oldest), nest.ouders)

    def _lines(self) -> Iterable[tuple[Afstamming, Nest]]:
        return ((lijn, nest) for nest in self.nesten for lijn in nest.kinderen)


def _closeness(lijn: Afstamming) -> int:
    """Return which nest a child stands in first: where it was born."""
    return list(Kindsoort).index(lijn.soort)
