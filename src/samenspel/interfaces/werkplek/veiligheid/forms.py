from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.handelingen.veiligheid import (
    ARIJ,
    HAVIK,
    Kindoordeel,
    list_instrumenten,
)
from samenspel.domain.instrumenten.definitie import Definitie
from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.veiligheid.gegevens import Volwassenegegevens
from samenspel.domain.veiligheid.models import Conclusie
from samenspel.interfaces.ui.rooster import Keuze, Kolom, Rooster, Vraag
from samenspel.interfaces.ui.widgets import (
    CijferField,
    DatumField,
    tekstveld,
)
from samenspel.interfaces.werkplek.contact.gesprek import MomentForm
from samenspel.interfaces.werkplek.gezin.forms import (
    KinderenField,
    PersonenField,
    PersoonField,
    PersoonKeuzeForm,
)

VOORVOEGSEL = "arij-"


def asks_havik(by: Gebruiker) -> bool:
    """Say whether the way of working of this region knows the HAVIK."""
    return any(definitie.code == HAVIK for definitie in list_instrumenten(by))


class OordelenForm(forms.Form):
    """How safe each child is: the grid, a number, a few facts; nothing prefilled."""

    def __init__(
        self, *args: Any, kinderen: list[Persoon], met_havik: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.kinderen = kinderen
        self.definitie: Definitie = get_instrument(ARIJ)
        self.met_havik = met_havik
        for kind in kinderen:
            self._add_fields(kind)

    def _add_fields(self, kind: Persoon) -> None:
        for item in self.definitie.items:
            self.fields[f"{VOORVOEGSEL}{item.code}-{kind.pk}"] = forms.ChoiceField(
                label=f"{item.tekst}: {kind.roepnaam}",
                choices=Conclusie.choices,
                required=False,
            )
        self.fields[f"conclusie_{kind.pk}"] = forms.ChoiceField(
            label="Of alleen de conclusie",
            choices=[("", "nog geen conclusie"), *Conclusie.choices],
            required=False,
            help_text="Als u de taxatie ergens anders invulde.",
        )
        self.fields[f"cijfer_{kind.pk}"] = CijferField(
            label=f"Hoe veilig is het voor {kind.roepnaam}?",
            laag="heel onveilig",
            hoog="veilig",
            required=False,
        )
        self.fields[f"toelichting_{kind.pk}"] = forms.CharField(
            label="Waarom? Schrijf feiten op.", required=False
        )
        if self.met_havik:
            self.fields[f"havik_{kind.pk}"] = forms.ChoiceField(
                label="HAVIK deel A en B",
                choices=[("", "niet ingevuld"), *havik_keuzes()],
                required=False,
            )

    @property
    def rooster(self) -> Rooster:
        """The grid as it stands: what was chosen, and nothing else."""
        bron = self.data if self.is_bound else self.initial
        gekozen = {
            name: str(bron.get(name) or "")
            for name in self.fields
            if name.startswith(VOORVOEGSEL)
        }
        return Rooster(
            titel="ARIJ veiligheidstaxatie",
            vragen=[Vraag(item.code, item.tekst) for item in self.definitie.items],
            kolommen=[Kolom(str(kind.pk), kind.roepnaam) for kind in self.kinderen],
            keuzes=[
                Keuze(str(waarde), str(woord)) for waarde, woord in Conclusie.choices
            ],
            voorvoegsel=VOORVOEGSEL,
            waarden=gekozen,
        )

    @property
    def per_kind(self) -> list[tuple[Persoon, list[BoundField]]]:
        """The fields of each child that stand under the grid."""
        names = ["cijfer", "toelichting", "conclusie"]
        if self.met_havik:
            names.append("havik")
        return [
            (kind, [self[f"{name}_{kind.pk}"] for name in names])
            for kind in self.kinderen
        ]

    @property
    def is_begonnen(self) -> bool:
        """Whether anything was chosen, now or before."""
        return self.has_changed() if self.is_bound else any(self.initial.values())

    def to_oordelen(self) -> list[Kindoordeel]:
        return [
            oordeel for kind in self.kinderen if (oordeel := self._to_oordeel(kind))
        ]

    def _to_oordeel(self, kind: Persoon) -> Kindoordeel | None:
        data = self.cleaned_data
        items = {
            item.code: gekozen
            for item in self.definitie.items
            if (gekozen := data.get(f"{VOORVOEGSEL}{item.code}-{kind.pk}"))
        }
        oordeel = Kindoordeel(
            kind=kind,
            items=items,
            conclusie=data[f"conclusie_{kind.pk}"],
            cijfer=data[f"cijfer_{kind.pk}"],
            havik=data.get(f"havik_{kind.pk}", ""),
            toelichting=data[f"toelichting_{kind.pk}"],
        )
        return None if oordeel == Kindoordeel(kind=kind) else oordeel


def havik_keuzes() -> list[tuple[str, str]]:
    """The two outcomes of HAVIK part A and B, in the words of the instrument."""
    schaal = get_instrument(HAVIK).uitkomst
    assert schaal is not None
    return [(keuze.waarde, keuze.tekst) for keuze in schaal.keuzes]


class HavikForm(PersoonKeuzeForm):
    """The first estimate, before the visit: it decides how fast you go."""

    uitkomst = forms.ChoiceField(
        label="Hoe ernstig is de onveiligheid?", widget=forms.RadioSelect
    )
    kinderen = PersonenField(
        label="Voor welke kinderen?",
        required=False,
        help_text="Niets aangevinkt is: voor alle kinderen.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["uitkomst"].choices = havik_keuzes()  # type: ignore[attr-defined]


class LijForm(PersoonKeuzeForm):
    """The LIJ is filled in elsewhere; here stands that it was, when and by whom."""

    kinderen = KinderenField(label="Over wie is het LIJ ingevuld?")
    ingevuld_dag = DatumField(label="Wanneer is het LIJ ingevuld?", precies=True)
    door = forms.CharField(label="Door wie?")


class VolwasseneForm(MomentForm):
    """How safe one grown-up of the family is; nothing chosen beforehand."""

    persoon = PersoonField(label="Over welke volwassene gaat het?")
    conclusie = forms.ChoiceField(
        label="Hoe veilig is deze volwassene nu?",
        choices=Conclusie.choices,
        widget=forms.RadioSelect,
    )
    feiten = tekstveld(
        "Wat is er gezien of gehoord?", rows=3, help_text="Feiten, en van wie."
    )

    def to_gegevens(self) -> Volwassenegegevens:
        data = self.cleaned_data
        return Volwassenegegevens(
            persoon=self.personen[data["persoon"]],
            conclusie=data["conclusie"],
            feiten=data["feiten"],
            vastgesteld_op=data["gebeurd_op"],
        )


class VeiligstellingForm(MomentForm):
    """What was done to make a child safe at once."""

    kinderen = PersonenField(label="Welke kinderen zijn nu veilig?")
    wie = forms.CharField(label="Wie zorgde daarvoor?")
    wat = forms.CharField(
        label="Wat is er gedaan?",
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Bijvoorbeeld: Sam slaapt vannacht bij oma Riet.",
    )
    is_juridische_stap_nodig = forms.BooleanField(
        label="Er is een juridische stap nodig", required=False
    )
    besloten_door = forms.CharField(
        label="Wie besloot over de juridische stap?",
        required=False,
        help_text="Het basisteam beslist. In de nacht beslist de achterwacht.",
    )
    motivering = forms.CharField(
        label="Nog geen besluit? Schrijf op waarom u nu toch handelt.",
        required=False,
    )
