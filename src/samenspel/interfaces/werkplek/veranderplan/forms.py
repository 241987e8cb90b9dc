"""Forms about the veranderplan: what was agreed at the table, its term, its end."""

from typing import Any

from django import forms

from samenspel.domain.analyse.gegevens import Termijn, Veranderinhoud
from samenspel.domain.analyse.models import Uitkomst
from samenspel.interfaces.ui.widgets import KeuzeWidget, dagveld, tekstveld
from samenspel.interfaces.werkplek.patroon.forms import SamenForm

WAAROM_NU = "De veiligheid komt eerst. Schrijf op waarom u toch doorgaat."
WAAROM_DAN = "Waarom is het dan haalbaar?"


class BesprokenForm(SamenForm):
    """With whom it was agreed, who does not agree, and in which way one works."""

    methodiek = forms.CharField(
        label="Welke eigen methodiek gebruikt u?",
        required=False,
        max_length=200,
        help_text="Alleen als u er een gebruikt. Bijvoorbeeld: Signs of Safety of FFP.",
    )
    motivering = tekstveld(WAAROM_NU, required=False)
    field_order = ("met_wie", "op", "niet_eens", "eindtermijn", "waarom", "methodiek")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["met_wie"].label = "Met wie besprak u dit?"

    def to_inhoud(self) -> Veranderinhoud:
        data = self.cleaned_data
        return Veranderinhoud(self.to_samen(), data["methodiek"], data["motivering"])


class BeginForm(BesprokenForm):
    """The same at the beginning, with the term when there is one already."""

    eindtermijn = dagveld("Haalbare eindtermijn", required=False)
    waarom = tekstveld(WAAROM_DAN, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("eindtermijn") and not data.get("waarom"):
            self.add_error("waarom", "Schrijf op waarom het dan haalbaar is.")
        if data.get("waarom") and not data.get("eindtermijn"):
            self.add_error("eindtermijn", "Vul ook de dag in.")
        return data

    def to_termijn(self) -> Termijn | None:
        data = self.cleaned_data
        if not data["eindtermijn"]:
            return None
        return Termijn(data["eindtermijn"].dag, data["waarom"])


class TermijnForm(forms.Form):
    """By when the end situation can be reached, and why then."""

    eindtermijn = dagveld("Haalbare eindtermijn")
    waarom = tekstveld(WAAROM_DAN)
    motivering = tekstveld(WAAROM_NU, required=False)

    def to_termijn(self) -> Termijn:
        data = self.cleaned_data
        return Termijn(data["eindtermijn"].dag, data["waarom"])


class AfsluitForm(forms.Form):
    """How work on change ended."""

    uitkomst = forms.ChoiceField(
        label="Hoe eindigt het?", choices=Uitkomst.choices, widget=KeuzeWidget
    )
    reden = tekstveld("Hoe is het nu, en wie vindt dat?", rows=3)
