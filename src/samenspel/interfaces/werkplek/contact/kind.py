"""What a child told, in its own words, and what it heard back."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import answer_kind, record_kindverhaal
from samenspel.domain.verhaal.queries import find_kindverhaal
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.contact.kindforms import (
    KindantwoordForm,
    KindverhaalForm,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

CONTACTEN = "werkplek:contacten"


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def kindverhaal(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = KindverhaalForm(
        request.POST or None, personen=list_personen(gezin), initial=now_initial()
    )

    def act() -> None:
        gegevens, by = form.to_gegevens(), request.user
        record_kindverhaal(gezin=gezin, gegevens=gegevens, by=by, at=timezone.now())

    scherm = Scherm(
        "werkplek/contact/kindverhaal.html",
        "Bewaard zoals het kind het zei. Laat het kind weten wat u ermee doet.",
        CONTACTEN,
    )
    return do_or_show(request, gezin, form, act, scherm)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def kindantwoord(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    verhaal = found_or_404(find_kindverhaal(gezin, pk))
    form = KindantwoordForm(request.POST or None, personen=[], initial=now_initial())

    def act() -> None:
        answer_kind(
            verhaal=verhaal,
            antwoord=form.cleaned_data["antwoord"],
            antwoord_op=form.cleaned_data["gebeurd_op"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(
        "werkplek/contact/kindantwoord.html", "Het antwoord staat erbij.", CONTACTEN
    )
    return do_or_show(request, gezin, form, act, scherm, verhaal=verhaal)
