"""Decisions about a family: write one down, read it, correct it beside it, print it."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.besluiten.actions import record_besluit
from samenspel.domain.besluiten.etiketten import label_besluit
from samenspel.domain.besluiten.models import Besluit, Besluitsoort
from samenspel.domain.besluiten.papier import make_besluitpapier
from samenspel.domain.besluiten.queries import list_besluiten
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.besluiten.besluitforms import (
    BesluitForm,
    besluit_initial,
)
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SCHERM = Scherm(
    "werkplek/besluiten/besluit_nieuw.html",
    "Het besluit staat in het dossier.",
    "werkplek:besluiten",
)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def besluiten(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    context = {"besluiten": _read(request, gezin)}
    return render_dossier(request, gezin, "werkplek/besluiten/besluiten.html", context)


@require_http_methods(["GET", "POST"])
@requires(Recht.BESLUITEN)
def nieuw(request: GebruikerRequest, gezin: Gezin, soort: str) -> HttpResponse:
    gekozen = found_or_404(
        next((s for s in Besluitsoort if s.value.lower() == soort), None)
    )
    return _write(request, gezin, gekozen)


@require_http_methods(["GET", "POST"])
@requires(Recht.BESLUITEN)
def verbetering(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    oud = _find(request, gezin, pk)
    return _write(request, gezin, Besluitsoort(oud.soort), oud)


def _write(
    request: GebruikerRequest,
    gezin: Gezin,
    soort: Besluitsoort,
    oud: Besluit | None = None,
) -> HttpResponse:
    """Ask what was decided; with `oud` as a correction of that, which stays as it was."""
    eerder: dict[str, Any] = {"initial": besluit_initial(oud)} if oud else {}
    personen = list_personen(gezin)
    form = BesluitForm(request.POST or None, personen=personen, soort=soort, **eerder)

    def act() -> None:
        record_besluit(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            corrigeert=oud,
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        SCHERM,
        oud=oud,
        is_hulp=soort is Besluitsoort.HULP,
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def besluit(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = _find(request, gezin, pk)
    namen = {p.pk: p.roepnaam for p in list_personen(gezin)}
    page = {
        "besluit": found,
        "voor_wie": [namen[pk] for pk in found.voor_wie if pk in namen],
        "overlegd_met": [namen[pk] for pk in found.overlegd_met if pk in namen],
        "verbetering": getattr(found, "correctie", None),
    }
    return render_dossier(request, gezin, "werkplek/besluiten/besluit.html", page)


@require_GET
@requires(Recht.STUK_MAKEN)
def papier(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = _find(request, gezin, pk)
    sheet = make_besluitpapier(
        found, gezin, list_personen(gezin), gemaakt_op=timezone.now()
    )
    return pdf_answer(sheet, f"besluit-{gezin.dossiernummer}-{found.pk}.pdf")


def _read(request: GebruikerRequest, gezin: Gezin) -> list[Besluit]:
    lezer = make_lezer(gezin, request.user)
    return leesbaar(lezer, list_besluiten(gezin), label_besluit)


def _find(request: GebruikerRequest, gezin: Gezin, pk: int) -> Besluit:
    return found_or_404(next((b for b in _read(request, gezin) if b.pk == pk), None))
