"""The sheet on the wall: large, without a menu, only what everybody there may read."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.analyse.queries import read_zorgen
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.pages import render_page
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.zorgen.bladen import render_blad
from samenspel.interfaces.werkplek.zorgen.tafelform import ask_tafel
from samenspel.interfaces.werkplek.zorgen.tekenen import draw_kaart


@require_GET
@requires(Recht.STUK_MAKEN)
def overleg(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    """Choose who sits at the table, then show what all of them may read."""
    dag = timezone.localdate()
    tafel = ask_tafel(request, gezin, dag)
    if not tafel.gasten:
        return render_blad(
            request, gezin, "werkplek/zorgen/tafel.html", form=tafel.form
        )
    blad = read_zorgen(gezin, list_personen(gezin), tafel.lezers)
    context = {
        "gezin": gezin,
        "blad": blad,
        "kaarten": [(kaart, draw_kaart(kaart)) for kaart in blad.gevaren],
        "aan_tafel": tafel.mensen,
        "vandaag": dag,
    }
    return render_page(request, "werkplek/zorgen/overleg.html", context)
