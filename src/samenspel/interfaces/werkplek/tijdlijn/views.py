"""The tijdlijn: a strip of lanes above a list, newest first."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET

from samenspel.core.datums import show_datum
from samenspel.core.soorten import Tijdlaan
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.dossier import Dossierkop, get_dossierkop
from samenspel.domain.handelingen.tijdlijn import Tijdlijn, Tijdregel, get_tijdlijn
from samenspel.domain.handelingen.tijdlijn.papier import make_chronologie
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import Lezer
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.momenten import Moment, draw_regel
from samenspel.interfaces.ui.toegang import remove_nul, requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.tijdlijn.forms import TijdvraagForm
from samenspel.tekening.strip.legenda import make_legenda
from samenspel.tekening.strip.svg import draw_strip

# Made once, by our own drawing code: there is no word of a family in it.
LEGENDA = [(mark_safe(uitleg.svg), uitleg.tekst) for uitleg in make_legenda()]
ICONEN = {
    Tijdlaan.GEBEURTENIS: "let-op",
    Tijdlaan.MAATREGEL: "besluit",
    Tijdlaan.WONEN: "huisbezoek",
    Tijdlaan.REGIE: "persoon",
    Tijdlaan.HULP: "team",
    Tijdlaan.SIGNAAL: "gevaar",
    Tijdlaan.VEILIGHEID: "veiligheid",
    Tijdlaan.CIJFER: "alleen",
    Tijdlaan.BESLUIT: "document",
    Tijdlaan.CONTACT: "contact",
}
# Where the row of a line can be read.
PAGINA = {
    "contact": "werkplek:contacten",
    "signaal": "werkplek:signalen",
    "hulp": "werkplek:hulpverlening",
}
KLEIN = "klein rustig"
EIGEN = {"gebeurtenis": "werkplek:gebeurtenis-wijzigen"}


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def tijdlijn(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    nu = timezone.now()
    kop = get_dossierkop(gezin, nu)
    form = TijdvraagForm(request.GET or None, personen=kop.personen)
    vraag = form.to_vraag(remove_nul(request.GET.get("na", "")))
    lezer = make_lezer(gezin, request.user)
    naast = form.to_naast(vraag)
    gevraagd = [een for een in (vraag, naast) if een is not None]
    dag = timezone.localdate(nu)
    lijnen = [
        get_tijdlijn(gezin, kop.personen, een, lezer, vandaag=dag) for een in gevraagd
    ]
    lijn = lijnen[0]
    form.offer(lanen=lijn.lanen, bronnen=lijn.bronnen)
    context = {
        "form": form,
        "lijn": lijn,
        "perioden": [_draw(een, gezin, kop, lezer) for een in lijnen],
        "legenda": LEGENDA,
        "vraag": request.GET.urlencode(),
        "mag_printen": Recht.STUK_MAKEN in lezer.rechten,
        "ouder_url": "" if naast else _older(request, lijn),
        "is_gevraagd": any(v for naam, v in request.GET.items() if naam != "na"),
        "is_verder": vraag.na is not None,
    }
    return render_dossier(
        request, gezin, "werkplek/tijdlijn/tijdlijn.html", context, kop=kop
    )


@require_GET
@requires(Recht.STUK_MAKEN)
def papier(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    nu = timezone.now()
    kop = get_dossierkop(gezin, nu)
    form = TijdvraagForm(request.GET or None, personen=kop.personen)
    sheet = make_chronologie(
        gezin,
        kop,
        form.to_vraag(""),
        make_lezer(gezin, request.user),
        vandaag=timezone.localdate(nu),
        gemaakt_op=nu,
    )
    return pdf_answer(sheet, f"chronologie-{gezin.dossiernummer}.pdf")


def _draw(
    lijn: Tijdlijn, gezin: Gezin, kop: Dossierkop, lezer: Lezer
) -> dict[str, Any]:
    """One period: when, its drawing, and its lines."""
    strip = lijn.strip
    wanneer = (
        f"{show_datum(strip.van, 'dag')} tot en met {show_datum(strip.tot, 'dag')}"
    )
    titel = (
        f"Tijdlijn van gezin {gezin.naam}, {wanneer}. Dezelfde regels staan eronder."
    )
    return {
        "wanneer": wanneer,
        "strip": strip,
        # Made by our own drawing code, which escapes every word in it.
        "tekening": mark_safe(draw_strip(strip, titel=titel)),
        "regels": [_show(regel, gezin, kop, lezer) for regel in lijn.regels],
        "is_meer": lijn.verder is not None,
    }


def _show(regel: Tijdregel, gezin: Gezin, kop: Dossierkop, lezer: Lezer) -> Moment:
    """A line as it stands on the page, and where one reads on."""
    url = ""
    soort, pk = regel.verwijst or ("", 0)
    if naam := PAGINA.get(soort):
        url = reverse(naam, args=[gezin.dossiernummer])
    elif (naam := EIGEN.get(soort)) and Recht.CONTACT_VASTLEGGEN in lezer.rechten:
        url = reverse(naam, args=[gezin.dossiernummer, pk])
    return Moment(
        regel.kop,
        regel.wanneer,
        regel.dag,
        ICONEN[regel.laan],
        "".join(_list_inhoud(regel, kop)),
        url=url,
        door=regel.door or regel.bron,
        laat=regel.dagen_later,
        groot=regel.is_groot,
    )


def _list_inhoud(regel: Tijdregel, kop: Dossierkop) -> Iterator[str]:
    """What stands below a line: whom it is about, what came of it, who says so."""
    if namen := kop.name_all(regel.betreft):
        yield draw_regel(KLEIN, "", ", ".join(namen), is_naam=True)
    if regel.tekst:
        yield draw_regel("", "", regel.tekst)
    if regel.gevolg:
        yield draw_regel("", "Voor de kinderen: ", regel.gevolg)
    if regel.van_wie:
        yield draw_regel(KLEIN, "Dit zegt ", regel.van_wie, is_naam=True)
    if regel.opgeschreven:
        dag = show_datum(regel.opgeschreven, "dag")
        yield draw_regel(KLEIN, "Later opgeschreven, op ", dag)


def _older(request: GebruikerRequest, lijn: Tijdlijn) -> str:
    """Where the lines before these are, '' when these are the last."""
    if lijn.verder is None:
        return ""
    return f"?{urlencode({**request.GET.dict(), 'na': str(lijn.verder)})}"
