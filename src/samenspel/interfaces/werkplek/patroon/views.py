"""The pattern of a family: the circle, the questions, the sentence, and what breaks it."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.analyse.patroon.lezen import PATROON, Stand
from samenspel.domain.analyse.patroon.papier import make_patroonpapier
from samenspel.domain.analyse.patroon.tekening import make_voorbeeld
from samenspel.domain.analyse.patroon.vragen import get_stappen, get_voorbeeld
from samenspel.domain.analyse.queries import find_eindsituatie, list_patronen
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.etiketten import label_antwoord
from samenspel.domain.verhaal.queries import list_antwoorden
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.onderdelen.bladeren import Stap
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.patroon.lezen import (
    Gelezen,
    draw,
    draw_both,
    read,
    show,
)

HULPVRAGEN = {"directe_hulpvraag", "achterliggende_hulpvraag"}


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def patroon(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    gelezen = read(request, gezin)
    return show(
        request,
        gelezen,
        "kring",
        tekeningen=draw(gelezen),
        groepen=gelezen.blad.list_groepen("kring"),
        stappen=_list_stappen(gelezen),
    )


def _list_stappen(gelezen: Gelezen) -> list[Stap]:
    """Return the steps of the example; each leads to what is to be filled in."""
    standen = gelezen.blad.stappen
    nu = next((stand for stand in standen if not stand.is_klaar), None)
    return [
        Stap(
            stand.stap.titel,
            "klaar" if stand.is_klaar else "nu" if stand is nu else "later",
            "" if stand.is_klaar or not gelezen.mag else _where(gelezen.gezin, stand),
        )
        for stand in standen
    ]


def _where(gezin: Gezin, stand: Stand) -> str:
    """Where a step is taken: the page on which its question stands."""
    return reverse("werkplek:duiding", args=[gezin.dossiernummer, stand.volgende])


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def vragen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    gelezen = read(request, gezin)
    lezer = make_lezer(gezin, request.user)
    antwoorden = [
        antwoord
        for antwoord in list_antwoorden(gezin, gelezen.personen)
        if antwoord.vraag in HULPVRAGEN and antwoord.vervallen_op is None
    ]
    bekend = leesbaar(lezer, antwoorden, label_antwoord)
    return _show_blad(request, gelezen, "vragen", hulpvragen=bekend)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def zin(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    gelezen = read(request, gezin)
    return _show_blad(request, gelezen, "zin", patronen=list_patronen(gezin))


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def vervolg(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    return _show_blad(request, read(request, gezin), "vervolg")


def _show_blad(
    request: GebruikerRequest, gelezen: Gelezen, code: str, **context: object
) -> HttpResponse:
    blad = gelezen.blad
    return show(
        request,
        gelezen,
        "vragen",
        dit=blad.get_blad(code),
        groepen=blad.list_groepen(code),
        **context,
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def versie(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    toen = found_or_404(next((p for p in list_patronen(gezin) if p.pk == pk), None))
    gelezen = read(request, gezin, vast=toen)
    return show(
        request,
        gelezen,
        "versie",
        toen=toen,
        tekeningen=draw(gelezen),
        delen=[gelezen.blad.list_groepen(code) for code in PATROON],
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def voorbeeld(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    stappen = get_stappen()
    gevraagd = request.GET.get("stap", "")
    nu = int(gevraagd) if gevraagd in map(str, range(1, len(stappen))) else len(stappen)
    kring = make_voorbeeld(nu)
    return show(
        request,
        read(request, gezin),
        "voorbeeld",
        voorbeeld=get_voorbeeld(),
        kring=kring,
        tekeningen=draw_both(kring, f"Voorbeeld: {stappen[nu - 1].titel}"),
        stappen=[
            Stap(stap.titel, "nu" if at == nu else "later", f"?stap={at}")
            for at, stap in enumerate(stappen, 1)
        ],
        volgende=nu + 1 if nu < len(stappen) else 0,
    )


@require_GET
@requires(Recht.STUK_MAKEN)
def papier(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    eind = find_eindsituatie(gezin)
    gelezen = read(request, gezin, eind=eind)
    patronen = list_patronen(gezin)
    sheet = make_patroonpapier(
        gelezen.blad,
        gezin,
        patroon=patronen[0] if patronen else None,
        eind=eind,
        gemaakt_op=timezone.now(),
    )
    return pdf_answer(sheet, f"gezinspatroon-{gezin.dossiernummer}.pdf")
