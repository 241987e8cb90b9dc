"""Who the people of this family are: add, change, gezag, kader, households."""

from typing import Any

from django.db import IntegrityError, transaction
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.core.blockers import Blocked, Blocker
from samenspel.domain.gezin.actions import (
    add_persoon,
    add_relatie,
    change_persoon,
    record_adres,
    record_gezag,
    record_huishouden,
    record_kader,
)
from samenspel.domain.gezin.models import Gezagsoort, Gezin, Kadersoort, Relatiesoort
from samenspel.domain.gezin.queries import (
    find_huishouden,
    find_persoon,
    list_gezag,
    list_huishoudens,
    list_personen,
    list_relaties,
)
from samenspel.domain.privacy.etiketten import label_huishouden
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import (
    Etiket,
    Onderwerp,
    leesbaar,
    mag_lezen,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.gezin.forms import (
    AdresForm,
    GezagForm,
    HuishoudenForm,
    KaderForm,
    PersoonForm,
    RelatieForm,
    persoon_initial,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SCHERM = Scherm("werkplek/gezin/formulier.html", terug="werkplek:personen")
STAAT_ER_AL = Blocker("staat_er_al", "Dit staat al in het dossier.")


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def personen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    dag = timezone.localdate()
    lezer = make_lezer(gezin, request.user)
    context = {
        "gezag": list_gezag(gezin, dag),
        "relaties": list_relaties(gezin, dag),
        "mag_adres_zien": mag_lezen(lezer, Etiket(Onderwerp.ADRES)),
        "huishoudens": leesbaar(lezer, list_huishoudens(gezin), label_huishouden),
    }
    return render_dossier(request, gezin, "werkplek/gezin/mensen.html", context)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def persoon_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = PersoonForm(request.POST or None)

    def act() -> None:
        add_persoon(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            bsn=form.cleaned_data["bsn"],
            by=request.user,
            at=timezone.now(),
        )

    return _answer(request, gezin, form, act, titel="Iemand toevoegen")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def persoon(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = find_persoon(gezin, pk)
    if found is None:
        raise Http404
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

    return _answer(request, gezin, form, act, titel=found.volledige_naam)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def gezag(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = GezagForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        record_gezag(
            kind=form.personen[data["kind"]],
            houder=form.personen.get(data["houder"]),
            soort=Gezagsoort(data["soort"]),
            vanaf=data["vanaf"].dag if data["vanaf"] else None,
            by=request.user,
            at=timezone.now(),
        )

    return _answer(request, gezin, form, act, titel="Gezag vastleggen")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def kader(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = KaderForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        record_kader(
            kind=form.personen[data["kind"]],
            soort=Kadersoort(data["soort"]),
            vanaf=data["vanaf"].dag,
            tot=data["tot"].dag if data["tot"] else None,
            strafrechtelijk=data["strafrechtelijk"],
            by=request.user,
            at=timezone.now(),
        )

    return _answer(request, gezin, form, act, titel="Kader van een kind vastleggen")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def relatie(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = RelatieForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        add_relatie(
            van=form.personen[data["van"]],
            naar=form.personen[data["naar"]],
            soort=Relatiesoort(data["soort"]),
            by=request.user,
            at=timezone.now(),
        )

    return _answer(request, gezin, form, act, titel="Wie hoort bij wie?")


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def huishouden(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = HuishoudenForm(request.POST or None, personen=list_personen(gezin))

    def act() -> None:
        data = form.cleaned_data
        record_huishouden(
            gezin=gezin,
            naam=data["naam"],
            bewoners=[form.personen[pk] for pk in data["bewoners"]],
            vanaf=data["vanaf"].dag if data["vanaf"] else None,
            by=request.user,
            at=timezone.now(),
        )

    return _answer(request, gezin, form, act, titel="Wie slaapt waar?")


@require_http_methods(["GET", "POST"])
@requires(Recht.ADRES_INZIEN, wijzigen=Recht.PERSONEN_WIJZIGEN)
def adres(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = find_huishouden(gezin, pk)
    if found is None:
        raise Http404
    form = AdresForm(request.POST or None)

    def act() -> None:
        record_adres(
            huishouden=found, by=request.user, at=timezone.now(), **form.cleaned_data
        )

    return _answer(request, gezin, form, act, titel=f"Adres: {found.naam}")


def _answer(
    request: GebruikerRequest, gezin: Gezin, form: Any, act: Any, *, titel: str
) -> HttpResponse:
    """Do it and go back to the people, or show what is in the way."""

    def once() -> None:
        try:
            with transaction.atomic():
                act()
        except IntegrityError:
            raise Blocked([STAAT_ER_AL]) from None

    return do_or_show(request, gezin, form, once, SCHERM, titel=titel)
