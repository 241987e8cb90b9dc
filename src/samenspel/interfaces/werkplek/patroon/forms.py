"""Forms about the pattern: one thought, what was established together, a beginning."""

from typing import Any

from django import forms
from django.utils import timezone

from samenspel.core.lijnen import Precisie
from samenspel.domain.analyse.actions import Duidinginhoud
from samenspel.domain.analyse.gegevens import Herkomst, Samen
from samenspel.domain.analyse.models import Betekenis, Duiding
from samenspel.domain.analyse.patroon.vragen import Van, Vorm, Vraag, get_betekenissen
from samenspel.domain.gezin.models import Persoon
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import DatumField, KeuzeWidget, tekstveld
from samenspel.interfaces.werkplek.gezin.forms import PersoonField
from samenspel.interfaces.werkplek.tijdlijn.feiten import FeitenField, FeitenKeuzeForm

GEEN_STUK = ("", "geen bepaald stuk")
WAAROM_TOCH = "Nog niet compleet? Schrijf op waarom u toch doorgaat."


class DuidingForm(FeitenKeuzeForm):
    """What somebody makes of it: a piece of the circle, or an answer to a question."""

    over = PersoonField(label="Over wie?")
    tekst = tekstveld("Antwoord", rows=4)
    hoe = tekstveld("Hoe?", required=False)
    wie_doet = forms.CharField(label="Wie doet dit?", required=False, max_length=200)
    stuk = forms.ChoiceField(label="Welk stuk van het patroon?", required=False)
    feiten = FeitenField()
    zegt = PersoonField(label="Wie zegt dit?", required=False)
    zegt_anders = forms.CharField(
        label="Of iemand anders",
        required=False,
        max_length=200,
        help_text="Bijvoorbeeld: juf Marloes, of u zelf.",
    )
    gezegd_op = DatumField(label="Wanneer gezegd?")

    def __init__(
        self,
        *args: Any,
        vraag: Vraag,
        nu: Duiding | None = None,
        stukken: list[Duiding] | None = None,
        over: Persoon | None = None,
        **kwargs: Any,
    ) -> None:
        self.vraag = vraag
        kwargs.setdefault(
            "initial",
            {
                "gezegd_op": Datum(timezone.localdate()),
                "over": over.pk if over else None,
                "tekst": nu.tekst if nu and vraag.vorm is Vorm.ZIN else "",
            },
        )
        super().__init__(*args, **kwargs)
        self.order_fields(VOLGORDE)
        self.stukken = {duiding.pk: duiding for duiding in stukken or []}
        self._ask_only_what_is_asked()

    def _ask_only_what_is_asked(self) -> None:
        """Leave out what this question does not ask, and use its own words."""
        vraag, fields = self.vraag, self.fields
        fields["tekst"].label = vraag.tekst
        fields["tekst"].help_text = vraag.uitleg
        if vraag.most:
            fields["tekst"].help_text = f"{vraag.uitleg} Hooguit {vraag.most} tekens."
        fields["hoe"].label = vraag.vraag_hoe or fields["hoe"].label
        stuk: Any = fields["stuk"]
        stuk.choices = [
            GEEN_STUK,
            *((pk, _say_stuk(duiding)) for pk, duiding in self.stukken.items()),
        ]
        asked = {
            "over": vraag.van is not Van.GEZIN,
            "feiten": vraag.rust_op_feiten,
            "stuk": "stuk" in vraag.velden and bool(self.stukken),
            **{naam: naam in vraag.velden for naam in ("hoe", "wie_doet")},
        }
        for naam, is_gevraagd in asked.items():
            if not is_gevraagd:
                del fields[naam]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("zegt") and not data.get("zegt_anders"):
            self.add_error("zegt", "Kies wie dit zegt, of schrijf het hieronder.")
        return data

    def get_over(self) -> Persoon | None:
        over = self.cleaned_data.get("over")
        return self.personen[over] if over else None

    def to_inhoud(self) -> Duidinginhoud:
        data = self.cleaned_data
        stuk = data.get("stuk")
        return Duidinginhoud(
            tekst=data["tekst"],
            feiten=tuple(data.get("feiten", ())),
            hoe=data.get("hoe", ""),
            wie_doet=data.get("wie_doet", ""),
            stuk=self.stukken[int(stuk)] if stuk else None,
        )

    def to_herkomst(self) -> Herkomst:
        data = self.cleaned_data
        return Herkomst(
            gezegd_op=data["gezegd_op"].dag,
            zegt=self.personen.get(data["zegt"]),
            zegt_anders="" if data["zegt"] else data["zegt_anders"],
            gezegd_precisie=data["gezegd_op"].precisie,
        )


class VerbeterForm(DuidingForm):
    """How it should read, on which facts it rests, and why it changes."""

    reden = forms.CharField(
        label="Wat verandert er, en waarom?",
        max_length=500,
        help_text="Bijvoorbeeld: er is een feit bij gekomen.",
    )

    def __init__(self, *args: Any, nu: Duiding, **kwargs: Any) -> None:
        kwargs["initial"] = {
            "tekst": nu.tekst,
            "hoe": nu.hoe,
            "wie_doet": nu.wie_doet,
            "stuk": nu.stuk_id,
            "feiten": nu.feiten,
            "zegt": nu.zegt_id,
            "zegt_anders": nu.zegt_anders,
            "gezegd_op": Datum(nu.gezegd_op, Precisie(nu.gezegd_precisie)),
        }
        super().__init__(*args, nu=nu, **kwargs)
        self.fields.pop("over", None)


VOLGORDE = ("over", "tekst", "hoe", "wie_doet", "stuk", "feiten", "zegt")


def _say_stuk(duiding: Duiding) -> str:
    wie = f"{duiding.over.roepnaam}: " if duiding.over else ""
    return f"{wie}{duiding.tekst}"


class SamenForm(forms.Form):
    """With whom something was established, and who does not agree."""

    met_wie = tekstveld(
        "Met wie stelde u dit samen vast?",
        help_text="Bijvoorbeeld: beide ouders, oma en de intern begeleider.",
    )
    op = DatumField(label="Op welke dag?", precies=True)
    niet_eens = tekstveld(
        "Wie is het er niet mee eens, en waarmee?",
        required=False,
        help_text="Dit blijft er altijd bij staan.",
    )
    motivering = tekstveld(WAAROM_TOCH, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"op": Datum(timezone.localdate())})
        super().__init__(*args, **kwargs)

    def to_samen(self) -> Samen:
        data = self.cleaned_data
        return Samen(data["met_wie"], data["op"].dag, data["niet_eens"])


class BeginForm(forms.Form):
    """In which of its two meanings one works on the end situation."""

    betekenis = forms.ChoiceField(
        label="Waar werkt u naartoe?", choices=Betekenis.choices, widget=KeuzeWidget
    )
    stabiel_sinds = DatumField(
        label="Stabiele veiligheid sinds",
        required=False,
        precies=True,
        help_text="Alleen bij herstel.",
    )
    motivering = tekstveld(WAAROM_TOCH, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        keuze: Any = self.fields["betekenis"]
        keuze.choices = [
            (code, uitleg.naam) for code, uitleg in get_betekenissen().items()
        ]
