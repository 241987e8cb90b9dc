"""Asking the family first, sharing without a yes, and letting others think along."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin, Persoon, Positie
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.samenwerking import (
    ask_toestemming,
    list_bruikbare_vragen,
    list_jeugdigen,
    spar,
)
from samenspel.domain.privacy.actions import record_deling, withdraw_toestemming
from samenspel.domain.privacy.queries import find_toestemming
from samenspel.domain.privacy.rules import Recht, explain_bevoegden, list_bevoegden
from samenspel.domain.samenwerking.actions import report_back_sparring
from samenspel.domain.samenwerking.queries import find_sparring
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.samenwerking.forms import (
    DelingForm,
    IntrekkingForm,
    SparringForm,
    TerugkoppelingForm,
    ToestemmingForm,
)
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

GEVRAAGD = {Positie.OUDER, Positie.VERZORGER}

SIGNALEN = "werkplek:signalen"


@require_http_methods(["GET", "POST"])
@requires(Recht.TOESTEMMING_VASTLEGGEN)
def toestemming_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kop = get_dossierkop(gezin, timezone.now())
    jeugdigen = list_jeugdigen(kop.personen, timezone.localdate())
    bevoegd = {pk for jeugdige in jeugdigen for pk in list_bevoegden(jeugdige)}
    form = ToestemmingForm(
        request.POST or None,
        personen=kop.personen,
        gevraagd=[p for p in kop.personen if _is_gevraagd(p, bevoegd)],
        initial=now_initial(),
    )
    return do_or_show(
        request,
        gezin,
        form,
        lambda: ask_toestemming(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            antwoorden=form.to_antwoorden(),
            by=request.user,
            at=timezone.now(),
        ),
        Scherm(
            "werkplek/samenwerking/toestemming.html",
            "De antwoorden staan in het dossier.",
            SIGNALEN,
        ),
        uitleg=[explain_bevoegden(jeugdige) for jeugdige in jeugdigen],
    )


def _is_gevraagd(persoon: Persoon, bevoegd: set[int]) -> bool:
    """Parents and carers are asked, and whoever else must say yes."""
    return persoon.pk in bevoegd or persoon.positie in GEVRAAGD


@require_http_methods(["GET", "POST"])
@requires(Recht.TOESTEMMING_VASTLEGGEN)
def toestemming_intrekking(
    request: GebruikerRequest, gezin: Gezin, pk: int
) -> HttpResponse:
    toestemming = found_or_404(find_toestemming(gezin, pk))
    form = IntrekkingForm(request.POST or None)
    return do_or_show(
        request,
        gezin,
        form,
        lambda: withdraw_toestemming(
            toestemming=toestemming,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=timezone.now(),
        ),
        Scherm(
            "werkplek/samenwerking/intrekking.html",
            "De toestemming is ingetrokken. Deel hierover niets meer.",
            SIGNALEN,
        ),
        toestemming=toestemming,
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.TOESTEMMING_VASTLEGGEN)
def deling_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    form = DelingForm(
        request.POST or None, personen=list_personen(gezin), initial=now_initial()
    )
    return do_or_show(
        request,
        gezin,
        form,
        lambda: record_deling(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            by=request.user,
            at=timezone.now(),
        ),
        Scherm(
            "werkplek/samenwerking/deling.html",
            "Uw afweging staat in het dossier.",
            SIGNALEN,
        ),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.SPARREN)
def sparring_nieuw(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kop = get_dossierkop(gezin, timezone.now())
    form = SparringForm(
        request.POST or None,
        personen=kop.personen,
        vragen=list_bruikbare_vragen(gezin),
        initial=now_initial(),
    )

    return do_or_show(
        request,
        gezin,
        form,
        lambda: spar(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            vraag=form.vraag,
            personen=kop.personen,
            by=request.user,
            at=timezone.now(),
        ),
        Scherm(
            "werkplek/samenwerking/sparring.html",
            "Het gesprek staat in het dossier.",
            SIGNALEN,
        ),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.SPARREN)
def sparring_terugkoppeling(
    request: GebruikerRequest, gezin: Gezin, pk: int
) -> HttpResponse:
    sparring = found_or_404(find_sparring(gezin, pk))
    form = TerugkoppelingForm(request.POST or None, personen=[], initial=now_initial())

    def act() -> None:
        data = form.cleaned_data
        report_back_sparring(
            sparring=sparring,
            aan=data["aan"],
            reactie=data["reactie"],
            op=data["gebeurd_op"],
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm(
            "werkplek/samenwerking/terugkoppeling.html",
            "De ouders weten wat er besproken is.",
            SIGNALEN,
        ),
        sparring=sparring,
    )
