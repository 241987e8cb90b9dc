"""The kaart van het gezin: the answer to the doorbell question on one page."""

from dataclasses import dataclass
from datetime import datetime

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import annotate_nu, order_personen
from samenspel.domain.handelingen.dossier import Dossierkop
from samenspel.domain.handelingen.vandaag import Kaartje, show_uiterlijk
from samenspel.domain.privacy.queries import list_betrokkenen
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.verhaal.models import Agendaafspraak, Contact
from samenspel.domain.verhaal.queries import (
    annotate_gezien,
    find_volgende_afspraak,
    list_contactregels,
)

CONTACTEN = 3


@dataclass(frozen=True, slots=True)
class Gezinskaart:
    """Who lives here, how safe is it, what is needed now, who does what."""

    kop: Dossierkop
    nodig: list[Kaartje]
    contacten: list[Contact]
    volgende: Agendaafspraak | None

    @property
    def is_rustig(self) -> bool:
        return not self.nodig


def get_kaart(gezin: Gezin, nu: datetime) -> Gezinskaart:
    """Return the kaart of this family."""
    personen = annotate_gezien(
        annotate_nu(Persoon.objects.filter(gezin=gezin), nu.date())
    )
    kop = Dossierkop(gezin, order_personen(personen), list_betrokkenen(gezin, nu))
    nodig = [
        Kaartje(card, tuple(kop.name_all(card.betreft)), show_uiterlijk(card, nu))
        for card in list_nodig(gezin, nu)
    ]
    return Gezinskaart(
        kop=kop,
        nodig=nodig,
        contacten=list_contactregels(gezin, aantal=CONTACTEN),
        volgende=find_volgende_afspraak(gezin, nu),
    )
