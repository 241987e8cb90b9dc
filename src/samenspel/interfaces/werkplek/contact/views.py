"""Contact vastleggen: in a car, in under a minute."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.caseload import get_caseload
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.veiligheid import Bezoekgegevens, record_bezoek
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import plan_agendaafspraak
from samenspel.domain.verhaal.models import Agendaafspraak, Contactwijze
from samenspel.domain.verhaal.queries import (
    find_agendaafspraak,
    list_contacten,
    list_notities,
    list_open_agenda,
    list_pogingen,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import moment_initial
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import personal, requires
from samenspel.interfaces.werkplek.contact.forms import (
    AfspraakForm,
    ContactForm,
    contact_initial,
)
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show, show_blockers
from samenspel.interfaces.werkplek.veiligheid.forms import OordelenForm, asks_havik


@require_GET
@personal
def kies_gezin(request: GebruikerRequest) -> HttpResponse:
    caseload = get_caseload(request.user.medewerker, timezone.now())
    return render_page(
        request, "werkplek/contact/kies_gezin.html", {"caseload": caseload}
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def contacten(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    context = {
        "agenda": list_open_agenda(gezin),
        "contacten": list_contacten(gezin),
        "pogingen": list_pogingen(gezin),
        "notities": list_notities(gezin),
    }
    return render_dossier(request, gezin, "werkplek/contact/contacten.html", context)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def contact_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kop = get_dossierkop(gezin, timezone.now())
    personen = kop.personen
    afspraak = _afspraak(request, gezin)
    talen = [persoon.taal for persoon in kop.met_tolk if persoon.taal]
    form = ContactForm(
        request.POST or None,
        personen=personen,
        initial={
            **contact_initial(),
            "tolk_taal": ", ".join(dict.fromkeys(talen)),
            **_from_afspraak(afspraak),
        },
    )
    oordelen = OordelenForm(
        request.POST or None,
        kinderen=[persoon for persoon in personen if persoon.is_kind],
        met_havik=asks_havik(request.user),
    )
    if request.method == "POST" and form.is_valid() and oordelen.is_valid():
        try:
            _save(request, gezin, form, oordelen, afspraak)
        except Blocked as blocked:
            show_blockers(form, blocked)
        else:
            messages.success(request, f"Bewaard, {timezone.localtime():%H:%M}.")
            return redirect("werkplek:kaart", gezin.dossiernummer)
    context = {
        "form": form,
        "oordelen": oordelen,
        "met_veiligheid": "veiligheid" in request.GET,
    }
    return render_dossier(
        request, gezin, "werkplek/contact/nieuw.html", context, kop=kop
    )


def _save(
    request: GebruikerRequest,
    gezin: Gezin,
    form: ContactForm,
    oordelen: OordelenForm,
    afspraak: Agendaafspraak | None,
) -> None:
    gegevens = Bezoekgegevens(
        contact=form.to_gegevens(),
        aanwezigen=form.to_aanwezigen(),
        oordelen=oordelen.to_oordelen(),
        stemmen=form.to_stemmen(),
        volgende=form.to_volgende(),
        afspraak=afspraak,
    )
    record_bezoek(
        gezin=gezin,
        gegevens=gegevens,
        by=request.user,
        at=timezone.now(),
    )


def _afspraak(request: GebruikerRequest, gezin: Gezin) -> Agendaafspraak | None:
    pk = request.POST.get("afspraak") or request.GET.get("afspraak", "")
    return find_agendaafspraak(gezin, int(pk)) if pk.isdecimal() else None


def _from_afspraak(afspraak: Agendaafspraak | None) -> dict[str, Any]:
    """Fill in the moment that was planned; never who was seen."""
    if afspraak is None:
        return {}
    return {
        **moment_initial(afspraak.wanneer),
        "afspraak": afspraak.pk,
        "wijze": afspraak.wijze,
    }


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def afspraak(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = AfspraakForm(
        request.POST or None,
        personen=list_personen(gezin),
        initial={"wijze": Contactwijze.HUISBEZOEK},
    )

    def act() -> None:
        data = form.cleaned_data
        plan_agendaafspraak(
            gezin=gezin,
            wanneer=data["wanneer"],
            wijze=Contactwijze(data["wijze"]),
            met=form.to_personen(),
            onderwerp=data["onderwerp"],
            met_melder=data["met_melder"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/contact/afspraak.html", "De afspraak staat in de agenda.")
    return do_or_show(request, gezin, form, act, scherm)
