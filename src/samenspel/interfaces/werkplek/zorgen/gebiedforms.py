"""Forms about the areas of life and how they work on each other."""

from typing import Any

from django import forms

from samenspel.domain.analyse.gegevens import Gebiedinhoud, Invloedinhoud
from samenspel.domain.analyse.models import Gebiedstand, Invloedsoort
from samenspel.domain.verhaal.models import Hulpgebied
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import DatumField, KeuzeWidget, tekstveld
from samenspel.interfaces.werkplek.gezin.forms import PersonenField
from samenspel.interfaces.werkplek.tijdlijn.feiten import FeitenKeuzeForm
from samenspel.interfaces.werkplek.zorgen.zegforms import HerkomstForm

GEBIEDEN = [("", "kies"), *Hulpgebied.choices]


class GebiedForm(HerkomstForm, FeitenKeuzeForm):
    """How it goes in one area of life, and who says so."""

    leefgebied = forms.ChoiceField(label="Welk leefgebied?", choices=GEBIEDEN)
    stand = forms.ChoiceField(
        label="Hoe gaat het daar?", choices=Gebiedstand.choices, widget=KeuzeWidget
    )
    tekst = tekstveld("Vertel hoe het gaat", rows=3)
    betreft = PersonenField(label="Over wie gaat dit?", required=False)
    bron = forms.CharField(
        label="Waar staat of hoorde u dit?", required=False, max_length=300
    )

    def to_inhoud(self) -> Gebiedinhoud:
        data = self.cleaned_data
        return Gebiedinhoud(
            leefgebied=Hulpgebied(data["leefgebied"]),
            stand=Gebiedstand(data["stand"]),
            tekst=data["tekst"],
            betreft=tuple(data["betreft"]),
            bron=data["bron"],
            feiten=tuple(data["feiten"]),
        )


class InvloedForm(HerkomstForm, FeitenKeuzeForm):
    """How one area works on another, and since when."""

    van = forms.ChoiceField(label="Wat werkt …", choices=GEBIEDEN)
    naar = forms.ChoiceField(label="… op wat?", choices=GEBIEDEN)
    soort = forms.ChoiceField(
        label="Hoe?", choices=Invloedsoort.choices, widget=KeuzeWidget
    )
    uitleg = tekstveld(
        "Leg het uit",
        help_text="Bijvoorbeeld: schulden maken de spanning thuis groter.",
    )
    sinds = DatumField(label="Sinds wanneer?")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("van") and data.get("van") == data.get("naar"):
            self.add_error("naar", "Kies een ander leefgebied.")
        return data

    def to_inhoud(self) -> Invloedinhoud:
        data = self.cleaned_data
        sinds: Datum = data["sinds"]
        return Invloedinhoud(
            van=Hulpgebied(data["van"]),
            naar=Hulpgebied(data["naar"]),
            soort=Invloedsoort(data["soort"]),
            uitleg=data["uitleg"],
            sinds=sinds.dag,
            sinds_precisie=sinds.precisie,
            feiten=tuple(data["feiten"]),
        )


class VoorbijForm(forms.Form):
    """Since when it does not work so any more."""

    tot = DatumField(label="Sinds wanneer niet meer?", precies=True)


class DagForm(forms.Form):
    """On which day one looks."""

    dag = DatumField(label="Op welke dag?", precies=True, required=False)
