"""The steps of the veranderplan: begin, agree again, set its term, end it."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.analyse.actions import (
    finish_veranderplan,
    renew_veranderplan,
    set_eindtermijn,
)
from samenspel.domain.analyse.models import Uitkomst
from samenspel.domain.analyse.queries import find_veranderplan
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.veranderplan import begin_veranderplan
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.queries import get_blockers_for_verandering
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.veranderplan.forms import (
    AfsluitForm,
    BeginForm,
    BesprokenForm,
    TermijnForm,
)

TERUG = "werkplek:veranderplan"


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def beginnen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = BeginForm(request.POST or None)

    def act() -> None:
        begin_veranderplan(
            gezin=gezin,
            inhoud=form.to_inhoud(),
            termijn=form.to_termijn(),
            by=request.user,
            at=timezone.now(),
        )

    return _ask(request, gezin, form, act, "Begin met het veranderplan")


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def opnieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    plan = found_or_404(find_veranderplan(gezin))
    form = BesprokenForm(request.POST or None)
    form.fields["methodiek"].initial = plan.methodiek

    def act() -> None:
        renew_veranderplan(
            plan=plan, inhoud=form.to_inhoud(), by=request.user, at=timezone.now()
        )

    return _ask(request, gezin, form, act, "Bespreek het veranderplan opnieuw")


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def termijn(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    plan = found_or_404(find_veranderplan(gezin))
    form = TermijnForm(request.POST or None)

    def act() -> None:
        set_eindtermijn(
            plan=plan,
            termijn=form.to_termijn(),
            motivering=form.cleaned_data["motivering"],
            by=request.user,
            at=timezone.now(),
        )

    return _ask(request, gezin, form, act, "Kies samen de haalbare eindtermijn")


def _ask(
    request: GebruikerRequest,
    gezin: Gezin,
    form: forms.Form,
    act: Callable[[], None],
    titel: str,
) -> HttpResponse:
    """Show the form with what has to wait above it; ask why only when something does."""
    wacht: list[Any] = get_blockers_for_verandering(gezin)
    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/veranderplan/stap.html", terug=TERUG),
        titel=titel,
        wacht=wacht,
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def afsluiten(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    plan = found_or_404(find_veranderplan(gezin))
    form = AfsluitForm(request.POST or None)

    def act() -> None:
        finish_veranderplan(
            plan=plan,
            uitkomst=Uitkomst(form.cleaned_data["uitkomst"]),
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/veranderplan/afsluiten.html", terug=TERUG)
    return do_or_show(request, gezin, form, act, scherm)
