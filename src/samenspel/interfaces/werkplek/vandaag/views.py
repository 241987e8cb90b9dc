"""The start of the day, the own caseload, the team."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.handelingen.caseload import (
    WERKBARE_CASELOAD,
    get_caseload,
    get_team,
)
from samenspel.domain.handelingen.nieuws import list_ongelezen
from samenspel.domain.handelingen.vandaag import get_werkdag
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.opent import has_functierecht
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.sessie import renew
from samenspel.interfaces.ui.toegang import personal, requires_functie


@require_GET
@personal
def vandaag(request: GebruikerRequest) -> HttpResponse:
    if has_functierecht(request, Recht.MEDEWERKERS_BEHEREN):
        return redirect("werkplek:beheer")  # who manages has no families of the day
    werkdag = get_werkdag(request.user.medewerker, timezone.now())
    context = {"werkdag": werkdag, "ongelezen": list_ongelezen(werkdag)}
    return render_page(request, "werkplek/vandaag/vandaag.html", context)


@require_GET
@requires_functie(Recht.GEZINNEN_VOLGEN)
def gezinnen(request: GebruikerRequest) -> HttpResponse:
    caseload = get_caseload(request.user.medewerker, timezone.now())
    return render_page(
        request, "werkplek/vandaag/gezinnen.html", {"caseload": caseload}
    )


@require_GET
@requires_functie(Recht.GEZINNEN_VOLGEN)
def team(request: GebruikerRequest) -> HttpResponse:
    team = get_team(request.user.medewerker, timezone.now())
    context = {"team": team, "werkbaar": WERKBARE_CASELOAD}
    return render_page(request, "werkplek/vandaag/team.html", context)


@require_GET
@personal
def verlenging(request: GebruikerRequest) -> HttpResponse:
    renew(request)
    return HttpResponse(status=204)
