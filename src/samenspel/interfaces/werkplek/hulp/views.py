"""Help: which pages there are, one page, one picture."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import found_or_404, personal
from samenspel.interfaces.werkplek.hulp.handleiding import (
    find_bladzijde,
    find_plaatbestand,
    list_bladzijden,
)

WEEK = 7 * 24 * 3600


@require_GET
@personal
def hulp(request: GebruikerRequest) -> HttpResponse:
    """What there is to read, with the page for one's own work first."""
    functie = request.user.functiecode
    bladzijden = sorted(list_bladzijden(), key=lambda b: not b.is_for(functie))
    context = {"bladzijden": [(b, b.is_for(functie)) for b in bladzijden]}
    return render_page(request, "werkplek/hulp/hulp.html", context)


@require_GET
@personal
def bladzijde(request: GebruikerRequest, naam: str) -> HttpResponse:
    context = {"bladzijde": found_or_404(find_bladzijde(naam))}
    return render_page(request, "werkplek/hulp/bladzijde.html", context)


@require_GET
@personal
def beeld(request: GebruikerRequest, naam: str) -> HttpResponse:
    """A picture of a screen; the people on it are fictional."""
    bestand = found_or_404(find_plaatbestand(naam))
    answer = HttpResponse(bestand.read_bytes(), content_type="image/png")
    answer["Cache-Control"] = f"private, max-age={WEEK}"
    return answer
