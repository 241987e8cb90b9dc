"""Somebody of this family stands in another dossier too; or after all does not."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.actions import end_zelfde_mens
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import find_persoon, find_zelfde_mens
from samenspel.domain.handelingen.zelfde import link_zelfde_mens, list_kandidaten
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.ui.widgets import tekstveld
from samenspel.interfaces.werkplek.gezin.antwoord import answer
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SCHERM = Scherm("werkplek/gezin/elders.html", terug="werkplek:personen")


class EldersForm(forms.Form):
    """Who in another dossier is the same human, and how one knows."""

    ander = forms.TypedChoiceField(
        label="Wie is dezelfde mens?", coerce=int, widget=forms.RadioSelect
    )
    reden = tekstveld("Hoe weet u dat dit dezelfde mens is?")

    def __init__(self, *args: Any, kandidaten: list[Persoon], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kandidaten = {persoon.pk: persoon for persoon in kandidaten}
        self.fields["ander"].choices = [  # type: ignore[attr-defined]
            (persoon.pk, _tell(persoon)) for persoon in kandidaten
        ]


class NietZelfdeForm(forms.Form):
    """Why it is somebody else."""

    reden = tekstveld("Waarom is het toch iemand anders?")


def _tell(persoon: Persoon) -> str:
    geboren = persoon.geboren_op
    wanneer = (
        f", geboren {show_datum(geboren, persoon.geboren_precisie)}" if geboren else ""
    )
    gezin = persoon.gezin
    return (
        f"{persoon.volledige_naam}{wanneer}, gezin {gezin.naam} ({gezin.dossiernummer})"
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def elders(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    """Look for this person among one's own other dossiers, and say it on both sides."""
    persoon = found_or_404(find_persoon(gezin, pk))
    nu = timezone.now()
    kandidaten = list_kandidaten(persoon, by=request.user, at=nu)
    form = EldersForm(request.POST or None, kandidaten=kandidaten)

    def act() -> None:
        link_zelfde_mens(
            persoon=persoon,
            ander=form.kandidaten[form.cleaned_data["ander"]],
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=nu,
        )

    return do_or_show(
        request, gezin, form, act, SCHERM, persoon=persoon, kandidaten=kandidaten
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def niet_elders(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    """Say that the one in the other dossier is somebody else."""
    rij = found_or_404(find_zelfde_mens(gezin, pk))
    form = NietZelfdeForm(request.POST or None)

    def act() -> None:
        end_zelfde_mens(
            rij=rij,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    titel = f"{rij.persoon.roepnaam} staat niet in een ander dossier"
    return answer(request, gezin, form, act, titel=titel)
