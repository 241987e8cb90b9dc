"""Het veiligheidsplan: written at the table, agreed per person, printed per reader."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import find_persoon, list_personen
from samenspel.domain.handelingen.veiligheid import confirm_plan
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.actions import (
    add_deel,
    confirm_deel,
    open_plan,
    record_instemming,
    remove_deel,
)
from samenspel.domain.veiligheid.queries import (
    Plandelen,
    find_concept,
    find_current_plan,
    get_blockers_for_vaststelling,
    get_lezers,
    get_plan_with_parts,
    list_papieren,
    list_plannen,
    list_wie_leest,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show, show_blockers
from samenspel.interfaces.werkplek.veiligheid.planforms import (
    DeelForm,
    InstemmingForm,
    VaststellingForm,
)
from samenspel.interfaces.werkplek.veiligheid.secties import SECTIES, Sectie

PAGINA = "werkplek:veiligheidsplan"


@dataclass(frozen=True, slots=True)
class Regelvak:
    """One line on screen, with whose paper it will stand on."""

    deel: Any
    lezers: list[str]


@dataclass(frozen=True, slots=True)
class Sectievak:
    """One question on screen: its lines, and the form to add one."""

    sectie: Sectie
    regels: list[Regelvak]
    form: DeelForm

    @property
    def is_open(self) -> bool:
        return self.form.is_bound


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def veiligheidsplan(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    return _render(request, gezin)


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def opstelling(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    if find_concept(gezin) is None:
        open_plan(gezin=gezin, by=request.user, at=timezone.now())
    return redirect(PAGINA, gezin.dossiernummer)


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def deel_nieuw(request: GebruikerRequest, gezin: Gezin, soort: str) -> HttpResponse:
    sectie, concept = SECTIES.get(soort), find_concept(gezin)
    if sectie is None or concept is None:
        raise Http404
    form = sectie.form(request.POST, prefix=soort, personen=list_personen(gezin))
    if not form.is_valid():
        return _render(request, gezin, bound={soort: form})
    add_deel(
        plan=concept,
        gegevens=form.to_gegevens(soort),
        by=request.user,
        at=timezone.now(),
    )
    return redirect(f"{reverse(PAGINA, args=[gezin.dossiernummer])}#{soort}")


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def deel_weg(
    request: GebruikerRequest, gezin: Gezin, soort: str, pk: int
) -> HttpResponse:
    remove_deel(deel=_deel(gezin, soort, pk), by=request.user, at=timezone.now())
    return redirect(f"{reverse(PAGINA, args=[gezin.dossiernummer])}#{soort}")


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def deel_klopt(
    request: GebruikerRequest, gezin: Gezin, soort: str, pk: int
) -> HttpResponse:
    confirm_deel(deel=_deel(gezin, soort, pk), by=request.user, at=timezone.now())
    return redirect(f"{reverse(PAGINA, args=[gezin.dossiernummer])}#{soort}")


def _deel(gezin: Gezin, soort: str, pk: int) -> Any:
    """Return a line of the concept of this family; anything else is not there."""
    sectie, concept = SECTIES.get(soort), find_concept(gezin)
    if sectie is None or concept is None:
        raise Http404
    regels = sectie.regels(get_plan_with_parts(concept))
    found = next((regel for regel in regels if regel.pk == pk), None)
    if found is None:
        raise Http404
    return found


@require_http_methods(["GET", "POST"])
@requires(Recht.DOSSIER_INZIEN, wijzigen=Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def instemming(request: GebruikerRequest, gezin: Gezin, persoon: int) -> HttpResponse:
    plan = find_concept(gezin) or find_current_plan(gezin)
    wie = find_persoon(gezin, persoon)
    if plan is None or wie is None:
        raise Http404
    form = InstemmingForm(request.POST or None, initial={"antwoord": "NIET_GEVRAAGD"})

    def act() -> None:
        record_instemming(
            plan=plan,
            gegevens=form.to_gegevens(wie),
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/veiligheid/instemming.html", terug=PAGINA)
    return do_or_show(request, gezin, form, act, scherm, wie=wie, plan=plan)


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_VASTSTELLEN)
def vaststelling(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    concept = find_concept(gezin)
    if concept is None:
        return redirect(PAGINA, gezin.dossiernummer)
    form = VaststellingForm(request.POST)
    if form.is_valid():
        data = form.cleaned_data
        try:
            confirm_plan(
                plan=concept,
                afgesproken_op=data["afgesproken_op"],
                motivering=data["motivering"],
                nakijken_op=data["nakijken"].dag if data["nakijken"] else None,
                by=request.user,
                at=timezone.now(),
            )
        except Blocked as blocked:
            show_blockers(form, blocked)
        else:
            messages.success(
                request, "Het plan geldt. Voor iedereen ligt er papier klaar."
            )
            return redirect(PAGINA, gezin.dossiernummer)
    return _render(request, gezin, vaststelling=form)


def _render(
    request: GebruikerRequest,
    gezin: Gezin,
    *,
    bound: dict[str, DeelForm] | None = None,
    vaststelling: VaststellingForm | None = None,
) -> HttpResponse:
    concept = find_concept(gezin)
    context: dict[str, Any] = {"plannen": list_plannen(gezin), "concept": concept}
    if concept is not None:
        context |= _concept(gezin, get_plan_with_parts(concept), bound or {})
        context["vaststelling"] = vaststelling or _vaststelling()
    elif plan := find_current_plan(gezin):
        delen = get_plan_with_parts(plan)
        context |= _concept(gezin, delen, {})
        context |= {"plan": plan, "papieren": list_papieren(plan)}
    return render_dossier(request, gezin, "werkplek/veiligheid/plan.html", context)


def _concept(
    gezin: Gezin, delen: Plandelen, bound: dict[str, DeelForm]
) -> dict[str, Any]:
    nu = timezone.now()
    personen = list_personen(gezin)
    lezers = get_lezers(delen, at=nu)
    vakken = {}
    for code, sectie in SECTIES.items():
        regels = [
            Regelvak(deel, [p.roepnaam for p in list_wie_leest(deel, lezers)])
            for deel in sectie.regels(delen)
        ]
        form = bound.get(code) or sectie.form(prefix=code, personen=personen)
        vakken[code] = Sectievak(sectie, regels, form)
    return {
        "vakken": vakken,
        "instemmingen": [
            (lezer.persoon, delen.find_instemming(lezer.persoon.pk)) for lezer in lezers
        ],
        "blokkades": get_blockers_for_vaststelling(delen, at=nu)
        if delen.plan.is_concept
        else [],
    }


def _vaststelling() -> VaststellingForm:
    return VaststellingForm(initial=now_initial("afgesproken_"))
