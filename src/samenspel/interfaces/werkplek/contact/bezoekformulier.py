"""One visit on one page: the contact, how safe each child is, and who sleeps here."""

from dataclasses import dataclass
from typing import Any

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_huishoudnamen, list_personen
from samenspel.domain.handelingen.veiligheid import Bezoekgegevens
from samenspel.domain.verhaal.models import Agendaafspraak
from samenspel.domain.verhaal.queries import find_agendaafspraak
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import moment_initial
from samenspel.interfaces.werkplek.contact.forms import ContactForm, contact_initial
from samenspel.interfaces.werkplek.contact.thuisform import ThuisForm
from samenspel.interfaces.werkplek.veiligheid.forms import OordelenForm, asks_havik


@dataclass(frozen=True, slots=True)
class Bezoekformulier:
    """The three parts of one page, and the appointment that this visit was."""

    contact: ContactForm
    oordelen: OordelenForm
    thuis: ThuisForm
    afspraak: Agendaafspraak | None

    def is_valid(self) -> bool:
        """Say whether every part is right; each shows its own errors."""
        delen = (self.contact, self.oordelen, self.thuis)
        return all(deel.is_valid() for deel in delen)

    def to_gegevens(self, door: str) -> Bezoekgegevens:
        """Hand over the visit; `door` is to whom the children spoke."""
        contact = self.contact.to_gegevens()
        return Bezoekgegevens(
            contact=contact,
            aanwezigen=self.contact.to_aanwezigen(),
            oordelen=self.oordelen.to_oordelen(),
            stemmen=self.contact.to_stemmen(),
            volgende=self.contact.to_volgende(),
            afspraak=self.afspraak,
            thuis=self.thuis.to_gegevens(contact.gebeurd_op),
            verhalen=self.contact.to_verhalen(door),
        )


def make_bezoekformulier(request: GebruikerRequest, gezin: Gezin) -> Bezoekformulier:
    """Return the page as it was sent, or empty: today, now, and nobody ticked."""
    data = request.POST or None
    personen = list_personen(gezin)
    afspraak = _find_afspraak(request, gezin)
    talen = [persoon.taal for persoon in personen if persoon.tolk_nodig]
    initial = {
        **contact_initial(),
        "tolk_taal": ", ".join(dict.fromkeys(taal for taal in talen if taal)),
        **_from_afspraak(afspraak),
    }
    return Bezoekformulier(
        contact=ContactForm(data, personen=personen, initial=initial),
        oordelen=OordelenForm(
            data,
            kinderen=[persoon for persoon in personen if persoon.is_kind],
            met_havik=asks_havik(request.user),
        ),
        thuis=ThuisForm(data, personen=personen, huishoudens=list_huishoudnamen(gezin)),
        afspraak=afspraak,
    )


def _find_afspraak(request: GebruikerRequest, gezin: Gezin) -> Agendaafspraak | None:
    pk = request.POST.get("afspraak") or request.GET.get("afspraak", "")
    return find_agendaafspraak(gezin, int(pk)) if pk.isdecimal() else None


def _from_afspraak(afspraak: Agendaafspraak | None) -> dict[str, Any]:
    """Fill in the moment that was planned; never who was seen."""
    if afspraak is None:
        return {}
    return {
        **moment_initial(afspraak.wanneer),
        "afspraak": afspraak.pk,
        "wijze": afspraak.wijze,
    }
