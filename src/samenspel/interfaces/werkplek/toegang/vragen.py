"""Asking to be let in, answering, and reading the answer."""

import re
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.toegang import answer_vraag
from samenspel.domain.privacy.actions.vraag import ask_toegang, read_antwoord
from samenspel.domain.privacy.queries.vragen import (
    find_eigen_vraag,
    find_toegangsvraag,
    list_eigen_vragen,
)
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import (
    found_or_404,
    personal,
    remove_nul,
    requires,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show, show_blockers
from samenspel.interfaces.werkplek.toegang.nood_forms import (
    AntwoordForm,
    ToegangsvraagForm,
)

DOSSIER = re.compile(r"/dossiers/([\w-]{1,50})/")
GEVRAAGD = (
    "Uw vraag is verstuurd. Is er zo'n dossier, dan beslist de regisseur. Het antwoord "
    "komt op Vandaag."
)


@require_http_methods(["GET", "POST"])
@personal
def vragen(request: GebruikerRequest) -> HttpResponse:
    form = ToegangsvraagForm(request.POST or None, initial=read_initial(request))
    if request.method == "POST" and form.is_valid():
        try:
            ask_toegang(gegevens=form.to_verzoek(), by=request.user, at=timezone.now())
        except Blocked as blocked:
            show_blockers(form, blocked)
        else:
            messages.success(request, GEVRAAGD)
            return redirect("werkplek:toegang-vragen")
    context = {
        "form": form,
        "vragen": list_eigen_vragen(request.user.medewerker, timezone.now()),
    }
    return render_page(request, "werkplek/toegang/vragen.html", context)


def read_initial(request: GebruikerRequest) -> dict[str, str]:
    """What was typed elsewhere: a name and a date of birth, or the number of a dossier.

    The page that is not there repeats no number, so it comes from where one was.
    """
    vorige = DOSSIER.search(request.headers.get("Referer", ""))
    return {
        "dossiernummer": remove_nul(vorige[1]) if vorige else "",
        **{name: remove_nul(request.GET.get(name, "")) for name in ("naam", "geboren")},
    }


@require_POST
@personal
def gelezen(request: GebruikerRequest) -> HttpResponse:
    pk = request.POST.get("vraag", "")
    found = find_eigen_vraag(request.user.medewerker, int(pk)) if is_pk(pk) else None
    if found is not None and found.beantwoord_op:
        read_antwoord(vraag=found, by=request.user, at=timezone.now())
    return redirect("werkplek:vandaag")


def is_pk(text: str) -> bool:
    """Say whether this is a number that can be the key of a row."""
    return text.isascii() and text.isdigit() and len(text) < 19


@require_http_methods(["GET", "POST"])
@requires(Recht.TOEGANG_BEHEREN)
def vraag(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found: Any = found_or_404(find_toegangsvraag(gezin, pk))
    form = AntwoordForm(
        request.POST or None,
        initial={"tot": f"{timezone.localdate(found.tot):%d-%m-%Y}"},
    )

    def act() -> None:
        data = form.cleaned_data
        answer_vraag(
            gezin=gezin,
            vraag=found,
            antwoord=data["antwoord"],
            rol=Rol(data["rol"] or Rol.BETROKKEN),
            tot=form.einde or found.tot,
            toelichting=data["toelichting"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(
        "werkplek/toegang/antwoord.html", "Uw antwoord is bewaard.", "werkplek:toegang"
    )
    return do_or_show(request, gezin, form, act, scherm, vraag=found)
