"""Questions about who opened which dossier; the database decides whose they are."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import Recht

PER_KEER = 50
# By whether it was allowed, and whether it was only reading.
DEED = {
    (True, True): "Las",
    (True, False): "Wijzigde",
    (False, True): "Wilde lezen",
    (False, False): "Wilde wijzigen",
}
ZONDER_DEEL = {
    "GELIJKENIS_ZOEKEN": "Zocht bij een aanmelding",
    Recht.NOODTOEGANG_NEMEN.name: "Vroeg noodtoegang",
}


@dataclass(frozen=True, slots=True)
class Inzageregel:
    """One time that somebody opened a dossier, or wanted to."""

    gebeurd_op: datetime
    dossiernummer: str
    wie: str
    rol: str
    organisatie: str
    gebeurtenis: str
    actie: str
    onderdeel: str
    gelukt: bool
    behandelrelatie: bool
    noodknop: bool

    @property
    def wat(self) -> str:
        """What was done with which part, in words."""
        if self.gebeurtenis in ZONDER_DEEL:
            return ZONDER_DEEL[self.gebeurtenis]
        _, _, rest = self.onderdeel.partition(self.dossiernummer)
        delen = [d.replace("-", " ") for d in rest.split("/") if d and not d.isdigit()]
        return f"{DEED[self.gelukt, self.actie == 'R']}: {', '.join(delen) or 'kaart'}"

    @property
    def rollen(self) -> str:
        """In which role, as people say it."""
        codes = [code.strip() for code in self.rol.split(",")]
        return ", ".join(Rol[c].label if c in Rol.names else c for c in codes)


@dataclass(frozen=True, slots=True)
class Inzagevraag:
    """Which lines: of one dossier, by one person, without a ground, from which page."""

    dossiernummer: str = ""
    naam: str = ""
    zonder_betrokkenheid: bool = False
    pagina: int = 1


@dataclass(frozen=True, slots=True)
class Inzagebeeld:
    """One page of lines, the latest first, and whether there are older ones."""

    regels: list[Inzageregel]
    heeft_meer: bool


def read_inzage(vraag: Inzagevraag) -> Inzagebeeld:
    """Return who opened what; empty for who holds no regie and is no privacy officer."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT * FROM sec.lees_inzage(%s, %s, %s, %s)",
            [
                vraag.dossiernummer,
                vraag.naam,
                vraag.zonder_betrokkenheid,
                (vraag.pagina - 1) * PER_KEER,
            ],
        )
        regels = [Inzageregel(*rij) for rij in cursor.fetchall()]
    return Inzagebeeld(regels[:PER_KEER], heeft_meer=len(regels) > PER_KEER)
