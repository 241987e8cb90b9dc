"""Letting a family go: with hand-over, or not; and reading back how it ended."""

from contextlib import suppress

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
from samenspel.core.klik import AlreadyDone
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.afsluiten import (
    close_gezin,
    get_slotstand,
    list_open_punten,
    stop_advies,
    undo_close,
)
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.samenwerking.etiketten import label_afsluiting
from samenspel.domain.samenwerking.queries import list_afsluitingen
from samenspel.domain.samenwerking.rules import compute_advies_tot, compute_bewaren_tot
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.afsluiten.forms import (
    AfsluitForm,
    OvernameFormSet,
    TochNietForm,
)
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

AFSLUITING = "werkplek:afsluiting"
FORMULIER = "werkplek/afsluiten/nieuw.html"


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def afsluiting(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    return _show(request, gezin, TochNietForm())


def _show(request: GebruikerRequest, gezin: Gezin, form: TochNietForm) -> HttpResponse:
    lezer = make_lezer(gezin, request.user)
    rechten = lezer.rechten
    return render_dossier(
        request,
        gezin,
        "werkplek/afsluiten/afsluiting.html",
        {
            "afsluitingen": leesbaar(lezer, list_afsluitingen(gezin), label_afsluiting),
            "form": form if Recht.SLUITEN_TERUGDRAAIEN in rechten else None,
            "mag_sluiten": Recht.DOSSIER_SLUITEN in rechten,
            "geeft_advies": Recht.ADVIES_STOPPEN in rechten,
            "advies_tot": gezin.gesloten_op and compute_advies_tot(gezin.gesloten_op),
            "bewaren_tot": gezin.gesloten_op and compute_bewaren_tot(gezin.gesloten_op),
        },
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.DOSSIER_SLUITEN)
def afsluiten(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = AfsluitForm(request.POST or None)
    rijen = OvernameFormSet(request.POST or None, prefix="o")
    context = {
        "rijen": rijen,
        "open_punten": list_open_punten(get_slotstand(gezin, timezone.now())),
    }
    if request.method == "POST" and not rijen.is_valid():
        return render_dossier(request, gezin, FORMULIER, {"form": form, **context})

    def act() -> None:
        close_gezin(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            overnames=[rij.to_gegevens() for rij in rijen if not rij.is_leeg],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(FORMULIER, "Het dossier is gesloten.", AFSLUITING)
    return do_or_show(request, gezin, form, act, scherm, **context)


@require_POST
@requires(Recht.SLUITEN_TERUGDRAAIEN)
def toch_niet(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = TochNietForm(request.POST)
    if not form.is_valid():
        return _show(request, gezin, form)
    try:
        with suppress(AlreadyDone):
            undo_close(
                gezin=gezin,
                reden=form.cleaned_data["reden"],
                by=request.user,
                at=timezone.now(),
            )
    except Blocked as blocked:
        form.add_error(None, [b.message for b in blocked.blockers])
        return _show(request, gezin, form)
    messages.success(request, "Het dossier is weer open. Iedereen kan er weer bij.")
    return redirect("werkplek:kaart", gezin.dossiernummer)


@require_POST
@requires(Recht.ADVIES_STOPPEN)
def advies_stop(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    stop_advies(gezin=gezin, by=request.user, at=timezone.now())
    messages.success(
        request,
        "U kunt dit dossier niet meer openen. Vraagt het lokaal team nog raad? Dan gaat "
        "dat zonder namen, via de vaste contactpersoon van de GI.",
    )
    return redirect("werkplek:gezinnen")
