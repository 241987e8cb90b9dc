"""An appointment on another moment: the same one, with the old time beside it."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import move_agendaafspraak
from samenspel.domain.verhaal.queries import find_agendaafspraak
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.contact.forms import VerzetForm
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def verzetten(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    afspraak = found_or_404(find_agendaafspraak(gezin, pk))
    form = VerzetForm(request.POST or None)

    def act() -> None:
        move_agendaafspraak(
            afspraak=afspraak,
            wanneer=form.cleaned_data["wanneer"],
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(
        "werkplek/contact/verzetten.html",
        "De afspraak is verzet. Gaf u een uitnodiging? Geef dan de nieuwe.",
        "werkplek:contacten",
    )
    return do_or_show(request, gezin, form, act, scherm, afspraak=afspraak)
