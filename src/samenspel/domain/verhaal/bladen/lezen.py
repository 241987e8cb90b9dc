"""A sheet as one reads it: every part in order, also where nothing stands yet."""

from dataclasses import dataclass

from samenspel.domain.verhaal.bladen.soorten import (
    Bladsoort,
    Vaksoort,
    get_bladsoorten,
)
from samenspel.domain.verhaal.models import Kindblad, Kindvak


@dataclass(frozen=True, slots=True)
class Leesvak:
    """One part of a sheet, and what the child put there."""

    soort: Vaksoort
    vak: Kindvak | None = None

    @property
    def tekst(self) -> str:
        return self.vak.tekst if self.vak else ""

    @property
    def cijfer(self) -> int | None:
        return self.vak.cijfer if self.vak else None

    @property
    def is_getekend(self) -> bool:
        return self.vak is not None and self.vak.tekening_id is not None


@dataclass(frozen=True, slots=True)
class Leesblad:
    """A whole sheet; without `blad` it is an empty one to fill in by hand."""

    soort: Bladsoort
    vakken: list[Leesvak]
    blad: Kindblad | None = None


def read_blad(blad: Kindblad) -> Leesblad:
    """Return a sheet with its parts; expects `vakken` at hand."""
    soort = get_bladsoorten()[blad.soort]
    gevuld = {vak.vak: vak for vak in blad.vakken.all()}
    vakken = [Leesvak(vak, gevuld.get(vak.code)) for vak in soort.vakken]
    return Leesblad(soort, vakken, blad)


def read_leeg(soort: Bladsoort) -> Leesblad:
    """Return an empty sheet of this kind."""
    return Leesblad(soort, [Leesvak(vak) for vak in soort.vakken])
