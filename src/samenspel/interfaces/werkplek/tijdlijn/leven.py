"""An event in a life, recorded once: and what was different, with the reason."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    correct_levensgebeurtenis,
    record_levensgebeurtenis,
    withdraw_levensgebeurtenis,
)
from samenspel.domain.verhaal.queries import find_levensgebeurtenis
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.reden import INTREKKEN, REDEN, ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.tijdlijn.levensforms import (
    LevensgebeurtenisForm,
    LevensgebeurtenisVerbeterForm,
    levensgebeurtenis_initial,
)

TIJDLIJN = "werkplek:tijdlijn"
SJABLOON = "werkplek/tijdlijn/gebeurtenis.html"


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = LevensgebeurtenisForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        record_levensgebeurtenis(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(SJABLOON, "Staat in de tijdlijn.", TIJDLIJN)
    return do_or_show(request, gezin, form, act, scherm)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def wijzigen(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    gebeurtenis = found_or_404(find_levensgebeurtenis(gezin, pk))
    form = LevensgebeurtenisVerbeterForm(
        request.POST or None,
        personen=list_personen(gezin),
        initial=levensgebeurtenis_initial(gebeurtenis),
    )

    def act() -> None:
        correct_levensgebeurtenis(
            gebeurtenis=gebeurtenis,
            gegevens=form.to_gegevens(),
            reden=form.cleaned_data["omdat"],
            gelezen=form.cleaned_data["gelezen"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(SJABLOON, "Verbeterd in de tijdlijn.", TIJDLIJN)
    return do_or_show(request, gezin, form, act, scherm, gebeurtenis=gebeurtenis)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def intrekken(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    gebeurtenis = found_or_404(find_levensgebeurtenis(gezin, pk))
    scherm = Scherm(
        REDEN,
        "Ingetrokken. Het blijft onder de tijdlijn te lezen, met de reden.",
        TIJDLIJN,
    )
    return ask_reden(
        request,
        gezin,
        withdraw_levensgebeurtenis,
        scherm,
        toon={"titel": gebeurtenis.wat, **INTREKKEN},
        gebeurtenis=gebeurtenis,
    )
