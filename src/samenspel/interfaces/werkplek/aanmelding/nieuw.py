"""A new aanmelding: search first, then create all the same."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.queries import search_personen
from samenspel.domain.handelingen.aanmelding import take_in_aanmelding
from samenspel.domain.organisatie.queries import list_teamgenoten
from samenspel.domain.privacy.actions import TeVaakGezocht, search_gelijkenissen
from samenspel.domain.privacy.queries.sluiten import find_gesloten
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import personal
from samenspel.interfaces.werkplek.aanmelding.forms import (
    NieuwGezinForm,
    PersonenFormSet,
    ZoekForm,
)

TE_VAAK = "U hebt dit uur al 30 keer buiten uw eigen gezinnen gezocht. Wacht een uur."


@require_GET
@personal
def zoeken(request: GebruikerRequest) -> HttpResponse:
    form = ZoekForm(request.GET or None)
    found: dict[str, Any] = {}
    if form.is_valid():
        found = _search(request, form)
    return render_page(
        request, "werkplek/aanmelding/zoeken.html", {"form": form, **found}
    )


def _search(request: GebruikerRequest, form: ZoekForm) -> dict[str, Any]:
    naam, geboren = form.cleaned_data["naam"], form.cleaned_data["geboren"]
    elders: list[list[str]] = []
    te_vaak = ""
    try:
        elders = search_gelijkenissen(
            naam=naam,
            geboren_op=geboren.dag if geboren else None,
            by=request.user,
            at=timezone.now(),
        )
    except TeVaakGezocht:
        te_vaak = TE_VAAK
    verder = urlencode({"naam": naam, "geboren": str(geboren or "")})
    return {
        "gezocht": True,
        "eigen": search_personen(naam),
        "gesloten": find_gesloten(naam, geboren.dag if geboren else None),
        "zoekvraag": verder,
        "elders": elders,
        "te_vaak": te_vaak,
        "verder_url": f"{reverse('werkplek:aanmelding-gegevens')}?{verder}",
    }


@require_http_methods(["GET", "POST"])
@personal
def gegevens(request: GebruikerRequest) -> HttpResponse:
    teamgenoten = list_teamgenoten(request.user.medewerker.team)
    form = NieuwGezinForm(
        request.POST or None, teamgenoten=teamgenoten, initial=_initial(request)
    )
    personen = PersonenFormSet(
        request.POST or None, prefix="p", initial=_eerste_persoon(request)
    )
    if request.method == "POST" and form.is_valid() and personen.is_valid():
        try:
            return _take_in(request, form, personen)
        except Blocked as blocked:
            form.add_error(None, [b.message for b in blocked.blockers])
    return render_page(
        request,
        "werkplek/aanmelding/gegevens.html",
        {"form": form, "personen": personen},
    )


def _take_in(request: GebruikerRequest, form: Any, personen: Any) -> HttpResponse:
    named = [rij.to_persoon() for rij in personen]
    gezin = take_in_aanmelding(
        gezinsnaam=form.cleaned_data["gezinsnaam"],
        personen=[persoon for persoon in named if persoon],
        gegevens=form.to_gegevens(),
        zichthouder=form.cleaned_data["zichthouder"],
        by=request.user,
        at=timezone.now(),
    )
    messages.success(request, f"Dossier {gezin.dossiernummer} is geopend.")
    return redirect("werkplek:kaart", gezin.dossiernummer)


def _initial(request: GebruikerRequest) -> dict[str, Any]:
    naam = request.GET.get("naam", "").split()
    return {
        **now_initial("ontvangen_"),
        "gezinsnaam": naam[-1] if naam else "",
        "zichthouder": request.user.medewerker,
    }


def _eerste_persoon(request: GebruikerRequest) -> list[dict[str, str]]:
    naam = request.GET.get("naam", "").split(maxsplit=1)
    if not naam:
        return []
    return [
        {
            "roepnaam": naam[0],
            "achternaam": naam[1] if len(naam) > 1 else "",
            "geboren": request.GET.get("geboren", ""),
        }
    ]
