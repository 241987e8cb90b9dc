"""Search in the own gezinnen."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.queries import search_gezinnen, search_personen
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import personal, remove_nul

SHORTEST = 2  # letters; one letter finds everybody


@require_GET
@personal
def zoeken(request: GebruikerRequest) -> HttpResponse:
    vraag = remove_nul(request.GET.get("q", "")).strip()
    context = {"zoekvraag": vraag, "kort": len(vraag) < SHORTEST}
    if not context["kort"]:
        context["personen"] = list(search_personen(vraag))
        context["gezinnen"] = list(search_gezinnen(vraag))
    return render_page(request, "werkplek/zoeken/zoeken.html", context)
