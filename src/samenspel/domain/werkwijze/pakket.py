"""Pakketten: which rules a region follows, and how it settled what the sources leave."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

VASTE_PAKKETTEN = ("basis", "wet")


@dataclass(frozen=True, slots=True)
class Keuze:
    """How a pakket settles a contradiction (C) or a gap (G) in the sources."""

    code: str
    vraag: str
    keuze: str
    reden: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """The instrument that a pakket uses for one purpose, and its parts."""

    doel: str
    codes: tuple[str, ...]
    naam: str
    toelichting: str


@dataclass(frozen=True, slots=True)
class Pakket:
    """A way of working that can be followed: its source, its tools and its choices.

    With a `reden` it is one extra rule that a region may choose besides its way of
    working; nobody follows it who did not choose it. The reason says why one would.
    """

    code: str
    naam: str
    bron: str
    reden: str
    staat_op: tuple[str, ...]
    instrumenten: tuple[Instrument, ...]
    keuzes: tuple[Keuze, ...]

    @property
    def is_eigen_regel(self) -> bool:
        """Whether this is an extra rule of a region's own."""
        return bool(self.reden)

    def get_instrument(self, doel: str) -> Instrument | None:
        """The instrument for a purpose, such as `acuut`."""
        return next((i for i in self.instrumenten if i.doel == doel), None)


def resolve_pakketten(
    namen: Iterable[str], pakketten: Mapping[str, Pakket]
) -> tuple[str, ...]:
    """The pakketten in order of precedence, lowest first, with all they stand on.

    Every family follows basis and wet. Names that do not exist are left out: a line in
    the log must never stop the engine.
    """
    gevonden: list[str] = []

    def visit(naam: str) -> None:
        if naam in pakketten and naam not in gevonden:
            for onderlaag in pakketten[naam].staat_op:
                visit(onderlaag)
            gevonden.append(naam)

    for naam in (*VASTE_PAKKETTEN, *namen):
        visit(naam)
    return tuple(gevonden)
