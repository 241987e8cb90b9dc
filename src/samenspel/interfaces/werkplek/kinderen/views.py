"""The children of a family: who spoke with them, longest not spoken with first."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.dossier import Dossierkop, get_dossierkop
from samenspel.domain.handelingen.kinderen import (
    Kindbeeld,
    Kinderblad,
    get_kinderblad,
)
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.bladen.lezen import read_blad
from samenspel.domain.verhaal.bladen.soorten import get_bladsoorten
from samenspel.domain.verhaal.etiketten import label_kindblad
from samenspel.domain.verhaal.queries import list_kindbladen
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.onderdelen.tekst import dagen_geleden
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier

KINDEREN = "werkplek/kinderen/kinderen.html"
KIND = "werkplek/kinderen/kind.html"


@dataclass(frozen=True, slots=True)
class Kindkaart:
    """One child on the page of all, with what stands above it and on its button."""

    beeld: Kindbeeld

    @property
    def kop(self) -> str:
        naam, leeftijd = self.beeld.kind.roepnaam, self.beeld.leeftijd
        wie = naam if leeftijd is None else f"{naam}, {leeftijd}"
        op = self.beeld.gesproken_op
        if op is None:
            return f"{wie}: nog niet gesproken"
        dagen = (timezone.localdate() - timezone.localdate(op)).days
        return f"{wie}: {dagen_geleden(dagen)} gesproken"

    @property
    def link(self) -> str:
        return f"Alles over {self.beeld.kind.roepnaam}"

    @property
    def knop(self) -> str:
        return f"Gesprek met {self.beeld.kind.roepnaam} vastleggen"


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def kinderen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kop, blad = _read(request, gezin)
    context = {
        "kaarten": [Kindkaart(beeld) for beeld in blad.kinderen],
        "ouders": blad.ouders,
        "vandaag": timezone.localdate(),
    }
    return render_dossier(request, gezin, KINDEREN, context, kop=kop)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def kind(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    kop, blad = _read(request, gezin)
    beeld = found_or_404(blad.find(pk))
    mag = make_lezer(gezin, request.user)
    context = {
        "beeld": beeld,
        "vandaag": timezone.localdate(),
        "bladen": [
            read_blad(blad)
            for blad in leesbaar(mag, list_kindbladen(beeld.kind), label_kindblad)
        ],
        "bladsoorten": get_bladsoorten().values(),
    }
    return render_dossier(request, gezin, KIND, context, kop=kop)


def _read(request: GebruikerRequest, gezin: Gezin) -> tuple[Dossierkop, Kinderblad]:
    nu = timezone.now()
    kop = get_dossierkop(gezin, nu)
    blad = get_kinderblad(gezin, personen=kop.personen, by=request.user, nu=nu)
    return kop, blad
