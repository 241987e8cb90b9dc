"""What was not so, and what does not go on: said with a reason, never wiped out."""

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    cancel_agendaafspraak,
    close_contactpoging,
    withdraw_contact,
    withdraw_notitie,
)
from samenspel.domain.verhaal.queries import (
    find_agendaafspraak,
    find_contact,
    find_notitie,
    find_open_poging,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.reden import ask_reden
from samenspel.interfaces.werkplek.stap import Scherm

CONTACTEN = "werkplek:contacten"


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def intrekking(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    scherm = Scherm(
        "werkplek/contact/intrekking.html",
        "Ingetrokken. Het contact blijft te lezen, met de reden.",
        CONTACTEN,
    )
    contact = found_or_404(find_contact(gezin, pk))
    return ask_reden(request, gezin, withdraw_contact, scherm, contact=contact)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def afzegging(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    scherm = Scherm(
        "werkplek/contact/afzegging.html",
        "De afspraak is afgezegd. Maak een nieuwe als dat nodig is.",
        CONTACTEN,
    )
    afspraak = found_or_404(find_agendaafspraak(gezin, pk))
    return ask_reden(request, gezin, cancel_agendaafspraak, scherm, afspraak=afspraak)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def poging_afronding(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    scherm = Scherm(
        "werkplek/contact/poging_afronding.html",
        "De poging is afgerond, met de reden.",
        CONTACTEN,
    )
    poging = found_or_404(find_open_poging(gezin, pk))
    return ask_reden(request, gezin, close_contactpoging, scherm, poging=poging)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def notitie_intrekking(
    request: GebruikerRequest, gezin: Gezin, pk: int
) -> HttpResponse:
    scherm = Scherm(
        "werkplek/contact/notitie_intrekking.html",
        "Ingetrokken. De notitie blijft te lezen, met de reden.",
        CONTACTEN,
    )
    notitie = found_or_404(find_notitie(gezin, pk))
    return ask_reden(request, gezin, withdraw_notitie, scherm, notitie=notitie)
