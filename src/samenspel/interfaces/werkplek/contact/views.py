"""Contact vastleggen: in a car, in under a minute."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_huishoudnamen, list_personen
from samenspel.domain.handelingen.agenda import list_afspraken
from samenspel.domain.handelingen.caseload import get_caseload
from samenspel.domain.handelingen.veiligheid import record_bezoek
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import plan_agendaafspraak
from samenspel.domain.verhaal.etiketten import label_kindverhaal
from samenspel.domain.verhaal.models import Contactwijze
from samenspel.domain.verhaal.queries import (
    list_kindverhalen,
    list_notities,
    list_pogingen,
    page_contacten,
)
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import requires, requires_functie
from samenspel.interfaces.werkplek.contact.bezoekformulier import make_bezoekformulier
from samenspel.interfaces.werkplek.contact.forms import (
    AfspraakForm,
)
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show, show_blockers


@require_GET
@requires_functie(Recht.GEZINNEN_VOLGEN)
def kies_gezin(request: GebruikerRequest) -> HttpResponse:
    caseload = get_caseload(request.user.medewerker, timezone.now())
    return render_page(
        request, "werkplek/contact/kies_gezin.html", {"caseload": caseload}
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def contacten(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    context = {
        "agenda": list_afspraken(gezin, by=request.user),
        "contacten": page_contacten(gezin, request.GET.get("pagina", 1)),
        "pogingen": list_pogingen(gezin),
        "notities": list_notities(gezin),
        "kindverhalen": leesbaar(
            make_lezer(gezin, request.user), list_kindverhalen(gezin), label_kindverhaal
        ),
    }
    return render_dossier(request, gezin, "werkplek/contact/contacten.html", context)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def contact_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    forms = make_bezoekformulier(request, gezin)
    if request.method == "POST" and forms.is_valid():
        try:
            record_bezoek(
                gezin=gezin,
                gegevens=forms.to_gegevens(request.user.medewerker.naam),
                by=request.user,
                at=timezone.now(),
            )
        except Blocked as blocked:
            show_blockers(forms.contact, blocked)
        else:
            messages.success(request, f"Bewaard, {timezone.localtime():%H:%M}.")
            return redirect("werkplek:kaart", gezin.dossiernummer)
    context = {
        "form": forms.contact,
        "oordelen": forms.oordelen,
        "thuis": forms.thuis,
        "ook": [forms.oordelen, forms.thuis],
        "met_veiligheid": "veiligheid" in request.GET,
    }
    return render_dossier(request, gezin, "werkplek/contact/nieuw.html", context)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def afspraak(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = AfspraakForm(
        request.POST or None,
        personen=list_personen(gezin),
        huishoudens=list_huishoudnamen(gezin),
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
            huishouden=form.huishoudens.get(data["waar"]),
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/contact/afspraak.html", "De afspraak staat in de agenda.")
    return do_or_show(request, gezin, form, act, scherm)
