"""Forms of the veiligheidsplan: one per kind of line, what each person says."""

from typing import Any

from django import forms

from samenspel.domain.veiligheid.gegevens import (
    Afspraakgegevens,
    Bodemeisgegevens,
    Deelgegevens,
    Instemmingsgegevens,
    Nummergegevens,
    Onderdeelgegevens,
    Ondergrensgegevens,
    Stapgegevens,
)
from samenspel.domain.veiligheid.models import Antwoord, Bereikbaar, Onderdeelsoort
from samenspel.interfaces.ui.moment import clean_past
from samenspel.interfaces.ui.widgets import (
    DatumField,
    JaNeeField,
    KeuzeWidget,
    TijdField,
)
from samenspel.interfaces.werkplek.gezin.forms import (
    PersonenField,
    PersoonField,
    PersoonKeuzeForm,
)

REGELS = forms.Textarea(attrs={"rows": 2})
NIET_GEVRAAGD = "niet gevraagd"


class DeelForm(PersoonKeuzeForm):
    """One line of the plan: what it says, about whom, and for whose eyes."""

    betreft = PersonenField(
        label="Over wie gaat dit?",
        required=False,
        help_text="Wie hier niet bij hoort, krijgt dit niet op papier. "
        "Niets aangevinkt: voor iedereen.",
    )
    alleen_voor = PersonenField(
        label="Mogen alleen sommigen dit lezen?",
        required=False,
        help_text="Bijvoorbeeld een vluchtafspraak. Niets aangevinkt: geen beperking.",
    )

    def wie(self) -> dict[str, tuple[int, ...]]:
        data = self.cleaned_data
        return {
            "betreft": tuple(data["betreft"]),
            "alleen_voor": tuple(data["alleen_voor"]),
        }

    def to_gegevens(self, soort: str) -> Deelgegevens:
        raise TypeError(type(self).__name__)  # every form says what it makes

    @property
    def eigen_velden(self) -> list[Any]:
        """The fields of this line, before the two about people."""
        apart = ("betreft", "alleen_voor")
        return [self[name] for name in self.fields if name not in apart]


class OnderdeelForm(DeelForm):
    """A fact, worry, strength or the '6', with its source and whose words it is."""

    tekst = forms.CharField(label="Schrijf het op", widget=REGELS)
    bron = forms.CharField(
        label="Hoe weten we dit?",
        required=False,
        help_text="Wie zag of hoorde het, en wanneer. Niet de melder.",
    )
    woorden_van = PersoonField(label="Wiens eigen woorden zijn dit?", required=False)

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        return Onderdeelgegevens(
            soort=Onderdeelsoort(soort),
            tekst=data["tekst"],
            bron=data["bron"],
            woorden_van=self.personen.get(data["woorden_van"]),
            betreft=tuple(data["betreft"]),
            alleen_voor=tuple(data["alleen_voor"]),
        )


class AfspraakDeelForm(DeelForm):
    """A veiligheidsafspraak: wie, wat, wanneer, hoe, and who checks."""

    persoon = PersoonField(label="Wie doet dit?", required=False)
    anders = forms.CharField(
        label="Of iemand anders", required=False, help_text="Bijvoorbeeld de buurvrouw."
    )
    wat = forms.CharField(label="Wat spreken we af?", widget=REGELS)
    wanneer = forms.CharField(label="Wanneer?", required=False)
    hoe = forms.CharField(label="Hoe?", required=False)
    wie_controleert = forms.CharField(label="Wie kijkt of het lukt?", required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("persoon") and not data.get("anders"):
            self.add_error(
                "persoon", "Kies wie dit doet, of vul hieronder een naam in."
            )
        return data

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        persoon = self.personen.get(data["persoon"])
        return Afspraakgegevens(
            wie=data["anders"] or (persoon.roepnaam if persoon else ""),
            wat=data["wat"],
            wanneer=data["wanneer"],
            hoe=data["hoe"],
            wie_controleert=data["wie_controleert"],
            persoon=persoon,
            **self.wie(),
        )


class BodemeisForm(DeelForm):
    """What must at least happen for the safety of the child, and otherwise what."""

    eis = forms.CharField(label="Wat moet er altijd gebeuren?", widget=REGELS)
    consequentie = forms.CharField(
        label="Wat gebeurt er als dat niet lukt?", required=False, widget=REGELS
    )

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        return Bodemeisgegevens(
            eis=data["eis"], consequentie=data["consequentie"], **self.wie()
        )


class OndergrensForm(DeelForm):
    """The ondergrens agreed with the family."""

    grens = forms.CharField(
        label="Wat is onze ondergrens?",
        widget=REGELS,
        help_text="In de woorden van het gezin: zo mag het niet meer worden.",
    )
    als_overschreden = forms.CharField(
        label="Wat doen we als dat toch gebeurt?", required=False, widget=REGELS
    )

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        return Ondergrensgegevens(
            grens=data["grens"], als_overschreden=data["als_overschreden"], **self.wie()
        )


class StapForm(DeelForm):
    """The next step when an agreement does not succeed (HAVIK deel D)."""

    als = forms.CharField(label="Als …", help_text="Bijvoorbeeld: papa toch komt.")
    dan = forms.CharField(label="… dan …", widget=REGELS)
    stapper = forms.CharField(label="Wie doet dat?", required=False)

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        return Stapgegevens(
            als=data["als"], dan=data["dan"], wie=data["stapper"], **self.wie()
        )


class NummerForm(DeelForm):
    """Whom to call, for what and when."""

    bellen = forms.CharField(label="Wie kun je bellen?")
    nummer = forms.CharField(label="Telefoonnummer")
    waarvoor = forms.CharField(label="Waarvoor?", required=False)
    bereikbaar = forms.ChoiceField(label="Wanneer?", choices=Bereikbaar.choices)
    is_vertrouwenspersoon = forms.BooleanField(
        label="Dit is de vertrouwenspersoon", required=False
    )

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        return Nummergegevens(
            wie=data["bellen"],
            nummer=data["nummer"],
            waarvoor=data["waarvoor"],
            bereikbaar=data["bereikbaar"],
            is_vertrouwenspersoon=data["is_vertrouwenspersoon"],
            **self.wie(),
        )


class InstemmingForm(forms.Form):
    """What one person says of the plan, and who sat there when it was asked."""

    antwoord = forms.ChoiceField(
        label="Is deze persoon het eens met het plan?",
        choices=Antwoord.choices,
        widget=KeuzeWidget,
    )
    woorden = forms.CharField(label="In eigen woorden", required=False, widget=REGELS)
    wie_erbij = forms.CharField(
        label="Wie zat erbij toen u het vroeg?",
        required=False,
        help_text="Niemand? Schrijf dan: niemand.",
    )
    is_voorgelezen = JaNeeField(
        label="Hebt u het plan voorgelezen?", open=NIET_GEVRAAGD
    )
    mag_papier_in_huis = JaNeeField(
        label="Mag dit papier in huis liggen?", open=NIET_GEVRAAGD
    )
    papier_elders = forms.CharField(
        label="Waar mag het papier dan wel liggen?", required=False
    )

    def to_gegevens(self, persoon: Any) -> Instemmingsgegevens:
        data = self.cleaned_data
        return Instemmingsgegevens(
            persoon=persoon,
            antwoord=data["antwoord"],
            woorden=data["woorden"],
            wie_erbij=data["wie_erbij"],
            is_voorgelezen=data["is_voorgelezen"],
            mag_papier_in_huis=data["mag_papier_in_huis"],
            papier_elders=data["papier_elders"],
        )


class VaststellingForm(forms.Form):
    """When it was agreed at the table, and why if something is missing."""

    afgesproken_dag = DatumField(label="Wanneer is het afgesproken?", precies=True)
    afgesproken_tijd = TijdField(label="Hoe laat?")
    nakijken = DatumField(
        label="Wanneer kijken we of het nog klopt?",
        required=False,
        precies=True,
        toekomst=True,
    )
    motivering = forms.CharField(
        label="Mist er iets? Schrijf op waarom het plan toch nu al geldt.",
        required=False,
        widget=REGELS,
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["afgesproken_op"] = clean_past(self, data, "afgesproken_")
        return data
