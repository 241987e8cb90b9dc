"""A casenote: prepare what the team will talk about when it is stuck."""

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.besluiten.actions import Casenotegegevens, write_casenote
from samenspel.domain.besluiten.etiketten import label_casenote
from samenspel.domain.besluiten.queries import find_casenote
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.ui.widgets import tekstveld
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SCHERM = Scherm(
    "werkplek/besluiten/casenote_nieuw.html",
    "De casenote staat klaar voor het team.",
    "werkplek:signalen",
)


class CasenoteForm(forms.Form):
    """Four short answers; the source gives no form."""

    feiten = tekstveld(
        "Wat is er aan de hand?", rows=4, help_text="Alleen feiten, met wie en wanneer."
    )
    geprobeerd = tekstveld("Wat is geprobeerd, en wat deed dat?", rows=3)
    gezin_zegt = tekstveld("Wat zegt het gezin er zelf over?", rows=3, required=False)
    vraag = tekstveld("Wat is uw vraag aan het team?")


@require_http_methods(["GET", "POST"])
@requires(Recht.WEGEN)
def casenote_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = CasenoteForm(request.POST or None)
    return do_or_show(
        request,
        gezin,
        form,
        lambda: write_casenote(
            gezin=gezin,
            gegevens=Casenotegegevens(**form.cleaned_data),
            by=request.user,
            at=timezone.now(),
        ),
        SCHERM,
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def casenote(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_casenote(gezin, pk))
    lezer = make_lezer(gezin, request.user)
    found_or_404(leesbaar(lezer, [found], label_casenote) or None)
    context = {"casenote": found}
    return render_dossier(request, gezin, "werkplek/besluiten/casenote.html", context)
