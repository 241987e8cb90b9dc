"""Closed families of the team, and a new aanmelding of a family that comes back."""

from typing import Any

from django.contrib import messages
from django.db import DatabaseError, transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.core.blockers import Blocked
from samenspel.domain.handelingen.afsluiten import take_back_aanmelding
from samenspel.domain.organisatie.queries import list_teamgenoten
from samenspel.domain.privacy.gegevens import Heropenvraag
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.samenwerking.queries import list_gesloten_gezinnen
from samenspel.interfaces.ui.datum import OnleesbareDatum, parse_datum
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import personal, remove_nul, requires_functie
from samenspel.interfaces.werkplek.afsluiten.forms import TerugForm

NIET_GEVONDEN = (
    "Wij vonden dit gesloten dossier niet voor u. Zoek opnieuw op de naam en de "
    "geboortedatum van een kind."
)


@require_GET
@requires_functie(Recht.GEZINNEN_VOLGEN)
def gesloten(request: GebruikerRequest) -> HttpResponse:
    context = {"gezinnen": list_gesloten_gezinnen()}
    return render_page(request, "werkplek/afsluiten/gesloten.html", context)


@require_http_methods(["GET", "POST"])
@personal
def aanmelding_terug(request: GebruikerRequest) -> HttpResponse:
    vraag = _read_vraag(request)
    if not vraag.dossiernummer:
        return redirect("werkplek:aanmelding-nieuw")
    form = TerugForm(
        request.POST or None,
        teamgenoten=list_teamgenoten(request.user.medewerker.team),
        initial={
            **now_initial("ontvangen_"),
            "zichthouder": request.user.medewerker,
        },
    )
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                aanmelding = take_back_aanmelding(
                    vraag=vraag,
                    gegevens=form.to_gegevens(),
                    zichthouder=form.get_zichthouder(),
                    by=request.user,
                    at=timezone.now(),
                )
        except Blocked as blocked:
            form.add_error(None, [b.message for b in blocked.blockers])
        except DatabaseError:
            form.add_error(None, NIET_GEVONDEN)
        else:
            nummer = aanmelding.gezin.dossiernummer
            messages.success(request, f"Dossier {nummer} is weer open.")
            return redirect("werkplek:kaart", nummer)
    context: dict[str, Any] = {"form": form, "vraag": vraag}
    return render_page(request, "werkplek/afsluiten/terug.html", context)


def _read_vraag(request: GebruikerRequest) -> Heropenvraag:
    def ask(naam: str) -> str:
        return remove_nul(request.GET.get(naam, "")).strip()

    try:
        geboren = parse_datum(ask("geboren"), vandaag=timezone.localdate()).dag
    except OnleesbareDatum:
        geboren = None
    return Heropenvraag(ask("nummer"), ask("naam"), geboren)
