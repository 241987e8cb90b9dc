"""What was changed in the organisation: for its beheerder and its privacy officer."""

from urllib.parse import urlencode

from django import forms
from django.http import HttpResponse
from django.views.decorators.http import require_GET

from samenspel.domain.organisatie.queries import read_wijzigingen
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import requires_functie
from samenspel.interfaces.werkplek.beheer.antwoord import read_pagina, read_vraag


class ZoekForm(forms.Form):
    """Look for a name or a word in what was changed."""

    q = forms.CharField(label="Wie of wat?", required=False)


@require_GET
@requires_functie(Recht.BEHEER_NAZIEN)
def wijzigingen(request: GebruikerRequest) -> HttpResponse:
    vraag, pagina = read_vraag(request), read_pagina(request)
    lijst, meer = read_wijzigingen(vraag, pagina)
    context = {
        "form": ZoekForm({"q": vraag}),
        "wijzigingen": lijst,
        "vraag": vraag,
        "ouder_url": f"?{urlencode({'q': vraag, 'pagina': pagina + 1})}"
        if meer
        else "",
    }
    return render_page(request, "werkplek/beheer/wijzigingen.html", context)
