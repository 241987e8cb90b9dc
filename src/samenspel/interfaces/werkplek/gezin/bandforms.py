"""Forms about how people belong together: gezag, kader, relations, homes, ends."""

from typing import Any

from django import forms

from samenspel.domain.gezin.actions import Regeling
from samenspel.domain.gezin.gegevens import ONBEKEND, Adresgegevens, Sinds
from samenspel.domain.gezin.models import (
    Adressoort,
    Gezagbron,
    Gezagsoort,
    Kadersoort,
    Regelbron,
    Relatiesoort,
    Verbintenis,
    Verblijf,
    WieWeet,
)
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.delen import Deel, DelenForm
from samenspel.interfaces.ui.widgets import DatumField, KeuzeWidget, dagveld, kies
from samenspel.interfaces.werkplek.gezin.forms import (
    PersonenField,
    PersoonField,
    PersoonKeuzeForm,
)


def to_sinds(datum: Datum | None) -> Sinds:
    """Return from when something is so, as exactly as it was typed."""
    return Sinds(datum.dag, datum.precisie) if datum else ONBEKEND


def _wie_weet() -> forms.ChoiceField:
    return forms.ChoiceField(
        label="Wie in het gezin weet dit?",
        choices=WieWeet.choices,
        required=False,
        help_text="Wat niet iedereen weet, staat niet op papier voor het gezin.",
    )


class WieWeetForm(forms.Form):
    """Who in the family knows how two people belong together."""

    wie_weet = _wie_weet()


class GezagForm(PersoonKeuzeForm):
    """Who has gezag over a child."""

    kind = PersoonField(label="Over welk kind?", alleen_kinderen=True)
    houder = PersoonField(label="Wie heeft het gezag?", required=False)
    soort = forms.ChoiceField(label="Welk gezag?", choices=kies(Gezagsoort))
    vanaf = DatumField(label="Vanaf", required=False)
    bron = forms.ChoiceField(
        label="Hoe weet u dit?", choices=Gezagbron.choices, required=False
    )
    in_onderzoek = forms.BooleanField(label="Dit gezag is in onderzoek", required=False)


class KaderForm(PersoonKeuzeForm):
    """On which footing a child gets help."""

    kind = PersoonField(label="Voor welk kind?", alleen_kinderen=True)
    soort = forms.ChoiceField(label="Welk kader?", choices=kies(Kadersoort))
    vanaf = DatumField(label="Vanaf", precies=True)
    tot = dagveld("Tot", required=False)
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
    soort = forms.ChoiceField(label="is", choices=kies(Relatiesoort))
    naar = PersoonField(label="van wie?")
    vanaf = DatumField(label="Sinds", required=False)
    verbintenis = forms.ChoiceField(
        label="Zijn zij partners? Hoe dan?",
        choices=Verbintenis.choices,
        required=False,
    )
    wie_weet = _wie_weet()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("van") and data.get("van") == data.get("naar"):
            self.add_error("naar", "Kies twee verschillende mensen.")
        return data


class ContactregelingForm(PersoonKeuzeForm):
    """How a child has contact with somebody."""

    kind = PersoonField(label="Welk kind?", alleen_kinderen=True)
    met = PersoonField(label="Met wie?")
    regeling = forms.CharField(
        label="Hoe en wanneer?",
        max_length=500,
        help_text="Bijvoorbeeld: om de week, van vrijdag tot zondag.",
    )
    bron = forms.ChoiceField(
        label="Wie sprak dit af of besloot dit?",
        choices=Regelbron.choices,
        widget=KeuzeWidget,
    )
    is_begeleid = forms.BooleanField(label="Er is iemand bij", required=False)
    vanaf = DatumField(label="Sinds", required=False)

    def to_regeling(self) -> Regeling:
        data = self.cleaned_data
        return Regeling(
            data["regeling"],
            Regelbron(data["bron"]),
            is_begeleid=data["is_begeleid"],
            sinds=to_sinds(data["vanaf"]),
        )


class VerblijfForm(forms.Form):
    """What a home is to somebody who sleeps there."""

    verblijf = forms.ChoiceField(
        label="Wat is dit huis voor deze persoon?",
        choices=Verblijf.choices,
        required=False,
        widget=KeuzeWidget,
    )


class HuishoudenForm(PersoonKeuzeForm):
    """Who live together."""

    naam = forms.CharField(
        label="Hoe noemen we dit huishouden?",
        help_text="Bijvoorbeeld: bij Inge.",
        max_length=200,  # the database keeps names of one family apart
    )
    bewoners = PersonenField(label="Wie slaapt hier?", required=False)
    vanaf = DatumField(label="Sinds", required=False)


class BewonerForm(PersoonKeuzeForm):
    """Somebody who sleeps here too."""

    persoon = PersoonField(label="Wie slaapt hier ook?")
    sinds = DatumField(label="Sinds", required=False)
    wanneer = forms.CharField(
        label="Wanneer?",
        required=False,
        help_text="Leeg is altijd. Bijvoorbeeld: om de week, of in het weekend.",
    )
    verblijf = forms.ChoiceField(
        label="Wat is dit huis voor deze persoon?",
        choices=Verblijf.choices,
        required=False,
    )


class AdresForm(PersoonKeuzeForm, DelenForm):
    """Where a household lives, and who may not know."""

    soort = forms.ChoiceField(
        label="Wat voor adres is dit?",
        choices=Adressoort.choices,
        initial=Adressoort.WOON,
        required=False,
    )
    straat = forms.CharField(label="Straat")
    huisnummer = forms.CharField(label="Huisnummer")
    huisletter = forms.CharField(label="Huisletter", required=False)
    toevoeging = forms.CharField(label="Toevoeging", required=False)
    postcode = forms.CharField(label="Postcode", required=False)
    plaats = forms.CharField(label="Plaats")
    land = forms.CharField(
        label="Land", required=False, help_text="Alleen buiten Nederland."
    )
    bag_nummer = forms.CharField(
        label="BAG-nummer", required=False, help_text="Zestien cijfers, als u het weet."
    )
    vanaf = DatumField(label="Vanaf", required=False, precies=True)
    is_geheim = forms.BooleanField(
        label="Dit adres is geheim",
        required=False,
        help_text="Het staat dan nergens voor wie hier niet woont.",
    )
    geheim_voor = PersonenField(
        label="Alleen geheim voor",
        required=False,
        help_text="Niemand aangekruist: geheim voor ieder die hier niet woont.",
    )

    DELEN = (
        Deel(
            "",
            (
                "straat",
                "huisnummer",
                "huisletter",
                "toevoeging",
                "postcode",
                "plaats",
            ),
        ),
        Deel("Wie mag dit niet weten?", ("is_geheim", "geheim_voor")),
        Deel(
            "Ander soort adres, land of datum",
            ("soort", "land", "vanaf", "bag_nummer"),
            vouwt=True,
        ),
    )

    def to_gegevens(self) -> Adresgegevens:
        data = dict(self.cleaned_data)
        voor = tuple(data.pop("geheim_voor"))
        vanaf = data.pop("vanaf")
        return Adresgegevens(
            **data
            | {
                "soort": data["soort"] or Adressoort.WOON,
                "is_geheim": data["is_geheim"] or bool(voor),
                "geheim_voor": voor,
                "vanaf": vanaf.dag if vanaf else None,
            }
        )


class EindeForm(forms.Form):
    """Until when something was so."""

    op = DatumField(label="Tot en met wanneer was dit zo?", precies=True)
