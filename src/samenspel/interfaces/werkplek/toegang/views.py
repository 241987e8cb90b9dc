"""Who may open this dossier: see it, let somebody in, end it, hand over the regie."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
)

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.toegang import (
    end_toegang,
    give_toegang,
    hand_over_regie,
)
from samenspel.domain.organisatie.queries import search_medewerkers
from samenspel.domain.privacy.queries import (
    find_betrokkene,
    find_gezin,
    get_toegang,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, remove_nul, requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.toegang.forms import (
    RegieForm,
    ToegangForm,
    ZoekMedewerkerForm,
    end_of,
)

TOEGANG = "werkplek:toegang"
OVERGEDRAGEN = "De regie is overgedragen. Spreek elkaar nu over dit gezin."
FOUND = 302
WARM = timedelta(days=14)  # filled in: how long the two can still speak


@require_GET
@requires(Recht.TOEGANG_BEHEREN)
def toegang(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    return render_dossier(
        request,
        gezin,
        "werkplek/toegang/toegang.html",
        {"toegang": get_toegang(gezin, timezone.now())},
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.TOEGANG_BEHEREN)
def toegang_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = ToegangForm(request.POST or None, medewerkers=_gevonden(request))
    return do_or_show(
        request,
        gezin,
        form,
        lambda: give_toegang(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            by=request.user,
            at=timezone.now(),
        ),
        Scherm("werkplek/toegang/nieuw.html", "De toegang geldt nu.", TOEGANG),
        **_zoeken(request),
    )


@require_POST
@requires(Recht.TOEGANG_BEHEREN)
def toegang_einde(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    betrokkene = found_or_404(find_betrokkene(gezin, pk, timezone.now()))
    wie = betrokkene.medewerker or betrokkene.team
    try:
        end_toegang(betrokkene=betrokkene, by=request.user, at=timezone.now())
    except Blocked as blocked:
        for blocker in blocked.blockers:
            messages.error(request, blocker.message)
    else:
        messages.success(request, f"{wie} kan dit dossier niet meer openen.")
    return redirect(TOEGANG, gezin.dossiernummer)


@require_http_methods(["GET", "POST"])
@requires(Recht.REGIE_OVERDRAGEN)
def regie(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    warm = timezone.localdate() + WARM
    form = RegieForm(
        request.POST or None,
        medewerkers=_gevonden(request),
        initial={"blijft_tot": f"{warm:%d-%m-%Y}"},
    )

    def act() -> None:
        data = form.cleaned_data
        hand_over_regie(
            gezin=gezin,
            aan=data["medewerker"],
            grond=data["grond"],
            blijft_tot=end_of(data["blijft_tot"]),
            motivering=data["motivering"],
            by=request.user,
            at=timezone.now(),
        )

    answer = do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/toegang/regie.html", OVERGEDRAGEN, "werkplek:overdracht"),
        **_zoeken(request),
    )
    if answer.status_code == FOUND and not _is_still_in(request, gezin):
        return redirect("werkplek:gezinnen")
    return answer


def _is_still_in(request: GebruikerRequest, gezin: Gezin) -> bool:
    found = find_gezin(gezin.dossiernummer, by=request.user, at=timezone.now())
    return found is not None and bool(found[1])


def _gevonden(request: GebruikerRequest) -> Any:
    """Who was looked up; without a question the own team."""
    vraag = remove_nul(request.GET.get("q", "")).strip()
    return search_medewerkers(vraag, anders=request.user.medewerker.team)


def _zoeken(request: GebruikerRequest) -> dict[str, Any]:
    vraag = remove_nul(request.GET.get("q", "")).strip()
    return {"zoekform": ZoekMedewerkerForm({"q": vraag}), "gezocht": vraag}
