"""The form about the talk with which one hands over what one knows."""

from typing import Any

from django import forms

from samenspel.domain.samenwerking.actions import Gesprek
from samenspel.interfaces.ui.moment import clean_past
from samenspel.interfaces.ui.widgets import (
    DatumField,
    JaNeeField,
    KeuzeWidget,
    TijdField,
    tekstveld,
)

GESPROKEN, KAN_NIET = "ja", "kan-niet"
NODIG = {
    GESPROKEN: {
        "dag": "Vul de dag van het gesprek in.",
        "tijd": "Vul de tijd van het gesprek in.",
        "met_gezin": "Kies ja of nee.",
    },
    KAN_NIET: {"reden": "Schrijf op waarom jullie elkaar niet spreken."},
}


class GesprekForm(forms.Form):
    """The talk was held: when, with the family there or not; or it cannot be held."""

    gesproken = forms.ChoiceField(
        label="Spraken jullie elkaar?",
        choices=[(GESPROKEN, "ja"), (KAN_NIET, "nee, en dat kan ook niet meer")],
        widget=KeuzeWidget,
    )
    dag = DatumField(label="Op welke dag?", precies=True, required=False)
    tijd = TijdField(label="Hoe laat?", required=False)
    met_gezin = JaNeeField(
        label="Was het gezin erbij?",
        required=False,
        help_text="Een warme overdracht is samen met het gezin: zij maken het verschil.",
    )
    meegegeven = tekstveld(
        "Wat moet wie nu de regie heeft weten?",
        required=False,
        help_text="Alleen wat nog niet in het dossier staat.",
    )
    reden = tekstveld("Geen gesprek? Waarom niet?", required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["op"] = clean_past(self, data)
        for naam, zin in NODIG.get(data.get("gesproken", ""), {}).items():
            if naam not in self.errors and data.get(naam) in (None, ""):
                self.add_error(naam, zin)
        return data

    @property
    def gesprek(self) -> Gesprek | None:
        """The talk that was held, None when there can be none."""
        data = self.cleaned_data
        if data["gesproken"] == KAN_NIET:
            return None
        return Gesprek(data["op"], data["met_gezin"], data["meegegeven"])
