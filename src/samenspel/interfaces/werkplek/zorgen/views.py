"""The sheet, one point of it, and the round in which everything is looked at again."""

from typing import Any

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspel.domain.analyse.actions import (
    finish_herziening,
    move_punt,
    record_opvang,
    record_punt,
    replace_punt,
    shift_punt,
    start_herziening,
    withdraw_opvang,
)
from samenspel.domain.analyse.models import Puntsoort
from samenspel.domain.analyse.queries import (
    find_herziening,
    find_opvang,
    find_punt,
    find_zorgtoename,
)
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.reden import ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.zorgen.bladen import (
    make_denkform,
    press,
    read_blad,
    render_blad,
)
from samenspel.interfaces.werkplek.zorgen.forms import (
    OpvangForm,
    PuntForm,
    PuntVeranderdForm,
    punt_initial,
)
from samenspel.interfaces.werkplek.zorgen.tekenen import draw_kaart
from samenspel.interfaces.werkplek.zorgen.zegforms import nieuw_initial

ZORGEN, PUNT = "werkplek:zorgen", "werkplek:punt"
SJABLOON = "werkplek/zorgen/invullen.html"
KRACHTEN = (Puntsoort.GOED, Puntsoort.VEILIG)
LASTEN = (Puntsoort.GEBEURD, Puntsoort.LASTIG)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def zorgen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    blad, personen = read_blad(request, gezin)
    kaarten = [(kaart, draw_kaart(kaart)) for kaart in blad.gevaren]
    return render_blad(
        request,
        gezin,
        "werkplek/zorgen/zorgen.html",
        blad=blad,
        kaarten=kaarten,
        toename=find_zorgtoename(gezin, personen, make_lezer(gezin, request.user)),
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def punt(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    blad, personen = read_blad(request, gezin)
    regel = found_or_404(blad.find_regel(pk))
    namen = {p.pk: p.roepnaam for p in personen}
    return render_blad(
        request,
        gezin,
        "werkplek/zorgen/punt.html",
        regel=regel,
        soorten=[s for s in Puntsoort if s != regel.punt.soort],
        is_stap=regel.punt.soort == Puntsoort.STAP,
        betreft=[namen[pk] for pk in regel.punt.betreft if pk in namen],
        alleen_voor=[namen[pk] for pk in regel.punt.alleen_voor if pk in namen],
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = make_denkform(
        PuntForm, request, gezin, nieuw_initial(soort=request.GET.get("soort", ""))
    )

    def act() -> None:
        record_punt(
            gezin=gezin,
            soort=Puntsoort(form.cleaned_data["soort"]),
            inhoud=form.to_inhoud(),
            herkomst=form.to_herkomst(),
            lezen=form.to_lezen(),
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/zorgen/puntform.html", terug=ZORGEN)
    return do_or_show(
        request,
        gezin,
        form,
        act,
        scherm,
        titel="Zet iets op het blad",
        terug_url=reverse(ZORGEN, args=[gezin.dossiernummer]),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def veranderd(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    was = found_or_404(find_punt(gezin, pk))
    form = make_denkform(PuntVeranderdForm, request, gezin, punt_initial(was))

    def act() -> None:
        replace_punt(
            punt=was,
            inhoud=form.to_inhoud(),
            herkomst=form.to_herkomst(),
            lezen=form.to_lezen(),
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/zorgen/puntform.html", terug=ZORGEN)
    return do_or_show(
        request,
        gezin,
        form,
        act,
        scherm,
        titel="Zo is het nu",
        bij="Wat er stond, blijft te lezen.",
        terug_url=reverse(PUNT, args=[gezin.dossiernummer, pk]),
    )


@require_POST
@requires(Recht.ANALYSE_WIJZIGEN)
def plek(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    """Another heading, or one place up or down: a button each, nothing to drag."""
    found = found_or_404(find_punt(gezin, pk))
    wie: dict[str, Any] = {"punt": found, "by": request.user, "at": timezone.now()}
    naar, plekken = request.POST.get("naar", ""), request.POST.get("plekken", "")
    if naar in Puntsoort.values:
        kop = Puntsoort(naar)
        return press(
            request,
            gezin,
            lambda: move_punt(naar=kop, **wie),
            f"Staat nu onder '{kop.label}'.",
            (PUNT, pk),
        )
    if plekken in ("-1", "1"):
        gelukt = "Staat nu hoger." if plekken == "-1" else "Staat nu lager."
        return press(
            request,
            gezin,
            lambda: shift_punt(plekken=int(plekken), **wie),
            gelukt,
            (PUNT, pk),
        )
    raise Http404


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def opvang(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    """A strength that makes up for a worry: asked from either side."""
    blad, _ = read_blad(request, gezin)
    van = found_or_404(blad.find_regel(pk)).punt
    is_kracht = van.soort in KRACHTEN
    if not is_kracht and van.soort not in LASTEN:
        raise Http404
    anderen = blad.list_soort(*(LASTEN if is_kracht else KRACHTEN))
    vraag = "Welke zorg vangt dit op?" if is_kracht else "Welke kracht vangt dit op?"
    form = OpvangForm(request.POST or None, anderen=anderen, vraag=vraag)

    def act() -> None:
        ander = next(p for p in anderen if p.pk == form.cleaned_data["ander"])
        kracht, zorg = (van, ander) if is_kracht else (ander, van)
        record_opvang(
            kracht=kracht,
            zorg=zorg,
            uitleg=form.cleaned_data["uitleg"],
            wie_zegt=form.cleaned_data["wie_zegt"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(SJABLOON, terug=PUNT, bij=(pk,))
    return do_or_show(
        request,
        gezin,
        form,
        act,
        scherm,
        titel="Een kracht vangt een zorg op",
        over=van.tekst,
        terug_url=reverse(PUNT, args=[gezin.dossiernummer, pk]),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def opvang_weg(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_opvang(gezin, pk))
    return ask_reden(
        request,
        gezin,
        withdraw_opvang,
        Scherm(SJABLOON, terug=ZORGEN),
        toon={
            "titel": "Dit vangt de zorg niet op",
            "over": found.uitleg,
            "terug_url": reverse(ZORGEN, args=[gezin.dossiernummer]),
        },
        opvang=found,
    )


@require_POST
@requires(Recht.ANALYSE_WIJZIGEN)
def opnieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    nu = timezone.now()
    return press(
        request,
        gezin,
        lambda: start_herziening(gezin=gezin, by=request.user, at=nu),
        "Kijk elk punt na. Klopt het nog?",
        (ZORGEN,),
    )


@require_POST
@requires(Recht.ANALYSE_WIJZIGEN)
def klaar(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found = found_or_404(find_herziening(gezin))
    nu = timezone.now()
    return press(
        request,
        gezin,
        lambda: finish_herziening(herziening=found, by=request.user, at=nu),
        "Opnieuw bekeken.",
        (ZORGEN,),
    )
