"""The situation of the family: one calm page about each, and about the network."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.genogram import Vraag, read_genogram
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import (
    get_mensenblad,
    list_personen,
)
from samenspel.domain.privacy.etiketten import label_huishoudblad
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.situatie.lezen import Situatie, read_situatie
from samenspel.domain.verhaal.situatie.papier import make_situatiepapier
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.onderdelen.bladeren import Ingang, mark_current
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def situatie(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    return _show_blok(request, gezin, None)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def situatie_van(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    return _show_blok(request, gezin, pk)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def netwerk(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    found = read(request, gezin)
    kinderen = [b.persoon for b in found.blokken if b.persoon and b.persoon.is_kind]
    return _render(
        request, gezin, found, "werkplek/situatie/netwerk.html", kinderen=kinderen
    )


@require_GET
@requires(Recht.STUK_MAKEN)
def papier(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    nu = timezone.now()
    genogram = read_genogram(
        gezin, list_personen(gezin), Vraag(op=timezone.localdate(nu))
    )
    sheet = make_situatiepapier(read(request, gezin), genogram, gezin, gemaakt_op=nu)
    return pdf_answer(sheet, f"situatie-{gezin.dossiernummer}.pdf")


def read(request: GebruikerRequest, gezin: Gezin) -> Situatie:
    """Return what this reader may know of the situation."""
    lezer = make_lezer(gezin, request.user)
    vandaag = timezone.localdate()
    blad = get_mensenblad(gezin, list_personen(gezin), vandaag)
    bekend = leesbaar(lezer, blad.huishoudens, label_huishoudblad)
    huizen = {huis.huishouden.pk for huis in bekend}
    return read_situatie(gezin, blad, lezer, huizen=huizen, dag=vandaag)


def _show_blok(request: GebruikerRequest, gezin: Gezin, pk: int | None) -> HttpResponse:
    found = read(request, gezin)
    blok = found_or_404(found.find(pk))
    return _render(request, gezin, found, "werkplek/situatie/situatie.html", blok=blok)


def _render(
    request: GebruikerRequest,
    gezin: Gezin,
    found: Situatie,
    template: str,
    **context: Any,
) -> HttpResponse:
    bladen = mark_current(_list_bladen(gezin, found), request)
    return render_dossier(
        request, gezin, template, {"situatie": found, "bladen": bladen, **context}
    )


def _list_bladen(gezin: Gezin, found: Situatie) -> list[Ingang]:
    """The tabs: the head, everybody who is asked, and the network."""
    nummer = gezin.dossiernummer
    mensen = [blok.persoon for blok in found.blokken if blok.persoon]
    return [
        Ingang("Aanleiding", reverse("werkplek:situatie", args=[nummer]), ""),
        *(
            Ingang(
                mens.roepnaam,
                reverse("werkplek:situatie-van", args=[nummer, mens.pk]),
                "",
            )
            for mens in mensen
        ),
        Ingang("Netwerk", reverse("werkplek:situatie-netwerk", args=[nummer]), ""),
    ]
