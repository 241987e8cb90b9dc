"""The own organisation and the others: teams, words for functions, regions."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
)

from samenspel.core.blockers import Blocked
from samenspel.domain.handelingen.beheer import close_team
from samenspel.domain.organisatie.actions import (
    change_organisatie,
    change_regio,
    create_organisatie,
    create_team,
    name_functies,
    rename_team,
)
from samenspel.domain.organisatie.gegevens import VELDEN, mark_organisatie
from samenspel.domain.organisatie.models import Organisatie
from samenspel.domain.organisatie.queries import (
    PER_PAGINA,
    find_organisatie,
    find_regio,
    find_wachtende_beheerder,
    list_functienamen,
    list_regios,
    list_teams,
    search_organisaties,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.domain.werkwijze.pakket import VASTE_PAKKETTEN
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import found_or_404, requires_functie
from samenspel.interfaces.werkplek.beheer.antwoord import (
    do_or_show,
    read_pagina,
    read_vraag,
)
from samenspel.interfaces.werkplek.beheer.forms import (
    FunctienamenForm,
    OrganisatieForm,
    TeamForm,
    ZoekOrganisatieForm,
)
from samenspel.interfaces.werkplek.beheer.regioform import RegioForm

ORGANISATIES = "werkplek:beheer-organisaties"


def get_organisatie(request: GebruikerRequest) -> Organisatie:
    """Return the organisation of who asks."""
    return request.user.medewerker.organisatie


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def teams(request: GebruikerRequest) -> HttpResponse:
    eigen = get_organisatie(request)
    form = TeamForm(request.POST or None)
    return do_or_show(
        request,
        form,
        lambda: create_team(
            organisatie=eigen,
            naam=form.cleaned_data["naam"],
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/teams.html", "werkplek:beheer-teams"),
        teams=list_teams(eigen.pk),
    )


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def team(request: GebruikerRequest, pk: int) -> HttpResponse:
    eigen = list_teams(get_organisatie(request).pk)
    welk = found_or_404(eigen.filter(pk=pk).first())
    form = TeamForm(request.POST or None, initial={"naam": welk.naam})
    return do_or_show(
        request,
        form,
        lambda: rename_team(
            team=welk,
            naam=form.cleaned_data["naam"],
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/team.html", "werkplek:beheer-teams"),
        team=welk,
    )


@require_POST
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def team_einde(request: GebruikerRequest, pk: int) -> HttpResponse:
    """End a team, or say what is still in it."""
    eigen = list_teams(get_organisatie(request).pk)
    welk = found_or_404(eigen.filter(pk=pk).first())
    try:
        close_team(team=welk, by=request.user, at=timezone.now())
    except Blocked as blocked:
        for blocker in blocked.blockers:
            messages.error(request, blocker.message)
        return redirect("werkplek:beheer-team", pk)
    messages.success(request, f"{welk.naam} is beëindigd.")
    return redirect("werkplek:beheer-teams")


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def functies(request: GebruikerRequest) -> HttpResponse:
    eigen = get_organisatie(request)
    form = FunctienamenForm(request.POST or None, functies=list_functienamen(eigen.pk))
    return do_or_show(
        request,
        form,
        lambda: name_functies(
            organisatie=eigen,
            namen=form.cleaned_data,
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/functies.html", "werkplek:beheer-functies"),
    )


@require_GET
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def organisaties(request: GebruikerRequest) -> HttpResponse:
    form = ZoekOrganisatieForm(request.GET or None)
    soort = form.cleaned_data["soort"] if form.is_valid() else ""
    found = search_organisaties(read_vraag(request), soort)
    pagina = Paginator(found, PER_PAGINA).get_page(read_pagina(request))
    context = {"form": form, "pagina": pagina}
    return render_page(request, "werkplek/beheer/organisaties.html", context)


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def organisatie_nieuw(request: GebruikerRequest) -> HttpResponse:
    form = OrganisatieForm(request.POST or None)
    return do_or_show(
        request,
        form,
        lambda: create_organisatie(
            gegevens=form.to_gegevens(), by=request.user, at=timezone.now()
        ),
        ("werkplek/beheer/organisatie_nieuw.html", ORGANISATIES),
        regio=get_organisatie(request).regio,
    )


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def organisatie(request: GebruikerRequest, pk: int) -> HttpResponse:
    """Show an organisation; change it when it is one's own, or has no beheerder."""
    welke: Any = found_or_404(find_organisatie(pk))
    eigen = get_organisatie(request)
    mag = may_change(welke, eigen)
    elders = welke.pk != eigen.pk and welke.regio_id == eigen.regio_id
    velden = {veld: getattr(welke, veld) for veld in VELDEN}
    form = OrganisatieForm(
        (request.POST or None) if mag else None,
        initial={**velden, "gelezen": mark_organisatie(welke)},
    )
    return do_or_show(
        request,
        form,
        lambda: change_organisatie(
            organisatie=welke,
            gegevens=form.to_gegevens(),
            gelezen=form.cleaned_data["gelezen"],
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/organisatie.html", ORGANISATIES),
        organisatie=welke,
        mag=mag,
        wachtende=find_wachtende_beheerder(welke.pk) if elders else None,
        mag_beheerder=mag and elders,
    )


def may_change(welke: Any, eigen: Organisatie) -> bool:
    """Say whether this one is the own organisation, or has nobody to manage it here."""
    if welke.pk == eigen.pk:
        return True
    return welke.regio_id == eigen.regio_id and not welke.heeft_beheerder


@require_GET
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def regios(request: GebruikerRequest) -> HttpResponse:
    context = {
        "regios": [(regio, name_pakketten(regio.pakketten)) for regio in list_regios()],
        "eigen": get_organisatie(request).regio_id,
    }
    return render_page(request, "werkplek/beheer/regios.html", context)


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.ORGANISATIE_BEHEREN)
def regio(request: GebruikerRequest, pk: int) -> HttpResponse:
    """Change the ways of working of the own region; another one is not there."""
    eigen = get_organisatie(request).regio_id
    welke = found_or_404(find_regio(pk) if pk == eigen else None)
    form = RegioForm(
        request.POST or None,
        werkwijzen=list_werkwijzen(),
        regels=list_eigen_regels(),
        initial={"werkwijze": welke.pakketten, "regels": welke.pakketten},
    )
    return do_or_show(
        request,
        form,
        lambda: change_regio(
            regio=welke,
            pakketten=form.pakketten,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/regio.html", "werkplek:beheer-regios"),
        regio=welke,
    )


def list_werkwijzen() -> list[tuple[str, str]]:
    """Return the ways of working that a region can choose."""
    return [
        (code, pakket.naam)
        for code, pakket in get_werkwijze().pakketten.items()
        if code not in VASTE_PAKKETTEN and not pakket.is_eigen_regel
    ]


def list_eigen_regels() -> list[tuple[str, str]]:
    """Return the extra rules that a region can choose, each with its reason."""
    return [
        (code, format_html('{}<br><span class="rustig">{}</span>', p.naam, p.reden))
        for code, p in get_werkwijze().pakketten.items()
        if p.is_eigen_regel
    ]


def name_pakketten(codes: list[str]) -> str:
    """Return the names of these ways of working, in words."""
    bekend = get_werkwijze().pakketten
    return ", ".join(bekend[code].naam if code in bekend else code for code in codes)
