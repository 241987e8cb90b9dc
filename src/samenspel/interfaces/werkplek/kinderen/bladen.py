"""Sheets of a child: fill, read, add to, print, and let somebody see one."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.kindblad import (
    share_blad,
    unshare_blad,
    withdraw_blad,
)
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import mag_lezen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import record_kindblad
from samenspel.domain.verhaal.bladen.lezen import read_blad
from samenspel.domain.verhaal.bladen.soorten import get_bladsoorten
from samenspel.domain.verhaal.etiketten import label_kindblad
from samenspel.domain.verhaal.queries import (
    find_kindblad,
    find_kindkeuze,
    find_kindvak,
    find_opvolger,
    list_keuzes,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.kinderen.bladform import BladForm, KeuzeForm
from samenspel.interfaces.werkplek.kinderen.gesprek import find_kind
from samenspel.interfaces.werkplek.reden import REDEN, ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

FORMULIER = "werkplek/kinderen/bladform.html"
KIND, BLAD = "werkplek:kind", "werkplek:kindblad"


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def nieuw(request: GebruikerRequest, gezin: Gezin, pk: int, soort: str) -> HttpResponse:
    kind = find_kind(get_dossierkop(gezin, timezone.now()), pk)
    bladsoort = found_or_404(get_bladsoorten().get(soort))
    form = BladForm(*_sent(request), soort=bladsoort, vakken={})

    def act() -> None:
        inhoud, by = form.to_inhoud(), request.user
        record_kindblad(kind=kind, inhoud=inhoud, by=by, at=timezone.now())

    scherm = Scherm(FORMULIER, terug=KIND, bij=(kind.pk,))
    terug = reverse(KIND, args=[gezin.dossiernummer, kind.pk])
    return do_or_show(
        request, gezin, form, act, scherm, kind=kind, soort=bladsoort, terug_url=terug
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def aanvulling(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    blad = found_or_404(find_kindblad(gezin, pk))
    soort = get_bladsoorten()[blad.soort]
    vakken = {vak.vak: vak for vak in blad.vakken.all()}
    form = BladForm(*_sent(request), soort=soort, vakken=vakken)

    def act() -> None:
        record_kindblad(
            kind=blad.kind,
            inhoud=form.to_inhoud(),
            vorige=blad,
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm(FORMULIER, terug=KIND, bij=(blad.kind_id,)),
        kind=blad.kind,
        soort=soort,
        terug_url=reverse(BLAD, args=[gezin.dossiernummer, blad.pk]),
    )


def _sent(request: GebruikerRequest) -> tuple[object, ...]:
    return (request.POST, request.FILES) if request.method == "POST" else ()


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def blad(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_kindblad(gezin, pk))
    keuzes = list_keuzes(found)
    etiket = label_kindblad(found, [keuze.voor_id for keuze in keuzes])
    mag = mag_lezen(make_lezer(gezin, request.user), etiket)
    context = {
        "blad": found_or_404(read_blad(found) if mag else None),
        "kind": found.kind,
        "keuzes": keuzes,
        "opvolger": find_opvolger(found),
    }
    return render_dossier(request, gezin, "werkplek/kinderen/blad.html", context)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def tekening(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    vak = found_or_404(find_kindvak(gezin, pk))
    mag = mag_lezen(make_lezer(gezin, request.user), label_kindblad(vak.blad))
    document = found_or_404(vak.tekening if mag else None)
    answer = HttpResponse(bytes(document.inhoud), content_type=document.mediatype)
    answer["Content-Disposition"] = 'inline; filename="tekening"'
    answer["Cache-Control"] = "no-store"
    return answer


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def intrekking(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_kindblad(gezin, pk))
    toon = {
        "kind": found.kind,
        "titel": f"Dit blad is niet van {found.kind.roepnaam}",
        "bij": "Het blad gaat weg, ook voor wie het mocht zien. In de geschiedenis blijft het staan.",
    }
    scherm = Scherm(REDEN, terug=KIND, bij=(found.kind_id,))
    return ask_reden(request, gezin, withdraw_blad, scherm, toon=toon, blad=found)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def keuze(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_kindblad(gezin, pk))
    anderen = [p for p in list_personen(gezin) if p.pk != found.kind_id]
    form = KeuzeForm(request.POST or None, personen=anderen)

    def act() -> None:
        share_blad(
            blad=found, keuze=form.to_keuze(), by=request.user, at=timezone.now()
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/kinderen/keuze.html", terug=BLAD, bij=(found.pk,)),
        blad=found,
        kind=found.kind,
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def keuze_einde(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_kindkeuze(gezin, pk))
    toon = {
        "kind": found.blad.kind,
        "titel": f"{found.voor.roepnaam} ziet dit blad niet meer",
        "bij": "Papier dat al gegeven is, komt hier niet mee terug.",
    }
    scherm = Scherm(REDEN, terug=BLAD, bij=(found.blad_id,))
    return ask_reden(request, gezin, unshare_blad, scherm, toon=toon, keuze=found)
