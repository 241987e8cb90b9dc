"""The shared analysis on one page: what is complete, what misses, and who is to fill it."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.verklaren import get_analyse
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def analyse(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kop = get_dossierkop(gezin, timezone.now())
    found = get_analyse(gezin, kop, make_lezer(gezin, request.user))
    regels = [
        (deel, reverse(f"werkplek:{deel.code}", args=[gezin.dossiernummer]))
        for deel in found.onderdelen
    ]
    context = {"analyse": found, "regels": regels}
    return render_dossier(
        request, gezin, "werkplek/verklaren/analyse.html", context, kop=kop
    )
