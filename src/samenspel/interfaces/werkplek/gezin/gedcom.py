"""The people of a family in from a genealogy program (GEDCOM), and out to one."""

import base64
import zlib
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.core.blockers import Blocked
from samenspel.core.intussen import fingerprint
from samenspel.domain.gezin.actions import Ingelezen, import_stamboom
from samenspel.domain.gezin.gedcom import (
    MOST_BYTES,
    Gelijke,
    Stamboom,
    make_gedcom,
    match_stamboom,
    read_stamboom,
)
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.klad.actions import Kladgegevens, drop_klad, keep_klad
from samenspel.domain.klad.queries import find_klad
from samenspel.domain.privacy.rules import Recht
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.ui.toegang import requires
from samenspel.interfaces.werkplek.dossier import render_dossier
from samenspel.interfaces.werkplek.stap import show_blockers

BESTAND = "bestand"  # the word of the klad under which a file waits
SHOWN = 20  # remarks that stand there at once
NAMES_SHOWN = 300
VERANDERD = (
    "De mensen in dit dossier zijn intussen veranderd. Kijk opnieuw wie dezelfde is."
)


class BestandForm(forms.Form):
    """The file that somebody chose."""

    bestand = forms.FileField(
        label="GEDCOM-bestand",
        help_text="Het eindigt op .ged. Hoogstens 5 MB en 5.000 mensen.",
        widget=forms.FileInput({"accept": ".ged"}),
        error_messages={
            "required": "Kies een bestand.",
            "empty": "Dit bestand is leeg. Kies een ander bestand.",
        },
    )

    def clean_bestand(self) -> bytes:
        inhoud: bytes = self.cleaned_data["bestand"].read(MOST_BYTES + 1)
        return inhoud


class OvernemenForm(forms.Form):
    """Who is somebody else after all, though the name is the same."""

    anders = forms.MultipleChoiceField(
        label="Vink aan wie toch iemand anders is",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    gelezen = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, gelijken: list[Gelijke], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.gelijken = gelijken
        keuzes = [(paar.nieuw.id, _describe(paar)) for paar in gelijken]
        self.fields["anders"].choices = keuzes  # type: ignore[attr-defined]
        if not keuzes:
            self.fields["anders"].widget = forms.MultipleHiddenInput()

    @property
    def zelfde(self) -> dict[str, int]:
        """Who of the file is whom of the dossier."""
        anders = self.cleaned_data["anders"]
        return {
            paar.nieuw.id: paar.bekend.pk
            for paar in self.gelijken
            if paar.nieuw.id not in anders
        }


class UitForm(forms.Form):
    """Which version of the file."""

    gezin = forms.BooleanField(
        label="Zoals het gezin het krijgt",
        required=False,
        help_text="Wat niet iedereen in het gezin weet, staat er dan niet in.",
    )


def _describe(paar: Gelijke) -> str:
    geboren = paar.nieuw.geboren
    return f"{paar.nieuw.naam}{f', geboren {geboren}' if geboren else ''}"


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def kies(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    """Choose a file; nothing is written yet, it waits as a klad of this worker."""
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = BestandForm(*sent)
    if form.is_valid():
        inhoud = form.cleaned_data["bestand"]
        try:
            read_stamboom(inhoud, vandaag=timezone.localdate())
        except Blocked as blocked:
            show_blockers(form, blocked)
        else:
            bestand = _keep(request, gezin, inhoud)
            return redirect("werkplek:gedcom-bestand", gezin.dossiernummer, bestand)
    context = {"form": form, "uit": UitForm()}
    return render_dossier(request, gezin, "werkplek/gezin/gedcom.html", context)


@require_http_methods(["GET", "POST"])
@requires(Recht.PERSONEN_WIJZIGEN)
def overnemen(request: GebruikerRequest, gezin: Gezin, bestand: UUID) -> HttpResponse:
    """Show what is in it and what is not; then everything comes in, or nothing."""
    inhoud = _open(request, gezin, bestand)
    if inhoud is None:
        messages.info(request, "Dit bestand is al ingelezen of weggegooid.")
        return redirect("werkplek:gedcom", gezin.dossiernummer)
    stamboom = read_stamboom(inhoud, vandaag=timezone.localdate())
    gelijken = match_stamboom(stamboom, list_personen(gezin))
    gelezen = fingerprint(*((g.nieuw.id, g.bekend.pk) for g in gelijken))
    form = OvernemenForm(
        request.POST or None, gelijken=gelijken, initial={"gelezen": gelezen}
    )
    if form.is_valid():
        if form.cleaned_data["gelezen"] != gelezen:
            messages.warning(request, VERANDERD)
            return redirect(request.path)
        try:
            result = _import(request, gezin, stamboom, form)
        except Blocked as blocked:
            show_blockers(form, blocked)
        else:
            drop_klad(formulier=bestand, by=request.user, at=timezone.now())
            messages.success(request, _tell(result))
            return redirect("werkplek:genogram", gezin.dossiernummer)
    context = {"form": form, **_preview(stamboom, gelijken), BESTAND: bestand}
    return render_dossier(request, gezin, "werkplek/gezin/gedcom-bestand.html", context)


@require_GET
@requires(Recht.STUK_MAKEN)
def uit(request: GebruikerRequest, gezin: Gezin) -> HttpResponse:
    """Give the file; as with every paper, that somebody took it stands in Inzage."""
    form = UitForm(request.GET)
    voor_gezin = form.is_valid() and form.cleaned_data["gezin"]
    inhoud = make_gedcom(
        gezin,
        list_personen(gezin),
        voor_gezin=bool(voor_gezin),
        gemaakt_op=timezone.localtime(),
    )
    answer = HttpResponse(inhoud, content_type="application/x-gedcom; charset=utf-8")
    naam = f"gezin-{gezin.dossiernummer}.ged"
    answer["Content-Disposition"] = f'attachment; filename="{naam}"'
    answer["Cache-Control"] = "no-store"
    return answer


def _import(
    request: GebruikerRequest, gezin: Gezin, stamboom: Stamboom, form: OvernemenForm
) -> Ingelezen:
    return import_stamboom(
        gezin=gezin,
        stamboom=stamboom,
        zelfde=form.zelfde,
        by=request.user,
        at=timezone.now(),
    )


def _preview(stamboom: Stamboom, gelijken: list[Gelijke]) -> dict[str, Any]:
    bekend = {paar.nieuw.id for paar in gelijken}
    nieuw = [p for p in stamboom.personen if p.id not in bekend]
    opmerkingen = stamboom.opmerkingen
    return {
        "tellingen": list(stamboom.tellingen),
        "opmerkingen": opmerkingen[:SHOWN],
        "meer_opmerkingen": opmerkingen[SHOWN:NAMES_SHOWN],
        "nog_opmerkingen": max(0, len(opmerkingen) - NAMES_SHOWN),
        "overgeslagen": sorted(stamboom.overgeslagen.items()),
        "aantal_nieuw": len(nieuw),
        "nieuw": nieuw[:NAMES_SHOWN],
        "nog_nieuw": max(0, len(nieuw) - NAMES_SHOWN),
        "gelijken": gelijken,
    }


def _tell(result: Ingelezen) -> str:
    mensen = "1 mens" if result.personen == 1 else f"{result.personen} mensen"
    banden = "1 band" if result.relaties == 1 else f"{result.relaties} banden"
    return f"{mensen} en {banden} staan nu in het dossier."


def _keep(request: GebruikerRequest, gezin: Gezin, inhoud: bytes) -> UUID:
    """Let the file wait: encrypted, only for this worker and only in this dossier."""
    bestand = uuid4()
    gegevens = Kladgegevens(
        formulier=bestand,
        pad=reverse("werkplek:gedcom-bestand", args=[gezin.dossiernummer, bestand]),
        actie=reverse("werkplek:gedcom", args=[gezin.dossiernummer]),
        woorden={BESTAND: [base64.b64encode(zlib.compress(inhoud)).decode()]},
        titel="Stamboom inlezen",
    )
    keep_klad(gezin=gezin, gegevens=gegevens, by=request.user, at=timezone.now())
    return bestand


def _open(request: GebruikerRequest, gezin: Gezin, bestand: UUID) -> bytes | None:
    """Return the file that waits, None when it is of another dossier or is no more."""
    klad = find_klad(bestand, request.user)
    if klad is None or klad.gezin_id != gezin.pk:
        return None
    (tekst,) = klad.woorden.get(BESTAND) or [""]
    return zlib.decompress(base64.b64decode(tekst)) if tekst else None
