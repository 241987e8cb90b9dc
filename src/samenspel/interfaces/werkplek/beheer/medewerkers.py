"""The workers of the own organisation: looking up, making, changing."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.handelingen.beheer import count_over_te_dragen
from samenspel.domain.organisatie.actions import (
    change_medewerker,
    create_medewerker,
    end_teamlid,
    join_team,
    record_registratie,
)
from samenspel.domain.organisatie.gegevens import list_waarden, mark_medewerker
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.organisatie.queries import (
    PER_PAGINA,
    Medewerkervraag,
    find_link,
    find_medewerker,
    list_functienamen,
    list_medewerkers,
    list_ook_in,
    list_teams,
)
from samenspel.domain.organisatie.rules import Registratiestand, tel_registratie
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.inloggen.tweede_stap import has_one
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import found_or_404, requires_functie
from samenspel.interfaces.werkplek.beheer.antwoord import (
    do_or_show,
    read_pagina,
    read_vraag,
)
from samenspel.interfaces.werkplek.beheer.forms import (
    ErbijForm,
    NieuweMedewerkerForm,
    RegistratieForm,
    WerkForm,
    ZoekMedewerkerForm,
)

KLEUREN = {
    Registratiestand.LOOPT_AF: "amber",
    Registratiestand.VERLOPEN: "amber",
    Registratiestand.ONBEKEND: "amber",
}
LIJST = "werkplek:beheer"


def get_eigen(request: GebruikerRequest, pk: int) -> Medewerker:
    """Return a worker of the own organisation; another one is not there."""
    return found_or_404(find_medewerker(request.user.medewerker.organisatie_id, pk))


def add_stand(rij: Any, geldig_tot: Any) -> Any:
    """Say of a row how its registration stands today."""
    rij.registratiestand = tel_registratie(geldig_tot, timezone.localdate())
    rij.registratiekleur = KLEUREN.get(rij.registratiestand, "")
    return rij


@require_GET
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def medewerkers(request: GebruikerRequest) -> HttpResponse:
    form = ZoekMedewerkerForm(request.GET or None, initial={"welke": "nu"})
    welke = form.cleaned_data["welke"] if form.is_valid() else ""
    found = list_medewerkers(
        request.user.medewerker.organisatie_id,
        Medewerkervraag(read_vraag(request), welke or "nu"),
        timezone.localdate(),
    )
    pagina: Any = Paginator(found, PER_PAGINA).get_page(read_pagina(request))
    for rij in pagina:
        if rij.registratie_tot:
            add_stand(rij, rij.registratie_tot)
    context = {"form": form, "pagina": pagina, "nu": timezone.now()}
    return render_page(request, "werkplek/beheer/medewerkers.html", context)


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def nieuw(request: GebruikerRequest) -> HttpResponse:
    organisatie = request.user.medewerker.organisatie_id
    teams = list_teams(organisatie)
    form = NieuweMedewerkerForm(
        request.POST or None, teams=teams, functies=list_functienamen(organisatie)
    )
    gemaakt: list[Medewerker] = []

    def act() -> None:
        gemaakt.append(
            create_medewerker(
                gebruikersnaam=form.cleaned_data["gebruikersnaam"],
                gegevens=form.to_gegevens(),
                by=request.user,
                at=timezone.now(),
            )
        )

    waar = ("werkplek/beheer/medewerker_nieuw.html", LIJST)
    answer = do_or_show(request, form, act, waar, heeft_team=teams.exists())
    return redirect("werkplek:medewerker", gemaakt[0].pk) if gemaakt else answer


@require_GET
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def medewerker(request: GebruikerRequest, pk: int) -> HttpResponse:
    wie = get_eigen(request, pk)
    nu = timezone.now()
    context = {
        "wie": wie,
        "is_zelf": wie.gebruiker_id == request.user.pk,
        "is_gestopt": wie.tot is not None and wie.tot <= nu,
        "begint_later": wie.vanaf is not None and wie.vanaf > nu,
        "registraties": [add_stand(r, r.geldig_tot) for r in wie.registraties.all()],
        "ook_in": list_ook_in(wie),
        "link": find_link(wie, nu),
        "heeft_tweede_stap": has_one(wie.gebruiker),
        "over_te_dragen": count_over_te_dragen(wie),
    }
    return render_page(request, "werkplek/beheer/medewerker.html", context)


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def gegevens(request: GebruikerRequest, pk: int) -> HttpResponse:
    wie = get_eigen(request, pk)
    initial = {**list_waarden(wie), "gelezen": mark_medewerker(wie)}
    initial["vanaf"] = f"{timezone.localtime(wie.vanaf):%d-%m-%Y}" if wie.vanaf else ""
    form = WerkForm(
        request.POST or None,
        teams=list_teams(wie.organisatie_id),
        functies=list_functienamen(wie.organisatie_id),
        initial=initial,
    )
    return do_or_show(
        request,
        form,
        lambda: change_medewerker(
            medewerker=wie,
            gegevens=form.to_gegevens(),
            gelezen=form.cleaned_data["gelezen"],
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/medewerker_gegevens.html", wie_url(wie)),
        wie=wie,
    )


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def registratie(request: GebruikerRequest, pk: int) -> HttpResponse:
    wie = get_eigen(request, pk)
    form = RegistratieForm(request.POST or None)
    return do_or_show(
        request,
        form,
        lambda: record_registratie(
            medewerker=wie,
            gegevens=form.to_gegevens(),
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/registratie.html", wie_url(wie)),
        wie=wie,
    )


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.MEDEWERKERS_BEHEREN)
def teams(request: GebruikerRequest, pk: int) -> HttpResponse:
    """In which other teams somebody works; one button ends one of them."""
    wie = get_eigen(request, pk)
    leden = list_ook_in(wie)
    if einde := request.POST.get("einde"):
        lid = found_or_404(next((een for een in leden if str(een.pk) == einde), None))
        end_teamlid(lid=lid, by=request.user, at=timezone.now())
        return redirect(wie_url(wie))
    form = ErbijForm(
        request.POST or None,
        teams=list_teams(wie.organisatie_id).exclude(pk=wie.team_id),
    )
    return do_or_show(
        request,
        form,
        lambda: join_team(
            medewerker=wie,
            team=form.cleaned_data["team"],
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/medewerker_teams.html", wie_url(wie)),
        wie=wie,
        leden=leden,
    )


def wie_url(wie: Medewerker) -> str:
    """Return the address of the page about this worker."""
    return reverse("werkplek:medewerker", args=[wie.pk])
