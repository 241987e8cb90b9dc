"""The pattern at the table: what the family may read, and the paper for who sits there."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.analyse.actions import show_duidingen
from samenspel.domain.analyse.models import Duiding
from samenspel.domain.analyse.patroon.lezen import Patroonblad
from samenspel.domain.analyse.patroon.papier import Vastgesteld, make_tafelpapier
from samenspel.domain.analyse.queries import (
    find_eindsituatie,
    find_patroon,
    find_samen_termijn,
)
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.patroon.lezen import read, show
from samenspel.interfaces.werkplek.patroon.tafelform import OpTafelForm
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show
from samenspel.interfaces.werkplek.zorgen.bladen import find_gevaar_bij_lezen
from samenspel.interfaces.werkplek.zorgen.tafelform import ask_tafel

TAFEL = "werkplek:patroon-tafel"


@require_GET
@requires(Recht.STUK_MAKEN)
def tafel(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    """Choose who sits at the table, then give the paper that all of them may read."""
    nu = timezone.now()
    gevraagd = ask_tafel(request, gezin, timezone.localdate(nu))
    eind = find_eindsituatie(gezin)
    gelezen = read(request, gezin, eind=eind)
    blad = gelezen.blad.keep_for(gevraagd.lezers)
    if not blad.regels:
        return show(
            request,
            gelezen,
            "tafel",
            form=gevraagd.form,
            zonder=gevraagd.mensen,
            op_tafel=_count_op_tafel(gelezen.blad),
        )
    sheet = make_tafelpapier(
        blad,
        gezin,
        voor=gevraagd.mensen,
        samen=Vastgesteld(find_patroon(gezin), eind, find_samen_termijn(gezin)),
        gemaakt_op=nu,
    )
    return pdf_answer(sheet, f"aan-tafel-{gezin.dossiernummer}.pdf")


def _count_op_tafel(blad: Patroonblad) -> int:
    return sum(duiding.voor_gezin for regel in blad.regels for duiding in regel.nu)


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def lezen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    """Choose which pieces the family may read, and who of them."""
    gelezen = read(request, gezin, eind=find_eindsituatie(gezin))
    form = OpTafelForm(
        request.POST or None,
        blad=gelezen.blad,
        gekozen=_find_gekozen(request, gelezen.blad),
        personen=gelezen.personen,
        gevaar=find_gevaar_bij_lezen(gezin),
    )

    def act() -> None:
        show_duidingen(
            gezin=gezin,
            duidingen=form.get_stukken(),
            lezen=form.to_lezen(),
            by=request.user,
            at=timezone.now(),
        )

    terug = reverse(TAFEL, args=[gezin.dossiernummer])
    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/patroon/optafel.html", terug=TAFEL),
        terug_url=terug,
    )


def _find_gekozen(request: GebruikerRequest, blad: Patroonblad) -> Duiding | None:
    """Return the piece whose button was pressed, None for the whole list."""
    pk = request.GET.get("stuk", "")
    alle = (duiding for regel in blad.regels for duiding in regel.nu)
    return next((duiding for duiding in alle if str(duiding.pk) == pk), None)
