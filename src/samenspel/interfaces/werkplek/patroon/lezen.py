"""What every page about the pattern reads, and the frame around each of them."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from samenspel.domain.analyse.models import Eindsituatie, Patroon
from samenspel.domain.analyse.patroon.lezen import Patroonblad, read_patroon
from samenspel.domain.analyse.patroon.tekening import make_kring
from samenspel.domain.analyse.queries import find_patroon, list_standen
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.onderdelen.bladeren import Ingang, mark_current
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.tijdlijn.feiten import add_feiten
from samenspel.tekening.kring import Kring, draw_kring

BLADEN = (
    ("De kring", "patroon"),
    ("Vragen", "patroon-vragen"),
    ("In één zin", "patroon-zin"),
    ("Doorbreken", "patroon-vervolg"),
)


@dataclass(frozen=True, slots=True)
class Gelezen:
    """The pattern of this family for who asks, and the people it is about."""

    gezin: Gezin
    personen: list[Persoon]
    blad: Patroonblad
    mag: bool


def read(
    request: GebruikerRequest,
    gezin: Gezin,
    *,
    eind: Eindsituatie | None = None,
    vast: Patroon | Eindsituatie | None = None,
) -> Gelezen:
    """Return what this reader may know of the pattern, with the facts behind it."""
    personen = list_personen(gezin)
    lezer = make_lezer(gezin, request.user)
    blad = read_patroon(gezin, personen, lezer, eind=eind, vast=vast)
    alle = [d for regel in blad.regels for d in (*regel.nu, *regel.eerder)]
    add_feiten(request, gezin, personen, alle)
    return Gelezen(gezin, personen, blad, Recht.ANALYSE_WIJZIGEN in lezer.rechten)


def show(
    request: GebruikerRequest, gelezen: Gelezen, template: str, **context: Any
) -> HttpResponse:
    """Render a page about the pattern: its tabs, and first of all the safety."""
    gezin = gelezen.gezin
    standen = list_standen(gezin, gelezen.personen)
    page = {
        "blad": gelezen.blad,
        "mag": gelezen.mag,
        "bladen": mark_current(_list_bladen(gezin), request),
        "standen": standen,
        "niet_veilig": [s.kind for s in standen if s.is_onvoldoende],
        "vastgesteld": find_patroon(gezin),
        **context,
    }
    return render_dossier(request, gezin, f"werkplek/patroon/{template}.html", page)


def _list_bladen(gezin: Gezin) -> list[Ingang]:
    return [
        Ingang(tekst, reverse(f"werkplek:{naam}", args=[gezin.dossiernummer]), "")
        for tekst, naam in BLADEN
    ]


def draw_both(kring: Kring, titel: str) -> list[SafeString]:
    """Return the circle for a wide screen and for a phone; a page shows one of them."""
    # Made by our own drawing code, which escapes every word in it.
    return [
        mark_safe(draw_kring(kring, titel=titel, smal=smal)) for smal in (False, True)
    ]


def draw(gelezen: Gelezen) -> list[SafeString]:
    """Return the circle of this family."""
    titel = "Gezinspatroon. Wat erin staat, staat ook in de lijst eronder."
    return draw_both(make_kring(gelezen.blad), titel)
