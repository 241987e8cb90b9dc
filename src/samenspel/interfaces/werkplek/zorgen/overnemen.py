"""Take over from the veiligheidsplan, one line at a time: does this still hold today?"""

from django.http import HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.http import require_http_methods

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.zorgen import list_overneembaar, take_over
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.zorgen.bladen import press, read_blad, render_blad

HIER = "werkplek:zorgen-overnemen"


@require_http_methods(["GET", "POST"])
@requires(Recht.ANALYSE_WIJZIGEN)
def overnemen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    blad, _ = read_blad(request, gezin)
    rijen = list_overneembaar(gezin, blad)
    if request.method == "POST":
        gekozen = request.POST.get("onderdeel", "")
        rij = found_or_404(
            next((r for r in rijen if str(r.onderdeel.pk) == gekozen), None)
        )
        nu = timezone.now()
        return press(
            request,
            gezin,
            lambda: take_over(rij=rij, by=request.user, at=nu),
            f"Staat onder '{rij.soort.label}'.",
            (HIER,),
        )
    return render_blad(
        request,
        gezin,
        "werkplek/zorgen/overnemen.html",
        rijen=rijen,
        vraag=f"Klopt dit nog op {date_format(timezone.localdate(), 'j F Y')}?",
    )
