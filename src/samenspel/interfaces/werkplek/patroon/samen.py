"""Establish the pattern or the end situation together, and look at the pattern again."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.core.blockers import Blocker
from samenspel.domain.analyse.actions import (
    confirm_eindsituatie,
    confirm_patroon,
    reopen_patroon,
)
from samenspel.domain.analyse.patroon.poort import list_blockers, list_open
from samenspel.domain.analyse.queries import find_eindsituatie, find_patroon
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.patroon.forms import SamenForm
from samenspel.interfaces.werkplek.patroon.lezen import Gelezen, read
from samenspel.interfaces.werkplek.reden import REDEN, ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def vaststellen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    gelezen = read(request, gezin)
    return _establish(
        request,
        gelezen,
        confirm_patroon,
        "werkplek:patroon-zin",
        in_de_weg=list(list_blockers(gelezen.blad)),
        titel="Stel het patroon samen vast",
        wat={"gezin": gezin},
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def formuleren(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    eind = found_or_404(find_eindsituatie(gezin))
    gelezen = read(request, gezin, eind=eind)
    return _establish(
        request,
        gelezen,
        confirm_eindsituatie,
        "werkplek:eindsituatie",
        in_de_weg=list(list_open(gelezen.blad)),
        titel="Stel de eindsituatie samen vast",
        wat={"eind": eind},
    )


def _establish(  # noqa: PLR0913 one form for two things
    request: GebruikerRequest,
    gelezen: Gelezen,
    action: Callable[..., Any],
    terug: str,
    *,
    in_de_weg: list[Blocker],
    titel: str,
    wat: dict[str, Any],
) -> HttpResponse:
    """Ask with whom and who does not agree, and do it."""
    form = SamenForm(request.POST or None)

    def act() -> None:
        action(
            **wat,
            samen=form.to_samen(),
            motivering=form.cleaned_data["motivering"],
            by=request.user,
            at=timezone.now(),
        )

    gezin = gelezen.gezin
    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/patroon/vaststellen.html", terug=terug),
        titel=titel,
        blad=gelezen.blad,
        in_de_weg=in_de_weg,
        terug_url=reverse(terug, args=[gezin.dossiernummer]),
        eind=wat.get("eind"),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def opnieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found = found_or_404(find_patroon(gezin))
    return ask_reden(
        request,
        gezin,
        reopen_patroon,
        Scherm(REDEN, terug="werkplek:patroon-zin"),
        toon={
            "titel": "Bekijk het patroon opnieuw",
            "vraag": "Waarom kijkt u opnieuw?",
            "bij": "Het patroon dat vaststaat, blijft te lezen.",
        },
        patroon=found,
    )
