"""Put a talk on the tijdlijn, among what mattered; or take it off again."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from samenspel.core.blockers import Blocked
from samenspel.core.klik import AlreadyDone
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import place_op_tijdlijn
from samenspel.domain.verhaal.queries import find_contact
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires


@require_POST
@requires(Recht.CONTACT_VASTLEGGEN)
def op_tijdlijn(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    contact = found_or_404(find_contact(gezin, pk))
    hoort = bool(request.POST.get("hoort"))
    try:
        place_op_tijdlijn(
            contact=contact, hoort=hoort, by=request.user, at=timezone.now()
        )
    except AlreadyDone:  # a double click: the first one did it
        pass
    except Blocked as blocked:
        messages.warning(request, blocked.blockers[0].message)
    return redirect("werkplek:contacten", gezin.dossiernummer)
