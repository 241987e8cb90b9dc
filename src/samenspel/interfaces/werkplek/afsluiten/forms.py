"""Forms about letting a family go, and about taking that back."""

from datetime import date
from typing import Any

from django import forms

from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.samenwerking.actions.afsluiten import Overnamegegevens
from samenspel.domain.samenwerking.models import (
    Adviesantwoord,
    Afsluitreden,
    Overnemer,
)
from samenspel.domain.samenwerking.rules import Sluitgegevens
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import DatumField, KeuzeWidget, dagveld, tekstveld
from samenspel.interfaces.werkplek.aanmelding.forms import (
    AanmeldingForm,
    TeamgenootField,
)

RIJEN = 4


class OvernameRij(forms.Form):
    """One who goes on: who, with what, from when. An empty row is nobody."""

    soort = forms.ChoiceField(label="Wie gaat verder?", choices=Overnemer.choices)
    wie = forms.CharField(label="Naam en hoe te bereiken", required=False)
    wat = forms.CharField(label="Wat neemt deze over?", required=False)
    vanaf = dagveld("Vanaf welke dag?", required=False, help_text="")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if self.is_leeg:
            return data
        if not data.get("wie"):
            self.add_error("wie", "Vul in wie dit overneemt.")
        if not data.get("wat"):
            self.add_error("wat", "Vul in wat deze overneemt.")
        if not data.get("vanaf") and "vanaf" not in self.errors:
            self.add_error("vanaf", "Vul in vanaf welke dag.")
        return data

    @property
    def is_leeg(self) -> bool:
        """Nobody was filled in here."""
        return not any(
            self.data.get(self.add_prefix(n)) for n in ("wie", "wat", "vanaf")
        )

    def to_gegevens(self) -> Overnamegegevens:
        data = self.cleaned_data
        return Overnamegegevens(
            data["soort"], data["wie"], data["wat"], data["vanaf"].dag
        )


OvernameFormSet = forms.formset_factory(OvernameRij, extra=RIJEN, max_num=RIJEN)


class AfsluitForm(forms.Form):
    """Why it ends, how it went, who knows, and how it stays well."""

    reden = forms.ChoiceField(
        label="Waarom stopt het?", choices=Afsluitreden.choices, widget=KeuzeWidget
    )
    verloop = tekstveld(
        "Hoe is het gegaan?",
        rows=4,
        help_text="Wat was er, wat is er gedaan en wat is er nu anders?",
    )
    woorden_gezin = tekstveld(
        "Hoe kijkt het gezin terug, in hun eigen woorden?", required=False
    )
    ouders_verteld_op = DatumField(
        label="Wanneer vertelde u het de ouders?",
        precies=True,
        required=False,
        help_text="",
    )
    kinderen_verteld_op = DatumField(
        label="Wanneer vertelde u het de kinderen?",
        precies=True,
        required=False,
        help_text="",
    )
    waarom_niet_verteld = tekstveld(
        "Wie weet het nog niet, en waarom?",
        required=False,
        help_text="Alleen als een datum hierboven leeg is.",
    )
    blijft_goed = tekstveld(
        "Hoe houdt het gezin vast wat nu goed gaat?", required=False
    )
    bij_terugval = tekstveld(
        "Waaraan merkt iedereen dat het minder gaat, en wie doet dan wat?",
        required=False,
    )
    vinger_op = dagveld(
        "Wanneer vraagt iemand nog eens hoe het gaat?",
        required=False,
        help_text="",
    )
    vinger_door = forms.CharField(label="Wie doet dat?", required=False)
    advies = forms.ChoiceField(
        label="Mag het lokaal team de laatste regisseur nog om advies vragen?",
        help_text="Vraag het de ouders. Hun ja geldt hoogstens een jaar.",
        choices=Adviesantwoord.choices,
        widget=KeuzeWidget,
    )
    advies_van = forms.CharField(label="Wie zeiden dat?", required=False)
    motivering = tekstveld(
        "Staat er nog iets open? Schrijf op waarom u toch sluit.", required=False
    )

    def to_gegevens(self) -> Sluitgegevens:
        data = dict(self.cleaned_data)
        for naam in ("ouders_verteld_op", "kinderen_verteld_op", "vinger_op"):
            data[naam] = _dag(data[naam])
        return Sluitgegevens(**data)


def _dag(datum: Datum | None) -> date | None:
    return datum.dag if datum else None


class TochNietForm(forms.Form):
    """Why the dossier opens again."""

    reden = tekstveld("Waarom toch niet?")


class TerugForm(AanmeldingForm):
    """An aanmelding of a family that comes back, and who keeps sight."""

    zichthouder = TeamgenootField(label="Wie houdt zicht?")

    def __init__(self, *args: Any, teamgenoten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["zichthouder"]
        field.queryset = teamgenoten

    def get_zichthouder(self) -> Medewerker:
        wie: Medewerker = self.cleaned_data["zichthouder"]
        return wie
