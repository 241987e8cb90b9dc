from datetime import datetime, time
from typing import Any

from django import forms
from django.utils import timezone

from samenspel.domain.gezin.actions import Persoonsgegevens
from samenspel.domain.gezin.models import Positie
from samenspel.domain.handelingen.aanmelding import NieuwePersoon
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.verhaal.actions import Aanmeldgegevens, Meldergegevens
from samenspel.domain.verhaal.models import Meldersoort
from samenspel.interfaces.ui.widgets import DatumField, KeuzeWidget, TijdField

JA_NEE = [("", "nog niet gevraagd"), ("True", "ja"), ("False", "nee")]


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
        if data.get("ontvangen_dag") and data.get("ontvangen_tijd"):
            data["ontvangen_op"] = at_moment(
                data["ontvangen_dag"].dag, data["ontvangen_tijd"]
            )
            if data["ontvangen_op"] > timezone.now():
                self.add_error("ontvangen_tijd", "Dit moment moet nog komen.")
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


class NieuwGezinForm(AanmeldingForm):
    """The same, for a family that has no dossier yet."""

    gezinsnaam = forms.CharField(label="Hoe noemen we dit gezin?")
    zichthouder = forms.ModelChoiceField(
        label="Wie houdt er zicht op tot er een regisseur is?",
        queryset=Medewerker.objects.none(),
        empty_label=None,
    )

    def __init__(self, *args: Any, teamgenoten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["zichthouder"].queryset = teamgenoten  # type: ignore[attr-defined]


class ToewijzingForm(forms.Form):
    """Who looks at this aanmelding."""

    medewerker = forms.ModelChoiceField(
        label="Wie pakt dit op?",
        queryset=Medewerker.objects.none(),
        empty_label=None,
    )

    def __init__(self, *args: Any, teamgenoten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["medewerker"].queryset = teamgenoten  # type: ignore[attr-defined]


class MelderForm(forms.Form):
    """The call with the melder: facts, and what the family may know."""

    gesproken_dag = DatumField(label="Wanneer sprak u de melder?", precies=True)
    gesproken_tijd = TijdField(label="Hoe laat?")
    verteld = forms.CharField(
        label="Wat vertelde de melder?",
        help_text="Feiten: wat is er gezien of gehoord, wanneer, hoe vaak.",
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    gezin_mag_weten = forms.ChoiceField(
        label="Mag het gezin weten wie meldde?",
        choices=JA_NEE,
        required=False,
        widget=KeuzeWidget,
    )
    wil_samen_op_bezoek = forms.ChoiceField(
        label="Gaat de melder mee op bezoek?",
        choices=JA_NEE,
        required=False,
        widget=KeuzeWidget,
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("gesproken_dag") and data.get("gesproken_tijd"):
            data["gesproken_op"] = at_moment(
                data["gesproken_dag"].dag, data["gesproken_tijd"]
            )
            if data["gesproken_op"] > timezone.now():
                self.add_error("gesproken_tijd", "Dit moment moet nog komen.")
        for veld in ("gezin_mag_weten", "wil_samen_op_bezoek"):
            data[veld] = {"True": True, "False": False}.get(data.get(veld, ""))
        return data


def at_moment(dag: Any, tijd: time) -> datetime:
    """Return that hour on that day in Europe/Amsterdam."""
    return timezone.make_aware(datetime.combine(dag, tijd))


def now_initial(prefix: str) -> dict[str, Any]:
    """Fill in today and now, so that one need not."""
    nu = timezone.localtime()
    return {f"{prefix}_dag": nu.strftime("%d-%m-%Y"), f"{prefix}_tijd": f"{nu:%H:%M}"}
