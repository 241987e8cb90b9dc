"""The kaart van het gezin."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.kaart import get_kaart
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def kaart(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kaart = get_kaart(gezin, timezone.now(), make_lezer(gezin, request.user))
    return render_dossier(
        request, gezin, "werkplek/gezin/kaart.html", {"kaart": kaart}, kop=kaart.kop
    )
