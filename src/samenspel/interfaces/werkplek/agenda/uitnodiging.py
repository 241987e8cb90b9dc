"""An invitation for one appointment, to give to who takes part."""

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.uitnodiging import describe, list_bezwaren
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.queries import find_geplande_afspraak, read_agendaregels
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.agenda.ical import MEDIATYPE, write_uitnodiging
from samenspel.interfaces.werkplek.dossier import render_dossier


@require_GET
@requires(Recht.CONTACT_VASTLEGGEN)
def uitnodiging(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    afspraak = found_or_404(find_geplande_afspraak(gezin, pk))
    kop = get_dossierkop(gezin, timezone.now())
    titel, tekst = describe(afspraak)
    context = {
        "afspraak": afspraak,
        "bezwaren": list_bezwaren(afspraak, kop),
        "titel": titel,
        "tekst": tekst,
    }
    return render_dossier(
        request, gezin, "werkplek/agenda/uitnodiging.html", context, kop=kop
    )


@never_cache
@require_GET
@requires(Recht.CONTACT_VASTLEGGEN)
def bestand(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    """Answer the file; what is not for a shared agenda is not there."""
    afspraak = found_or_404(find_geplande_afspraak(gezin, pk))
    if list_bezwaren(afspraak, get_dossierkop(gezin, timezone.now())):
        raise Http404
    titel, tekst = describe(afspraak)
    [regel] = read_agendaregels([afspraak])
    answer = HttpResponse(
        write_uitnodiging(regel, titel=titel, tekst=tekst), content_type=MEDIATYPE
    )
    answer["Content-Disposition"] = 'attachment; filename="afspraak.ics"'
    return answer
