"""Forms of the veiligheidsplan: one per kind of line, what each person says."""

from typing import Any

from django import forms

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.veiligheid.gegevens import (
    Afspraakgegevens,
    Bodemeisgegevens,
    Deelgegevens,
    Nummergegevens,
    Onderdeelgegevens,
    Ondergrensgegevens,
    Stapgegevens,
)
from samenspel.domain.veiligheid.models import (
    Bereikbaar,
    Onderdeelsoort,
)
from samenspel.domain.verhaal.models import Taal
from samenspel.interfaces.ui.widgets import tekstveld
from samenspel.interfaces.werkplek.gezin.forms import PersoonField
from samenspel.interfaces.werkplek.veiligheid.deelform import DeelForm


def _pk(persoon: Persoon | None) -> int | None:
    return persoon.pk if persoon else None


class OnderdeelForm(DeelForm):
    """A fact, worry, strength or the '6', with its source and whose words it is."""

    tekst = tekstveld("Schrijf het op")
    bron = forms.CharField(
        label="Hoe weten we dit?",
        required=False,
        help_text="Wie zag of hoorde het, en wanneer. Niet de melder.",
    )
    woorden_van = PersoonField(label="Wiens eigen woorden zijn dit?", required=False)
    taal = forms.ChoiceField(
        label="In welke taal zei die dat?", choices=Taal.choices, required=False
    )
    vertaling = tekstveld("Zoals de tolk het vertaalde", required=False)
    veilig_vooraf = False  # a tick shares the words of a child: only the child chooses

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("vertaling") and not data.get("taal"):
            self.add_error("taal", "Kies uit welke taal dit vertaald is.")
        if data.get("vertaling") and not data.get("woorden_van"):
            self.add_error("woorden_van", "Kies wie dit zei.")
        return data

    def must_choose(self, data: dict[str, Any]) -> bool:
        """Without a tick the words of a child are read by the child alone."""
        spreker = self.personen.get(data.get("woorden_van") or 0)
        return spreker is None or not spreker.is_kind

    @classmethod
    def read_initial(cls, gegevens: Onderdeelgegevens) -> dict[str, Any]:
        initial = super().read_initial(gegevens)
        return {**initial, "woorden_van": _pk(gegevens.woorden_van)}

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        return Onderdeelgegevens(
            soort=Onderdeelsoort(soort),
            tekst=data["tekst"],
            bron=data["bron"],
            woorden_van=self.personen.get(data["woorden_van"]),
            taal=data["taal"],
            vertaling=data["vertaling"],
            **self.wie(),
        )


class AfspraakDeelForm(DeelForm):
    """A veiligheidsafspraak: wie, wat, wanneer, hoe, and who checks."""

    persoon = PersoonField(label="Wie doet dit?", required=False)
    anders = forms.CharField(
        label="Of iemand anders", required=False, help_text="Bijvoorbeeld de buurvrouw."
    )
    wat = tekstveld("Wat spreken we af?")
    wanneer = forms.CharField(label="Wanneer?", required=False)
    hoe = forms.CharField(label="Hoe?", required=False)
    wie_controleert = forms.CharField(label="Wie kijkt of het lukt?", required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("persoon") and not data.get("anders"):
            self.add_error(
                "persoon", "Kies wie dit doet, of vul hieronder een naam in."
            )
        doet = self.personen.get(data.get("persoon") or 0)
        leest = data.get("alleen_voor") or ()
        if self.gevaar.is_er and doet and leest and doet.pk not in leest:
            self.add_error(
                "alleen_voor",
                f"{doet.roepnaam} doet dit zelf. Vink {doet.roepnaam} ook aan.",
            )
        return data

    @classmethod
    def read_initial(cls, gegevens: Afspraakgegevens) -> dict[str, Any]:
        wie, persoon = gegevens.wie, gegevens.persoon
        anders = "" if persoon and persoon.roepnaam == wie else wie
        initial = super().read_initial(gegevens)
        return {**initial, "persoon": _pk(persoon), "anders": anders}

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

    eis = tekstveld("Wat moet er altijd gebeuren?")
    consequentie = tekstveld("Wat gebeurt er als dat niet lukt?", required=False)

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        return Bodemeisgegevens(
            eis=data["eis"], consequentie=data["consequentie"], **self.wie()
        )


class OndergrensForm(DeelForm):
    """The ondergrens agreed with the family."""

    grens = tekstveld(
        "Wat is onze ondergrens?",
        help_text="In de woorden van het gezin: zo mag het niet meer worden.",
    )
    als_overschreden = tekstveld("Wat doen we als dat toch gebeurt?", required=False)

    def to_gegevens(self, soort: str) -> Deelgegevens:
        data = self.cleaned_data
        return Ondergrensgegevens(
            grens=data["grens"], als_overschreden=data["als_overschreden"], **self.wie()
        )


class StapForm(DeelForm):
    """The next step when an agreement does not succeed (HAVIK deel D)."""

    als = forms.CharField(label="Als …", help_text="Bijvoorbeeld: papa toch komt.")
    dan = tekstveld("… dan …")
    stapper = forms.CharField(label="Wie doet dat?", required=False)

    @classmethod
    def read_initial(cls, gegevens: Stapgegevens) -> dict[str, Any]:
        return {**super().read_initial(gegevens), "stapper": gegevens.wie}

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

    @classmethod
    def read_initial(cls, gegevens: Nummergegevens) -> dict[str, Any]:
        return {**super().read_initial(gegevens), "bellen": gegevens.wie}

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
