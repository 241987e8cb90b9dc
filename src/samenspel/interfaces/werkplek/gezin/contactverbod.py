"""Two people who may not meet: say so, and say when it ends."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.actions import end_contactverbod, record_contactverbod
from samenspel.domain.veiligheid.models import Opleger
from samenspel.domain.veiligheid.queries import (
    find_contactverbod,
    list_alle_contactverboden,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.ui.widgets import DatumField, dagveld
from samenspel.interfaces.werkplek.gezin.antwoord import answer
from samenspel.interfaces.werkplek.gezin.banden import ask_end
from samenspel.interfaces.werkplek.gezin.forms import PersoonField, PersoonKeuzeForm
from samenspel.interfaces.werkplek.stap import Scherm

SCHERM = Scherm("werkplek/gezin/contactverbod.html", terug="werkplek:contactverboden")


class ContactverbodForm(PersoonKeuzeForm):
    """Who may not meet whom, who said so, and until when."""

    persoon = PersoonField(label="Wie mag geen contact hebben?")
    met = PersoonField(label="Met wie?")
    opgelegd_door = forms.ChoiceField(
        label="Wie legde dit op?", choices=[("", "kies"), *Opleger.choices]
    )
    vanaf = DatumField(label="Vanaf", precies=True)
    tot = dagveld("Tot", required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("persoon") and data.get("persoon") == data.get("met"):
            self.add_error("met", "Kies twee verschillende mensen.")
        vanaf, tot = data.get("vanaf"), data.get("tot")
        if vanaf and tot and tot.dag < vanaf.dag:
            self.add_error("tot", "De einddatum ligt voor de begindatum.")
        return data


@require_http_methods(["GET", "POST"])
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def contactverboden(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = ContactverbodForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        record_contactverbod(
            tussen=(form.personen[data["persoon"]], form.personen[data["met"]]),
            opgelegd_door=Opleger(data["opgelegd_door"]),
            vanaf=data["vanaf"].dag,
            tot=data["tot"].dag if data["tot"] else None,
            by=request.user,
            at=timezone.now(),
        )

    return answer(
        request,
        gezin,
        form,
        act,
        titel="Wie mag geen contact met elkaar?",
        scherm=SCHERM,
        verboden=list_alle_contactverboden(gezin),
        vandaag=timezone.localdate(),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def contactverbod_einde(
    request: GebruikerRequest, gezin: Gezin, pk: int
) -> HttpResponse:
    verbod = found_or_404(find_contactverbod(gezin, pk))
    return ask_end(
        request, gezin, end_contactverbod, f"Voorbij: {verbod}", verbod=verbod
    )
