"""Opening a dossier in an emergency; hearing of it; judging it afterwards."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.nood import judge_in_list, open_in_nood
from samenspel.domain.privacy.actions import TeVaakGezocht
from samenspel.domain.privacy.actions.nood import see_noodtoegang
from samenspel.domain.privacy.queries.vragen import (
    find_noodtoegang,
    list_beoordelingen,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import found_or_404, requires, requires_functie
from samenspel.interfaces.werkplek.stap import show_blockers
from samenspel.interfaces.werkplek.toegang.nood_forms import NoodForm, OordeelForm
from samenspel.interfaces.werkplek.toegang.vragen import read_initial

TE_VAAK = "U hebt dit uur al 30 keer noodtoegang gevraagd. Bel wie de regie heeft."


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.NOODTOEGANG_NEMEN)
def noodtoegang(request: GebruikerRequest) -> HttpResponse:
    form = NoodForm(request.POST or None, initial=read_initial(request))
    if request.method == "POST" and form.is_valid():
        try:
            gezin = open_in_nood(
                vraag=form.to_vraag(),
                reden=form.cleaned_data["reden"],
                by=request.user,
                at=timezone.now(),
                toegangspunt=request.META.get("REMOTE_ADDR", ""),
            )
        except Blocked as blocked:
            show_blockers(form, blocked)
        except TeVaakGezocht:
            form.add_error(None, TE_VAAK)
        else:
            return redirect("werkplek:kaart", gezin.dossiernummer)
    return render_page(request, "werkplek/toegang/noodtoegang.html", {"form": form})


@require_POST
@requires(Recht.TOEGANG_BEHEREN)
def gezien(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_noodtoegang(gezin.pk, pk))
    if found.gezien_op is None:
        see_noodtoegang(noodtoegang=found, by=request.user, at=timezone.now())
    return redirect("werkplek:vandaag")


@require_http_methods(["GET", "POST"])
@requires_functie(Recht.NOODTOEGANG_BEOORDELEN)
def beoordelen(request: GebruikerRequest) -> HttpResponse:
    form = OordeelForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        found_or_404(
            judge_in_list(
                pk=data["rij"],
                oordeel=data["oordeel"],
                toelichting=data["toelichting"],
                by=request.user,
                at=timezone.now(),
            )
            or None
        )
        messages.success(request, "Uw oordeel is bewaard.")
        return redirect("werkplek:noodtoegangen")
    lijst = list_beoordelingen()
    context = {
        "form": form,
        "formulieren": [
            (r, _form_for(form, r.pk)) for r in lijst if not r.beoordeeld_op
        ],
        "beoordeeld": [rij for rij in lijst if rij.beoordeeld_op],
    }
    return render_page(request, "werkplek/toegang/noodtoegangen.html", context)


def _form_for(form: OordeelForm, pk: int) -> OordeelForm:
    """The form of this row: what was typed in it, or an empty one."""
    if form.is_bound and form.data.get("rij") == str(pk):
        return form
    return OordeelForm(initial={"rij": pk}, auto_id=f"id_{pk}_%s")
