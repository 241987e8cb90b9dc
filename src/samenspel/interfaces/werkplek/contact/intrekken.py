"""What was not so, and what does not go on: said with a reason, never wiped out."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import cancel_agendaafspraak, withdraw_contact
from samenspel.domain.verhaal.queries import find_agendaafspraak, find_contact
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.contact.forms import RedenForm
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

CONTACTEN = "werkplek:contacten"


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def intrekking(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    contact = found_or_404(find_contact(gezin, pk))
    form = RedenForm(request.POST or None)

    def act() -> None:
        reden, by = form.cleaned_data["reden"], request.user
        withdraw_contact(contact=contact, reden=reden, by=by, at=timezone.now())

    scherm = Scherm(
        "werkplek/contact/intrekking.html",
        "Ingetrokken. Het contact blijft te lezen, met de reden.",
        CONTACTEN,
    )
    return do_or_show(request, gezin, form, act, scherm, contact=contact)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def afzegging(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    afspraak = found_or_404(find_agendaafspraak(gezin, pk))
    form = RedenForm(request.POST or None)

    def act() -> None:
        reden, by = form.cleaned_data["reden"], request.user
        cancel_agendaafspraak(afspraak=afspraak, reden=reden, by=by, at=timezone.now())

    scherm = Scherm(
        "werkplek/contact/afzegging.html",
        "De afspraak is afgezegd. Maak een nieuwe als dat nodig is.",
        CONTACTEN,
    )
    return do_or_show(request, gezin, form, act, scherm, afspraak=afspraak)
