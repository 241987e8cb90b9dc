"""Who opened this dossier, and who of this organisation opened what."""

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.queries.inzage import (
    Inzagevraag,
    read_inzage,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import remove_nul, requires, requires_functie
from samenspel.interfaces.werkplek.dossier import render_dossier

LAATSTE_PAGINA = 10_000


class FilterForm(forms.Form):
    """Whose lines, and only those without a ground."""

    naam = forms.CharField(label="Wie?", required=False)
    zonder = forms.BooleanField(
        label="Alleen wie niet bij het gezin betrokken was", required=False
    )


class ZoekInzageForm(FilterForm):
    """The same, and of which dossier."""

    dossiernummer = forms.CharField(label="Welk dossier?", required=False)
    field_order = ("dossiernummer", "naam", "zonder")


@require_GET
@requires(Recht.INZAGE_LEZEN)
def inzage(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = FilterForm(request.GET)
    context = build_context(request, form, gezin.dossiernummer)
    return render_dossier(request, gezin, "werkplek/toegang/inzage.html", context)


@require_GET
@requires_functie(Recht.INZAGE_NAZIEN)
def inzagen(request: GebruikerRequest) -> HttpResponse:
    form = ZoekInzageForm(request.GET)
    nummer = remove_nul(request.GET.get("dossiernummer", "")).strip()
    context = build_context(request, form, nummer)
    return render_page(request, "werkplek/toegang/inzagen.html", context)


def build_context(
    request: GebruikerRequest, form: FilterForm, nummer: str
) -> dict[str, Any]:
    """The lines that were asked for, and the way to the older ones."""
    form.is_valid()
    pagina = read_pagina(request)
    vraag = Inzagevraag(
        nummer,
        remove_nul(request.GET.get("naam", "")).strip(),
        bool(form.cleaned_data.get("zonder")),
        pagina,
    )
    ouder = {**request.GET.dict(), "pagina": pagina + 1}
    return {
        "form": form,
        "beeld": read_inzage(vraag),
        "ouder_url": f"?{urlencode(ouder)}",
        "nu": timezone.now(),
    }


def read_pagina(request: GebruikerRequest) -> int:
    """Return the page that was asked for; the first when that is no number."""
    text = request.GET.get("pagina", "")
    if not (text.isascii() and text.isdigit() and len(text) < 9):
        return 1
    return min(max(int(text), 1), LAATSTE_PAGINA)
