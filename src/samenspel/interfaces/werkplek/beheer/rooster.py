"""The own telephone, and who is away or has duty."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
)

from samenspel.domain.organisatie.actions import (
    cancel_dienst,
    change_telefoon,
    end_afwezigheid,
    plan_dienst,
    record_afwezigheid,
)
from samenspel.domain.organisatie.queries import (
    find_afwezigheid,
    find_geplande_dienst,
    get_rooster,
    list_collegas,
    list_registraties,
    list_te_regelen,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import found_or_404, personal
from samenspel.interfaces.werkplek.beheer.antwoord import do_or_show
from samenspel.interfaces.werkplek.beheer.roosterforms import (
    AfwezigheidForm,
    DienstForm,
    TelefoonForm,
)
from samenspel.interfaces.werkplek.toegang.vragen import is_pk

ROOSTER = "werkplek:rooster"


@require_http_methods(["GET", "POST"])
@personal
def mijn_gegevens(request: GebruikerRequest) -> HttpResponse:
    medewerker = request.user.medewerker
    form = TelefoonForm(request.POST or None, initial={"telefoon": medewerker.telefoon})
    return do_or_show(
        request,
        form,
        lambda: change_telefoon(
            medewerker=medewerker,
            telefoon=form.cleaned_data["telefoon"],
            by=request.user,
            at=timezone.now(),
        ),
        ("werkplek/beheer/mijn_gegevens.html", "werkplek:mijn-gegevens"),
        medewerker=medewerker,
        registraties=list_registraties(medewerker),
    )


@require_GET
@personal
def rooster(request: GebruikerRequest) -> HttpResponse:
    te_regelen = list_te_regelen(request.user.medewerker)
    context = {
        "rooster": get_rooster(te_regelen, timezone.now()),
        "nu": timezone.now(),
    }
    return render_page(request, "werkplek/beheer/rooster.html", context)


@require_http_methods(["GET", "POST"])
@personal
def afwezigheid(request: GebruikerRequest) -> HttpResponse:
    medewerker = request.user.medewerker
    form = AfwezigheidForm(
        request.POST or None,
        te_regelen=list_te_regelen(medewerker),
        collegas=list_collegas(medewerker),
        initial={"medewerker": medewerker},
    )

    def act() -> None:
        vanaf, tot = form.periode
        record_afwezigheid(
            medewerker=form.cleaned_data["medewerker"],
            vervanger=form.cleaned_data["vervanger"],
            vanaf=vanaf,
            tot=tot,
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(request, form, act, ("werkplek/beheer/afwezigheid.html", ROOSTER))


@require_http_methods(["GET", "POST"])
@personal
def dienst(request: GebruikerRequest) -> HttpResponse:
    medewerker = request.user.medewerker
    form = DienstForm(
        request.POST or None,
        te_regelen=list_te_regelen(medewerker),
        initial={
            "medewerker": medewerker,
            "telefoon": medewerker.organisatie.telefoon_avond,
        },
    )

    def act() -> None:
        vanaf, tot = form.periode
        plan_dienst(
            medewerker=form.cleaned_data["medewerker"],
            vanaf=vanaf,
            tot=tot,
            telefoon=form.cleaned_data["telefoon"],
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(request, form, act, ("werkplek/beheer/dienst.html", ROOSTER))


@require_POST
@personal
def einde(request: GebruikerRequest) -> HttpResponse:
    """End an absence or a duty; the database knows whose one may end."""
    te_regelen = list_te_regelen(request.user.medewerker)
    wie: dict[str, Any] = {"by": request.user, "at": timezone.now()}
    if is_pk(pk := request.POST.get("afwezigheid", "")):
        weg = found_or_404(find_afwezigheid(te_regelen, int(pk)))
        end_afwezigheid(afwezigheid=weg, **wie)
    elif is_pk(pk := request.POST.get("dienst", "")):
        gepland = found_or_404(find_geplande_dienst(te_regelen, int(pk)))
        cancel_dienst(dienst=gepland, **wie)
    return redirect(ROOSTER)
