"""What somebody fills in: the facts that an action writes, without who and when."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.gezin.rules import fold_naam
from samenspel.domain.privacy.keuzes import Toestemmingswijze
from samenspel.domain.privacy.rules import Delinggegevens


@dataclass(frozen=True, slots=True)
class Vraaggegevens:
    """One specific question: with whom, about what, so that, about which children."""

    vraag: UUID
    met_wie: str
    waarover: str
    zodat: str
    gevraagd_op: datetime
    betreft: tuple[int, ...] = ()
    wijze: str = Toestemmingswijze.MONDELING
    weet_van_intrekken: bool = False


@dataclass(frozen=True, slots=True)
class Antwoordgegevens:
    """What one person answered, why, and what stands in the way."""

    persoon: Persoon
    is_gegeven: bool
    toelichting: str = ""
    bezwaren: str = ""


@dataclass(frozen=True, slots=True)
class Heropenvraag:
    """Which closed dossier a new aanmelding belongs to, and by whom it was found."""

    dossiernummer: str
    naam: str = ""
    geboren_op: date | None = None

    @property
    def zoeknaam(self) -> str:
        """The name as the database compares it."""
        return fold_naam(self.naam) if self.naam else ""


def get_values(gegevens: Vraaggegevens | Antwoordgegevens | Delinggegevens) -> Any:
    """Return the facts by the name of their field; lists where the table has them."""
    values = {f.name: getattr(gegevens, f.name) for f in fields(gegevens)}
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in values.items()
    }
