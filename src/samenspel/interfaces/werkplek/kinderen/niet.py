"""When nobody spoke with a child: why, who does, and by when we do."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    record_niet_gesproken,
    record_vergewissing,
    set_spreekdatum,
    withdraw_niet_gesproken,
    withdraw_spreekdatum,
    withdraw_vergewissing,
)
from samenspel.domain.verhaal.models import Spreekdatum, Vergewissing
from samenspel.domain.verhaal.queries import (
    find_niet_gesproken,
    find_spreekdatum,
    find_vergewissing,
)
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.kinderen.gesprek import find_kind
from samenspel.interfaces.werkplek.kinderen.nietforms import (
    NietGesprokenForm,
    SpreekdatumForm,
    VergewisForm,
)
from samenspel.interfaces.werkplek.reden import REDEN, ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

KINDEREN = "werkplek:kinderen"
KIND = "werkplek:kind"


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def niet_gesproken(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    wie = request.GET.get("wie", "")
    form = NietGesprokenForm(
        request.POST or None,
        personen=list_personen(gezin),
        initial={"persoon": int(wie)} if wie.isdecimal() else {},
    )

    def act() -> None:
        record_niet_gesproken(
            persoon=form.personen[form.cleaned_data["persoon"]],
            inhoud=form.to_inhoud(),
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/kinderen/niet.html", terug=KINDEREN)
    return do_or_show(request, gezin, form, act, scherm)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def niet_intrekking(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_niet_gesproken(gezin, pk))
    titel = f"De reden om {found.persoon.roepnaam} niet te spreken klopt niet"
    scherm = Scherm(REDEN, terug=KINDEREN)
    return ask_reden(
        request,
        gezin,
        withdraw_niet_gesproken,
        scherm,
        toon={"titel": titel, "bij": "Hij blijft te lezen in de geschiedenis."},
        niet=found,
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def vergewissing(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    kind = find_kind(get_dossierkop(gezin, timezone.now()), pk)
    form = VergewisForm(
        request.POST or None, initial={"nagegaan_op": Datum(timezone.localdate())}
    )

    def act() -> None:
        spreker, by = form.to_spreker(), request.user
        record_vergewissing(kind=kind, spreker=spreker, by=by, at=timezone.now())

    scherm = Scherm("werkplek/kinderen/vergewissing.html", terug=KIND, bij=(kind.pk,))
    return do_or_show(request, gezin, form, act, scherm, kind=kind)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def vergewissing_intrekking(
    request: GebruikerRequest, gezin: Gezin, pk: int
) -> HttpResponse:
    found = found_or_404(find_vergewissing(gezin, pk))
    toon = {
        "titel": f"{found.wie} spreekt niet (meer) met {found.kind.roepnaam}",
        "bij": "Ga daarna na wie het kind wel spreekt, of spreek het zelf.",
    }
    return ask_reden(
        request,
        gezin,
        withdraw_vergewissing,
        _scherm_van(found),
        toon=toon,
        vergewissing=found,
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def spreekdatum(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    kind = find_kind(get_dossierkop(gezin, timezone.now()), pk)
    form = SpreekdatumForm(request.POST or None)

    def act() -> None:
        set_spreekdatum(
            kind=kind,
            uiterlijk=form.cleaned_data["uiterlijk"].dag,
            waarvoor=form.cleaned_data["waarvoor"],
            by=request.user,
            at=timezone.now(),
        )

    scherm = Scherm("werkplek/kinderen/datum.html", terug=KIND, bij=(kind.pk,))
    return do_or_show(request, gezin, form, act, scherm, kind=kind)


@require_http_methods(["GET", "POST"])
@requires(Recht.CONTACT_VASTLEGGEN)
def spreekdatum_intrekking(
    request: GebruikerRequest, gezin: Gezin, pk: int
) -> HttpResponse:
    found = found_or_404(find_spreekdatum(gezin, pk))
    toon = {
        "titel": f"De datum voor {found.kind.roepnaam} geldt niet meer",
        "bij": "U krijgt er dan geen seintje meer van.",
    }
    return ask_reden(
        request, gezin, withdraw_spreekdatum, _scherm_van(found), toon=toon, datum=found
    )


def _scherm_van(rij: Vergewissing | Spreekdatum) -> Scherm:
    """Ask why on a page of its own, and go back to the child."""
    return Scherm(REDEN, terug=KIND, bij=(rij.kind_id,))
