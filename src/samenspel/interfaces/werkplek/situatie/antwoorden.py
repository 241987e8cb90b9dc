"""Answer one question, say that an answer was written down wrong, or take it back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    correct_antwoord,
    record_antwoord,
    withdraw_antwoord,
)
from samenspel.domain.verhaal.models import Antwoord
from samenspel.domain.verhaal.queries import find_antwoord
from samenspel.domain.verhaal.situatie.vragen import list_vragen
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.situatie.forms import (
    AntwoordForm,
    TerugForm,
    VerbeterForm,
    antwoord_initial,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

FORMULIER = "werkplek/situatie/antwoord.html"


@dataclass(frozen=True, slots=True)
class Gevraagd:
    """One question of the family or of this person; no `tekst` when it is not asked."""

    over: Persoon | None
    tekst: str = ""
    denk_aan: str = ""
    in_kop: bool = False

    @classmethod
    def find(cls, code: str, over: Persoon | None) -> "Gevraagd":
        """Return the question with its words for this person."""
        for vraag, tekst in list_vragen(over):
            if vraag.code == code:
                return cls(over, tekst, vraag.denk_aan, vraag.in_kop)
        return cls(over)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def antwoord_gezin(request: GebruikerRequest, gezin: Gezin, vraag: str) -> HttpResponse:
    return _answer_vraag(request, gezin, vraag, None, list_personen(gezin))


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def antwoord(
    request: GebruikerRequest, gezin: Gezin, pk: int, vraag: str
) -> HttpResponse:
    personen = list_personen(gezin)
    over = found_or_404(next((p for p in personen if p.pk == pk), None))
    return _answer_vraag(request, gezin, vraag, over, personen)


def _answer_vraag(
    request: GebruikerRequest,
    gezin: Gezin,
    code: str,
    over: Persoon | None,
    personen: list[Persoon],
) -> HttpResponse:
    form = AntwoordForm(
        request.POST or None, personen=personen, initial=antwoord_initial(None)
    )

    def act() -> None:
        record_antwoord(
            gezin=gezin,
            vraag=code,
            over=over,
            inhoud=form.to_inhoud(),
            by=request.user,
            at=timezone.now(),
        )

    return _show(request, gezin, form, act, vraag=Gevraagd.find(code, over))


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def verbeteren(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_antwoord(gezin, pk))
    form = VerbeterForm(
        request.POST or None,
        personen=list_personen(gezin),
        initial=antwoord_initial(found),
    )

    def act() -> None:
        correct_antwoord(
            antwoord=found,
            inhoud=form.to_inhoud(),
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    return _show(
        request, gezin, form, act, vraag=Gevraagd.find(found.vraag, found.over)
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def terugnemen(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_antwoord(gezin, pk))
    form = TerugForm(request.POST or None)

    def act() -> None:
        withdraw_antwoord(
            antwoord=found,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    return _show(
        request,
        gezin,
        form,
        act,
        vraag=Gevraagd.find(found.vraag, found.over),
        weg=found,
    )


def _show(
    request: GebruikerRequest,
    gezin: Gezin,
    form: forms.Form,
    act: Callable[[], Any],
    *,
    vraag: Gevraagd,
    weg: Antwoord | None = None,
) -> HttpResponse:
    """Do it and go back to whom it is about, or show what is in the way."""
    if not vraag.tekst:
        raise Http404
    over = vraag.over
    hier = over is not None and not vraag.in_kop
    naam = "werkplek:situatie-van" if hier else "werkplek:situatie"
    bij = (over.pk,) if over is not None and hier else ()
    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm(FORMULIER, terug=naam, bij=bij),
        vraag=vraag,
        weg=weg,
        terug_url=reverse(naam, args=[gezin.dossiernummer, *bij]),
    )
