"""Why must this? And: it does not hold here, because …"""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.nodig import answer_norm
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.termijnen.queries import find_nodig
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.nodig.forms import AntwoordForm


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def nodig(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    sleutel = request.GET.get("sleutel", "")
    form = AntwoordForm(initial={"sleutel": sleutel})
    return _render(request, gezin, sleutel, form)


@require_POST
@requires(Recht.NORM_BEANTWOORDEN)
def antwoord(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = AntwoordForm(request.POST)
    sleutel = request.POST.get("sleutel", "")
    nu = timezone.now()
    found = find_nodig(gezin, sleutel, nu)
    if found is None:
        raise Http404
    if form.is_valid():
        data = form.cleaned_data
        try:
            answer_norm(
                nodig=found,
                antwoord=data["antwoord"],
                reden=data["reden"],
                by=request.user,
                at=nu,
            )
        except Blocked as blocked:
            form.add_error("reden", [b.message for b in blocked.blockers])
        else:
            messages.success(request, "Uw antwoord staat in het dossier.")
            return redirect("werkplek:kaart", gezin.dossiernummer)
    return _render(request, gezin, sleutel, form)


def _render(
    request: GebruikerRequest, gezin: Gezin, sleutel: str, form: AntwoordForm
) -> HttpResponse:
    found = find_nodig(gezin, sleutel, timezone.now())
    if found is None:
        raise Http404
    context = {"nodig": found, "form": form}
    return render_dossier(request, gezin, "werkplek/nodig/nodig.html", context)
