"""How a contact really was: beside what stood there, with who says so and why."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import correct_contact
from samenspel.domain.verhaal.queries import find_contact, list_aanwezigen
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.contact.gesprek import (
    CorrectieForm,
    correctie_initial,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def correctie(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    contact = found_or_404(find_contact(gezin, pk))
    form = CorrectieForm(
        request.POST or None,
        personen=list_personen(gezin),
        initial=correctie_initial(contact, list_aanwezigen(contact)),
    )

    def act() -> None:
        correct_contact(
            contact=contact,
            gegevens=form.to_gegevens(),
            aanwezigen=form.to_aanwezigen(),
            reden=form.cleaned_data["reden"],
            gelezen=form.cleaned_data["gelezen"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(
        "werkplek/contact/correctie.html",
        "Verbeterd. Wat er eerst stond, blijft te lezen.",
        "werkplek:contacten",
    )
    return do_or_show(request, gezin, form, act, scherm, contact=contact)
