"""The genogram: who is who, as a drawing and as the list that it comes from."""

from datetime import date

from django import forms
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.genogram import (
    Genogram,
    Vraag,
    list_wisseldagen,
    make_genogrampapier,
    read_genogram,
)
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import (
    list_huishoudens,
    list_personen,
    list_verhoudingen,
)
from samenspel.domain.privacy.etiketten import label_huishouden
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import Lezer, leesbaar
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.http import GebruikerRequest, pdf_answer
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.ui.widgets import DatumField
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.gezin.forms import PersoonField, PersoonKeuzeForm
from samenspel.tekening.genogram.legenda import make_legenda

# Made once, by our own drawing code: there is no word of a family in it.
LEGENDA = [(mark_safe(uitleg.svg), uitleg.tekst) for uitleg in make_legenda()]


class BeeldForm(PersoonKeuzeForm):
    """Which day, around whom, and with what."""

    op = DatumField(label="Hoe was het op", required=False)
    om = PersoonField(label="Begin bij", required=False)
    huis = forms.BooleanField(label="Wie slaapt waar", required=False)
    zorg = forms.BooleanField(label="Gezag en zorg", required=False)
    omgang = forms.BooleanField(label="Hoe zij omgaan", required=False)
    gezin = forms.BooleanField(label="Zoals het gezin het krijgt", required=False)


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def tekening(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    personen = list_personen(gezin)
    lezer = make_lezer(gezin, request.user)
    form = BeeldForm(request.GET or None, personen=personen)
    genogram = _read(gezin, personen, form, lezer)
    context = {
        "form": form,
        "genogram": genogram,
        # Made by our own drawing code, which escapes every word in it.
        "tekening": mark_safe(genogram.draw(f"Genogram van gezin {gezin.naam}")),
        "vraag": request.GET.urlencode(),
        "legenda": LEGENDA,
        "wisseldagen": list_wisseldagen(
            gezin,
            personen,
            vandaag=timezone.localdate(),
            huizen=_known_homes(gezin, lezer),
        ),
        "mag_printen": Recht.STUK_MAKEN in lezer.rechten,
        "mag_wijzigen": Recht.PERSONEN_WIJZIGEN in lezer.rechten,
    }
    return render_dossier(request, gezin, "werkplek/gezin/tekening.html", context)


@require_GET
@requires(Recht.STUK_MAKEN)
def papier(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    personen = list_personen(gezin)
    form = BeeldForm(request.GET or None, personen=personen)
    genogram = _read(gezin, personen, form, make_lezer(gezin, request.user))
    nu = timezone.now()
    sheet = make_genogrampapier(genogram, gezin, gemaakt_op=nu)
    return pdf_answer(sheet, f"genogram-{gezin.dossiernummer}.pdf")


def _read(
    gezin: Gezin, personen: list[Persoon], form: BeeldForm, lezer: Lezer
) -> Genogram:
    data = form.cleaned_data if form.is_bound and form.is_valid() else {}
    voor_gezin = bool(data.get("gezin"))
    met_huis = data.get("huis") and not voor_gezin
    met_zorg = data.get("zorg") and not voor_gezin
    met_omgang = data.get("omgang") and not voor_gezin
    vraag = Vraag(
        op=_day(data.get("op")),
        begin=data.get("om"),
        voor_gezin=voor_gezin,
        verhoudingen=list_verhoudingen(gezin, personen) if met_omgang else (),
        huizen=_known_homes(gezin, lezer) if met_huis else (),
        zorg=_known_homes(gezin, lezer) if met_zorg else None,
    )

    def link(persoon: Persoon) -> str:
        return reverse("werkplek:persoon", args=[gezin.dossiernummer, persoon.pk])

    return read_genogram(gezin, personen, vraag, link)


def _day(datum: Datum | None) -> date:
    return datum.dag if datum else timezone.localdate()


def _known_homes(gezin: Gezin, lezer: Lezer) -> set[int]:
    """Return the households that this reader may know of."""
    homes = leesbaar(lezer, list_huishoudens(gezin), label_huishouden)
    return {huis.pk for huis in homes}
