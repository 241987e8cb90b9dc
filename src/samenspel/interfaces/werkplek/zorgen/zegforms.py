"""What every form of a thought asks: who says so, in which language, and who reads it."""

from typing import Any

from django import forms
from django.utils import timezone

from samenspel.domain.analyse.gegevens import Herkomst, Wielezen
from samenspel.domain.veiligheid.papier.gevaar import Leesgevaar, is_vluchtregel
from samenspel.domain.verhaal.models import Taal
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import DatumField, tekstveld
from samenspel.interfaces.werkplek.gezin.forms import (
    PersonenField,
    PersoonField,
    PersoonKeuzeForm,
)

GEEN_GEVAAR = Leesgevaar()
VLUCHT = (
    "Dit kan verraden waar iemand is of naartoe gaat. Vink aan wie dit veilig leest."
)
GEVAARLIJK = (
    "Er is een geheim adres of een contactverbod. Vink aan wie dit veilig kan lezen."
)
NIET_DE_MELDER = "Bijvoorbeeld: juf Marloes, of u zelf. Niet de melder."


class HerkomstForm(PersoonKeuzeForm):
    """Who says so, and on which day."""

    zegt = PersoonField(label="Wie zegt dit?", required=False)
    zegt_anders = forms.CharField(
        label="Of iemand anders",
        required=False,
        max_length=200,
        help_text=NIET_DE_MELDER,
    )
    gezegd_op = DatumField(label="Wanneer gezegd?")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("zegt") and not data.get("zegt_anders"):
            self.add_error("zegt", "Kies wie dit zegt, of schrijf het hieronder.")
        return data

    def to_herkomst(self) -> Herkomst:
        data = self.cleaned_data
        return Herkomst(
            gezegd_op=data["gezegd_op"].dag,
            gezegd_precisie=data["gezegd_op"].precisie,
            zegt=self.personen.get(data["zegt"]),
            zegt_anders="" if data["zegt"] else data["zegt_anders"],
        )


class LezenForm(PersoonKeuzeForm):
    """Whether it may lie on the table, and for whom.

    `gevaar`: where reading is dangerous in this family, nothing is for everybody: who
    reads it is chosen. `staat_er`: what it says, when the form does not ask that.
    """

    voor_gezin = forms.BooleanField(
        label="Dit mag op tafel bij het gezin",
        required=False,
        help_text="Zonder vinkje lezen alleen professionals dit.",
    )
    alleen_voor = PersonenField(
        label="Alleen voor sommigen?",
        required=False,
        help_text="Woorden van een kind ziet alleen dat kind, tot het kind hier "
        "iemand kiest. Niets aangevinkt: voor wie het over gaat.",
    )

    def __init__(
        self,
        *args: Any,
        gevaar: Leesgevaar = GEEN_GEVAAR,
        staat_er: str = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.gevaar, self.staat_er = gevaar, staat_er

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        voor_allen = data.get("voor_gezin") and not data.get("alleen_voor")
        if voor_allen and (why := self._find_leesgevaar(data)):
            self.add_error("alleen_voor", why)
        return data

    def _find_leesgevaar(self, data: dict[str, Any]) -> str:
        """Say why somebody must choose who reads this, '' when nobody must."""
        spreker = self.personen.get(data.get("zegt") or 0)
        if spreker is not None and spreker.is_kind:
            return ""  # read by the child alone, until it chooses somebody
        woorden = [w for w in data.values() if isinstance(w, str)]
        if is_vluchtregel(" ".join([self.staat_er, *woorden])):
            return VLUCHT
        return GEVAARLIJK if self.gevaar.is_er else ""

    def to_lezen(self) -> Wielezen:
        data = self.cleaned_data
        wie = tuple(data["alleen_voor"]) if data["voor_gezin"] else ()
        return Wielezen(data["voor_gezin"], wie)

    @property
    def wie_velden(self) -> list[Any]:
        return [self["voor_gezin"], self["alleen_voor"]]

    @property
    def wie_open(self) -> bool:
        """Whether anything was chosen of who reads it."""
        return any(veld.value() or veld.errors for veld in self.wie_velden)


class TaalForm(forms.Form):
    """In which language somebody said it, and what an interpreter made of it."""

    taal = forms.ChoiceField(
        label="In welke taal?", choices=Taal.choices, required=False
    )
    vertaling = tekstveld("Zoals de tolk het vertaalde", required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("vertaling") and not data.get("taal"):
            self.add_error("taal", "Kies uit welke taal dit vertaald is.")
        return data

    @property
    def tolk_velden(self) -> list[Any]:
        return [self["taal"], self["vertaling"]]

    @property
    def is_vertaald(self) -> bool:
        """Whether anything of a translation was filled in."""
        return any(veld.value() or veld.errors for veld in self.tolk_velden)


def nieuw_initial(**meer: Any) -> dict[str, Any]:
    """Return what an empty form shows first: today."""
    return {"gezegd_op": Datum(timezone.localdate()), **meer}
