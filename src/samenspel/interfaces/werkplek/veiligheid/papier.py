"""Paper: the PDF of one reader, the empty form, and who got what."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.actions import print_leeg_plan, record_uitreiking
from samenspel.domain.veiligheid.queries import find_papier
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.toegang import found_or_404, requires


@require_GET
@requires(Recht.STUK_MAKEN)
def papier(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_papier(gezin, pk))
    document = found.document
    return pdf_answer(bytes(document.inhoud), document.bestandsnaam)


@require_POST
@requires(Recht.STUK_MAKEN)
def uitreiking(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_papier(gezin, pk))
    nu = timezone.now()
    try:
        record_uitreiking(papier=found, uitgereikt_op=nu, by=request.user, at=nu)
    except Blocked as blocked:
        for blocker in blocked.blockers:
            messages.warning(request, blocker.message)
    else:
        messages.success(request, f"{found.persoon.roepnaam} heeft het papier.")
    return redirect("werkplek:veiligheidsplan", gezin.dossiernummer)


@require_GET
@requires(Recht.STUK_MAKEN)
def leeg(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    blank = print_leeg_plan(medewerker=request.user.medewerker, at=timezone.now())
    return pdf_answer(blank.inhoud, blank.bestandsnaam)
