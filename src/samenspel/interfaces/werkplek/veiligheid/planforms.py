"""Forms of the veiligheidsplan: one per kind of line, what each person says."""

from typing import Any, cast

from django import forms
from django.http import QueryDict

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
from samenspel.domain.veiligheid.papier.gevaar import Leesgevaar, is_vluchtregel
from samenspel.interfaces.ui.gelezen import GelezenForm
from samenspel.interfaces.ui.widgets import tekstveld
from samenspel.interfaces.werkplek.gezin.forms import (
    PersonenField,
    PersoonField,
    PersoonKeuzeForm,
)

GEEN_GEVAAR = Leesgevaar()
WIE_LEEST = "Wie mag dit lezen?"
VLUCHT = (
    "Dit lijkt een afspraak om weg te komen. Daarom staat dit vinkje nu aan. Klopt dat "
    "niet? Haal het weg, en kies zo nodig wie dit mag lezen."
)


def _pk(persoon: Persoon | None) -> int | None:
    return persoon.pk if persoon else None


class DeelForm(GelezenForm, PersoonKeuzeForm):
    """One line of the plan: what it says, about whom, and for whose eyes.

    `veilig_vooraf`: where reading is dangerous, who reads safely is ticked beforehand.
    """

    veilig_vooraf = True

    betreft = PersonenField(
        label="Over wie gaat dit?",
        required=False,
        help_text="Wie hier niet bij hoort, krijgt dit niet op papier. "
        "Niets aangevinkt: voor het hele gezin.",
    )
    alleen_voor = PersonenField(
        label="Mogen alleen sommigen dit lezen?",
        required=False,
        help_text="Niets aangevinkt: geen beperking.",
    )
    niet_op_papier = forms.BooleanField(
        label="Niet op papier voor het gezin",
        required=False,
        help_text="Bijvoorbeeld een afspraak om weg te komen. Alleen wij lezen dit.",
    )
    is_voorgesteld = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, gevaar: Leesgevaar = GEEN_GEVAAR, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.gevaar = gevaar
        if gevaar.is_er:
            self._ask_who_reads(gevaar)

    def _ask_who_reads(self, gevaar: Leesgevaar) -> None:
        """Nothing is for everybody beforehand: who reads it is chosen, line by line."""
        veld = self.fields["alleen_voor"]
        veld.label, veld.help_text = WIE_LEEST, gevaar.waarom
        if self.veilig_vooraf and not self.initial.get("alleen_voor"):
            self.initial["alleen_voor"] = gevaar.veilig

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        gekozen = data.get("niet_op_papier") or data.get("alleen_voor")
        if not gekozen and self.must_choose(data):
            woorden = " ".join(w for w in data.values() if isinstance(w, str))
            if is_vluchtregel(woorden) and not data.get("is_voorgesteld"):
                self._suggest_niet_op_papier()
            elif self.gevaar.is_er:
                self.add_error("alleen_voor", "Vink aan wie dit mag lezen.")
        return data

    def _suggest_niet_op_papier(self) -> None:
        """Tick the mark and ask once: whoever writes the line decides."""
        data = cast(QueryDict, self.data).copy()
        for name in ("niet_op_papier", "is_voorgesteld"):
            data[self.add_prefix(name)] = "on"
        self.data = data
        self.add_error("niet_op_papier", VLUCHT)

    def must_choose(self, data: dict[str, Any]) -> bool:
        """Whether this line may ask who reads it; a child's own words say it themselves."""
        return True

    def wie(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {
            "betreft": tuple(data["betreft"]),
            "alleen_voor": tuple(data["alleen_voor"]),
            "niet_op_papier": data["niet_op_papier"],
        }

    def to_gegevens(self, soort: str) -> Deelgegevens:
        raise TypeError(type(self).__name__)  # every form says what it makes

    @classmethod
    def read_initial(cls, gegevens: Any) -> dict[str, Any]:
        """Return what the form shows for a line that is already there."""
        return {
            name: getattr(gegevens, name)
            for name in cls.base_fields
            if hasattr(gegevens, name)
        }

    @property
    def eigen_velden(self) -> list[Any]:
        """The fields of this line, before those about who reads it."""
        apart = (*(veld.name for veld in self.wie_velden), "gelezen", "is_voorgesteld")
        return [self[name] for name in self.fields if name not in apart]

    @property
    def wie_velden(self) -> list[Any]:
        """About whom it is, and who reads it."""
        return [self[name] for name in ("betreft", "alleen_voor", "niet_op_papier")]


class OnderdeelForm(DeelForm):
    """A fact, worry, strength or the '6', with its source and whose words it is."""

    tekst = tekstveld("Schrijf het op")
    bron = forms.CharField(
        label="Hoe weten we dit?",
        required=False,
        help_text="Wie zag of hoorde het, en wanneer. Niet de melder.",
    )
    woorden_van = PersoonField(label="Wiens eigen woorden zijn dit?", required=False)
    veilig_vooraf = False  # a tick shares the words of a child: only the child chooses

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
