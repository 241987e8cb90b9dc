"""What a GEDCOM file tells, in our own words: people, bonds, and what finds no place."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.gegevens import ONBEKEND, Persoonsgegevens, Sinds
from samenspel.domain.gezin.models import Relatiesoort

OUDERS = {
    Relatiesoort.OUDER,
    Relatiesoort.STIEFOUDER,
    Relatiesoort.PLEEGOUDER,
    Relatiesoort.ADOPTIEOUDER,
    Relatiesoort.BIOLOGISCHE_OUDER,
    Relatiesoort.VOOGD,
    Relatiesoort.VERZORGER,
}
PARTNERS = {Relatiesoort.PARTNER, Relatiesoort.EX_PARTNER}
MEERLING = {Relatiesoort.MEERLING, Relatiesoort.MEERLING_EENEIIG}
BROER_ZUS = {
    Relatiesoort.BROER_ZUS,
    Relatiesoort.HALFBROER_ZUS,
    Relatiesoort.STIEFBROER_ZUS,
    Relatiesoort.PLEEGBROER_ZUS,
    *MEERLING,
}
# The same from both sides.
WEDERZIJDS = PARTNERS | BROER_ZUS | {Relatiesoort.NETWERK}


@dataclass(frozen=True, slots=True)
class Inpersoon:
    """Somebody in the file, under the id that the file gives."""

    id: str
    gegevens: Persoonsgegevens

    @property
    def naam(self) -> str:
        """What one is called, with the surname."""
        g = self.gegevens
        return " ".join(n for n in (g.roepnaam, g.voorvoegsel, g.geslachtsnaam) if n)

    @property
    def geboren(self) -> str:
        """The birth date in words, '' when it is not known."""
        return show_datum(self.gegevens.geboren_op, self.gegevens.geboren_precisie)


@dataclass(frozen=True, slots=True)
class Inband:
    """How two people of the file belong together: `van` is the … of `naar`."""

    van: str
    naar: str
    soort: Relatiesoort
    verbintenis: str = ""
    sinds: Sinds = ONBEKEND
    tot: date | None = None

    @property
    def sleutel(self) -> tuple[str, str, Relatiesoort, date | None]:
        """What makes two lines of a file the same bond."""
        van, naar = self.van, self.naar
        if self.soort in WEDERZIJDS:
            van, naar = sorted((van, naar))
        return van, naar, self.soort, self.sinds.dag


@dataclass(frozen=True, slots=True)
class Opmerking:
    """What could not come in, or not wholly: about whom, and why."""

    bij: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Stamboom:
    """A file that was read: nothing in it that the file does not say."""

    personen: list[Inpersoon]
    banden: list[Inband]
    opmerkingen: list[Opmerking] = field(default_factory=list)
    # What a dossier has no place for: how often each kind stands in the file.
    overgeslagen: Counter[str] = field(default_factory=Counter)

    def count(self, soorten: set[Relatiesoort]) -> int:
        """Return how many bonds of these kinds there are."""
        return sum(band.soort in soorten for band in self.banden)

    @property
    def tellingen(self) -> Iterator[tuple[str, int]]:
        """What is in it, in words and numbers; what is not there is not named."""
        bekend = PARTNERS | OUDERS | BROER_ZUS
        tellingen = (
            ("mens", "mensen", len(self.personen)),
            ("keer partner of ex-partner", "", self.count(PARTNERS)),
            ("keer ouder van een kind", "", self.count(OUDERS)),
            ("keer broer of zus", "", self.count(BROER_ZUS)),
            ("andere band", "andere banden", self.count(set(Relatiesoort) - bekend)),
        )
        return (
            (een if aantal == 1 else meer or een, aantal)
            for een, meer, aantal in tellingen
            if aantal
        )


@dataclass(slots=True)
class Verslag:
    """What reading comes across that finds no place."""

    opmerkingen: list[Opmerking] = field(default_factory=list)
    overgeslagen: Counter[str] = field(default_factory=Counter)

    def tell(self, bij: str, tekst: str) -> None:
        """Remember why something cannot come in, or not wholly; once."""
        opmerking = Opmerking(bij, tekst)
        if opmerking not in self.opmerkingen[-20:]:
            self.opmerkingen.append(opmerking)
