"""What somebody fills in about a thought, without who recorded it and when."""

from dataclasses import dataclass
from datetime import date

from samenspel.domain.analyse.models import Gebiedstand, Invloedsoort
from samenspel.domain.gezin.models import Datumprecisie, Persoon
from samenspel.domain.verhaal.models import Antwoordsoort, Hulpgebied


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Who says so: somebody of this family, or anybody else in words; on which day."""

    gezegd_op: date
    zegt: Persoon | None = None
    zegt_anders: str = ""
    gezegd_precisie: str = Datumprecisie.DAG

    @property
    def is_bekend(self) -> bool:
        return bool(self.zegt or self.zegt_anders.strip())


@dataclass(frozen=True, slots=True)
class Wielezen:
    """Whether the family may read it; when named, only these people of the family."""

    voor_gezin: bool = False
    alleen_voor: tuple[int, ...] = ()


ALLEEN_WIJ = Wielezen()


@dataclass(frozen=True, slots=True)
class Woorden:
    """What somebody says of it, and what an interpreter made of that in Dutch."""

    woorden: str
    taal: str = ""
    vertaling: str = ""


@dataclass(frozen=True, slots=True)
class Puntinhoud:
    """A worry, strength or step, in the words of who says it."""

    tekst: str
    antwoordsoort: str = Antwoordsoort.MENING
    taal: str = ""
    vertaling: str = ""
    betreft: tuple[int, ...] = ()
    leefgebied: str = ""
    bron: str = ""
    feiten: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gevaarinhoud:
    """Who worries, about what, and what may happen to which child."""

    waarover: str
    wat_kan_gebeuren: str
    gezegd_op: date
    betreft: tuple[int, ...]
    wie_zorgen: tuple[int, ...] = ()
    wie_anders: str = ""
    taal: str = ""
    vertaling: str = ""
    bron: str = ""
    feiten: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Schaal:
    """The goal of one danger statement, and what 0 and 10 mean on the way to it."""

    doel: str
    nul: str
    tien: str


@dataclass(frozen=True, slots=True)
class Gebiedinhoud:
    """How it goes in one area of life."""

    leefgebied: Hulpgebied
    stand: Gebiedstand
    tekst: str
    betreft: tuple[int, ...] = ()
    bron: str = ""
    feiten: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Invloedinhoud:
    """How one area of life works on another, and since when."""

    van: Hulpgebied
    naar: Hulpgebied
    soort: Invloedsoort
    uitleg: str
    sinds: date
    sinds_precisie: str = Datumprecisie.DAG
    feiten: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Samen:
    """With whom something was established, on which day, and who does not agree."""

    met_wie: str
    op: date
    niet_eens: str = ""


@dataclass(frozen=True, slots=True)
class Veranderinhoud:
    """What was agreed at the table about work on change.

    `methodiek`: the own way of working, when one is used. `motivering`: why it goes on
    while the safety asks to wait.
    """

    samen: Samen
    methodiek: str = ""
    motivering: str = ""


@dataclass(frozen=True, slots=True)
class Termijn:
    """By when the end situation can be reached, and why then."""

    uiterlijk: date
    waarom: str
