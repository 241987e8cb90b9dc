from datetime import datetime

from django import forms

from samenspel.domain.termijnen.actions import Uitstelvraag
from samenspel.domain.termijnen.models import Normantwoord, Uitstelantwoord
from samenspel.interfaces.ui.widgets import KeuzeWidget, dagveld, tekstveld
from samenspel.interfaces.werkplek.toegang.forms import (
    MedewerkerField,
    MedewerkerForm,
    end_of,
)


class AntwoordForm(forms.Form):
    """What a professional says back to a norm."""

    sleutel = forms.CharField(widget=forms.HiddenInput)
    antwoord = forms.ChoiceField(
        label="Wat wilt u zeggen?",
        choices=[
            (Normantwoord.NIET_VAN_TOEPASSING, "Dit is hier niet van toepassing"),
            (Normantwoord.SLAAT_NERGENS_OP, "Dit slaat nergens op"),
        ],
        widget=forms.RadioSelect,
    )
    reden = forms.CharField(
        label="Omdat",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Uw collega's lezen dit in het dossier.",
    )


class WegleggingForm(forms.Form):
    """Until which day it waits, and why."""

    sleutel = forms.CharField(widget=forms.HiddenInput)
    tot = dagveld(
        "Tot en met welke dag?",
        help_text="Hoogstens twee weken. Bijvoorbeeld 12-03-2026.",
    )
    reden = tekstveld(
        "Waarom niet nu?", help_text="Uw collega's zien dit, en dat u het was."
    )

    @property
    def einde(self) -> datetime:
        """The moment after the last day on which it waits."""
        tot = end_of(self.cleaned_data["tot"])
        assert tot is not None  # the field is required
        return tot


class UitstelForm(MedewerkerForm):
    """What cannot be done now: until which day, why, and who looks as well."""

    sleutel = forms.CharField(widget=forms.HiddenInput)
    tot = dagveld(
        "Tot en met welke dag kan het niet?",
        help_text="Hoogstens zes weken. Bijvoorbeeld 12-03-2026.",
    )
    reden = tekstveld("Waarom kan het niet?")
    medewerker = MedewerkerField("Wie kijkt mee?")

    def to_vraag(self) -> Uitstelvraag:
        data = self.cleaned_data
        return Uitstelvraag(data["reden"], data["tot"].dag, data["medewerker"])


class MeekijkForm(forms.Form):
    """Whether it can wait; a no says why."""

    antwoord = forms.ChoiceField(
        label="Kan dit wachten?", choices=Uitstelantwoord.choices, widget=KeuzeWidget
    )
    toelichting = tekstveld("Wat wilt u erbij zeggen?", required=False)
