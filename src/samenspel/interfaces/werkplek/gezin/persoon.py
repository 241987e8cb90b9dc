"""Add somebody to the family, or change what is known of somebody."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.actions import add_persoon, change_persoon
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import find_persoon
from samenspel.domain.handelingen.mensen import (
    Verwantschap,
    add_verwant,
    get_positie,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.gezin.antwoord import answer
from samenspel.interfaces.werkplek.gezin.forms import PersoonForm, persoon_initial
from samenspel.interfaces.werkplek.stap import Scherm

SCHERM = Scherm("werkplek/gezin/persoonformulier.html", terug="werkplek:personen")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def persoon_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    bij, als = _read_verwant(request, gezin)
    ook_bij = _read_persoon(request, gezin, "met") if als else None
    initial = {"positie": get_positie(als)} if als else {}
    form = PersoonForm(request.POST or None, initial=initial)

    def act() -> None:
        values: dict[str, Any] = {
            "gezin": gezin,
            "gegevens": form.to_gegevens(),
            "bsn": form.cleaned_data["bsn"],
            "by": request.user,
            "at": timezone.now(),
        }
        if bij and als:
            add_verwant(bij=bij, als=als, ook_bij=ook_bij, **values)
        else:
            add_persoon(**values)

    titel = "Iemand toevoegen"
    if bij and als:
        namen = " en ".join(wie.roepnaam for wie in (bij, ook_bij) if wie)
        titel = f"{als.label.capitalize()} van {namen}"
    return answer(request, gezin, form, act, titel=titel, scherm=SCHERM)


def _read_verwant(
    request: GebruikerRequest, gezin: Gezin
) -> tuple[Persoon | None, Verwantschap | None]:
    """Read 'kind van Inge' from the address; what is not of this family is nothing."""
    als = request.GET.get("als", "")
    if als not in Verwantschap.values:
        return None, None
    return _read_persoon(request, gezin, "bij"), Verwantschap(als)


def _read_persoon(request: GebruikerRequest, gezin: Gezin, naam: str) -> Persoon | None:
    pk = request.GET.get(naam, "")
    if not pk.isascii() or not pk.isdigit():
        return None
    return find_persoon(gezin, int(pk[:18]))


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def persoon_wijzigen(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_persoon(gezin, pk))
    form = PersoonForm(request.POST or None, initial=persoon_initial(found))

    def act() -> None:
        change_persoon(
            persoon=found,
            gegevens=form.to_gegevens(),
            bsn=form.cleaned_data["bsn"],
            gelezen=form.cleaned_data["gelezen"],
            by=request.user,
            at=timezone.now(),
        )

    titel = found.volledige_naam
    return answer(request, gezin, form, act, titel=titel, scherm=SCHERM)
