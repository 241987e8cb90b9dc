"""How safe are the children: the first estimate, each child, making safe at once."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_kinderen_van, list_personen
from samenspel.domain.handelingen.veiligheid import (
    HAVIK,
    HAVIK_DEEL,
    secure_kinderen,
)
from samenspel.domain.instrumenten.actions import record_afname
from samenspel.domain.instrumenten.uitkomst import LosseUitkomst
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.actions import record_volwassenoordeel
from samenspel.domain.veiligheid.queries import (
    find_concept,
    find_current_plan,
    get_veiligheid_nu,
    list_stemmen,
    list_vaststellingen,
    list_veiligstellingen,
    list_volwassenoordelen,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.veiligheid.forms import (
    HavikForm,
    LijForm,
    VeiligstellingForm,
    VolwasseneForm,
    asks_havik,
)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def veiligheid(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    context = {
        "nu": get_veiligheid_nu(gezin),
        "vaststellingen": list_vaststellingen(gezin),
        "stemmen": list_stemmen(gezin),
        "veiligstellingen": list_veiligstellingen(gezin),
        "volwassenen": list_volwassenoordelen(gezin),
        "plan": find_current_plan(gezin),
        "concept": find_concept(gezin),
        "met_havik": asks_havik(request.user),
    }
    return render_dossier(
        request, gezin, "werkplek/veiligheid/veiligheid.html", context
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.TAXATIE_VASTLEGGEN)
def havik(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kinderen = list_kinderen_van(gezin)
    form = HavikForm(request.POST or None, personen=kinderen)

    def act() -> None:
        gekozen = form.cleaned_data["kinderen"] or [kind.pk for kind in kinderen]
        uitkomst = LosseUitkomst(
            timezone.localdate(), request.user.naam, form.cleaned_data["uitkomst"]
        )
        record_afname(
            gezin=gezin,
            instrument=HAVIK,
            versie=None,
            deel=HAVIK_DEEL,
            antwoorden={},
            los=dict.fromkeys(gekozen or [None], uitkomst),
            afgenomen_op=timezone.now(),
            by=request.user,
            at=timezone.now(),
        )

    return _answer(request, gezin, form, act, "havik")


@require_http_methods(["GET", "POST"])
@requires(Recht.TAXATIE_VASTLEGGEN)
def lij(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = LijForm(request.POST or None, personen=list_kinderen_van(gezin))

    def act() -> None:
        data = form.cleaned_data
        los = LosseUitkomst(data["ingevuld_dag"].dag, data["door"])
        record_afname(
            gezin=gezin,
            instrument="lij",
            versie=None,
            deel="",
            antwoorden={},
            los=dict.fromkeys(data["kinderen"], los),
            afgenomen_op=timezone.now(),
            by=request.user,
            at=timezone.now(),
        )

    return _answer(request, gezin, form, act, "lij")


@require_http_methods(["GET", "POST"])
@requires(Recht.TAXATIE_VASTLEGGEN)
def veiligstelling(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kinderen = list_kinderen_van(gezin)
    form = VeiligstellingForm(
        request.POST or None,
        personen=kinderen,
        initial=now_initial(),
    )

    def act() -> None:
        data = form.cleaned_data
        secure_kinderen(
            gezin=gezin,
            kinderen=[form.personen[pk] for pk in data["kinderen"]],
            wie=data["wie"],
            wat=data["wat"],
            op=data["gebeurd_op"],
            is_juridische_stap_nodig=data["is_juridische_stap_nodig"],
            besloten_door=data["besloten_door"],
            motivering=data["motivering"],
            by=request.user,
            at=timezone.now(),
        )

    return _answer(request, gezin, form, act, "veiligstelling")


@require_http_methods(["GET", "POST"])
@requires(Recht.TAXATIE_VASTLEGGEN)
def volwassene(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    volwassenen = [
        p for p in list_personen(gezin) if not p.is_kind and p.overleden_op is None
    ]
    form = VolwasseneForm(
        request.POST or None, personen=volwassenen, initial=now_initial()
    )

    def act() -> None:
        gegevens, by = form.to_gegevens(), request.user
        record_volwassenoordeel(
            gezin=gezin, gegevens=gegevens, by=by, at=timezone.now()
        )

    scherm = Scherm(
        "werkplek/veiligheid/volwassene.html",
        "Vastgelegd. Maak zo nodig een afspraak in het veiligheidsplan.",
        "werkplek:veiligheid",
    )
    return do_or_show(request, gezin, form, act, scherm)


def _answer(
    request: GebruikerRequest, gezin: Gezin, form: Any, act: Any, naam: str
) -> HttpResponse:
    scherm = Scherm(f"werkplek/veiligheid/{naam}.html")
    organisatie = request.user.medewerker.organisatie
    return do_or_show(request, gezin, form, act, scherm, organisatie=organisatie)
