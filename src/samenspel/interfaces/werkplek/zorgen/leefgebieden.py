"""The areas of life: how it goes in each, over time, and what works on what."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.analyse.actions import (
    end_invloed,
    record_invloed,
    record_leefgebied,
    withdraw_invloed,
    withdraw_leefgebied,
)
from samenspel.domain.analyse.queries import (
    Leefgebiedenblad,
    find_invloed,
    find_uitspraak,
    read_leefgebieden,
    read_zorgen,
)
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import Lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.reden import ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.tijdlijn.feiten import add_feiten, read_keuze
from samenspel.interfaces.werkplek.zorgen.bladen import render_blad
from samenspel.interfaces.werkplek.zorgen.gebiedforms import (
    DagForm,
    GebiedForm,
    InvloedForm,
    VoorbijForm,
)
from samenspel.interfaces.werkplek.zorgen.invloedtekening import (
    Invloedbeeld,
    draw_dag,
    draw_naast,
)
from samenspel.interfaces.werkplek.zorgen.zegforms import nieuw_initial

GEBIEDEN = "werkplek:leefgebieden"
SJABLOON = "werkplek/zorgen/invullen.html"
FORMULIER = "werkplek/zorgen/gebiedform.html"
BLIJFT = {"bij": "Het blijft te lezen, met uw reden."}


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def leefgebieden(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = DagForm(request.GET if request.GET.get("dag") else None)
    gevraagd = form.cleaned_data["dag"] if form.is_valid() else None
    vandaag = timezone.localdate()
    dag = gevraagd.dag if gevraagd else vandaag
    lezer = make_lezer(gezin, request.user)
    personen = list_personen(gezin)
    blad = read_leefgebieden(gezin, personen, lezer, dag=dag)
    gezegd = [een for regel in blad.regels for een in (*regel.nu, *regel.eerder)]
    add_feiten(request, gezin, personen, [*gezegd, *blad.invloeden, *blad.voorbij])
    return render_blad(
        request,
        gezin,
        "werkplek/zorgen/leefgebieden.html",
        blad=blad,
        form=form,
        beelden=_draw(gezin, personen, lezer, blad, vandaag),
        op_het_blad=read_zorgen(gezin, personen, [lezer]).list_gebieden(),
    )


def _draw(
    gezin: Gezin,
    personen: list[Persoon],
    lezer: Lezer,
    blad: Leefgebiedenblad,
    vandaag: date,
) -> list[Invloedbeeld]:
    """Return what works on what; of another day than today both, beside each other."""
    if blad.dag == vandaag:
        beeld = draw_dag(blad.invloeden, vandaag)
        return [beeld] if beeld else []
    nu = read_leefgebieden(gezin, personen, lezer, dag=vandaag)
    return draw_naast((blad.invloeden, blad.dag), (nu.invloeden, vandaag))


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    personen = list_personen(gezin)
    form = GebiedForm(
        request.POST or None,
        personen=personen,
        regels=read_keuze(request, gezin, personen),
        initial=nieuw_initial(leefgebied=request.GET.get("gebied", "")),
    )

    titel = "Hoe gaat het op een leefgebied?"
    return _record(request, gezin, form, record_leefgebied, titel=titel)


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def weg(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_uitspraak(gezin, pk))
    toon = {"titel": "Dit is niet zo gezegd", "over": found.tekst, **BLIJFT}
    scherm = Scherm(SJABLOON, terug=GEBIEDEN)
    return ask_reden(
        request, gezin, withdraw_leefgebied, scherm, toon=toon, uitspraak=found
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def invloed(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    personen = list_personen(gezin)
    form = InvloedForm(
        request.POST or None,
        personen=personen,
        regels=read_keuze(request, gezin, personen),
        initial=nieuw_initial(),
    )

    return _record(request, gezin, form, record_invloed, titel="Wat werkt op wat?")


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def voorbij(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_invloed(gezin, pk))
    form = VoorbijForm(request.POST or None)

    def act() -> None:
        tot = form.cleaned_data["tot"].dag
        end_invloed(invloed=found, tot=tot, by=request.user, at=timezone.now())

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm(SJABLOON, terug=GEBIEDEN),
        titel="Dit werkt niet meer zo",
        bij="Dat het zo was, blijft te lezen.",
        over=found.uitleg,
        terug_url=_back(gezin),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def invloed_weg(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_invloed(gezin, pk))
    toon = {"titel": "Zo werkte het niet", "over": found.uitleg, **BLIJFT}
    scherm = Scherm(SJABLOON, terug=GEBIEDEN)
    return ask_reden(request, gezin, withdraw_invloed, scherm, toon=toon, invloed=found)


def _record(
    request: GebruikerRequest,
    gezin: Gezin,
    form: GebiedForm | InvloedForm,
    record: Callable[..., Any],
    *,
    titel: str,
) -> HttpResponse:
    """Record what somebody says of an area of life, or show what is in the way."""

    def act() -> None:
        record(
            gezin=gezin,
            inhoud=form.to_inhoud(),
            herkomst=form.to_herkomst(),
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(FORMULIER, terug=GEBIEDEN)
    back = _back(gezin)
    return do_or_show(request, gezin, form, act, scherm, titel=titel, terug_url=back)


def _back(gezin: Gezin) -> str:
    return reverse(GEBIEDEN, args=[gezin.dossiernummer])
