"""One line of the tijdlijn, its place in the order, and what one may ask for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from functools import cached_property

from django.utils import timezone

from samenspel.core.datums import show_datum
from samenspel.core.lijnen import Precisie
from samenspel.core.soorten import Tijdlaan
from samenspel.domain.privacy.redactie import Etiket, Lezer, Onderwerp, mag_lezen
from samenspel.tekening.strip.lanen import Tijd

LANEN = {
    Tijdlaan.GEBEURTENIS: "Grote gebeurtenissen",
    Tijdlaan.MAATREGEL: "Maatregelen en gezag",
    Tijdlaan.WONEN: "Waar iemand woont",
    Tijdlaan.REGIE: "Regie",
    Tijdlaan.HULP: "Hulp",
    Tijdlaan.SIGNAAL: "Signalen",
    Tijdlaan.VEILIGHEID: "Veiligheid",
    Tijdlaan.CIJFER: "Cijfers",
    Tijdlaan.BESLUIT: "Besluiten en overleg",
    Tijdlaan.CONTACT: "Alle contacten",
}
# Later than this the number of days says less than the day itself.
MEESTE_DAGEN_LATER = 60


class Rang(IntEnum):
    """Where a line comes from; on one moment the order of the lines."""

    LOG = 0
    KADER = 1
    GEZAG = 2
    BEWONING = 3
    REGIE = 4
    HULP = 5


@dataclass(frozen=True, slots=True, order=True)
class Plek:
    """The place of a line in the order; with the last of a page one asks on."""

    moment: datetime
    rang: int
    nummer: int

    def __str__(self) -> str:
        return f"{self.moment.isoformat()}_{self.rang}_{self.nummer}"

    @classmethod
    def parse(cls, text: str) -> "Plek | None":
        """Read a place from an address, None when it is no place."""
        try:
            moment, rang, nummer = text.split("_")
            plek = cls(datetime.fromisoformat(moment), int(rang), int(nummer))
        except ValueError:
            return None
        in_range = 0 <= plek.rang < 10 and 0 <= plek.nummer < 2**60
        return plek if in_range and plek.moment.tzinfo else None


@dataclass(frozen=True)  # without slots: what a page asks more than once is kept
class Tijdregel:
    """One line: what happened, to whom, since when known, and who wrote it down.

    `gevolg` is what it means for the children, `van_wie` who says so. `verwijst` names
    the row that it comes from, so that a door can open it.
    """

    plek: Plek
    laan: Tijdlaan
    kop: str
    vastgelegd_op: datetime
    bron: str
    door: str = ""
    betreft: tuple[int, ...] = ()
    precisie: str = Precisie.DAG
    soort: str = ""
    tekst: str = ""
    gevolg: str = ""
    van_wie: str = ""
    tot: date | None = None
    is_groot: bool = False
    niet_op_papier: bool = False
    verwijst: tuple[str, int] | None = None

    @cached_property
    def dag(self) -> date:
        return timezone.localdate(self.plek.moment)

    @property
    def tijd(self) -> Tijd:
        return Tijd.of(self.dag, self.precisie)

    @property
    def wanneer(self) -> str:
        """The day, as exactly as it is known."""
        dag = show_datum(self.dag, self.precisie)
        return f"{dag} tot {show_datum(self.tot, 'dag')}" if self.tot else dag

    @cached_property
    def _opgeschreven(self) -> tuple[date, int]:
        """The day of writing, and how many days after it that was."""
        op = timezone.localdate(self.vastgelegd_op)
        return op, (op - self.tijd.laatst).days

    @property
    def dagen_later(self) -> int:
        """How many days later it was written down, 0 when that was at once."""
        _, dagen = self._opgeschreven
        return dagen if 1 < dagen <= MEESTE_DAGEN_LATER else 0

    @property
    def opgeschreven(self) -> date | None:
        """The day of writing, when that was long after."""
        op, dagen = self._opgeschreven
        return op if dagen > MEESTE_DAGEN_LATER else None


@dataclass(frozen=True, slots=True)
class Tijdvraag:
    """What one wants to see: whom, which subjects, written by whom, in which time.

    `alleen_feiten`: without the lines of our own work, on which nothing can rest.
    """

    wie: int | None = None
    lanen: frozenset[Tijdlaan] = frozenset()
    bron: str = ""
    van: date | None = None
    tot: date | None = None
    na: Plek | None = None
    alleen_feiten: bool = False

    def asks(self, laan: Tijdlaan) -> bool:
        return not self.lanen or laan in self.lanen

    def is_about(self, betreft: Iterable[int]) -> bool:
        """Say whether a line about these people is asked; without people it is of all."""
        people = set(betreft)
        return self.wie is None or not people or self.wie in people


def label_laan(laan: Tijdlaan) -> Etiket:
    """Return the label of a subject: where somebody lives is an address."""
    if laan is Tijdlaan.WONEN:
        return Etiket(Onderwerp.ADRES)
    return Etiket()


def list_lanen(lezer: Lezer) -> list[Tijdlaan]:
    """Return the subjects that this reader may see, in order."""
    return [laan for laan in LANEN if mag_lezen(lezer, label_laan(laan))]
