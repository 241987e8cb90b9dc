"""The first beheerder of a partner organisation, and the link to begin with."""

from typing import Any

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.handelingen.beheer import begin_beheer
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.organisatie.queries import (
    find_organisatie,
    find_wachtende_beheerder,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import found_or_404, requires_functie
from samenspel.interfaces.werkplek.beheer.accounts import send_link
from samenspel.interfaces.werkplek.beheer.antwoord import do_or_show
from samenspel.interfaces.werkplek.beheer.forms import EersteBeheerderForm
from samenspel.interfaces.werkplek.beheer.organisatie import get_organisatie


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def eerste_beheerder(request: GebruikerRequest, pk: int) -> HttpResponse:
    """Make the first one and show the link, once; until it is used, make a new link."""
    welke: Any = found_or_404(find_organisatie(pk))
    eigen = get_organisatie(request)
    if welke.pk == eigen.pk or welke.regio_id != eigen.regio_id:
        raise Http404
    wie = find_wachtende_beheerder(pk)
    if welke.heeft_beheerder and wie is None:
        raise Http404
    if wie is not None:
        return _show_waiting(request, welke, wie)
    form = EersteBeheerderForm(request.POST or None)
    gemaakt: list[Medewerker] = []

    def act() -> None:
        gemaakt.append(
            begin_beheer(
                organisatie=welke,
                wie=form.to_gegevens(),
                by=request.user,
                at=timezone.now(),
            )
        )

    waar = ("werkplek/beheer/eerste_beheerder.html", _url_of(welke))
    answer = do_or_show(request, form, act, waar, organisatie=welke)
    return _send(request, gemaakt[0]) if gemaakt else answer


def _show_waiting(
    request: GebruikerRequest, welke: Any, wie: Medewerker
) -> HttpResponse:
    if request.method == "POST":
        return _send(request, wie)
    context = {"organisatie": welke, "wie": wie}
    return render_page(request, "werkplek/beheer/eerste_beheerder.html", context)


def _send(request: GebruikerRequest, wie: Medewerker) -> HttpResponse:
    return send_link(request, wie, lambda w: _url_of(w.organisatie))


def _url_of(organisatie: Any) -> str:
    return reverse("werkplek:organisatie", args=[organisatie.pk])
