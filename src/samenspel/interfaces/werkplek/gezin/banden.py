"""How people belong together, who has gezag, on which footing: begin and end."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.actions import (
    add_relatie,
    end_contactregeling,
    end_gezag,
    end_kader,
    end_relatie,
    record_contactregeling,
    record_gezag,
    record_kader,
    say_wie_weet,
)
from samenspel.domain.gezin.models import (
    Gezagsoort,
    Gezin,
    Kadersoort,
    Relatiesoort,
    WieWeet,
)
from samenspel.domain.gezin.queries import (
    find_contactregeling,
    find_gezag,
    find_kader,
    find_relatie,
    list_personen,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.gezin.antwoord import answer
from samenspel.interfaces.werkplek.gezin.bandforms import (
    ContactregelingForm,
    EindeForm,
    GezagForm,
    KaderForm,
    RelatieForm,
    WieWeetForm,
    to_sinds,
)


def ask_end(
    request: GebruikerRequest,
    gezin: Gezin,
    end: Callable[..., Any],
    titel: str,
    **wat: Any,
) -> HttpResponse:
    """Ask until when it was so, and end it; nothing is taken away."""
    form = EindeForm(request.POST or None)

    def act() -> None:
        end(
            **wat,
            op=form.cleaned_data["op"].dag,
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel=titel)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def gezag(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = GezagForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        record_gezag(
            kind=form.personen[data["kind"]],
            houder=form.personen.get(data["houder"]),
            soort=Gezagsoort(data["soort"]),
            sinds=to_sinds(data["vanaf"]),
            bron=data["bron"],
            in_onderzoek=data["in_onderzoek"],
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel="Gezag vastleggen")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def kader(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = KaderForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        record_kader(
            kind=form.personen[data["kind"]],
            soort=Kadersoort(data["soort"]),
            vanaf=data["vanaf"].dag,
            tot=data["tot"].dag if data["tot"] else None,
            strafrechtelijk=data["strafrechtelijk"],
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel="Kader van een kind vastleggen")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def contactregeling(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = ContactregelingForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        record_contactregeling(
            kind=form.personen[data["kind"]],
            met=form.personen[data["met"]],
            regeling=form.to_regeling(),
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel="Contactregeling vastleggen")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def contactregeling_einde(
    request: GebruikerRequest, gezin: Gezin, pk: int
) -> HttpResponse:
    found = found_or_404(find_contactregeling(gezin, pk))
    titel = f"Dit geldt niet meer: {found.kind.roepnaam}, {found}"
    return ask_end(request, gezin, end_contactregeling, titel, contactregeling=found)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def relatie(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = RelatieForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        add_relatie(
            van=form.personen[data["van"]],
            naar=form.personen[data["naar"]],
            soort=Relatiesoort(data["soort"]),
            sinds=to_sinds(data["vanaf"]),
            verbintenis=data["verbintenis"],
            wie_weet=data["wie_weet"],
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel="Wie hoort bij wie?")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def wie_weet(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_relatie(gezin, pk))
    form = WieWeetForm(request.POST or None, initial={"wie_weet": found.wie_weet})

    def act() -> None:
        say_wie_weet(
            relatie=found,
            wie_weet=WieWeet(form.cleaned_data["wie_weet"]),
            by=request.user,
            at=timezone.now(),
        )

    return answer(request, gezin, form, act, titel=f"Wie weet dit? {found}")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def relatie_einde(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_relatie(gezin, pk))
    return ask_end(
        request, gezin, end_relatie, f"Dit is voorbij: {found}", relatie=found
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def gezag_einde(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_gezag(gezin, pk))
    return ask_end(
        request, gezin, end_gezag, f"Dit gezag is voorbij: {found}", gezag=found
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def kader_einde(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_kader(gezin, pk))
    return ask_end(
        request, gezin, end_kader, f"Dit kader is voorbij: {found}", kader=found
    )
