"""A danger statement: the card, its goal and scale, and the figure of each person."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.analyse.actions import (
    record_cijfer,
    record_gevaar,
    replace_gevaar,
    set_doel,
    withdraw_cijfer,
)
from samenspel.domain.analyse.queries import find_cijfer, find_gevaar
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.reden import ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.zorgen.bladen import (
    find_gevaar_bij_lezen,
    make_denkform,
    read_blad,
    render_blad,
)
from samenspel.interfaces.werkplek.zorgen.forms import (
    DoelForm,
    GevaarcijferForm,
    GevaarForm,
    GevaarVeranderdForm,
    gevaar_initial,
)
from samenspel.interfaces.werkplek.zorgen.tekenen import draw_kaart
from samenspel.interfaces.werkplek.zorgen.zegforms import nieuw_initial

ZORGEN, GEVAAR = "werkplek:zorgen", "werkplek:gevaar"
FORMULIER = "werkplek/zorgen/gevaarform.html"
SJABLOON = "werkplek/zorgen/invullen.html"


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def gevaar(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    blad, personen = read_blad(request, gezin)
    kaart = found_or_404(blad.find_kaart(pk))
    namen = {p.pk: p.roepnaam for p in personen}
    return render_blad(
        request,
        gezin,
        "werkplek/zorgen/gevaar.html",
        kaart=kaart,
        tekening=draw_kaart(kaart),
        alleen_voor=[namen[pk] for pk in kaart.gevaar.alleen_voor if pk in namen],
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = make_denkform(GevaarForm, request, gezin, nieuw_initial())

    def act() -> None:
        record_gevaar(
            gezin=gezin,
            inhoud=form.to_inhoud(),
            lezen=form.to_lezen(),
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm(FORMULIER, "Bewaard. Kies nu samen het doel en de schaal.", ZORGEN),
        titel="Wie maakt zich waarover zorgen?",
        terug_url=reverse(ZORGEN, args=[gezin.dossiernummer]),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def veranderd(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    was = found_or_404(find_gevaar(gezin, pk))
    form = make_denkform(GevaarVeranderdForm, request, gezin, gevaar_initial(was))

    def act() -> None:
        replace_gevaar(
            gevaar=was,
            inhoud=form.to_inhoud(),
            lezen=form.to_lezen(),
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm(FORMULIER, terug=ZORGEN),
        titel="Zo is de zorg nu",
        bij="Deze kaart krijgt een eigen doel en schaal. De oude blijft te lezen.",
        terug_url=reverse(GEVAAR, args=[gezin.dossiernummer, pk]),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def doel(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_gevaar(gezin, pk))
    nu = {"doel": found.doel, "nul": found.nul, "tien": found.tien}
    form = DoelForm(request.POST or None, initial=nu)

    def act() -> None:
        schaal = form.to_schaal()
        set_doel(gevaar=found, schaal=schaal, by=request.user, at=timezone.now())

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm(SJABLOON, terug=GEVAAR, bij=(pk,)),
        titel="Doel en schaal",
        bij="Alleen van deze zorg, in de woorden van het gezin.",
        over=found.waarover,
        terug_url=reverse(GEVAAR, args=[gezin.dossiernummer, pk]),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def cijfer(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_gevaar(gezin, pk))
    form = GevaarcijferForm(
        request.POST or None,
        gevaar=find_gevaar_bij_lezen(gezin),
        personen=list_personen(gezin),
        initial=nieuw_initial(),
    )
    rij = form.fields["cijfer"].widget
    rij.laag, rij.hoog = found.nul, found.tien

    def act() -> None:
        record_cijfer(
            gevaar=found,
            cijfer=form.cleaned_data["cijfer"],
            punt_hoger=form.cleaned_data["punt_hoger"],
            herkomst=form.to_herkomst(),
            lezen=form.to_lezen(),
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/zorgen/cijfer.html", terug=GEVAAR, bij=(pk,)),
        gevaar=found,
        terug_url=reverse(GEVAAR, args=[gezin.dossiernummer, pk]),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def cijfer_weg(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_cijfer(gezin, pk))
    bij = (found.gevaar_id,)
    return ask_reden(
        request,
        gezin,
        withdraw_cijfer,
        Scherm(SJABLOON, terug=ZORGEN),
        toon={
            "titel": f"Dit cijfer van {found.wie_zegt_het} klopt niet",
            "bij": "Het blijft te lezen, met uw reden.",
            "over": f"{found.cijfer}: {found.punt_hoger}",
            "terug_url": reverse(GEVAAR, args=[gezin.dossiernummer, *bij]),
        },
        cijfer=found,
    )
