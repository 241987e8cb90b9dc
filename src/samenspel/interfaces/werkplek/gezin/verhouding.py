"""How people get on, as somebody says it: listed, added, taken back."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.gezin.actions import (
    Uitspraak,
    record_verhouding,
    withdraw_verhouding,
)
from samenspel.domain.gezin.models import Gezin, Verhoudingsoort
from samenspel.domain.gezin.queries import (
    find_verhouding,
    list_personen,
    list_verhoudingen,
)
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.delen import Deel, DelenForm
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.ui.widgets import DatumField, kies, tekstveld
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.gezin.antwoord import answer
from samenspel.interfaces.werkplek.gezin.bandforms import to_sinds
from samenspel.interfaces.werkplek.gezin.forms import PersoonField, PersoonKeuzeForm
from samenspel.interfaces.werkplek.reden import ask_reden
from samenspel.interfaces.werkplek.stap import Scherm

SCHERM = Scherm("werkplek/gezin/formulier.html", terug="werkplek:verhoudingen")


class VerhoudingForm(PersoonKeuzeForm, DelenForm):
    """Who says what about two people."""

    van = PersoonField(label="Wie")
    naar = PersoonField(label="en wie?")
    soort = forms.ChoiceField(
        label="Hoe gaan zij met elkaar om?", choices=kies(Verhoudingsoort)
    )
    eenzijdig = forms.BooleanField(
        label="Dit gaat van de eerste naar de tweede",
        required=False,
        help_text="Bijvoorbeeld: de een zorgt voor de ander, of slaat de ander.",
    )
    zegt = PersoonField(label="Wie zegt dit?", required=False)
    zegt_anders = forms.CharField(
        label="Of iemand anders",
        required=False,
        max_length=200,
        help_text="Bijvoorbeeld: juf Marloes, of u zelf.",
    )
    gezegd_op = DatumField(label="Wanneer gezegd?", precies=True)
    woorden = tekstveld("In de eigen woorden", required=False)
    vanaf = DatumField(label="Zo is het sinds", required=False)
    tot = DatumField(label="Zo was het tot", required=False)

    DELEN = (
        Deel("", ("van", "naar", "soort", "eenzijdig")),
        Deel("Van wie weet u dit?", ("zegt", "zegt_anders", "gezegd_op", "woorden")),
        Deel("Sinds wanneer, of tot wanneer?", ("vanaf", "tot"), vouwt=True),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("zegt") and not data.get("zegt_anders"):
            self.add_error("zegt", "Kies wie dit zegt, of schrijf het hieronder.")
        if data.get("van") and data.get("van") == data.get("naar"):
            self.add_error("naar", "Kies twee verschillende mensen.")
        return data

    def to_uitspraak(self) -> Uitspraak:
        data = self.cleaned_data
        return Uitspraak(
            soort=Verhoudingsoort(data["soort"]),
            gezegd_op=data["gezegd_op"].dag,
            zegt=self.personen.get(data["zegt"]),
            zegt_anders=data["zegt_anders"],
            woorden=data["woorden"],
            is_wederzijds=not data["eenzijdig"],
            sinds=to_sinds(data["vanaf"]),
            tot=data["tot"].dag if data["tot"] else None,
        )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def verhoudingen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    lezer = make_lezer(gezin, request.user)
    context = {
        "verhoudingen": list_verhoudingen(gezin, list_personen(gezin)),
        "mag_wijzigen": Recht.PERSONEN_WIJZIGEN in lezer.rechten,
    }
    return render_dossier(request, gezin, "werkplek/gezin/verhoudingen.html", context)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def verhouding(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = VerhoudingForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        record_verhouding(
            van=form.personen[form.cleaned_data["van"]],
            naar=form.personen[form.cleaned_data["naar"]],
            uitspraak=form.to_uitspraak(),
            by=request.user,
            at=timezone.now(),
        )

    titel = "Hoe gaan twee mensen met elkaar om?"
    return answer(request, gezin, form, act, titel=titel, scherm=SCHERM)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def verhouding_terug(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_verhouding(gezin, pk))
    toon = {"titel": f"Dit klopt niet: {found}"}
    return ask_reden(
        request, gezin, withdraw_verhouding, SCHERM, toon=toon, verhouding=found
    )
