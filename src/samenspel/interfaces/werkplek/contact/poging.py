"""Attempts that failed, and short notes of talks with others."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import record_contactpoging, record_notitie
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.contact.forms import NotitieForm, PogingForm
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show


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
def notitie(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = NotitieForm(
        request.POST or None, personen=list_personen(gezin), initial=now_initial()
    )

    def act() -> None:
        gegevens, by = form.to_gegevens(), request.user
        record_notitie(gezin=gezin, gegevens=gegevens, by=by, at=timezone.now())

    scherm = Scherm("werkplek/contact/notitie.html", terug="werkplek:contacten")
    return do_or_show(request, gezin, form, act, scherm)
