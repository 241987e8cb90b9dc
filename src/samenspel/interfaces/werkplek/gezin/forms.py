from typing import Any

from django import forms

from samenspel.core.lijnen import Precisie
from samenspel.domain.gezin.gegevens import Persoonsgegevens, fingerprint_persoon
from samenspel.domain.gezin.models import (
    Afloop,
    BsnBron,
    BsnOntbreekt,
    Geslacht,
    Naamgebruik,
    Persoon,
    Positie,
    Titel,
)
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.delen import Deel, DelenForm
from samenspel.interfaces.ui.gelezen import GelezenForm
from samenspel.interfaces.ui.widgets import ChipsWidget, DatumField


class PersoonForm(GelezenForm, DelenForm):
    """Somebody in or around the family; only a roepnaam is asked."""

    positie = forms.ChoiceField(
        label="Wie is dit in het gezin?", choices=[("", "kies"), *Positie.choices]
    )
    roepnaam = forms.CharField(
        label="Roepnaam", help_text="Zoals iemand genoemd wil worden."
    )
    voornamen = forms.CharField(label="Voornamen", required=False)
    voorvoegsel = forms.CharField(
        label="Tussenvoegsel", required=False, help_text="Bijvoorbeeld van der of el."
    )
    geslachtsnaam = forms.CharField(label="Achternaam", required=False)
    is_namenreeks = forms.BooleanField(
        label="Dit is één naam, zonder voornaam en achternaam",
        required=False,
        help_text="Schrijf de hele naam dan bij Achternaam.",
    )
    naamgebruik = forms.ChoiceField(
        label="Welke achternaam gebruikt iemand?",
        choices=Naamgebruik.choices,
        initial=Naamgebruik.EIGEN,
        required=False,
    )
    voorvoegsel_partner = forms.CharField(
        label="Tussenvoegsel van de partner", required=False
    )
    geslachtsnaam_partner = forms.CharField(
        label="Achternaam van de partner", required=False
    )
    titel = forms.ChoiceField(
        label="Adellijke titel of predicaat", choices=Titel.choices, required=False
    )
    geslacht = forms.ChoiceField(
        label="Geslacht", choices=Geslacht.choices, initial=Geslacht.ONBEKEND
    )
    geboren = DatumField(label="Geboren", required=False)
    is_ongeboren = forms.BooleanField(label="Nog niet geboren", required=False)
    uitgerekend = DatumField(label="Uitgerekend op", required=False, toekomst=True)
    afloop = forms.ChoiceField(
        label="Liep de zwangerschap anders af?", choices=Afloop.choices, required=False
    )
    overleden = DatumField(label="Overleden", required=False)
    taal = forms.CharField(label="Taal om in te praten", required=False)
    leestaal = forms.CharField(label="Taal om in te lezen", required=False)
    tolk_nodig = forms.BooleanField(label="Tolk nodig", required=False)
    telefoon = forms.CharField(label="Telefoon", required=False)
    email = forms.EmailField(label="E-mailadres", required=False)
    bsn = forms.CharField(
        label="BSN",
        required=False,
        help_text="Niet nodig om verder te gaan. Leeg laten verandert niets.",
    )
    bsn_bron = forms.ChoiceField(
        label="Waar las u het BSN?", choices=BsnBron.choices, required=False
    )
    bsn_ontbreekt = forms.ChoiceField(
        label="Waarom is er geen BSN?", choices=BsnOntbreekt.choices, required=False
    )

    DELEN = (
        Deel(
            "",
            (
                "positie",
                "roepnaam",
                "voornamen",
                "voorvoegsel",
                "geslachtsnaam",
                "geslacht",
                "geboren",
            ),
        ),
        Deel("Praten", ("taal", "leestaal", "tolk_nodig", "telefoon", "email")),
        Deel(
            "Zwanger of overleden",
            ("is_ongeboren", "uitgerekend", "afloop", "overleden"),
            vouwt=True,
        ),
        Deel(
            "Naam in brieven",
            (
                "naamgebruik",
                "voorvoegsel_partner",
                "geslachtsnaam_partner",
                "titel",
                "is_namenreeks",
            ),
            "Alleen als iemand een andere naam gebruikt dan de eigen achternaam.",
            vouwt=True,
        ),
        Deel("BSN", ("bsn", "bsn_bron", "bsn_ontbreekt"), vouwt=True),
    )

    def to_gegevens(self) -> Persoonsgegevens:
        data = self.cleaned_data
        same = {
            name: data[name]
            for name in (
                "positie",
                "roepnaam",
                "voornamen",
                "voorvoegsel",
                "geslachtsnaam",
                "is_namenreeks",
                "voorvoegsel_partner",
                "geslachtsnaam_partner",
                "titel",
                "bsn_bron",
                "bsn_ontbreekt",
                "geslacht",
                "is_ongeboren",
                "afloop",
                "taal",
                "leestaal",
                "tolk_nodig",
                "telefoon",
                "email",
            )
        }
        geboren: Datum | None = data["geboren"]
        overleden: Datum | None = data["overleden"]
        uitgerekend: Datum | None = data["uitgerekend"]
        if data["afloop"]:  # remembered with the family, and nobody to go and see
            same |= {"is_ongeboren": True, "positie": Positie.FAMILIE}
        return Persoonsgegevens(
            **same,
            naamgebruik=data["naamgebruik"] or Naamgebruik.EIGEN,
            geboren_op=geboren.dag if geboren else None,
            geboren_precisie=geboren.precisie if geboren else "dag",
            overleden_op=overleden.dag if overleden else None,
            overleden_precisie=overleden.precisie if overleden else "dag",
            uitgerekend_op=uitgerekend.dag if uitgerekend else None,
        )


def persoon_initial(persoon: Persoon) -> dict[str, Any]:
    """Return what the form shows for somebody who is already known; never the BSN."""
    initial = {
        name: getattr(persoon, name)
        for name in PersoonForm.base_fields
        if hasattr(persoon, name)
    }
    for field, dag, precisie in (
        ("geboren", persoon.geboren_op, persoon.geboren_precisie),
        ("overleden", persoon.overleden_op, persoon.overleden_precisie),
        ("uitgerekend", persoon.uitgerekend_op, "dag"),
    ):
        initial[field] = Datum(dag, Precisie(precisie)) if dag else ""
    return {**initial, "gelezen": fingerprint_persoon(persoon)}


class PersoonKeuzeForm(forms.Form):
    """A form that lets one choose among the people of this family."""

    def __init__(self, *args: Any, personen: list[Persoon], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.personen = {persoon.pk: persoon for persoon in personen}
        for field in self.fields.values():
            if isinstance(field, PersoonField | PersonenField):
                field.choose_from(personen)


class PersoonField(forms.TypedChoiceField):
    """One person of the family."""

    def __init__(self, *, alleen_kinderen: bool = False, **kwargs: Any) -> None:
        self.alleen_kinderen = alleen_kinderen
        super().__init__(coerce=int, empty_value=None, **kwargs)

    def choose_from(self, personen: list[Persoon]) -> None:
        leeg = [("", "kies" if self.required else "niemand")]
        self.choices = leeg + [
            (p.pk, p.roepnaam)
            for p in personen
            if p.is_kind or not self.alleen_kinderen
        ]


class PersonenField(forms.TypedMultipleChoiceField):
    """Several people of the family, as chips to tick."""

    widget = ChipsWidget

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(coerce=int, **kwargs)

    def choose_from(self, personen: list[Persoon]) -> None:
        self.choices = [(p.pk, p.roepnaam) for p in personen]


class KinderenField(PersonenField):
    """Several children of the family, as chips to tick."""

    def choose_from(self, personen: list[Persoon]) -> None:
        super().choose_from([p for p in personen if p.is_kind])
