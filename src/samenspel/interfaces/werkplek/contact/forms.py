from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone

from samenspel.core.blockers import NOG_NIET_GEBEURD
from samenspel.domain.gezin.models import Huishouden, Persoon
from samenspel.domain.handelingen.veiligheid import Vervolgafspraak
from samenspel.domain.veiligheid.gegevens import Stemgegevens
from samenspel.domain.veiligheid.models import Stemsoort
from samenspel.domain.verhaal.actions import (
    Notitiegegevens,
    Poginggegevens,
    Verhaalgegevens,
)
from samenspel.domain.verhaal.models import (
    Contactwijze,
    Partner,
    Pogingwijze,
    Vervolg,
)
from samenspel.interfaces.ui.moment import (
    at_moment,
    join_moment,
    now_initial,
)
from samenspel.interfaces.ui.widgets import (
    CijferField,
    KeuzeWidget,
    TijdField,
    dagveld,
    tekstveld,
)
from samenspel.interfaces.werkplek.contact.gesprek import GesprekForm, MomentForm
from samenspel.interfaces.werkplek.gezin.forms import (
    PersonenField,
    PersoonField,
    PersoonKeuzeForm,
)

VOLGENDE = [
    ("", "nog niet"),
    ("7", "over 1 week"),
    ("14", "over 2 weken"),
    ("28", "over 4 weken"),
]


class ContactForm(GesprekForm):
    """A contact in under a minute: the talk, a number, the next appointment."""

    nog_niet_gebeurd = (
        f"{NOG_NIET_GEBEURD} Maak er een afspraak van, of verbeter het tijdstip."
    )
    afspraak = forms.IntegerField(widget=forms.HiddenInput, required=False)
    cijfer_wij = CijferField(
        label="Hoe veilig vindt u het?",
        laag="heel onveilig",
        hoog="veilig genoeg om te stoppen",
        required=False,
    )
    stem = PersoonField(label="Wie gaf nog een cijfer?", required=False)
    cijfer_stem = CijferField(
        label="Welk cijfer gaf die?",
        laag="heel onveilig",
        hoog="veilig genoeg om te stoppen",
        required=False,
    )
    punt_hoger = forms.CharField(
        label="Wat maakt het een punt hoger?",
        required=False,
        help_text="In de woorden van wie het cijfer gaf.",
    )
    volgende = forms.ChoiceField(
        label="Volgende afspraak",
        choices=VOLGENDE,
        required=False,
        widget=KeuzeWidget,
    )
    volgende_dag = dagveld("Of op een andere dag", required=False)
    volgende_tijd = TijdField(label="Hoe laat dan?", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for kind in self.kinderen:
            self.fields[f"woorden_{kind.pk}"] = tekstveld(
                f"Wat zei {kind.roepnaam}, letterlijk?", required=False, strip=False
            )

    @property
    def woorden(self) -> list[forms.BoundField]:
        """For each child its own words, in the order of the family."""
        return [self[f"woorden_{kind.pk}"] for kind in self.kinderen]

    @property
    def has_woorden(self) -> bool:
        return any(veld.value() or veld.errors for veld in self.woorden)

    def to_verhalen(self, aan_wie: str) -> list[Verhaalgegevens]:
        """The words of each child that said something, untouched."""
        data = self.cleaned_data
        return [
            Verhaalgegevens(kind, data["gebeurd_op"], aan_wie, woorden)
            for kind in self.kinderen
            if (woorden := data[f"woorden_{kind.pk}"]).strip()
        ]

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        for kind in self.kinderen:
            zei = (data.get(f"woorden_{kind.pk}") or "").strip()
            if zei and kind.pk not in data["gesproken"]:
                self.add_error(
                    f"woorden_{kind.pk}",
                    f"Vink ook aan dat u {kind.roepnaam} sprak, of schrijf dit bij "
                    "'Kind vertelde iets'.",
                )
        if data.get("cijfer_stem") is not None and not data.get("stem"):
            self.add_error("stem", "Kies wie dit cijfer gaf.")
        return data

    def to_stemmen(self) -> list[Stemgegevens]:
        """The numbers: our own, and that of one other voice."""
        data = self.cleaned_data
        op = data["gebeurd_op"]
        stemmen = []
        if data["cijfer_wij"] is not None:
            stemmen.append(Stemgegevens(data["cijfer_wij"], op, soort=Stemsoort.WIJ))
        if data["cijfer_stem"] is not None:
            persoon = self.personen[data["stem"]]
            stemmen.append(
                Stemgegevens(
                    data["cijfer_stem"],
                    op,
                    persoon=persoon,
                    punt_hoger=data["punt_hoger"],
                )
            )
        return stemmen

    def to_volgende(self) -> Vervolgafspraak | None:
        """The next appointment, with whoever was seen now."""
        wanneer = self._volgende_op()
        if wanneer is None:
            return None
        met = tuple(self.personen[pk] for pk in sorted(self.cleaned_data["gezien"]))
        wijze = Contactwijze(self.cleaned_data["wijze"])
        return Vervolgafspraak(wanneer, wijze, met)

    def _volgende_op(self) -> datetime | None:
        """When it is: a chosen day wins over 'over 2 weken'."""
        data = self.cleaned_data
        tijd = data["volgende_tijd"] or data["tijd"]
        if data["volgende_dag"]:
            return at_moment(data["volgende_dag"].dag, tijd)
        if not data["volgende"]:
            return None
        dag = timezone.localdate() + timedelta(days=int(data["volgende"]))
        return at_moment(dag, tijd)


def contact_initial() -> dict[str, Any]:
    """Return a fresh form: today, now, and nobody ticked."""
    return {
        **now_initial(),
        "wijze": Contactwijze.HUISBEZOEK,
    }


class PogingForm(MomentForm):
    """An attempt that did not succeed, and what follows on it."""

    wijze = forms.ChoiceField(
        label="Wat probeerde u?", choices=Pogingwijze.choices, widget=KeuzeWidget
    )
    wat_gebeurde = forms.CharField(
        label="Wat gebeurde er?",
        help_text="Bijvoorbeeld: niemand deed open.",
        required=False,
    )
    vervolg_soort = forms.ChoiceField(
        label="Wat gebeurt er nu?", choices=Vervolg.choices, widget=KeuzeWidget
    )
    vervolg_op = dagveld(
        "Op welke dag, of tot wanneer wacht u?",
        required=False,
        help_text="Bijvoorbeeld morgen of 12-03-2026.",
    )
    vervolg = forms.CharField(label="Wat spreekt u met uzelf af?", required=False)

    def to_gegevens(self) -> Poginggegevens:
        data = self.cleaned_data
        return Poginggegevens(
            gebeurd_op=data["gebeurd_op"],
            wijze=Pogingwijze(data["wijze"]),
            wat_gebeurde=data["wat_gebeurde"],
            vervolg_soort=data["vervolg_soort"],
            vervolg_op=data["vervolg_op"].dag if data["vervolg_op"] else None,
            vervolg=data["vervolg"],
        )


class NotitieForm(MomentForm):
    """A talk with somebody else, in seconds: the facts, and apart from them what one thinks."""

    partner = forms.ChoiceField(
        label="Met wie sprak u?", choices=Partner.choices, widget=KeuzeWidget
    )
    met_wie = forms.CharField(
        label="Naam of functie", required=False, help_text="Bijvoorbeeld: juf van Sam."
    )
    feiten = tekstveld(
        "Wat is er gezegd of gezien?", rows=3, help_text="Alleen feiten, en van wie."
    )
    indruk = tekstveld("Wat is uw indruk?", required=False)
    betreft = PersonenField(label="Over wie ging het?", required=False)

    def to_gegevens(self) -> Notitiegegevens:
        data = self.cleaned_data
        return Notitiegegevens(
            gebeurd_op=data["gebeurd_op"],
            partner=data["partner"],
            met_wie=data["met_wie"],
            feiten=data["feiten"],
            indruk=data["indruk"],
            betreft=tuple(data["betreft"]),
        )


class KomendMomentForm(forms.Form):
    """A day and an hour that must still come."""

    dag = dagveld("Welke dag?", help_text="Bijvoorbeeld 12-03-2027.")
    tijd = TijdField(label="Hoe laat?")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["wanneer"] = join_moment(data)
        if data["wanneer"] and data["wanneer"] < timezone.now():
            self.add_error("dag", "Dit moment is al geweest. Leg het vast als contact.")
        return data


class VerzetForm(KomendMomentForm):
    """When an appointment is instead, and why it moved."""

    reden = tekstveld("Waarom?", rows=2)


class AfspraakForm(KomendMomentForm, PersoonKeuzeForm):
    """A planned visit or talk."""

    wijze = forms.ChoiceField(
        label="Hoe?", choices=Contactwijze.choices, widget=KeuzeWidget
    )
    waar = forms.TypedChoiceField(
        label="Bij wie thuis?", coerce=int, empty_value=None, required=False
    )
    met = PersonenField(label="Met wie?", required=False)
    onderwerp = forms.CharField(label="Waarover?", required=False)
    met_melder = forms.BooleanField(label="De melder gaat mee", required=False)

    def __init__(
        self, *args: Any, huishoudens: list[Huishouden], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.huishoudens = {huis.pk: huis for huis in huishoudens}
        waar: Any = self.fields["waar"]
        waar.choices = [("", "niet thuis, of er is één huis")] + [
            (huis.pk, huis.naam) for huis in huishoudens
        ]

    @property
    def asks_waar(self) -> bool:
        """Only a family with more than one home is asked in which."""
        return len(self.huishoudens) > 1

    def to_personen(self) -> list[Persoon]:
        return [self.personen[pk] for pk in self.cleaned_data["met"]]


class NagaanForm(forms.Form):
    """Who a new adult is, and what that means."""

    uitkomst = tekstveld(
        "Wie is dit, en wat betekent het voor de kinderen?",
        rows=3,
        help_text="Wat u vroeg, aan wie, en wat u besluit.",
    )
