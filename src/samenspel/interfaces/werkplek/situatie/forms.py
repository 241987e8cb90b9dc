"""Forms about the situation: one answer, and one place in the circles of a child."""

from typing import Any

from django import forms
from django.utils import timezone

from samenspel.core.lijnen import Precisie
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.actions import Antwoordinhoud, Plek
from samenspel.domain.verhaal.models import (
    Antwoord,
    Antwoordsoort,
    Kring,
    Nabijheid,
)
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import DatumField, KeuzeWidget, tekstveld
from samenspel.interfaces.werkplek.gezin.bandforms import to_sinds
from samenspel.interfaces.werkplek.gezin.forms import PersoonField, PersoonKeuzeForm


class AntwoordForm(PersoonKeuzeForm):
    """What somebody says, or what was seen; and who says so."""

    tekst = tekstveld("Antwoord", rows=4)
    soort = forms.ChoiceField(
        label="Wat is dit?", choices=Antwoordsoort.choices, widget=KeuzeWidget
    )
    zegt = PersoonField(label="Wie zegt dit?", required=False)
    zegt_anders = forms.CharField(
        label="Of iemand anders",
        required=False,
        max_length=200,
        help_text="Bijvoorbeeld: juf Marloes, of u zelf.",
    )
    gezegd_op = DatumField(label="Wanneer gezegd?")
    bron = forms.CharField(
        label="Waar staat of hoorde u dit?",
        required=False,
        max_length=300,
        help_text="Bijvoorbeeld: huisbezoek, of het rapport van school.",
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("zegt") and not data.get("zegt_anders"):
            self.add_error("zegt", "Kies wie dit zegt, of schrijf het hieronder.")
        return data

    def to_inhoud(self) -> Antwoordinhoud:
        data = self.cleaned_data
        return Antwoordinhoud(
            tekst=data["tekst"],
            soort=data["soort"],
            zegt=self.personen.get(data["zegt"]),
            zegt_anders="" if data["zegt"] else data["zegt_anders"],
            gezegd_op=data["gezegd_op"].dag,
            gezegd_precisie=data["gezegd_op"].precisie,
            bron=data["bron"],
        )


class VerbeterForm(AntwoordForm):
    """How it should have been written down, and why."""

    reden = forms.CharField(label="Wat klopte er niet?", max_length=500)


class TerugForm(forms.Form):
    """Why an answer does not hold."""

    reden = forms.CharField(label="Waarom klopt dit niet?", max_length=500)


class WegForm(forms.Form):
    """Why somebody is in no circle any more."""

    reden = forms.CharField(
        label="Waarom niet meer?",
        max_length=500,
        help_text="Bijvoorbeeld: verhuisd, of het kind wil het niet meer.",
    )


class PlekForm(PersoonKeuzeForm):
    """How near somebody stands to a child."""

    persoon = PersoonField(label="Wie?")
    kring = forms.TypedChoiceField(
        label="Hoe dicht staat deze persoon bij het kind?",
        choices=Nabijheid.choices,
        coerce=int,
        widget=KeuzeWidget,
    )
    wie_zegt = forms.CharField(
        label="Wie zegt dit?", max_length=200, help_text="Bijvoorbeeld: het kind zelf."
    )
    relatie = forms.CharField(
        label="Wat is deze persoon van het kind?",
        required=False,
        max_length=100,
        help_text="Bijvoorbeeld: oma, of trainer van voetbal.",
    )
    wat_kan = tekstveld("Wat kan deze persoon doen voor het kind?", required=False)
    sinds = DatumField(label="Sinds wanneer?", required=False)

    def to_plek(self) -> Plek:
        data = self.cleaned_data
        return Plek(
            Nabijheid(data["kring"]),
            wie_zegt=data["wie_zegt"],
            relatie=data["relatie"],
            wat_kan=data["wat_kan"],
            sinds=to_sinds(data["sinds"]),
        )


def antwoord_initial(antwoord: Antwoord | None) -> dict[str, Any]:
    """Return what the form shows first: today, or the answer that was wrong."""
    if antwoord is None:
        return {"gezegd_op": Datum(timezone.localdate())}
    return {
        "tekst": antwoord.tekst,
        "soort": antwoord.soort,
        "zegt": antwoord.zegt_id,
        "zegt_anders": antwoord.zegt_anders,
        "gezegd_op": Datum(antwoord.gezegd_op, Precisie(antwoord.gezegd_precisie)),
        "bron": antwoord.bron,
    }


def plek_initial(wie: Persoon | None, kring: Kring | None) -> dict[str, Any]:
    """Return what the form shows first: who it is about, and where they stand now."""
    if kring is None:
        return {"persoon": wie.pk if wie else None}
    sinds = kring.sinds
    return {
        "persoon": kring.persoon_id,
        "kring": kring.kring,
        "relatie": kring.relatie,
        "wat_kan": kring.wat_kan,
        "wie_zegt": kring.wie_zegt,
        "sinds": Datum(sinds, Precisie(kring.sinds_precisie)) if sinds else "",
    }
