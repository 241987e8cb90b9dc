"""What every page about worries and areas of life reads, and the buttons that only act."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.domain.analyse.queries import Zorgenblad, read_zorgen
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.veiligheid.papier.gevaar import Leesgevaar
from samenspel.domain.veiligheid.queries.gevaar import get_leesgevaar
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.tijdlijn.feiten import add_feiten, read_keuze

F = TypeVar("F")


def render_blad(
    request: GebruikerRequest, gezin: Gezin, template: str, **context: Any
) -> HttpResponse:
    """Render a page of the sheet, with the day on which it is asked."""
    page = {"vandaag": timezone.localdate(), **context}
    return render_dossier(request, gezin, template, page)


def read_blad(
    request: GebruikerRequest, gezin: Gezin
) -> tuple[Zorgenblad, list[Persoon]]:
    """Return the sheet with its facts as who asks may read it, and the people."""
    personen = list_personen(gezin)
    lezer = make_lezer(gezin, request.user)
    blad = read_zorgen(gezin, personen, [lezer])
    gevaren = [kaart.gevaar for kaart in blad.gevaren]
    rijen = [*(regel.punt for regel in blad.regels), *gevaren]
    add_feiten(request, gezin, personen, rijen)
    return blad, personen


def find_gevaar_bij_lezen(gezin: Gezin) -> Leesgevaar:
    """Return whether reading may endanger somebody of this family, as it is today."""
    return get_leesgevaar(gezin, timezone.localdate())


def make_denkform(
    soort: Callable[..., F],
    request: GebruikerRequest,
    gezin: Gezin,
    initial: dict[str, Any],
) -> F:
    """Return a form about a thought: on which facts it rests, and who may read it."""
    personen = list_personen(gezin)
    return soort(
        request.POST or None,
        gevaar=find_gevaar_bij_lezen(gezin),
        personen=personen,
        regels=read_keuze(request, gezin, personen),
        initial=initial,
    )


def press(
    request: GebruikerRequest,
    gezin: Gezin,
    act: Callable[[], Any],
    gelukt: str,
    terug: tuple[Any, ...],
) -> HttpResponse:
    """Press one button: do it and say so, or say what is in the way."""
    try:
        act()
    except Blocked as blocked:
        for blocker in blocked.blockers:
            messages.warning(request, blocker.message)
    else:
        messages.success(request, gelukt)
    naam, *bij = terug
    return redirect(naam, gezin.dossiernummer, *bij)
