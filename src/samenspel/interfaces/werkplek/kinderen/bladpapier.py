"""Sheets on paper: an empty one, and a filled one for the child or whom it chose."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import find_persoon
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.bladen.lezen import read_blad, read_leeg
from samenspel.domain.verhaal.bladen.papier import make_bladpapier
from samenspel.domain.verhaal.bladen.soorten import get_bladsoorten
from samenspel.domain.verhaal.etiketten import label_kindblad
from samenspel.domain.verhaal.models import Kindblad
from samenspel.domain.verhaal.queries import find_kindblad, list_keuzes
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.toegang import found_or_404, requires


@require_GET
@requires(Recht.STUK_MAKEN)
def leeg(request: GebruikerRequest, gezin: Gezin, soort: str) -> HttpResponse:
    found = found_or_404(get_bladsoorten().get(soort))
    pdf = make_bladpapier(read_leeg(found), gemaakt_op=timezone.now())
    return pdf_answer(pdf, f"{found.code}.pdf")


@require_GET
@requires(Recht.STUK_MAKEN)
def papier(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    """The paper of the child itself."""
    blad = found_or_404(find_kindblad(gezin, pk))
    return _print(blad, blad.kind)


@require_GET
@requires(Recht.STUK_MAKEN)
def papier_voor(
    request: GebruikerRequest, gezin: Gezin, pk: int, persoon: int
) -> HttpResponse:
    """The paper of somebody whom the child chose; for anybody else it is not there."""
    blad = found_or_404(find_kindblad(gezin, pk))
    return _print(blad, found_or_404(find_persoon(gezin, persoon)))


def _print(blad: Kindblad, voor: Persoon) -> HttpResponse:
    soort = Lezersoort.KIND if voor.is_kind else Lezersoort.OUDER
    lezer = Lezer(soort, voor.pk, frozenset({voor.pk}))
    etiket = label_kindblad(blad, [keuze.voor_id for keuze in list_keuzes(blad)])
    found = found_or_404(read_blad(blad) if mag_lezen(lezer, etiket) else None)
    pdf = make_bladpapier(found, voor=voor.roepnaam, gemaakt_op=timezone.now())
    return pdf_answer(pdf, "blad.pdf")
