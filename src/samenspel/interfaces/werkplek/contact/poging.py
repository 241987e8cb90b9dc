"""Attempts that failed, and short notes of talks with others."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    close_contactpoging,
    record_contactpoging,
    record_notitie,
    withdraw_notitie,
)
from samenspel.domain.verhaal.queries import find_notitie, find_open_poging
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.contact.forms import (
    NotitieForm,
    PogingForm,
    RedenForm,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

CONTACTEN = "werkplek:contacten"


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def poging(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = PogingForm(request.POST or None, personen=[], initial=now_initial())

    def act() -> None:
        gegevens, by = form.to_gegevens(), request.user
        record_contactpoging(gezin=gezin, gegevens=gegevens, by=by, at=timezone.now())

    scherm = Scherm(
        "werkplek/contact/poging.html",
        "De poging staat in het dossier. De klok loopt door.",
    )
    return do_or_show(request, gezin, form, act, scherm)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def poging_afronding(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_open_poging(gezin, pk))
    form = RedenForm(request.POST or None)

    def act() -> None:
        reden, by = form.cleaned_data["reden"], request.user
        close_contactpoging(poging=found, reden=reden, by=by, at=timezone.now())

    scherm = Scherm(
        "werkplek/contact/poging_afronding.html",
        "De poging is afgerond, met de reden.",
        CONTACTEN,
    )
    return do_or_show(request, gezin, form, act, scherm, poging=found)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def notitie(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = NotitieForm(
        request.POST or None, personen=list_personen(gezin), initial=now_initial()
    )

    def act() -> None:
        gegevens, by = form.to_gegevens(), request.user
        record_notitie(gezin=gezin, gegevens=gegevens, by=by, at=timezone.now())

    scherm = Scherm("werkplek/contact/notitie.html", terug=CONTACTEN)
    return do_or_show(request, gezin, form, act, scherm)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def notitie_intrekking(
    request: GebruikerRequest, gezin: Gezin, pk: int
) -> HttpResponse:
    found = found_or_404(find_notitie(gezin, pk))
    form = RedenForm(request.POST or None)

    def act() -> None:
        reden, by = form.cleaned_data["reden"], request.user
        withdraw_notitie(notitie=found, reden=reden, by=by, at=timezone.now())

    scherm = Scherm(
        "werkplek/contact/notitie_intrekking.html",
        "Ingetrokken. De notitie blijft te lezen, met de reden.",
        CONTACTEN,
    )
    return do_or_show(request, gezin, form, act, scherm, notitie=found)
