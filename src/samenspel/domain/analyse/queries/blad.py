"""The sheet and its parts, as read for one reader or for one table."""

from dataclasses import dataclass

from samenspel.domain.analyse.models import (
    Gevaar,
    Gevaarcijfer,
    Herziening,
    Onenigheid,
    Opvang,
    Punt,
    Puntsoort,
)
from samenspel.domain.analyse.rules import count_daling
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.models import Hulpgebied


@dataclass(frozen=True, slots=True)
class Puntregel:
    """One line with all that belongs to it.

    `opvang`: what makes up for it, or what it makes up for. `eens`: who did not agree
    before. `eerder`: what it replaced, latest first, with who did not agree then.
    `vraagt`: a round asks whether it still holds.
    """

    punt: Punt
    oneens: tuple[Onenigheid, ...] = ()
    eens: tuple[Onenigheid, ...] = ()
    opvang: tuple[Opvang, ...] = ()
    eerder: tuple["Puntregel", ...] = ()
    vraagt: bool = False


@dataclass(frozen=True, slots=True)
class Vak:
    """The lines under one heading."""

    soort: Puntsoort
    regels: tuple[Puntregel, ...]


@dataclass(frozen=True, slots=True)
class Kolom:
    """One of the three columns."""

    titel: str
    vakken: tuple[Vak, ...]


@dataclass(frozen=True, slots=True)
class Cijferlijn:
    """The figures of one person on one scale, in the order of the days."""

    wie: str
    cijfers: tuple[Gevaarcijfer, ...]

    @property
    def laatste(self) -> Gevaarcijfer:
        return self.cijfers[-1]

    @property
    def daling(self) -> int:
        """How many points the last figure fell, when that asks to weigh again."""
        return count_daling([een.cijfer for een in self.cijfers])


@dataclass(frozen=True, slots=True)
class Gevaarkaart:
    """A danger statement with its goal and scale, and who does not agree."""

    gevaar: Gevaar
    wie: tuple[str, ...]
    kinderen: tuple[Persoon, ...]
    lijnen: tuple[Cijferlijn, ...] = ()
    oneens: tuple[Onenigheid, ...] = ()
    eens: tuple[Onenigheid, ...] = ()
    eerder: tuple["Gevaarkaart", ...] = ()
    ingetrokken: tuple[Gevaarcijfer, ...] = ()
    vraagt: bool = False

    @property
    def dalingen(self) -> list[Cijferlijn]:
        return [lijn for lijn in self.lijnen if lijn.daling]


@dataclass(frozen=True, slots=True)
class Zorgenblad:
    """The whole sheet, as these readers together may read it."""

    kolommen: tuple[Kolom, ...]
    gevaren: tuple[Gevaarkaart, ...]
    herziening: Herziening | None = None
    vervallen: tuple[Puntregel | Gevaarkaart, ...] = ()

    @property
    def regels(self) -> list[Puntregel]:
        return [r for k in self.kolommen for v in k.vakken for r in v.regels]

    @property
    def is_leeg(self) -> bool:
        return not self.regels and not self.gevaren

    @property
    def te_vragen(self) -> int:
        """How many thoughts the round still asks about."""
        regels = sum(regel.vraagt for regel in self.regels)
        return regels + sum(kaart.vraagt for kaart in self.gevaren)

    def find_regel(self, pk: int) -> Puntregel | None:
        """Return the line of this point, None when it does not hold any more."""
        return next((r for r in self.regels if r.punt.pk == pk), None)

    def find_kaart(self, pk: int) -> Gevaarkaart | None:
        """Return the card of this danger, None when it does not hold any more."""
        return next((k for k in self.gevaren if k.gevaar.pk == pk), None)

    def list_gebieden(self) -> list[tuple[Hulpgebied, list[Punt]]]:
        """Return the areas of life with the points that belong to them, in order."""
        per: dict[str, list[Punt]] = {}
        for regel in self.regels:
            per.setdefault(regel.punt.leefgebied, []).append(regel.punt)
        return [(gebied, per[gebied]) for gebied in Hulpgebied if gebied in per]

    def list_soort(self, *soorten: str) -> list[Punt]:
        """Return the points of these kinds that hold."""
        return [r.punt for r in self.regels if r.punt.soort in soorten]
