"""Forms about asking first, sharing without a yes, and thinking along."""

from dataclasses import fields as dataclass_fields
from typing import Any
from uuid import uuid4

from django import forms

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.privacy.keuzes import Grondslag, Toestemmingswijze
from samenspel.domain.privacy.queries import Toestemmingsvraag
from samenspel.domain.privacy.rules import Delinggegevens
from samenspel.domain.samenwerking.actions import Sparringgegevens
from samenspel.domain.samenwerking.models import Toestemmingsantwoord
from samenspel.interfaces.ui.widgets import JaNeeField, KeuzeWidget, tekstveld
from samenspel.interfaces.werkplek.contact.gesprek import MomentForm
from samenspel.interfaces.werkplek.gezin.forms import KinderenField, PersonenField


class ToestemmingForm(MomentForm):
    """One specific question, and what each person answered to it."""

    met_wie = forms.CharField(
        label="Met wie wilt u overleggen of delen?",
        help_text="Bijvoorbeeld: de GI, of juf Marloes van school.",
    )
    waarover = tekstveld("Waarover?")
    zodat = tekstveld("Zodat wat?", help_text="Wat heeft het gezin eraan?")
    kinderen = KinderenField(
        label="Over welke kinderen gaat het?",
        required=False,
        help_text="Niets aangevinkt is: over alle kinderen.",
    )
    wijze = forms.ChoiceField(
        label="Hoe kreeg u antwoord?",
        choices=Toestemmingswijze.choices,
        widget=KeuzeWidget,
    )
    weet_van_intrekken = forms.BooleanField(
        label="Ik heb gezegd: u mag uw ja altijd weer intrekken", required=False
    )

    def __init__(
        self,
        *args: Any,
        personen: list[Persoon],
        gevraagd: list[Persoon],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, personen=personen, **kwargs)
        self.gevraagd = gevraagd
        for persoon in gevraagd:
            naam = persoon.roepnaam
            self.fields[f"antwoord_{persoon.pk}"] = JaNeeField(
                label=f"Wat zei {naam}?",
                required=False,
                help_text="Niet gevraagd? Laat dit leeg.",
            )
            self.fields[f"toelichting_{persoon.pk}"] = forms.CharField(
                label=f"Waarom zegt {naam} dit?", required=False
            )
            self.fields[f"bezwaren_{persoon.pk}"] = forms.CharField(
                label=f"Welke bezwaren heeft {naam}?", required=False
            )

    @property
    def per_persoon(self) -> list[tuple[Persoon, list[Any]]]:
        """The fields of each person, under the name."""
        names = ("antwoord", "toelichting", "bezwaren")
        return [(p, [self[f"{name}_{p.pk}"] for name in names]) for p in self.gevraagd]

    def to_gegevens(self) -> Vraaggegevens:
        data = self.cleaned_data
        alle = [p.pk for p in self.personen.values() if p.is_kind]
        return Vraaggegevens(
            vraag=uuid4(),
            met_wie=data["met_wie"],
            waarover=data["waarover"],
            zodat=data["zodat"],
            gevraagd_op=data["gebeurd_op"],
            betreft=tuple(data["kinderen"] or alle),
            wijze=data["wijze"],
            weet_van_intrekken=data["weet_van_intrekken"],
        )

    def to_antwoorden(self) -> list[Antwoordgegevens]:
        data = self.cleaned_data
        return [
            Antwoordgegevens(
                persoon=p,
                is_gegeven=data[f"antwoord_{p.pk}"],
                toelichting=data[f"toelichting_{p.pk}"],
                bezwaren=data[f"bezwaren_{p.pk}"],
            )
            for p in self.gevraagd
            if data[f"antwoord_{p.pk}"] is not None
        ]


class IntrekkingForm(forms.Form):
    """Taking a yes back; nobody has to say why."""

    reden = tekstveld("Wat zei deze persoon?", required=False)


class DelingForm(MomentForm):
    """Sharing without toestemming, or deciding not to: the five points."""

    is_gedeeld = JaNeeField(label="Deelt u de gegevens?")
    grondslag = forms.ChoiceField(
        label="Op welke grond?",
        choices=[("", "niet gedeeld"), *Grondslag.choices],
        required=False,
    )
    waarom_geen_toestemming = tekstveld(
        "1. Waarom was toestemming niet mogelijk?", required=False
    )
    afweging = tekstveld("2. Welke afweging hebt u gemaakt?", required=False)
    overlegd_met = forms.CharField(label="3. Met wie hebt u overlegd?", required=False)
    aan_wie = forms.CharField(label="4. Aan wie geeft u gegevens?", required=False)
    welke_gegevens = tekstveld("Welke gegevens zijn dat?", required=False)
    doel = tekstveld("5. Met welk doel?", required=False)
    is_gezin_geinformeerd = forms.BooleanField(
        label="Ik heb het gezin verteld wat ik deel en waarom", required=False
    )
    geinformeerd_toelichting = forms.CharField(
        label="Wat zei het gezin daarvan?", required=False
    )
    betreft = PersonenField(label="Over wie gaat het?", required=False)
    motivering = tekstveld(
        "Met niemand overlegd, of het gezin niets verteld? Schrijf op waarom.",
        required=False,
    )

    def to_gegevens(self) -> Delinggegevens:
        data = self.cleaned_data
        names = {field.name for field in dataclass_fields(Delinggegevens)}
        values = {name: value for name, value in data.items() if name in names}
        return Delinggegevens(
            **{
                **values,
                "besloten_op": data["gebeurd_op"],
                "betreft": tuple(data["betreft"]),
            }
        )


class SparringForm(MomentForm):
    """A talk with somebody who thinks along, and on which footing it was."""

    met_wie = forms.CharField(label="Met wie sprak u?")
    van_organisatie = forms.CharField(
        label="Van welke organisatie?", help_text="Bijvoorbeeld de GI."
    )
    waarover = tekstveld("Waarover?")
    voet = forms.ChoiceField(label="Hoe besprak u het gezin?", widget=forms.RadioSelect)
    is_vooraf_verteld = JaNeeField(label="Wisten de ouders vooraf dat iemand meedenkt?")
    aan_wie_verteld = forms.CharField(label="Aan wie vertelde u dat?", required=False)
    uitkomst = tekstveld(
        "Wat neemt u mee uit het gesprek?",
        required=False,
        help_text="De regie blijft bij u. Er komt geen verslag van het advies.",
    )
    motivering = forms.CharField(
        label="Wisten de ouders het niet, of mist er een antwoord? Schrijf op waarom.",
        required=False,
    )

    def __init__(
        self, *args: Any, vragen: list[Toestemmingsvraag], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.vragen = {str(vraag.vraag): vraag for vraag in vragen}
        self.fields["voet"].choices = [  # type: ignore[attr-defined]
            *(
                (key, f"met namen: {v.zegt} ({v.eerste.met_wie}, {v.eerste.waarover})")
                for key, v in self.vragen.items()
            ),
            (Toestemmingsantwoord.GEWEIGERD, "anoniem: het gezin zei nee"),
            (
                Toestemmingsantwoord.NIET_GEVRAAGD,
                "anoniem: we hebben het gezin niets gevraagd",
            ),
        ]

    @property
    def vraag(self) -> Toestemmingsvraag | None:
        """The question whose yes this talk stands on; None when it was anonymous."""
        return self.vragen.get(self.cleaned_data["voet"])

    def to_gegevens(self) -> Sparringgegevens:
        data = self.cleaned_data
        anoniem = self.vraag is None
        return Sparringgegevens(
            gehouden_op=data["gebeurd_op"],
            met_wie=data["met_wie"],
            van_organisatie=data["van_organisatie"],
            waarover=data["waarover"],
            is_anoniem=anoniem,
            is_vooraf_verteld=data["is_vooraf_verteld"],
            antwoord=data["voet"] if anoniem else Toestemmingsantwoord.GEGEVEN,
            aan_wie_verteld=data["aan_wie_verteld"],
            uitkomst=data["uitkomst"],
            motivering=data["motivering"],
        )


class TerugkoppelingForm(MomentForm):
    """Telling the parents what was discussed without their names."""

    aan = forms.CharField(label="Aan wie vertelde u het?")
    reactie = tekstveld("Wat zeiden zij?", required=False)
