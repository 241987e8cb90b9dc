"""The lines of a concept: add, change, say that they still hold, take away."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.actions import (
    add_deel,
    change_deel,
    confirm_deel,
    move_deel,
    remove_deel,
)
from samenspel.domain.veiligheid.gegevens import fingerprint_deel, read_gegevens
from samenspel.domain.veiligheid.models import Plandeel
from samenspel.domain.veiligheid.queries import find_concept, get_plan_with_parts
from samenspel.domain.veiligheid.queries.gevaar import get_leesgevaar
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.veiligheid.deelform import DeelForm
from samenspel.interfaces.werkplek.veiligheid.plan import PAGINA, render_plan
from samenspel.interfaces.werkplek.veiligheid.secties import SECTIES, Sectie

REGEL_WEG = "Deze regel staat niet meer in het concept. Iemand anders was u voor."


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def deel_nieuw(request: GebruikerRequest, gezin: Gezin, soort: str) -> HttpResponse:
    sectie, concept = _sectie(soort), find_concept(gezin)
    form = sectie.form(
        request.POST,
        prefix=soort,
        personen=list_personen(gezin),
        gevaar=get_leesgevaar(gezin, timezone.localdate()),
    )
    if concept is None:
        return _too_late(request, gezin, form)
    if not form.is_valid():
        return render_plan(request, gezin, bound={soort: form})
    try:
        add_deel(
            plan=concept,
            gegevens=form.to_gegevens(soort),
            by=request.user,
            at=timezone.now(),
        )
    except Blocked:  # confirmed while this line was on its way
        return _too_late(request, gezin, form)
    return _to_sectie(gezin, soort)


@require_http_methods(["GET", "POST"])
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def deel_wijzigen(
    request: GebruikerRequest, gezin: Gezin, soort: str, pk: int
) -> HttpResponse:
    sectie, deel = _sectie(soort), _find_deel(gezin, soort, pk)
    if deel is None:
        return _gone(request, gezin, soort)
    form = sectie.form(
        request.POST or None,
        personen=list_personen(gezin),
        gevaar=get_leesgevaar(gezin, timezone.localdate()),
        initial={
            **sectie.form.read_initial(read_gegevens(deel)),
            "gelezen": fingerprint_deel(deel),
        },
    )

    def act() -> None:
        change_deel(
            deel=deel,
            gegevens=form.to_gegevens(soort),
            gelezen=form.cleaned_data["gelezen"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/veiligheid/deel_wijzigen.html", terug=PAGINA)
    return do_or_show(request, gezin, form, act, scherm, sectie=sectie, deel=deel)


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def deel_weg(
    request: GebruikerRequest, gezin: Gezin, soort: str, pk: int
) -> HttpResponse:
    return _change(request, gezin, soort, pk, remove_deel)


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def deel_klopt(
    request: GebruikerRequest, gezin: Gezin, soort: str, pk: int
) -> HttpResponse:
    return _change(request, gezin, soort, pk, confirm_deel)


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def deel_hoger(
    request: GebruikerRequest, gezin: Gezin, soort: str, pk: int
) -> HttpResponse:
    return _change(request, gezin, soort, pk, move_deel, omhoog=True)


def _change(
    request: GebruikerRequest,
    gezin: Gezin,
    soort: str,
    pk: int,
    act: Any,
    **gegevens: bool,
) -> HttpResponse:
    """Do one thing to a line that is still there, and go back to its question."""
    deel = _find_deel(gezin, soort, pk)
    if deel is None:
        return _gone(request, gezin, soort)
    try:
        act(deel=deel, by=request.user, at=timezone.now(), **gegevens)
    except Blocked as blocked:
        messages.warning(request, str(blocked))
    return _to_sectie(gezin, soort)


def _sectie(soort: str) -> Sectie:
    sectie = SECTIES.get(soort)
    if sectie is None:
        raise Http404
    return sectie


def _find_deel(gezin: Gezin, soort: str, pk: int) -> Plandeel | None:
    """Return a line of the concept of this family; anything else is not there."""
    sectie, concept = _sectie(soort), find_concept(gezin)
    if concept is None:
        return None
    regels = sectie.regels(get_plan_with_parts(concept))
    return next((regel for regel in regels if regel.pk == pk), None)


def _to_sectie(gezin: Gezin, soort: str) -> HttpResponse:
    return redirect(f"{reverse(PAGINA, args=[gezin.dossiernummer])}#{soort}")


def _gone(request: GebruikerRequest, gezin: Gezin, soort: str) -> HttpResponse:
    messages.warning(request, REGEL_WEG)
    return _to_sectie(gezin, soort)


def _too_late(request: GebruikerRequest, gezin: Gezin, form: DeelForm) -> HttpResponse:
    """Give back what was typed: the plan was confirmed meanwhile."""
    getypt = [
        (field.label, field.value())
        for field in [*form.eigen_velden, *form.tolk_velden]
    ]
    context = {"getypt": [(label, tekst) for label, tekst in getypt if tekst]}
    template = "werkplek/veiligheid/te_laat.html"
    response = render_dossier(request, gezin, template, context)
    response.status_code = 409
    return response
