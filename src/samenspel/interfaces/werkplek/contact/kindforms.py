"""Forms about what a child told: its words are kept as they were typed."""

from django import forms

from samenspel.domain.verhaal.actions import Verhaalgegevens
from samenspel.interfaces.ui.widgets import tekstveld
from samenspel.interfaces.werkplek.contact.gesprek import MomentForm
from samenspel.interfaces.werkplek.gezin.forms import PersoonField


class KindverhaalForm(MomentForm):
    """What a child told, letter by letter."""

    kind = PersoonField(label="Welk kind vertelde dit?", alleen_kinderen=True)
    woorden = tekstveld(
        "Wat zei het kind, letterlijk?",
        rows=4,
        strip=False,
        help_text="In de woorden van het kind. Verbeter niets en vul niets aan.",
    )
    aan_wie = forms.CharField(
        label="Aan wie vertelde het kind dit?",
        help_text="Aan u, of bijvoorbeeld aan de juf.",
    )
    aanleiding = tekstveld(
        "Wat gebeurde er vlak ervoor, en wat vroeg u?", required=False
    )
    wil = tekstveld(
        "Wat wil het kind dat ermee gebeurt, en wie mag het weten?", required=False
    )

    def to_gegevens(self) -> Verhaalgegevens:
        data = self.cleaned_data
        return Verhaalgegevens(
            kind=self.personen[data["kind"]],
            gebeurd_op=data["gebeurd_op"],
            aan_wie=data["aan_wie"],
            woorden=data["woorden"],
            aanleiding=data["aanleiding"],
            wil=data["wil"],
        )


class KindantwoordForm(MomentForm):
    """What the child heard back."""

    antwoord = tekstveld("Wat zei u tegen het kind?", rows=3)
