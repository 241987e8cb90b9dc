"""The own appointments in another agenda: a secret address, shown once."""

import secrets

from django.core.cache import cache
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.organisatie.link import hash_sleutel
from samenspel.domain.organisatie.queries import find_gebruiker
from samenspel.domain.verhaal.actions import create_agendalink, revoke_agendalink
from samenspel.domain.verhaal.queries import (
    find_agendalink,
    list_agendaregels,
    open_agendalink,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import found_or_404, personal, with_sleutel
from samenspel.interfaces.werkplek.agenda.ical import MEDIATYPE, write_agenda

KOPPELING = "werkplek:agendakoppeling"
# How often in a minute: one agenda, and one place with many agendas or with guesses.
PER_SLEUTEL, PER_PLEK = 12, 120


@never_cache
@require_http_methods(["GET", "POST"])
@personal
def koppeling(request: GebruikerRequest) -> HttpResponse:
    """Show whether there is an address; POST makes a new one and shows it once."""
    adres = ""
    if request.method == "POST":
        sleutel = secrets.token_urlsafe(32)
        create_agendalink(sleutel=sleutel, by=request.user, at=timezone.now())
        adres = f"{reverse('werkplek:agendafeed')}?sleutel={sleutel}"
        adres = request.build_absolute_uri(adres)
    context = {"adres": adres, "link": find_agendalink(request.user.medewerker)}
    return render_page(request, "werkplek/agenda/koppeling.html", context)


@require_POST
@personal
def intrekking(request: GebruikerRequest) -> HttpResponse:
    link = found_or_404(find_agendalink(request.user.medewerker))
    revoke_agendalink(link=link, by=request.user, at=timezone.now())
    return redirect(KOPPELING)


@never_cache
@require_safe
@with_sleutel
def feed(request: HttpRequest) -> HttpResponse:
    """Answer an agenda that has the secret. No Inzage: it says nothing of any family.

    A wrong secret, a revoked one and a worker who left answer the same.
    """
    sleutel = request.GET.get("sleutel", "")
    van = request.META.get("REMOTE_ADDR", "")
    if asks_too_often(van, PER_PLEK) or asks_too_often(sleutel, PER_SLEUTEL):
        return HttpResponse("Te vaak gevraagd. Probeer het later.", status=429)
    with transaction.atomic():
        wie = open_agendalink(sleutel)
    if wie is None:
        raise Http404
    with acting_as_gebruiker(wie), transaction.atomic():
        gebruiker = found_or_404(find_gebruiker(wie))
        regels = list_agendaregels(gebruiker.medewerker, timezone.now())
    return HttpResponse(write_agenda(regels), content_type=MEDIATYPE)


def asks_too_often(wie: str, hoogstens: int) -> bool:
    """Say whether this key or place asked more often than this in a minute."""
    teller = f"agendafeed-{hash_sleutel(wie)}"
    cache.add(teller, 0, timeout=60)
    try:
        return cache.incr(teller) > hoogstens
    except ValueError:  # the minute passed just now
        return False
