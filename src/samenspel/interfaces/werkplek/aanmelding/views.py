"""The aanmelding of one family: read, assigned, melder called, accepted."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.aanmelding import (
    accept_gezin,
    add_aanmelding,
    take_up_aanmelding,
)
from samenspel.domain.organisatie.queries import list_teamgenoten
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import Etiket, Onderwerp, mag_lezen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import read_aanmelding, record_melder_gesproken
from samenspel.domain.verhaal.models import Aanmelding
from samenspel.domain.verhaal.queries import (
    find_aanmelding,
    find_melder,
    is_melder_gesproken,
    list_open_aanmeldingen,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import found_or_404, requires, requires_functie
from samenspel.interfaces.werkplek.aanmelding.forms import (
    AanmeldingForm,
    MelderForm,
    ToewijzingForm,
)
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show, show_blockers

NIET_IN_TEAM = "Er is niets gewijzigd. Kies iemand uit uw team."


@require_GET
@requires_functie(Recht.GEZINNEN_VOLGEN)
def aanmeldingen(request: GebruikerRequest) -> HttpResponse:
    context = {"aanmeldingen": list_open_aanmeldingen(request.user.medewerker)}
    return render_page(request, "werkplek/aanmelding/aanmeldingen.html", context)


@require_GET
@requires(Recht.AANMELDING_LEZEN)
def aanmelding(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found = found_or_404(find_aanmelding(gezin))
    return _show(request, gezin, found)


def _show(
    request: GebruikerRequest,
    gezin: Gezin,
    found: Aanmelding,
    toewijzing: ToewijzingForm | None = None,
) -> HttpResponse:
    context = {
        "aanmelding": found,
        "melder_gesproken": is_melder_gesproken(found)
        if mag_lezen(make_lezer(gezin, request.user), Etiket(Onderwerp.MELDER))
        else None,
        "toewijzing": toewijzing
        or ToewijzingForm(
            teamgenoten=list_teamgenoten(request.user.medewerker.team),
            initial={"medewerker": found.toegewezen_aan or request.user.medewerker},
        ),
    }
    return render_dossier(
        request, gezin, "werkplek/aanmelding/aanmelding.html", context
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def nog_een(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    if gezin.gesloten_op:  # opened in an emergency: the family comes back
        vraag = urlencode({"nummer": gezin.dossiernummer})
        return redirect(f"{reverse('werkplek:aanmelding-terug')}?{vraag}")
    form = AanmeldingForm(request.POST or None, initial=now_initial("ontvangen_"))

    def act() -> None:
        add_aanmelding(
            gezin=gezin, gegevens=form.to_gegevens(), by=request.user, at=timezone.now()
        )

    scherm = Scherm(
        "werkplek/aanmelding/nog_een.html", "De aanmelding staat in het dossier."
    )
    return do_or_show(request, gezin, form, act, scherm)


@require_POST
@requires(Recht.AANMELDING_LEZEN)
def lezing(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found = find_aanmelding(gezin)
    if found and not found.is_gelezen:
        read_aanmelding(aanmelding=found, by=request.user, at=timezone.now())
    return redirect("werkplek:aanmelding", gezin.dossiernummer)


@require_POST
@requires(Recht.AANMELDING_TOEWIJZEN)
def toewijzing(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = ToewijzingForm(
        request.POST, teamgenoten=list_teamgenoten(request.user.medewerker.team)
    )
    found = find_aanmelding(gezin)
    if found and form.is_valid():
        medewerker = form.cleaned_data["medewerker"]
        take_up_aanmelding(
            aanmelding=found, aan=medewerker, by=request.user, at=timezone.now()
        )
        messages.success(request, f"{medewerker.naam} pakt deze aanmelding op.")
    elif found:
        messages.warning(request, NIET_IN_TEAM)
    return redirect("werkplek:aanmelding", gezin.dossiernummer)


@require_POST
@requires(Recht.AANMELDING_AANNEMEN)
def aanneming(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = ToewijzingForm(
        request.POST, teamgenoten=list_teamgenoten(request.user.medewerker.team)
    )
    found = find_aanmelding(gezin)
    if found and found.aangenomen_op is not None:
        messages.warning(request, "Dit gezin is al aangenomen.")
    elif found and form.is_valid():
        regisseur = form.cleaned_data["medewerker"]
        try:
            accept_gezin(
                aanmelding=found,
                regisseur=regisseur,
                motivering=form.cleaned_data["motivering"],
                by=request.user,
                at=timezone.now(),
            )
        except Blocked as blocked:
            show_blockers(form, blocked)
            return _show(request, gezin, found, form)
        messages.success(request, f"{regisseur.naam} heeft nu de regie.")
    elif found:
        messages.warning(request, NIET_IN_TEAM)
    return redirect("werkplek:kaart", gezin.dossiernummer)


@require_http_methods(["GET", "POST"])
@requires(Recht.MELDER_INZIEN)
def melder(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    aanmelding = find_aanmelding(gezin)
    found = find_melder(aanmelding) if aanmelding else None
    if found is None:
        raise Http404
    form = MelderForm(request.POST or None, initial=now_initial("gesproken_"))

    def act() -> None:
        data = form.cleaned_data
        record_melder_gesproken(
            melder=found,
            verteld=data["verteld"],
            gezin_mag_weten=data["gezin_mag_weten"],
            wil_samen_op_bezoek=data["wil_samen_op_bezoek"],
            gesproken_op=data["gesproken_op"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm(
        "werkplek/aanmelding/melder.html",
        "Het gesprek met de melder staat in het dossier.",
    )
    return do_or_show(request, gezin, form, act, scherm, melder=found)
