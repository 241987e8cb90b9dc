"""Who the people of this family are, and one of them."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import (
    Mensenblad,
    find_dubbel,
    get_mensenblad,
    list_dubbelparen,
    list_samenvoegingen,
    list_versies,
)
from samenspel.domain.gezin.rules import aanhef, aanschrijfwijze, in_lopende_tekst
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.mensen import Verwantschap
from samenspel.domain.handelingen.zelfde import list_elders
from samenspel.domain.privacy.etiketten import label_adres, label_huishoudblad
from samenspel.domain.privacy.queries import make_lezer
from samenspel.domain.privacy.redactie import (
    Etiket,
    Lezer,
    Onderwerp,
    leesbaar,
    mag_lezen,
)
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import found_or_404, requires
from samenspel.interfaces.werkplek.dossier import render_dossier


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def personen(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    kop = get_dossierkop(gezin, timezone.now())
    lezer = make_lezer(gezin, request.user)
    blad = get_mensenblad(gezin, kop.personen, timezone.localdate())
    context = {
        "blad": blad,
        "huishoudens": leesbaar(lezer, blad.huishoudens, label_huishoudblad),
        **_rights(lezer, blad),
    }
    if context["mag_wijzigen"]:
        context["dubbelparen"] = list_dubbelparen(kop.personen)
    return render_dossier(
        request, gezin, "werkplek/gezin/mensen.html", context, kop=kop
    )


@require_GET
@requires(Recht.DOSSIER_INZIEN)
def persoon(request: GebruikerRequest, gezin: Gezin, pk: int) -> HttpResponse:
    kop = get_dossierkop(gezin, timezone.now())
    blad = get_mensenblad(gezin, kop.personen, timezone.localdate())
    if blad.find(pk) is None and (dubbel := find_dubbel(gezin, pk)):
        blijft = dubbel.samengevoegd_met_id
        return redirect("werkplek:persoon", gezin.dossiernummer, blijft)
    mens = found_or_404(blad.find(pk))
    lezer = make_lezer(gezin, request.user)
    rights = _rights(lezer, blad)
    zonder = (
        frozenset()
        if rights["mag_wijzigen"]
        else frozenset({"Telefoon", "E-mailadres"})
    )
    naam = mens.persoon.naam
    context = {
        "mens": mens,
        "elders": [daar for daar in list_elders(gezin) if daar.persoon == pk],
        "samenvoegingen": list_samenvoegingen(mens.persoon),
        "versies": list_versies(mens.persoon, zonder=zonder),
        "in_brief": aanhef(naam),
        "op_envelop": aanschrijfwijze(naam),
        "in_tekst": in_lopende_tekst(naam),
        "als": Verwantschap.choices,
        **rights,
        "voorbij": mens.only_of(rights["voorbij"]),
    }
    return render_dossier(
        request, gezin, "werkplek/gezin/persoon.html", context, kop=kop
    )


def _rights(lezer: Lezer, blad: Mensenblad) -> dict[str, Any]:
    """What this reader may do and see; what may not be seen is not counted either."""
    return {
        "mag_wijzigen": Recht.PERSONEN_WIJZIGEN in lezer.rechten,
        "mag_uitsluiten": Recht.MEDEWERKER_UITSLUITEN in lezer.rechten,
        "mag_adres_zien": mag_lezen(lezer, Etiket(Onderwerp.ADRES)),
        "voorbij": leesbaar(lezer, blad.voorbij, label_adres),
    }
