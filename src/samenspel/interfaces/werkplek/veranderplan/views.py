"""The part 'Veranderplan' of the plan of a family: read it, as it was, and on paper."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.core.blockers import Blocker
from samenspel.domain.analyse.patroon.vragen import get_betekenissen
from samenspel.domain.analyse.veranderplan.delen import (
    get_delen,
    get_herkomst,
    get_inleiding,
    list_hulpvragen,
)
from samenspel.domain.analyse.veranderplan.lezen import Veranderblad, read_versie
from samenspel.domain.analyse.veranderplan.papier import make_veranderpapier
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.veranderplan.lezen import Gelezen, read, read_veilig

# Where what misses is answered.
WAAR = {
    "patroon": "patroon-zin",
    "eindsituatie": "eindsituatie",
    "eindtermijn": "eindtermijn",
    "kolommen": "eindsituatie",
    "hoe": "eindsituatie",
}


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def veranderplan(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    gelezen = read(request, gezin)
    stand = gelezen.stand
    page = {
        "mag": gelezen.mag,
        "stand": stand,
        "veilig": read_veilig(gelezen),
        "inleiding": f"{get_inleiding()} {get_herkomst()}",
        "hulpvragen": list_hulpvragen(),
        "ontbreekt": _list_ontbreekt(gelezen),
        "is_veranderd": bool(stand.nu and stand.nu.duidingen != gelezen.blad.pks),
        "is_voorbij": bool(
            stand.termijn and stand.termijn.uiterlijk < timezone.localdate()
        ),
        **_show_blad(gelezen.blad),
    }
    return render_dossier(request, gezin, "werkplek/veranderplan/plan.html", page)


def _list_ontbreekt(gelezen: Gelezen) -> list[tuple[Blocker, str]]:
    """Return what misses, each with where it is answered."""
    return [(blocker, _where(gelezen, blocker.code)) for blocker in gelezen.ontbreekt]


def _where(gelezen: Gelezen, code: str) -> str:
    naam = WAAR[code]
    if naam == "eindtermijn" and gelezen.stand.nu is None:
        naam = "veranderplan-beginnen"
    return reverse(f"werkplek:{naam}", args=[gelezen.gezin.dossiernummer])


def _show_blad(blad: Veranderblad) -> dict[str, Any]:
    uitleg = get_betekenissen()[blad.eind.betekenis] if blad.eind else None
    return {"blad": blad, "delen": get_delen(), "uitleg": uitleg}


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def versie(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    gelezen = read(request, gezin)
    toen = found_or_404(next((p for p in gelezen.stand.plannen if p.pk == pk), None))
    blad = read_versie(gezin, gelezen.personen, gelezen.lezer, toen)
    page = {"toen": toen, **_show_blad(blad)}
    return render_dossier(request, gezin, "werkplek/veranderplan/versie.html", page)


@require_GET
@requires(Recht.STUK_MAKEN)
def papier(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    gelezen = read(request, gezin)
    sheet = make_veranderpapier(
        gelezen.blad,
        gezin,
        stand=gelezen.stand,
        veilig=read_veilig(gelezen),
        gemaakt_op=timezone.now(),
    )
    return pdf_answer(sheet, f"veranderplan-{gezin.dossiernummer}.pdf")
