from typing import Any

from django import forms

from samenspel.domain.gezin.gegevens import Persoonsgegevens
from samenspel.domain.gezin.models import Positie
from samenspel.domain.handelingen.aanmelding import NieuwePersoon
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.verhaal.actions import Aanmeldgegevens, Meldergegevens
from samenspel.domain.verhaal.models import Meldersoort
from samenspel.interfaces.ui.moment import clean_past
from samenspel.interfaces.ui.widgets import DatumField, JaNeeField, TijdField

NOG_OPEN = "nog niet gevraagd"


class ZoekForm(forms.Form):
    """Search before create: a name, and a birth date when it is known."""

    naam = forms.CharField(
        label="Naam van een kind of ouder",
        help_text="Een voornaam, achternaam of allebei. De spelling hoeft niet precies.",
    )
    geboren = DatumField(label="Geboortedatum", required=False)


class PersoonRij(forms.Form):
    """One person of an aanmelding; an empty row is nobody."""

    positie = forms.ChoiceField(label="Wie is dit?", choices=Positie.choices)
    roepnaam = forms.CharField(label="Roepnaam", required=False)
    achternaam = forms.CharField(label="Achternaam", required=False)
    geboren = DatumField(label="Geboren", required=False)
    bsn = forms.CharField(label="BSN, als u het weet", required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        typed = [data.get(name) for name in ("achternaam", "geboren", "bsn")]
        if any(typed) and not data.get("roepnaam"):
            self.add_error("roepnaam", "Vul ook een roepnaam in, of haal de rest weg.")
        return data

    def to_persoon(self) -> NieuwePersoon | None:
        data = self.cleaned_data
        if not data.get("roepnaam"):
            return None
        geboren = data.get("geboren")
        gegevens = Persoonsgegevens(
            roepnaam=data["roepnaam"],
            positie=data["positie"],
            geslachtsnaam=data["achternaam"],
            geboren_op=geboren.dag if geboren else None,
            geboren_precisie=geboren.precisie if geboren else "dag",
        )
        return NieuwePersoon(gegevens, data["bsn"])


PersonenFormSet = forms.formset_factory(PersoonRij, extra=5, max_num=20)


class AanmeldingForm(forms.Form):
    """What came in: both questions, the facts, and who reported it."""

    ontvangen_dag = DatumField(label="Wanneer kwam het binnen?", precies=True)
    ontvangen_tijd = TijdField(label="Hoe laat?")
    hulpvraag = forms.CharField(
        label="Waar vraagt het gezin hulp bij?",
        help_text="In de woorden van het gezin.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    zorgmelding = forms.CharField(
        label="Waar maakt iemand zich zorgen over?",
        help_text="Schrijf niet op wie dat is. Dat vult u bij de melder in.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    feiten = forms.CharField(
        label="Wat is er gezien of gehoord?",
        help_text="Alleen feiten: wat, wanneer, door wie gezien.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    aanmelder = forms.CharField(
        label="Wie meldt het gezin aan?",
        help_text="Bijvoorbeeld de huisarts of de rechtbank. Niet de melder van zorgen.",
        required=False,
    )
    is_strafrechtelijk = forms.BooleanField(
        label="Er is een strafrechtelijk kader", required=False
    )
    melder_naam = forms.CharField(label="Naam van de melder", required=False)
    melder_soort = forms.ChoiceField(
        label="De melder is", choices=Meldersoort.choices, required=False
    )
    melder_telefoon = forms.CharField(label="Telefoon van de melder", required=False)
    melder_relatie = forms.CharField(
        label="Hoe kent de melder het gezin?", required=False
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("hulpvraag") and not data.get("zorgmelding"):
            self.add_error(
                "hulpvraag",
                "Schrijf op waar het gezin hulp bij vraagt, of hieronder waar iemand "
                "zich zorgen over maakt.",
            )
        data["ontvangen_op"] = clean_past(self, data, "ontvangen_")
        return data

    def to_gegevens(self) -> Aanmeldgegevens:
        data = self.cleaned_data
        melder = None
        if data["melder_naam"]:
            melder = Meldergegevens(
                soort=data["melder_soort"] or Meldersoort.ANDERS,
                naam=data["melder_naam"],
                telefoon=data["melder_telefoon"],
                relatie_tot_gezin=data["melder_relatie"],
            )
        return Aanmeldgegevens(
            ontvangen_op=data["ontvangen_op"],
            hulpvraag=data["hulpvraag"],
            zorgmelding=data["zorgmelding"],
            feiten=data["feiten"],
            aanmelder=data["aanmelder"],
            is_strafrechtelijk=data["is_strafrechtelijk"],
            melder=melder,
        )


class TeamgenootField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """One colleague of the team; the form says of which team."""

    def __init__(self, *, label: str) -> None:
        super().__init__(Medewerker.objects.none(), label=label, empty_label=None)


class TeamForm(forms.Form):
    """A form that asks for a colleague."""

    def __init__(self, *args: Any, teamgenoten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, TeamgenootField):
                field.queryset = teamgenoten


class NieuwGezinForm(TeamForm, AanmeldingForm):
    """The same, for a family that has no dossier yet."""

    gezinsnaam = forms.CharField(label="Hoe noemen we dit gezin?")
    zichthouder = TeamgenootField(
        label="Wie houdt er zicht op tot er een regisseur is?"
    )


class ToewijzingForm(TeamForm):
    """Who looks at this aanmelding."""

    medewerker = TeamgenootField(label="Wie pakt dit op?")
    motivering = forms.CharField(
        label="Waarom kan het toch zo?",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class MelderForm(forms.Form):
    """The call with the melder: facts, and what the family may know."""

    gesproken_dag = DatumField(label="Wanneer sprak u de melder?", precies=True)
    gesproken_tijd = TijdField(label="Hoe laat?")
    verteld = forms.CharField(
        label="Wat vertelde de melder?",
        help_text="Feiten: wat is er gezien of gehoord, wanneer, hoe vaak.",
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    gezin_mag_weten = JaNeeField(label="Mag het gezin weten wie meldde?", open=NOG_OPEN)
    wil_samen_op_bezoek = JaNeeField(
        label="Gaat de melder mee op bezoek?", open=NOG_OPEN
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["gesproken_op"] = clean_past(self, data, "gesproken_")
        return data
