"""A worker who is family of this gezin: locked out, and let in again with a reason."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.organisatie.queries import search_medewerkers
from samenspel.domain.privacy.actions.uitsluiting import (
    exclude_medewerker,
    lift_uitsluiting,
)
from samenspel.domain.privacy.queries.uitsluiting import (
    find_uitsluiting,
    list_uitsluitingen,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, remove_nul, requires
from samenspel.interfaces.ui.widgets import tekstveld
from samenspel.interfaces.werkplek.gezin.forms import PersoonField, PersoonKeuzeForm
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SCHERM = Scherm("werkplek/gezin/uitsluiting.html", terug="werkplek:uitsluitingen")


class UitsluitingForm(PersoonKeuzeForm):
    """Which worker is family of whom."""

    medewerker = forms.TypedChoiceField(
        label="Welke medewerker?", coerce=int, widget=forms.RadioSelect
    )
    persoon = PersoonField(label="Van wie is dit familie of een ex?", required=False)
    reden = tekstveld("Wat is de band?", help_text="Bijvoorbeeld: zus van de moeder.")

    def __init__(
        self,
        *args: Any,
        personen: list[Persoon],
        medewerkers: list[Medewerker],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, personen=personen, **kwargs)
        self.medewerkers = {m.pk: m for m in medewerkers}
        self.fields["medewerker"].choices = [  # type: ignore[attr-defined]
            (m.pk, f"{m.naam}, {m.organisatie.naam}") for m in medewerkers
        ]


class OpheffenForm(forms.Form):
    """Why a worker may come in again."""

    reden = tekstveld("Waarom mag deze medewerker weer bij dit gezin?")


@require_http_methods(["GET", "POST"])
@requires(Recht.MEDEWERKER_UITSLUITEN)
def uitsluitingen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    vraag = remove_nul(request.GET.get("q", "")).strip()
    team = request.user.medewerker.team
    medewerkers = list(search_medewerkers(vraag, anders=team)) if vraag else []
    form = UitsluitingForm(
        request.POST or None, personen=list_personen(gezin), medewerkers=medewerkers
    )

    def act() -> None:
        data = form.cleaned_data
        exclude_medewerker(
            gezin=gezin,
            medewerker=form.medewerkers[data["medewerker"]],
            persoon=form.personen.get(data["persoon"]),
            reden=data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    answer = do_or_show(
        request,
        gezin,
        form,
        act,
        SCHERM,
        zoekvraag=vraag,
        medewerkers=medewerkers,
        uitsluitingen=list_uitsluitingen(gezin),
    )
    return _leave(request) if _is_self(request, form, answer) else answer


def _is_self(request: GebruikerRequest, form: Any, answer: HttpResponse) -> bool:
    """Say whether somebody just locked out himself: no page of this gezin is left."""
    eigen = getattr(request.user, "medewerker", None)
    return (
        answer.status_code == 302
        and eigen is not None
        and form.cleaned_data["medewerker"] == eigen.pk
    )


def _leave(request: GebruikerRequest) -> HttpResponse:
    messages.info(request, "U kunt nu niet meer bij dit gezin. Dank dat u dit meldde.")
    return redirect("werkplek:vandaag")


@require_http_methods(["GET", "POST"])
@requires(Recht.MEDEWERKER_UITSLUITEN)
def opheffen(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    uitsluiting = found_or_404(find_uitsluiting(gezin, pk))
    form = OpheffenForm(request.POST or None)

    def act() -> None:
        lift_uitsluiting(
            uitsluiting=uitsluiting,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/gezin/formulier.html", terug="werkplek:uitsluitingen")
    titel = f"{uitsluiting.medewerker.naam} weer toelaten"
    return do_or_show(request, gezin, form, act, scherm, titel=titel)
