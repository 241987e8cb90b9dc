"""Handing over what one knows: the talk, and reading the dossier."""

from typing import Any

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
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.samenwerking.actions import (
    confirm_gelezen,
    record_geen_gesprek,
    record_gesprek,
)
from samenspel.domain.samenwerking.queries import find_overdracht, stands_for
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.overdracht.forms import GesprekForm
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

OVERDRACHT = "werkplek:overdracht"


@require_GET
@requires(Recht.DOSSIER_INZIEN, wijzigen=Recht.OVERDRACHT_VASTLEGGEN)
def overdracht(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found: Any = found_or_404(find_overdracht(gezin))
    wie, nu = request.user.medewerker, timezone.now()
    context = {
        "overdracht": found,
        "mag_spreken": not found.is_besproken
        and stands_for(wie, [found.van, found.aan], nu),
        "mag_lezen": not found.gelezen_op and stands_for(wie, [found.aan], nu),
    }
    return render_dossier(
        request, gezin, "werkplek/overdracht/overdracht.html", context
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.OVERDRACHT_VASTLEGGEN)
def gesprek(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found: Any = found_or_404(find_overdracht(gezin))
    form = GesprekForm(request.POST or None, initial=now_initial())

    def act() -> None:
        wie: dict[str, Any] = {"by": request.user, "at": timezone.now()}
        if gesproken := form.gesprek:
            record_gesprek(overdracht=found, gesprek=gesproken, **wie)
        else:
            reden = form.cleaned_data["reden"]
            record_geen_gesprek(overdracht=found, reden=reden, **wie)

    scherm = Scherm("werkplek/overdracht/gesprek.html", terug=OVERDRACHT)
    return do_or_show(request, gezin, form, act, scherm, overdracht=found)


@require_POST
@requires(Recht.OVERDRACHT_VASTLEGGEN)
def lezen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found: Any = found_or_404(find_overdracht(gezin))
    try:
        confirm_gelezen(overdracht=found, by=request.user, at=timezone.now())
    except Blocked as blocked:
        for blocker in blocked.blockers:
            messages.error(request, blocker.message)
    else:
        messages.success(request, "Het staat vast: u las dit dossier.")
    return redirect(OVERDRACHT, gezin.dossiernummer)
