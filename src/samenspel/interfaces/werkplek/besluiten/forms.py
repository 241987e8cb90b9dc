"""The form of the weging: the wegingskaart, two questions, two answers."""

from dataclasses import fields as dataclass_fields
from typing import Any

from django import forms
from django.utils import timezone

from samenspel.domain.besluiten.actions import Weeggegevens
from samenspel.domain.besluiten.models import Aanleiding, Analyse, Weging
from samenspel.domain.besluiten.wegingskaart import Weegblok, get_wegingskaart
from samenspel.domain.verhaal.models import Signaal
from samenspel.interfaces.ui.moment import moment_initial
from samenspel.interfaces.ui.widgets import JaNeeField, KeuzeWidget, tekstveld
from samenspel.interfaces.werkplek.contact.gesprek import MomentForm

VRAAG = "vraag-"
MEERDERE = forms.CheckboxSelectMultiple


class WegingForm(MomentForm):
    """A casuïstiekbespreking: who was there, facts, views, and what was decided."""

    aanleiding = forms.ChoiceField(
        label="Waarom weegt u nu?", choices=Aanleiding.choices, widget=KeuzeWidget
    )
    afweging = tekstveld("Welke afweging wilt u maken?")
    aanwezigen = forms.CharField(label="Wie waren erbij?")
    gedragswetenschapper = forms.CharField(
        label="Welke gedragswetenschapper was erbij?",
        required=False,
        help_text="Leeg is: er was geen gedragswetenschapper.",
    )
    signalen = forms.TypedMultipleChoiceField(
        label="Welke signalen weegt u?", coerce=int, widget=MEERDERE, required=False
    )
    is_genogram_getekend = JaNeeField(label="Ligt er een genogram?")
    feiten = tekstveld("Welke feiten weten we?", rows=4, help_text="Gezien of gehoord.")
    zijn_feiten_genoeg = JaNeeField(label="Zijn dit genoeg feiten om te wegen?")
    overwegingen = tekstveld(
        "Wat vinden we daarvan?",
        rows=4,
        help_text="Uw overwegingen, los van de feiten.",
    )
    analyse = forms.ChoiceField(
        label="Is een uitgebreide verklarende analyse nodig?",
        choices=Analyse.choices,
        widget=KeuzeWidget,
    )
    analyse_omdat = tekstveld("Omdat")
    gi = JaNeeField(label="Is het nodig dat de GI meedoet?")
    gi_omdat = tekstveld("Omdat")
    niet_eens = tekstveld("Wie is het niet eens, en waarom?", required=False)
    advies = tekstveld("Wat adviseert de gedragswetenschapper?", required=False)
    is_advies_gevolgd = JaNeeField(label="Volgt u dat advies?", required=False)
    advies_omdat = tekstveld("Waarom wel, of waarom niet?", required=False)
    vervolg = tekstveld(
        "Wat gaat u nu doen?", required=False, help_text="Wie doet wat, en wanneer?"
    )
    motivering = tekstveld(
        "Ging het anders dan afgesproken? Schrijf op waarom.",
        required=False,
        help_text="Bijvoorbeeld: er was geen gedragswetenschapper of geen genogram.",
    )

    def __init__(self, *args: Any, signalen: list[Signaal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["signalen"].choices = [  # type: ignore[attr-defined]
            (s.pk, f"{timezone.localdate(s.gebeurd_op):%d-%m-%Y}: {s.wat_precies}")
            for s in signalen
        ]
        for blok in get_wegingskaart():
            for vraag in blok.vragen:
                self.fields[f"{VRAAG}{vraag.code}"] = tekstveld(
                    vraag.tekst, required=False
                )

    @property
    def blokken(self) -> list[tuple[Weegblok, list[Any]]]:
        """The questions of the wegingskaart, block by block."""
        return [
            (blok, [self[f"{VRAAG}{vraag.code}"] for vraag in blok.vragen])
            for blok in get_wegingskaart()
        ]

    def to_gegevens(self) -> Weeggegevens:
        data = self.cleaned_data
        names = {field.name for field in dataclass_fields(Weeggegevens)}
        values = {name: value for name, value in data.items() if name in names}
        antwoorden = {
            name.removeprefix(VRAAG): antwoord
            for name, antwoord in data.items()
            if name.startswith(VRAAG) and antwoord
        }
        return Weeggegevens(
            **{
                **values,
                "gewogen_op": data["gebeurd_op"],
                "signalen": tuple(data["signalen"]),
                "antwoorden": antwoorden,
            }
        )


def weging_initial(weging: Weging) -> dict[str, Any]:
    """Return what the form shows when this weging is corrected."""
    initial = {
        name: getattr(weging, name)
        for name in WegingForm.base_fields
        if hasattr(weging, name)
    }
    vragen = {f"{VRAAG}{code}": wat for code, wat in weging.antwoorden.items()}
    return {**initial, **vragen, **moment_initial(weging.gewogen_op)}
