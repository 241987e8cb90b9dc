"""What one wants to hear, and saying that the news was read."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from samenspel.domain.handelingen.nieuws import list_nieuws
from samenspel.domain.handelingen.vandaag import get_werkdag
from samenspel.domain.meldingen.actions import choose_meldingen, mark_gelezen
from samenspel.domain.meldingen.queries import find_voorkeur
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import personal
from samenspel.interfaces.werkplek.beheer.antwoord import do_or_show
from samenspel.interfaces.werkplek.meldingen.forms import MeldingenForm


@require_http_methods(["GET", "POST"])
@personal
def meldingen(request: GebruikerRequest) -> HttpResponse:
    voorkeur = find_voorkeur(request.user.medewerker)
    form = MeldingenForm(request.POST or None, voorkeur=voorkeur)
    adres = request.build_absolute_uri(reverse("werkplek:vandaag"))
    return do_or_show(
        request,
        form,
        lambda: choose_meldingen(
            keuze=form.to_keuze(adres), by=request.user, at=timezone.now()
        ),
        ("werkplek/meldingen/meldingen.html", "werkplek:meldingen"),
        emailadres=request.user.emailadres,
    )


@require_POST
@personal
def gelezen(request: GebruikerRequest) -> HttpResponse:
    """Mark what was on screen; what came in meanwhile stays new."""
    gezien = set(request.POST.getlist("sleutel"))
    werkdag = get_werkdag(request.user.medewerker, timezone.now())
    bekend = {nieuws.sleutel for nieuws in list_nieuws(werkdag)}
    mark_gelezen(sleutels=sorted(gezien & bekend), by=request.user, at=timezone.now())
    return redirect("werkplek:vandaag")
