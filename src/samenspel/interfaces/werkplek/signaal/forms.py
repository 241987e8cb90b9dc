"""Forms about a signal: what was seen, what it means, and a step of the meldcode."""

from typing import Any

from django import forms

from samenspel.domain.besluiten.actions import Stapgegevens
from samenspel.domain.besluiten.models import Stap
from samenspel.domain.verhaal.actions import Signaalgegevens
from samenspel.domain.verhaal.models import (
    Betekenis,
    Bronsoort,
    Leefgebied,
    Taxatie,
    Waarneming,
)
from samenspel.interfaces.ui.widgets import (
    ChipsWidget,
    JaNeeField,
    KeuzeWidget,
    tekstveld,
)
from samenspel.interfaces.werkplek.contact.gesprek import MomentForm
from samenspel.interfaces.werkplek.gezin.forms import PersonenField, PersoonField


class SignaalForm(MomentForm):
    """Something worrying, with the source apart from what it may mean."""

    wat_precies = tekstveld(
        "Wat is er precies gezien of gezegd?",
        rows=3,
        help_text="Alleen feiten. Schrijf niet op wie het meldde: dat vult u "
        "hieronder in.",
    )
    waarneming = forms.ChoiceField(
        label="Hoe weet u dit?", choices=Waarneming.choices, widget=KeuzeWidget
    )
    wie_meldt = forms.CharField(
        label="Van wie komt dit?",
        help_text="Uzelf, of wie het u vertelde. Dit staat nooit op papier.",
    )
    bronsoort = forms.ChoiceField(
        label="Wat voor bron is dat?",
        choices=Bronsoort.choices,
        required=False,
        help_text="Zo zien we of verschillende bronnen zich zorgen maken.",
    )
    woorden_van = PersoonField(
        label="Zei iemand uit het gezin dit zelf?",
        required=False,
        help_text="De woorden van een kind zijn van het kind.",
    )
    betreft = PersonenField(label="Over wie gaat dit?", required=False)
    leefgebieden = forms.MultipleChoiceField(
        label="Op welke leefgebieden?",
        choices=Leefgebied.choices,
        widget=ChipsWidget,
        required=False,
    )
    is_acuut = forms.BooleanField(
        label="Dit is acuut: een kind kan nu in gevaar zijn", required=False
    )

    def to_gegevens(self) -> Signaalgegevens:
        data = self.cleaned_data
        return Signaalgegevens(
            wie_meldt=data["wie_meldt"],
            bronsoort=data["bronsoort"],
            wat_precies=data["wat_precies"],
            waarneming=data["waarneming"],
            gebeurd_op=data["gebeurd_op"],
            betreft=tuple(data["betreft"]),
            leefgebieden=tuple(data["leefgebieden"]),
            is_acuut=data["is_acuut"],
            woorden_van=self.personen.get(data["woorden_van"]),
        )


class TaxatieForm(forms.Form):
    """The first look at a signal: how soon it is weighed."""

    taxatie = forms.ChoiceField(
        label="Hoe snel moet dit?", choices=Taxatie.choices, widget=forms.RadioSelect
    )
    omdat = tekstveld(
        "Waarom?",
        required=False,
        help_text="Bij 'bekend': wat wist u, en wat gebeurt er al?",
    )


class SignaalwegingForm(forms.Form):
    """What one signal means for the safety of the children."""

    betekenis = forms.ChoiceField(
        label="Wat betekent dit voor de veiligheid van de kinderen?",
        choices=Betekenis.choices,
        widget=forms.RadioSelect,
    )
    weging = tekstveld("Waarom?", rows=3)
    met = forms.CharField(label="Met wie hebt u dit gewogen?", required=False)
    is_gw_erbij = forms.BooleanField(
        label="Een gedragswetenschapper dacht mee", required=False
    )


class StapForm(MomentForm):
    """One step of the meldcode: which, when, who, and what came out of it."""

    stap = forms.TypedChoiceField(
        label="Welke stap?",
        choices=[(stap.value, f"{stap.value}. {stap.label}") for stap in Stap],
        coerce=int,
        widget=forms.RadioSelect,
    )
    wie = forms.CharField(label="Wie deed dit, en met wie?")
    uitkomst = tekstveld("Wat kwam eruit?")
    is_gemeld = JaNeeField(
        label="Meldt u bij Veilig Thuis?",
        required=False,
        help_text="Alleen bij stap 5.",
    )
    motivering = forms.CharField(
        label="Slaat u een stap over? Schrijf op waarom.", required=False
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("is_gemeld") is not None and data.get("stap") != Stap.BESLISSEN:
            self.add_error("is_gemeld", "Dit antwoord hoort bij stap 5.")
        return data

    def to_gegevens(self) -> Stapgegevens:
        data = self.cleaned_data
        return Stapgegevens(
            stap=data["stap"],
            gezet_op=data["gebeurd_op"],
            wie=data["wie"],
            uitkomst=data["uitkomst"],
            is_gemeld=data["is_gemeld"],
            motivering=data["motivering"],
        )
