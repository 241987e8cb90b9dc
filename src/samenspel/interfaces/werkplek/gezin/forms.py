from typing import Any

from django import forms

from samenspel.core.lijnen import Precisie
from samenspel.domain.gezin.gegevens import Persoonsgegevens, fingerprint_persoon
from samenspel.domain.gezin.models import (
    Geslacht,
    Gezagsoort,
    Kadersoort,
    Persoon,
    Positie,
    Relatiesoort,
)
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.gelezen import GelezenForm
from samenspel.interfaces.ui.widgets import ChipsWidget, DatumField


class PersoonForm(GelezenForm):
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
    geslacht = forms.ChoiceField(
        label="Geslacht", choices=Geslacht.choices, initial=Geslacht.ONBEKEND
    )
    geboren = DatumField(label="Geboren", required=False)
    is_ongeboren = forms.BooleanField(label="Nog niet geboren", required=False)
    uitgerekend = DatumField(label="Uitgerekend op", required=False, toekomst=True)
    overleden = DatumField(label="Overleden", required=False)
    taal = forms.CharField(label="Taal om in te praten", required=False)
    leestaal = forms.CharField(label="Taal om in te lezen", required=False)
    tolk_nodig = forms.BooleanField(label="Tolk nodig", required=False)
    telefoon = forms.CharField(label="Telefoon", required=False)
    bsn = forms.CharField(
        label="BSN",
        required=False,
        help_text="Niet nodig om verder te gaan. Leeg laten verandert niets.",
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
                "geslacht",
                "is_ongeboren",
                "taal",
                "leestaal",
                "tolk_nodig",
                "telefoon",
            )
        }
        geboren: Datum | None = data["geboren"]
        overleden: Datum | None = data["overleden"]
        uitgerekend: Datum | None = data["uitgerekend"]
        return Persoonsgegevens(
            **same,
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
        leeg = [] if self.required else [("", "niemand")]
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


class GezagForm(PersoonKeuzeForm):
    """Who has gezag over a child."""

    kind = PersoonField(label="Over welk kind?", alleen_kinderen=True)
    houder = PersoonField(label="Wie heeft het gezag?", required=False)
    soort = forms.ChoiceField(label="Welk gezag?", choices=Gezagsoort.choices)
    vanaf = DatumField(label="Vanaf", required=False)


class KaderForm(PersoonKeuzeForm):
    """On which footing a child gets help."""

    kind = PersoonField(label="Voor welk kind?", alleen_kinderen=True)
    soort = forms.ChoiceField(label="Welk kader?", choices=Kadersoort.choices)
    vanaf = DatumField(label="Vanaf", precies=True)
    tot = DatumField(label="Tot", required=False, precies=True, toekomst=True)
    strafrechtelijk = forms.BooleanField(
        label="Er is een strafrechtelijk kader", required=False
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        vanaf, tot = data.get("vanaf"), data.get("tot")
        if vanaf and tot and tot.dag < vanaf.dag:
            self.add_error("tot", "De einddatum ligt voor de begindatum.")
        return data


class RelatieForm(PersoonKeuzeForm):
    """How two people belong together."""

    van = PersoonField(label="Wie")
    soort = forms.ChoiceField(label="is", choices=Relatiesoort.choices)
    naar = PersoonField(label="van wie?")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("van") and data.get("van") == data.get("naar"):
            self.add_error("naar", "Kies twee verschillende mensen.")
        return data


class HuishoudenForm(PersoonKeuzeForm):
    """Who live together."""

    naam = forms.CharField(
        label="Hoe noemen we dit huishouden?",
        help_text="Bijvoorbeeld: bij Inge.",
        max_length=200,  # the database keeps names of one family apart
    )
    bewoners = PersonenField(label="Wie slaapt hier?", required=False)
    vanaf = DatumField(label="Sinds", required=False)


class AdresForm(forms.Form):
    """Where a household lives."""

    straat = forms.CharField(label="Straat")
    huisnummer = forms.CharField(label="Huisnummer")
    postcode = forms.CharField(label="Postcode", required=False)
    plaats = forms.CharField(label="Plaats")
    is_geheim = forms.BooleanField(
        label="Dit adres is geheim",
        required=False,
        help_text="Het staat dan nergens voor wie hier niet woont.",
    )
