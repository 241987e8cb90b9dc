"""Wegen in the casuïstiekbespreking, and reading afterwards what was weighed."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.domain.besluiten.etiketten import label_weging
from samenspel.domain.besluiten.models import Weging
from samenspel.domain.besluiten.queries import find_weging
from samenspel.domain.besluiten.wegingskaart import get_wegingskaart
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.besluiten import list_te_wegen, weigh_together
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.etiketten import label_signaal
from samenspel.domain.verhaal.models import Signaal
from samenspel.domain.verhaal.queries import list_signalen
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.besluiten.forms import WegingForm, weging_initial
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

SIGNALEN = "werkplek:signalen"


@require_http_methods(["GET", "POST"])
@requires(Recht.WEGEN)
def weging_nieuw(
    request: GebruikerRequest, gezin: Gezin, pk: int | None = None
) -> HttpResponse:
    """Weigh; with `pk` as a correction of that weging, which stays as it was."""
    oude = None if pk is None else found_or_404(find_weging(gezin, pk))
    signalen = _signalen(request, gezin)
    form = WegingForm(
        request.POST or None,
        personen=[],
        signalen=signalen,
        initial=weging_initial(oude)
        if oude
        else {**now_initial(), "signalen": _ticked(gezin)},
    )
    return do_or_show(
        request,
        gezin,
        form,
        lambda: weigh_together(
            gezin=gezin,
            gegevens=form.to_gegevens(),
            corrigeert=oude,
            by=request.user,
            at=timezone.now(),
        ),
        Scherm(
            "werkplek/besluiten/nieuw.html", "De weging staat in het dossier.", SIGNALEN
        ),
        oude=oude,
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def weging(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_weging(gezin, pk))
    lezer = make_lezer(gezin, request.user)
    found_or_404(leesbaar(lezer, [found], label_weging) or None)
    context = {
        "weging": found,
        "signalen": [s for s in _signalen(request, gezin) if s.pk in found.signalen],
        "blokken": _blokken(found),
        "verbetering": getattr(found, "correctie", None),
    }
    return render_dossier(request, gezin, "werkplek/besluiten/weging.html", context)


def _ticked(gezin: Gezin) -> list[int]:
    """Signals that wait for the team; an acute one asks for a tick of its own."""
    return [s.pk for s in list_te_wegen(gezin) if s.is_gewogen or not s.is_acuut]


def _signalen(request: GebruikerRequest, gezin: Gezin) -> list[Signaal]:
    lezer = make_lezer(gezin, request.user)
    return leesbaar(lezer, list_signalen(gezin), label_signaal)


def _blokken(weging: Weging) -> list[tuple[str, list[tuple[str, str]]]]:
    """The answered questions of the wegingskaart, block by block."""
    blokken = [
        (
            blok.titel,
            [
                (vraag.tekst, weging.antwoorden[vraag.code])
                for vraag in blok.vragen
                if vraag.code in weging.antwoorden
            ],
        )
        for blok in get_wegingskaart()
    ]
    return [(titel, antwoorden) for titel, antwoorden in blokken if antwoorden]
