"""Het veiligheidsplan: written at the table, agreed per person, printed per reader."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.analyse.queries import find_zorgtoename
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import find_persoon, get_mensen, list_personen
from samenspel.domain.handelingen.veiligheid import confirm_plan
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.veiligheid.actions import (
    open_plan,
    record_instemming,
)
from samenspel.domain.veiligheid.queries import (
    Plandelen,
    find_concept,
    find_current_plan,
    find_instemming,
    get_blockers_for_vaststelling,
    get_lezers,
    get_plan_with_parts,
    list_papieren,
    list_plannen,
    list_wie_leest,
)
from samenspel.domain.veiligheid.queries.gevaar import get_leesgevaar
from samenspel.domain.verhaal.queries import count_signalen_sinds
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show, show_blockers
from samenspel.interfaces.werkplek.veiligheid.deelform import DeelForm
from samenspel.interfaces.werkplek.veiligheid.secties import SECTIES, Sectie
from samenspel.interfaces.werkplek.veiligheid.vaststelforms import (
    InstemmingForm,
    VaststellingForm,
)

PAGINA = "werkplek:veiligheidsplan"


@dataclass(frozen=True, slots=True)
class Regelvak:
    """One line on screen, with whose paper it will stand on."""

    deel: Any
    lezers: tuple[str, ...]
    is_gewoon: bool = False  # on the same papers as most lines


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
    return render_plan(request, gezin)


@require_POST
@requires(Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def opstelling(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    if find_concept(gezin) is None:
        open_plan(gezin=gezin, by=request.user, at=timezone.now())
    return redirect(PAGINA, gezin.dossiernummer)


@require_http_methods(["GET", "POST"])
@requires(Recht.DOSSIER_INZIEN, wijzigen=Recht.VEILIGHEIDSPLAN_WIJZIGEN)
def instemming(request: GebruikerRequest, gezin: Gezin, persoon: int) -> HttpResponse:
    plan = find_concept(gezin) or find_current_plan(gezin)
    wie = find_persoon(gezin, persoon)
    if plan is None or wie is None:
        raise Http404
    eerder = find_instemming(plan, wie)
    form = InstemmingForm(
        request.POST or None, initial=InstemmingForm.read_initial(eerder)
    )

    def act() -> None:
        record_instemming(
            plan=plan,
            gegevens=form.to_gegevens(wie),
            gelezen=form.cleaned_data["gelezen"],
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
    form = VaststellingForm(
        request.POST, initial=_vaststelling(get_plan_with_parts(concept))
    )
    if form.is_valid():
        data = form.cleaned_data
        try:
            confirm_plan(
                plan=concept,
                afgesproken_op=data["afgesproken_op"],
                motivering=data["motivering"],
                nakijken_op=data["nakijken"].dag if data["nakijken"] else None,
                gelezen=data["gelezen"],
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
    return render_plan(request, gezin, vaststelling=form)


def render_plan(
    request: GebruikerRequest,
    gezin: Gezin,
    *,
    bound: dict[str, DeelForm] | None = None,
    vaststelling: VaststellingForm | None = None,
) -> HttpResponse:
    """Show the concept, or the plan that holds; `bound`: forms with what was typed."""
    concept = find_concept(gezin)
    context: dict[str, Any] = {"plannen": list_plannen(gezin), "concept": concept}
    if concept is not None:
        delen = get_plan_with_parts(concept)
        context |= _concept(gezin, delen, bound or {})
        context["vaststelling"] = vaststelling or VaststellingForm(
            initial=_vaststelling(delen)
        )
    elif plan := find_current_plan(gezin):
        delen = get_plan_with_parts(plan)
        context |= _concept(gezin, delen, {})
        context |= {
            "plan": plan,
            "papieren": list_papieren(plan),
        }
        if plan.afgesproken_op:
            context["nieuwe_signalen"] = count_signalen_sinds(
                gezin, plan.afgesproken_op
            )
        lezer = make_lezer(gezin, request.user)
        context["toename"] = find_zorgtoename(gezin, list_personen(gezin), lezer)
    return render_dossier(request, gezin, "werkplek/veiligheid/plan.html", context)


def _concept(
    gezin: Gezin, delen: Plandelen, bound: dict[str, DeelForm]
) -> dict[str, Any]:
    nu = timezone.now()
    mensen = get_mensen(gezin, timezone.localdate(nu))
    gevaar = get_leesgevaar(gezin, timezone.localdate(nu), mensen=mensen)
    lezers = get_lezers(delen, at=nu, mensen=mensen)
    wie_leest = {
        deel: tuple(p.roepnaam for p in list_wie_leest(deel, lezers))
        for deel in delen.alle
    }
    gewoon = _find_gewone_lezers(wie_leest)
    vakken = {}
    for code, sectie in SECTIES.items():
        regels = [
            Regelvak(deel, wie_leest[deel], wie_leest[deel] == gewoon)
            for deel in sectie.regels(delen)
        ]
        form = bound.get(code) or sectie.form(
            prefix=code, personen=mensen.personen, gevaar=gevaar
        )
        vakken[code] = Sectievak(sectie, regels, form)
    return {
        "vakken": vakken,
        "gewone_lezers": gewoon,
        "instemmingen": [
            (lezer.persoon, delen.find_instemming(lezer.persoon.pk)) for lezer in lezers
        ],
        "blokkades": get_blockers_for_vaststelling(delen, at=nu)
        if delen.plan.is_concept
        else [],
    }


def _find_gewone_lezers(wie_leest: dict[Any, tuple[str, ...]]) -> tuple[str, ...]:
    """Who reads a line that is about nobody in particular: said once, for all of them."""
    open_voor_ieder = Counter(
        wie
        for deel, wie in wie_leest.items()
        if not (
            deel.betreft or deel.niet_op_papier or getattr(deel, "alleen_voor", None)
        )
    )
    return next((wie for wie, _ in open_voor_ieder.most_common(1)), ())


def _vaststelling(delen: Plandelen) -> dict[str, Any]:
    """Today, now, and the mark of the plan as it is read."""
    return {**now_initial("afgesproken_"), "gelezen": delen.fingerprint}
