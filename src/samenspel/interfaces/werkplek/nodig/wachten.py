"""Not now: put aside for some days, or postponed when a colleague looked as well."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.nodig import (
    answer_to_look,
    ask_to_look,
    let_wait,
    list_meekijkers,
    take_up,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.termijnen.queries import (
    Nodig,
    find_nodig,
    find_uitstel,
    list_uitstel,
)
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, remove_nul, requires
from samenspel.interfaces.werkplek.nodig.forms import (
    MeekijkForm,
    UitstelForm,
    WegleggingForm,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show


def find_card(request: GebruikerRequest, gezin: Gezin) -> Nodig:
    """Return the card that the address or the form names; raises Http404 without one."""
    sleutel = request.POST.get("sleutel") or request.GET.get("sleutel", "")
    return found_or_404(find_nodig(gezin, remove_nul(sleutel), timezone.now()))


@require_http_methods(["GET", "POST"])
@requires(Recht.NODIG_LATEN_WACHTEN)
def weglegging(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    card = find_card(request, gezin)
    form = WegleggingForm(request.POST or None, initial={"sleutel": card.sleutel})
    return do_or_show(
        request,
        gezin,
        form,
        lambda: let_wait(
            nodig=card,
            reden=form.cleaned_data["reden"],
            tot=form.einde,
            by=request.user,
            at=timezone.now(),
        ),
        Scherm("werkplek/nodig/weglegging.html", WEGGELEGD),
        nodig=card,
    )


WEGGELEGD = "Dit wacht nu. Het komt vanzelf terug, en eerder als het rood wordt."


@require_POST
@requires(Recht.NODIG_LATEN_WACHTEN)
def hervatting(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    take_up(nodig=find_card(request, gezin), by=request.user, at=timezone.now())
    messages.success(request, "Dit is weer aan de beurt.")
    return redirect("werkplek:kaart", gezin.dossiernummer)


@require_http_methods(["GET", "POST"])
@requires(Recht.NODIG_LATEN_WACHTEN)
def uitstel_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    card = find_card(request, gezin)
    form = UitstelForm(
        request.POST or None,
        medewerkers=list_meekijkers(gezin, request.user, timezone.now()),
        initial={"sleutel": card.sleutel},
    )
    return do_or_show(
        request,
        gezin,
        form,
        lambda: ask_to_look(
            nodig=card, vraag=form.to_vraag(), by=request.user, at=timezone.now()
        ),
        Scherm("werkplek/nodig/uitstel_nieuw.html", GEVRAAGD),
        nodig=card,
        gevraagd=list_uitstel(gezin, card.sleutels),
    )


GEVRAAGD = "Uw vraag staat bij uw collega op Vandaag. Tot het antwoord verandert niets."


@require_http_methods(["GET", "POST"])
@requires(Recht.DOSSIER_INZIEN, wijzigen=Recht.UITSTEL_NAZIEN)
def uitstel(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found: Any = found_or_404(find_uitstel(gezin, pk))
    form = MeekijkForm(request.POST or None)

    def act() -> None:
        answer_to_look(
            uitstel=found,
            antwoord=form.cleaned_data["antwoord"],
            toelichting=form.cleaned_data["toelichting"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/nodig/uitstel.html", "Uw antwoord staat in het dossier.")
    return do_or_show(request, gezin, form, act, scherm, **_describe(found, request))


def _describe(found: Any, request: GebruikerRequest) -> dict[str, Any]:
    """The question with the words of its norm, and whether this reader may answer."""
    regels = get_werkwijze().regels.regels
    regel = next((r for r in regels if r.code == found.regel), None)
    return {
        "uitstel": found,
        "wat": regel.nodig if regel else found.regel,
        "mag_antwoorden": not found.beantwoord_op
        and found.vastgelegd_door_id != request.user.pk,
    }
