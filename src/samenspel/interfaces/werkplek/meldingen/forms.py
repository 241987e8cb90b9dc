"""The form about what one wants to hear, and along which way."""

from typing import Any

from django import forms

from samenspel.domain.meldingen.actions import Keuze
from samenspel.domain.meldingen.models import LAATST, VROEGST, Nieuwssoort, Voorkeur
from samenspel.interfaces.ui.widgets import KeuzeWidget

SCHERM, DAGBERICHT, DIRECT = "scherm", "dagbericht", "direct"
WEGEN = [
    (SCHERM, "alleen op het scherm"),
    (DAGBERICHT, "in het dagbericht"),
    (DIRECT, "meteen per e-mail"),
]


class MeldingenForm(forms.Form):
    """At which hour the dagbericht comes, and for each kind of news the way."""

    uur = forms.TypedChoiceField(
        label="Hoe laat wilt u het dagbericht?",
        choices=[
            ("", "Geen dagbericht"),
            *((uur, f"{uur}:00 uur") for uur in range(VROEGST, LAATST + 1)),
        ],
        coerce=int,
        empty_value=None,
        required=False,
    )

    def __init__(self, *args: Any, voorkeur: Voorkeur | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if voorkeur is not None:
            self.initial["uur"] = voorkeur.uur
        for soort in Nieuwssoort:
            self.fields[soort.lower()] = forms.ChoiceField(
                label=soort.label,
                choices=WEGEN,
                widget=KeuzeWidget,
                initial=find_weg(soort, voorkeur),
            )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        wegen = {data.get(soort.lower()) for soort in Nieuwssoort}
        if DAGBERICHT in wegen and data.get("uur") is None and not self.errors:
            self.add_error(
                "uur", "Kies hoe laat het dagbericht komt, of kies een andere weg."
            )
        return data

    @property
    def soortvelden(self) -> list[forms.BoundField]:
        """The fields of the kinds of news, in their order."""
        return [self[soort.lower()] for soort in Nieuwssoort]

    def to_keuze(self, adres: str) -> Keuze:
        data = self.cleaned_data

        def choose(weg: str) -> list[str]:
            return [s.value for s in Nieuwssoort if data[s.lower()] == weg]

        return Keuze(data["uur"], choose(DAGBERICHT), choose(DIRECT), adres)


def find_weg(soort: Nieuwssoort, voorkeur: Voorkeur | None) -> str:
    """Return the way that was chosen for this kind; on screen when nothing was."""
    if voorkeur is not None and soort in voorkeur.direct:
        return DIRECT
    if voorkeur is not None and soort in voorkeur.in_dagbericht:
        return DAGBERICHT
    return SCHERM
