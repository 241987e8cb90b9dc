"""The form of a region: its way of working, and the extra rules that it chose."""

from collections.abc import Iterable
from typing import Any

from django import forms

from samenspel.interfaces.ui.widgets import tekstveld


class RegioForm(forms.Form):
    """Which agreed ways of working and extra rules hold in a region, and who agreed.

    `werkwijzen` and `regels`: what can be chosen, as code and words.
    """

    werkwijze = forms.MultipleChoiceField(
        label="Welke werkwijzen gelden hier?",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies minstens één werkwijze."},
        help_text="De wet en de basis gelden altijd.",
    )
    regels = forms.MultipleChoiceField(
        label="Welke eigen regels kiest de regio erbij?",
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text="Geen enkele staat vanzelf aan. Bij elke regel staat waarom.",
    )
    reden = tekstveld("Wie besloot dit, en waarom?", max_length=1000)

    def __init__(
        self,
        *args: Any,
        werkwijzen: Iterable[tuple[str, str]],
        regels: Iterable[tuple[str, str]],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        velden: Any = self.fields
        velden["werkwijze"].choices = list(werkwijzen)
        velden["regels"].choices = list(regels)

    @property
    def pakketten(self) -> list[str]:
        """What was chosen, the way of working first."""
        return [*self.cleaned_data["werkwijze"], *self.cleaned_data["regels"]]
