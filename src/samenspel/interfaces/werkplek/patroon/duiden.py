"""Put a piece in the pattern or answer a question; and say that something is not so."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.analyse.actions import (
    correct_duiding,
    record_duiding,
    withdraw_duiding,
)
from samenspel.domain.analyse.models import Duiding
from samenspel.domain.analyse.patroon.lezen import Patroonblad, read_patroon
from samenspel.domain.analyse.patroon.vragen import (
    Van,
    Vraag,
    find_vraag,
    list_van_blad,
)
from samenspel.domain.analyse.queries import find_duiding, find_eindsituatie
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.patroon.forms import DuidingForm, VerbeterForm
from samenspel.interfaces.werkplek.reden import REDEN, ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.tijdlijn.feiten import read_keuze

TERUG = {
    "kring": "werkplek:patroon",
    "vragen": "werkplek:patroon-vragen",
    "zin": "werkplek:patroon-zin",
    "vervolg": "werkplek:patroon-vervolg",
    "eindsituatie": "werkplek:eindsituatie",
}


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def duiding(request: GebruikerRequest, gezin: Gezin, stuk: str) -> HttpResponse:
    vraag = found_or_404(find_vraag(stuk))
    eind = find_eindsituatie(gezin) if vraag.is_van_eindsituatie else None
    if vraag.is_van_eindsituatie:
        found_or_404(eind)
    personen = list_personen(gezin)
    blad = read_patroon(gezin, personen, make_lezer(gezin, request.user), eind=eind)
    form = _make_form(request, gezin, vraag, personen, blad)

    def act() -> None:
        record_duiding(
            gezin=gezin,
            vraag=vraag.code,
            inhoud=form.to_inhoud(),
            herkomst=form.to_herkomst(),
            over=form.get_over(),
            eindsituatie=eind,
            by=request.user,
            at=timezone.now(),
        )

    terug = TERUG[vraag.blad]
    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/patroon/duiding.html", terug=terug),
        vraag=vraag,
        terug_url=reverse(terug, args=[gezin.dossiernummer]),
    )


def _make_form(
    request: GebruikerRequest,
    gezin: Gezin,
    vraag: Vraag,
    personen: list[Persoon],
    blad: Patroonblad,
) -> DuidingForm:
    """Return the form of a question, with the people and facts that it may name."""
    gevraagd = _list_gevraagd(vraag, personen)
    form = DuidingForm(
        request.POST or None,
        personen=personen,
        regels=read_keuze(request, gezin, personen) if vraag.rust_op_feiten else [],
        vraag=vraag,
        nu=next(iter(blad.list_duidingen(vraag.code)), None),
        stukken=_list_stukken(blad) if "stuk" in vraag.velden else [],
        over=_find_wie(request, gevraagd),
    )
    if "over" in form.fields:
        form.fields["over"].choose_from(gevraagd)  # type: ignore[attr-defined]
    return form


def _list_gevraagd(vraag: Vraag, personen: list[Persoon]) -> list[Persoon]:
    """Return of whom this can be said."""
    if vraag.van is Van.GEZIN:
        return []
    return [p for p in personen if vraag.asks(p) and not p.afloop]


def _find_wie(request: GebruikerRequest, gevraagd: list[Persoon]) -> Persoon | None:
    """Return whom the address names; who is the only one need not be chosen."""
    if len(gevraagd) == 1:
        return gevraagd[0]
    wie = request.GET.get("wie")
    return next((p for p in gevraagd if str(p.pk) == wie), None)


def _list_stukken(blad: Patroonblad) -> list[Duiding]:
    return list(blad.list_duidingen(*(v.code for v in list_van_blad("kring"))))


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def verbeteren(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_duiding(gezin, pk))
    vraag = found_or_404(find_vraag(found.vraag))
    personen = list_personen(gezin)
    blad = read_patroon(gezin, personen, make_lezer(gezin, request.user))
    form = VerbeterForm(
        request.POST or None,
        personen=personen,
        regels=read_keuze(request, gezin, personen) if vraag.rust_op_feiten else [],
        vraag=vraag,
        nu=found,
        stukken=_list_stukken(blad) if "stuk" in vraag.velden else [],
    )

    def act() -> None:
        correct_duiding(
            duiding=found,
            inhoud=form.to_inhoud(),
            herkomst=form.to_herkomst(),
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    terug = TERUG[vraag.blad]
    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/patroon/duiding.html", terug=terug),
        vraag=vraag,
        was=found,
        terug_url=reverse(terug, args=[gezin.dossiernummer]),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def terugnemen(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_duiding(gezin, pk))
    vraag = found_or_404(find_vraag(found.vraag))
    return ask_reden(
        request,
        gezin,
        withdraw_duiding,
        Scherm(REDEN, terug=TERUG[vraag.blad]),
        toon={
            "titel": vraag.groep,
            "vraag": "Dit klopt niet, of niet meer",
            "bij": "Het blijft te lezen, met uw reden.",
            "woorden": found.tekst,
        },
        duiding=found,
    )
