"""Forms about what a child told: its words are kept as they were typed."""

from typing import Any

from django import forms

from samenspel.domain.verhaal.actions import Verhaalgegevens
from samenspel.domain.verhaal.models import Taal
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
    taal = forms.ChoiceField(
        label="In welke taal?", choices=Taal.choices, required=False
    )
    vertaling = tekstveld(
        "Zoals het vertaald is",
        rows=4,
        strip=False,
        required=False,
        help_text="Schreef u de eigen woorden niet op? Laat ze hierboven dan leeg.",
    )
    vertaald_door = forms.CharField(
        label="Wie vertaalde?", required=False, help_text="Bijvoorbeeld: de tolk."
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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["woorden"].required = not self["vertaling"].value()

    @property
    def is_vertaald(self) -> bool:
        """Whether anything of a translation was filled in."""
        velden = ("taal", "vertaling", "vertaald_door")
        return any(self[naam].value() or self[naam].errors for naam in velden)

    def to_gegevens(self) -> Verhaalgegevens:
        data = self.cleaned_data
        return Verhaalgegevens(
            kind=self.personen[data["kind"]],
            gebeurd_op=data["gebeurd_op"],
            aan_wie=data["aan_wie"],
            woorden=data["woorden"],
            taal=data["taal"],
            vertaling=data["vertaling"],
            vertaald_door=data["vertaald_door"],
            aanleiding=data["aanleiding"],
            wil=data["wil"],
        )


class KindantwoordForm(MomentForm):
    """What the child heard back."""

    antwoord = tekstveld("Wat zei u tegen het kind?", rows=3)
