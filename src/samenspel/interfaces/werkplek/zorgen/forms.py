"""Forms about worries, strengths, steps and danger statements."""

from typing import Any

from django import forms

from samenspel.domain.analyse.gegevens import (
    Gevaarinhoud,
    Puntinhoud,
    Schaal,
    Woorden,
)
from samenspel.domain.analyse.models import Gevaar, Punt, Puntsoort
from samenspel.domain.verhaal.models import Antwoordsoort, Hulpgebied
from samenspel.interfaces.ui.widgets import (
    CijferField,
    DatumField,
    KeuzeWidget,
    tekstveld,
)
from samenspel.interfaces.werkplek.gezin.forms import (
    KinderenField,
    PersonenField,
)
from samenspel.interfaces.werkplek.tijdlijn.feiten import FeitenKeuzeForm
from samenspel.interfaces.werkplek.zorgen.zegforms import (
    NIET_DE_MELDER,
    HerkomstForm,
    LezenForm,
    TaalForm,
    nieuw_initial,
)


class PuntinhoudForm(HerkomstForm, LezenForm, TaalForm, FeitenKeuzeForm):
    """The words of one worry, strength or step."""

    tekst = tekstveld("In de woorden van wie het zegt", rows=3)
    antwoordsoort = forms.ChoiceField(
        label="Is dit een feit of een mening?",
        choices=Antwoordsoort.choices,
        widget=KeuzeWidget,
        required=False,
        help_text="Bij een volgende stap hoeft dit niet.",
    )
    betreft = PersonenField(label="Over wie gaat dit?", required=False)
    leefgebied = forms.ChoiceField(
        label="Welk leefgebied?",
        choices=[("", "geen"), *Hulpgebied.choices],
        required=False,
    )
    bron = forms.CharField(
        label="Waar staat of hoorde u dit?",
        required=False,
        max_length=300,
        help_text="Alleen professionals lezen dit.",
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("antwoordsoort") and data.get("soort") != Puntsoort.STAP:
            self.add_error("antwoordsoort", "Kies feit of mening.")
        return data

    def to_inhoud(self) -> Puntinhoud:
        data = self.cleaned_data
        return Puntinhoud(
            tekst=data["tekst"],
            antwoordsoort=data["antwoordsoort"] or Antwoordsoort.MENING,
            taal=data["taal"],
            vertaling=data["vertaling"],
            betreft=tuple(data["betreft"]),
            leefgebied=data["leefgebied"],
            bron=data["bron"],
            feiten=tuple(data["feiten"]),
        )


class PuntForm(PuntinhoudForm):
    """One worry, strength or step, and under which heading it comes."""

    soort = forms.ChoiceField(
        label="Onder welk kopje?", choices=Puntsoort.choices, widget=KeuzeWidget
    )


class PuntVeranderdForm(PuntinhoudForm):
    """How it is now, and what changed; it stays under its heading."""

    reden = forms.CharField(label="Wat is er veranderd?", max_length=500)


class GevaarForm(LezenForm, TaalForm, FeitenKeuzeForm):
    """Who worries, about what, and what may happen to which child."""

    wie_zorgen = PersonenField(label="Wie maakt zich zorgen?", required=False)
    wie_anders = forms.CharField(
        label="En wie nog meer?",
        required=False,
        max_length=200,
        help_text=NIET_DE_MELDER,
    )
    waarover = tekstveld(
        "Waarover?", rows=3, help_text="Wat gebeurt er, in gewone taal?"
    )
    betreft = KinderenField(
        label="Om welk kind?",
        error_messages={"required": "Kies om welk kind het gaat."},
    )
    wat_kan_gebeuren = tekstveld(
        "Wat kan er met het kind gebeuren als niets verandert?",
        rows=3,
        help_text="In de taal van het gezin.",
    )
    gezegd_op = DatumField(label="Wanneer besproken?", precies=True)
    bron = forms.CharField(
        label="Waar staat of hoorde u dit?",
        required=False,
        max_length=300,
        help_text="Alleen professionals lezen dit.",
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("wie_zorgen") and not data.get("wie_anders"):
            self.add_error("wie_zorgen", "Kies wie zich zorgen maakt, of schrijf het.")
        return data

    def to_inhoud(self) -> Gevaarinhoud:
        data = self.cleaned_data
        return Gevaarinhoud(
            waarover=data["waarover"],
            wat_kan_gebeuren=data["wat_kan_gebeuren"],
            gezegd_op=data["gezegd_op"].dag,
            betreft=tuple(data["betreft"]),
            wie_zorgen=tuple(data["wie_zorgen"]),
            wie_anders=data["wie_anders"],
            taal=data["taal"],
            vertaling=data["vertaling"],
            bron=data["bron"],
            feiten=tuple(data["feiten"]),
        )


class GevaarVeranderdForm(GevaarForm):
    """How the worry is now, and what changed."""

    reden = forms.CharField(label="Wat is er veranderd?", max_length=500)


class DoelForm(forms.Form):
    """The goal of one danger statement, with its own scale."""

    doel = tekstveld(
        "Wat is er dan te zien?",
        help_text="Wat doet wie, zodat deze zorg weg is? Zo dat een buurman het ziet.",
    )
    nul = forms.CharField(label="Wat betekent een 0?", max_length=300)
    tien = forms.CharField(label="Wat betekent een 10?", max_length=300)

    def to_schaal(self) -> Schaal:
        return Schaal(**self.cleaned_data)


class GevaarcijferForm(HerkomstForm, LezenForm):
    """The figure of one person, and what would make it one point higher."""

    cijfer = CijferField(label="Welk cijfer?")
    punt_hoger = tekstveld("Wat maakt het één punt hoger?")


class OneensForm(HerkomstForm, LezenForm, TaalForm):
    """Who does not agree, in their own words."""

    woorden = tekstveld("Wat zegt die?", rows=3)

    def to_woorden(self) -> Woorden:
        data = self.cleaned_data
        return Woorden(data["woorden"], data["taal"], data["vertaling"])


class OpvangForm(forms.Form):
    """Which other point belongs to this one, and how the strength makes up for it."""

    ander = forms.TypedChoiceField(coerce=int)
    uitleg = tekstveld("Hoe vangt dit de zorg op?")
    wie_zegt = forms.CharField(
        label="Wie zegt dit?", max_length=200, help_text="Bijvoorbeeld: oma, of wij."
    )

    def __init__(
        self, *args: Any, anderen: list[Punt], vraag: str, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        veld: Any = self.fields["ander"]
        veld.label = vraag
        veld.choices = [("", "kies"), *((p.pk, _short(p)) for p in anderen)]


def _short(punt: Punt) -> str:
    tekst = " ".join(punt.tekst.split())
    return tekst if len(tekst) <= 90 else f"{tekst[:89]}…"


def punt_initial(punt: Punt) -> dict[str, Any]:
    """Return what the form shows of a point that changes: the words, and a new day."""
    namen = ("tekst", "antwoordsoort", "taal", "vertaling", "betreft", "leefgebied")
    gewoon = {naam: getattr(punt, naam) for naam in (*namen, "bron", "feiten")}
    return nieuw_initial(
        **gewoon,
        voor_gezin=punt.voor_gezin,
        alleen_voor=punt.alleen_voor,
        zegt=punt.zegt_id,
        zegt_anders=punt.zegt_anders,
    )


def gevaar_initial(gevaar: Gevaar) -> dict[str, Any]:
    """Return what the form shows of a danger that changes: the words, and a new day."""
    namen = [n for n in GevaarForm.base_fields if n != "gezegd_op"]
    return nieuw_initial(**{naam: getattr(gevaar, naam) for naam in namen})
