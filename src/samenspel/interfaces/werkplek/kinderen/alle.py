"""The children of all one's families, or of the team: longest not spoken with first."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.handelingen.gesproken import (
    Lijst,
    list_eigen_kinderen,
    list_teamkinderen,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import requires_functie

ALLE = "werkplek/kinderen/alle.html"


@require_GET
@requires_functie(Recht.GEZINNEN_VOLGEN)
def eigen(request: GebruikerRequest) -> HttpResponse:
    return _show(request, list_eigen_kinderen, "Kinderen van mijn gezinnen")


@require_GET
@requires_functie(Recht.GEZINNEN_VOLGEN)
def team(request: GebruikerRequest) -> HttpResponse:
    return _show(request, list_teamkinderen, "Kinderen van het team")


def _show(request: GebruikerRequest, lijst: Lijst, titel: str) -> HttpResponse:
    context = {
        "titel": titel,
        "kinderen": lijst(request.user.medewerker, timezone.now()),
        "vandaag": timezone.localdate(),
    }
    return render_page(request, ALLE, context)
