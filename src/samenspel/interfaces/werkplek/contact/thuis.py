"""Who sleeps here, and who is new: apart from a visit, and what came out of it."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspel.core.blockers import Blocked, Blocker
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_huishoudnamen
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.thuis import get_thuisblad, record_thuis
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import check_nieuwkomer
from samenspel.domain.verhaal.queries import find_nieuwkomer
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.moment import now_initial
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.contact.forms import NagaanForm
from samenspel.interfaces.werkplek.contact.thuisform import ThuisApartForm
from samenspel.interfaces.werkplek.stap import Scherm, do_or_show

THUIS = "werkplek:thuis"
LEEG = Blocker(
    "niets_ingevuld",
    "U vulde nog niets in. Kies bij een huishouden of u het vroeg, of noem een "
    "nieuwe volwassene.",
)


@require_http_methods(["GET", "POST"])
@requires(Recht.ADRES_INZIEN, wijzigen=Recht.CONTACT_VASTLEGGEN)
def thuis(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kop = get_dossierkop(gezin, timezone.now())
    form = ThuisApartForm(
        request.POST or None,
        personen=kop.personen,
        huishoudens=list_huishoudnamen(gezin),
        initial=now_initial(),
    )

    def act() -> None:
        gegevens = form.to_gegevens(form.cleaned_data["gebeurd_op"])
        if gegevens is None:
            raise Blocked([LEEG])
        record_thuis(gezin=gezin, gegevens=gegevens, by=request.user, at=timezone.now())

    return do_or_show(
        request,
        gezin,
        form,
        act,
        Scherm("werkplek/contact/thuis.html", terug=THUIS),
        blad=get_thuisblad(gezin, personen=kop.personen, by=request.user),
    )


@require_http_methods(["GET", "POST"])
@requires(Recht.ADRES_INZIEN, wijzigen=Recht.CONTACT_VASTLEGGEN)
def nagaan(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    found = found_or_404(find_nieuwkomer(gezin, pk))
    form = NagaanForm(request.POST or None)

    def act() -> None:
        uitkomst, by = form.cleaned_data["uitkomst"], request.user
        check_nieuwkomer(nieuwkomer=found, uitkomst=uitkomst, by=by, at=timezone.now())

    scherm = Scherm("werkplek/contact/nagaan.html", "Nagegaan.", THUIS)
    return do_or_show(request, gezin, form, act, scherm, nieuwkomer=found)
