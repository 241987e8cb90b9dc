"""The sociogram of a child: who stands near, as a drawing and as a list to change."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.gezin.models import Gezin, Persoon, Positie
from samenspel.domain.gezin.queries import find_persoon, list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import leave_kring, place_in_kring
from samenspel.domain.verhaal.models import Nabijheid
from samenspel.domain.verhaal.queries import Staat, find_kring, list_kringen
from samenspel.domain.verhaal.situatie.tekening import draw_kringen
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.situatie.forms import PlekForm, WegForm, plek_initial
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

NETWERK = {Positie.FAMILIE, Positie.NETWERK}


@dataclass(frozen=True, slots=True)
class Kringregel:
    """One circle with who stands in it."""

    titel: str
    staten: list[Staat]


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def sociogram(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    personen = list_personen(gezin)
    kind = _find_kind(personen, pk)
    staten = list_kringen(gezin, personen).get(kind.pk, [])
    geplaatst = {staat.kring.persoon_id for staat in staten}

    def link(persoon: Persoon) -> str:
        return reverse("werkplek:persoon", args=[gezin.dossiernummer, persoon.pk])

    context = {
        "kind": kind,
        "staten": staten,
        # Made by our own drawing code, which escapes every word in it.
        "tekening": mark_safe(draw_kringen(kind, staten, link)),
        "kringen": [
            Kringregel(label, [s for s in staten if s.kring.kring == kring])
            for kring, label in Nabijheid.choices
        ],
        "zonder_plek": [
            p
            for p in personen
            if p.positie in NETWERK and not p.afloop and p.pk not in geplaatst
        ],
    }
    return render_dossier(request, gezin, "werkplek/situatie/sociogram.html", context)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def plek(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    personen = list_personen(gezin)
    kind = _find_kind(personen, pk)
    anderen = [p for p in personen if p != kind and not p.afloop]
    wie = next((p for p in anderen if str(p.pk) == request.GET.get("wie")), None)
    staten = list_kringen(gezin, personen).get(kind.pk, [])
    nu = next((s.kring for s in staten if s.kring.persoon == wie), None)
    form = PlekForm(
        request.POST or None, personen=anderen, initial=plek_initial(wie, nu)
    )

    def act() -> None:
        place_in_kring(
            kind=kind,
            persoon=form.personen[form.cleaned_data["persoon"]],
            plek=form.to_plek(),
            by=request.user,
            at=timezone.now(),
        )

    titel = f"Wie staat dicht bij {kind.roepnaam}?"
    return do_or_show(
        request, gezin, form, act, _scherm(kind.pk), kind=kind, titel=titel
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def weg(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_kring(gezin, pk))
    kind = found_or_404(find_persoon(gezin, found.kind_id))
    form = WegForm(request.POST or None)

    def act() -> None:
        leave_kring(
            kring=found,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        )

    titel = f"{found.persoon.roepnaam} staat niet meer bij {kind.roepnaam}"
    return do_or_show(
        request, gezin, form, act, _scherm(kind.pk), kind=kind, titel=titel
    )


def _scherm(kind: int) -> Scherm:
    return Scherm(
        "werkplek/situatie/plek.html", terug="werkplek:sociogram", bij=(kind,)
    )


def _find_kind(personen: list[Persoon], pk: int) -> Persoon:
    return found_or_404(next((p for p in personen if p.pk == pk and p.is_kind), None))
