"""What can be done with a point or a danger: does it still hold, who reads it, who objects."""

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from samenspel.domain.analyse.actions import (
    confirm_gedachte,
    record_onenigheid,
    show_gedachte,
    withdraw_gedachte,
    withdraw_onenigheid,
)
from samenspel.domain.analyse.models import Gevaar, Punt
from samenspel.domain.analyse.queries import find_gevaar, find_onenigheid, find_punt
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.reden import ask_reden
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.zorgen.bladen import find_gevaar_bij_lezen, press
from samenspel.interfaces.werkplek.zorgen.forms import (
    OneensForm,
)
from samenspel.interfaces.werkplek.zorgen.zegforms import LezenForm, nieuw_initial

ZORGEN = "werkplek:zorgen"
SJABLOON = "werkplek/zorgen/invullen.html"
SOORTEN = ("punt", "gevaar")


@require_POST
@requires(Recht.ANALYSE_WIJZIGEN)
def klopt(request: GebruikerRequest, gezin: Gezin, wat: str, pk: int) -> HttpResponse:
    found = _find(gezin, wat, pk)
    nu = timezone.now()
    return press(
        request,
        gezin,
        lambda: confirm_gedachte(gedachte=found, by=request.user, at=nu),
        f"Klopt nog op {timezone.localdate(nu):%d-%m-%Y}.",
        (ZORGEN,),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def weg(request: GebruikerRequest, gezin: Gezin, wat: str, pk: int) -> HttpResponse:
    found = _find(gezin, wat, pk)
    return ask_reden(
        request,
        gezin,
        withdraw_gedachte,
        Scherm(SJABLOON, terug=ZORGEN),
        toon={
            "titel": "Dit klopt niet (meer)",
            "bij": "Het blijft te lezen, met uw reden.",
            "over": _words(found),
            "terug_url": _back(gezin, wat, pk),
        },
        gedachte=found,
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def lezen(request: GebruikerRequest, gezin: Gezin, wat: str, pk: int) -> HttpResponse:
    found = _find(gezin, wat, pk)
    form = LezenForm(
        request.POST or None,
        gevaar=find_gevaar_bij_lezen(gezin),
        personen=list_personen(gezin),
        staat_er=_all_words(found),
        initial={"voor_gezin": found.voor_gezin, "alleen_voor": found.alleen_voor},
    )

    def act() -> None:
        lees = form.to_lezen()
        show_gedachte(gedachte=found, lezen=lees, by=request.user, at=timezone.now())

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm(SJABLOON, terug=f"werkplek:{wat}", bij=(pk,)),
        titel="Wie mag dit lezen?",
        bij="Op tafel bij het gezin staat alleen wat u hier aanvinkt.",
        over=_words(found),
        terug_url=_back(gezin, wat, pk),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def oneens(request: GebruikerRequest, gezin: Gezin, wat: str, pk: int) -> HttpResponse:
    found = _find(gezin, wat, pk)
    form = OneensForm(
        request.POST or None,
        gevaar=find_gevaar_bij_lezen(gezin),
        personen=list_personen(gezin),
        initial=nieuw_initial(voor_gezin=found.voor_gezin),
    )

    def act() -> None:
        record_onenigheid(
            over=found,
            inhoud=form.to_woorden(),
            herkomst=form.to_herkomst(),
            lezen=form.to_lezen(),
            by=request.user,
            at=timezone.now(),
        )

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/zorgen/oneens.html", terug=f"werkplek:{wat}", bij=(pk,)),
        over=_words(found),
        terug_url=_back(gezin, wat, pk),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def oneens_weg(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_onenigheid(gezin, pk))
    return ask_reden(
        request,
        gezin,
        withdraw_onenigheid,
        Scherm(SJABLOON, terug=ZORGEN),
        toon={
            "titel": f"{found.wie_zegt_het} is het niet meer oneens",
            "bij": "Het blijft te lezen, met uw reden.",
            "over": found.woorden,
            "terug_url": reverse(ZORGEN, args=[gezin.dossiernummer]),
        },
        onenigheid=found,
    )


def _find(gezin: Gezin, wat: str, pk: int) -> Punt | Gevaar:
    if wat not in SOORTEN:
        raise Http404
    if wat == "punt":
        return found_or_404(find_punt(gezin, pk))
    return found_or_404(find_gevaar(gezin, pk))


def _words(found: Punt | Gevaar) -> str:
    return found.tekst if isinstance(found, Punt) else found.waarover


def _all_words(found: Punt | Gevaar) -> str:
    """Everything that would lie on the table."""
    if isinstance(found, Punt):
        return f"{found.tekst} {found.vertaling}"
    delen = (found.waarover, found.wat_kan_gebeuren, found.vertaling, found.doel)
    return " ".join(delen)


def _back(gezin: Gezin, wat: str, pk: int) -> str:
    return reverse(f"werkplek:{wat}", args=[gezin.dossiernummer, pk])
