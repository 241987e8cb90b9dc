"""Help now and earlier: once, in one place, with what came of it. Source: N307."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.tijdlijn import get_hulpblad
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import correct_hulp, record_hulp, withdraw_hulp
from samenspel.domain.verhaal.queries import find_hulp
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.reden import INTREKKEN, REDEN, ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.tijdlijn.levensforms import (
    HulpForm,
    HulpVerbeterForm,
    hulp_initial,
)

HULP = "werkplek:hulpverlening"
SJABLOON = "werkplek/tijdlijn/hulp_formulier.html"


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def hulpverlening(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    blad = get_hulpblad(
        gezin, list_personen(gezin), vandaag=timezone.localdate(timezone.now())
    )
    return render_dossier(request, gezin, "werkplek/tijdlijn/hulp.html", {"blad": blad})


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = HulpForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        gegevens, by = form.to_gegevens(), request.user
        record_hulp(gezin=gezin, gegevens=gegevens, by=by, at=timezone.now())

    scherm = Scherm(SJABLOON, "De hulp staat in het overzicht en de tijdlijn.", HULP)
    return do_or_show(request, gezin, form, act, scherm)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def wijzigen(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    hulp = found_or_404(find_hulp(gezin, pk))
    form = HulpVerbeterForm(
        request.POST or None,
        personen=list_personen(gezin),
        initial=hulp_initial(hulp),
    )

    def act() -> None:
        correct_hulp(
            hulp=hulp,
            gegevens=form.to_gegevens(),
            reden=form.cleaned_data["omdat"],
            gelezen=form.cleaned_data["gelezen"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(SJABLOON, "Bewaard. Wat er stond, blijft te lezen.", HULP)
    return do_or_show(request, gezin, form, act, scherm, hulp=hulp)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def intrekken(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    hulp = found_or_404(find_hulp(gezin, pk))
    scherm = Scherm(REDEN, "Ingetrokken, met de reden.", HULP)
    toon = {"titel": f"Hulp van {hulp.aangeboden_door}", **INTREKKEN}
    return ask_reden(request, gezin, withdraw_hulp, scherm, toon=toon, hulp=hulp)
