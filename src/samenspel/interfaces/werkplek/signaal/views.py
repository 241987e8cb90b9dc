"""Signals: what worries us, what it means, and what must be done at once."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspel.domain.besluiten.actions import record_meldcodestap
from samenspel.domain.besluiten.etiketten import label_casenote, label_weging
from samenspel.domain.besluiten.queries import list_casenotes, list_wegingen
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.signaal import (
    get_acuutblad,
    get_signaalblad,
    show_signaal,
)
from samenspel.domain.privacy.etiketten import label_deling
from samenspel.domain.privacy.queries import (
    list_delingen,
    list_toestemmingsvragen,
    make_lezer,
)
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.samenwerking.etiketten import label_sparring
from samenspel.domain.samenwerking.queries import list_sparringen
from samenspel.domain.verhaal.actions import (
    record_signaal,
    triage_signaal,
    weigh_signaal,
)
from samenspel.domain.verhaal.models import Betekenis, Taxatie
from samenspel.domain.verhaal.queries import find_signaal
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.signaal.forms import (
    SignaalForm,
    SignaalwegingForm,
    StapForm,
    TaxatieForm,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SIGNALEN, ACUUT = "werkplek:signalen", "werkplek:acuut"
# Where one goes after weighing a signal: to what it asks for.
DAARNA = {
    Betekenis.VEILIGSTELLEN.value: ACUUT,
    Betekenis.PLAN_NAKIJKEN.value: "werkplek:veiligheidsplan",
}


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def signalen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    nu = timezone.now()
    kop = get_dossierkop(gezin, nu)
    lezer = make_lezer(gezin, request.user)
    context = {
        "signalen": get_signaalblad(gezin, kop=kop, by=request.user, nu=nu),
        "vragen": list_toestemmingsvragen(gezin),
        "delingen": leesbaar(lezer, list_delingen(gezin), label_deling),
        "sparringen": leesbaar(lezer, list_sparringen(gezin), label_sparring),
        "wegingen": leesbaar(lezer, list_wegingen(gezin), label_weging),
        "casenotes": leesbaar(lezer, list_casenotes(gezin), label_casenote),
    }
    return render_dossier(
        request, gezin, "werkplek/signaal/signalen.html", context, kop=kop
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.SIGNAAL_VASTLEGGEN)
def signaal_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = SignaalForm(
        request.POST or None, personen=list_personen(gezin), initial=now_initial()
    )
    return do_or_show(
        request,
        gezin,
        form,
        lambda: record_signaal(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            by=request.user,
            at=timezone.now(),
        ),
        Scherm(
            "werkplek/signaal/nieuw.html",
            "Het signaal staat in het dossier.",
            ACUUT if form.data.get("is_acuut") else SIGNALEN,
        ),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.WEGEN)
def signaal_taxatie(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    form = TaxatieForm(request.POST or None)
    scherm = Scherm(
        "werkplek/signaal/taxatie.html",
        "Opgeschreven hoe snel dit moet.",
        ACUUT if form.data.get("taxatie") == Taxatie.ACUUT else SIGNALEN,
    )
    return _answer_signaal(request, gezin, pk, form, triage_signaal, scherm)


@require_http_methods(["GET", "POST"])
@requires(Recht.WEGEN)
def signaal_weging(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    form = SignaalwegingForm(request.POST or None)
    scherm = Scherm(
        "werkplek/signaal/weging.html",
        "Het signaal is gewogen.",
        DAARNA.get(form.data.get("betekenis", ""), SIGNALEN),
    )
    return _answer_signaal(request, gezin, pk, form, weigh_signaal, scherm)


def _answer_signaal(
    request: GebruikerRequest,
    gezin: Gezin,
    pk: int,
    form: forms.Form,
    action: Callable[..., Any],
    scherm: Scherm,
) -> HttpResponse:
    """Say one thing of one signal, with the signal itself above the form."""
    signaal = found_or_404(find_signaal(gezin, pk))
    kop = get_dossierkop(gezin, timezone.now())

    def act() -> None:
        action(signaal=signaal, by=request.user, at=timezone.now(), **form.cleaned_data)

    regel = show_signaal(signaal, kop=kop, lezer=make_lezer(gezin, request.user))
    return do_or_show(request, gezin, form, act, scherm, regel=regel)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def acuut(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    return _answer_acuut(request, gezin, StapForm(personen=[], initial=now_initial()))


@require_POST
@requires(Recht.SIGNAAL_VASTLEGGEN)
def meldcodestap(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    return _answer_acuut(request, gezin, StapForm(request.POST, personen=[]))


def _answer_acuut(
    request: GebruikerRequest, gezin: Gezin, form: StapForm
) -> HttpResponse:
    """Show whom to call and which steps were taken, with the form for one more."""
    kop = get_dossierkop(gezin, timezone.now())
    return do_or_show(
        request,
        gezin,
        form,
        lambda: record_meldcodestap(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            by=request.user,
            at=timezone.now(),
        ),
        Scherm(
            "werkplek/signaal/acuut.html",
            "De stap staat in het dossier.",
            ACUUT,
        ),
        blad=get_acuutblad(gezin, kop=kop, by=request.user),
    )
