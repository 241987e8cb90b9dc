"""What every form of a line of the plan asks: about whom it is, and who reads it."""

from typing import Any, cast

from django import forms
from django.http import QueryDict

from samenspel.domain.veiligheid.gegevens import Deelgegevens
from samenspel.domain.veiligheid.papier.gevaar import Leesgevaar, is_vluchtregel
from samenspel.interfaces.ui.gelezen import GelezenForm
from samenspel.interfaces.werkplek.gezin.forms import PersonenField, PersoonKeuzeForm

GEEN_GEVAAR = Leesgevaar()
WIE_LEEST = "Wie mag dit lezen?"
VLUCHT = (
    "Dit lijkt een afspraak om weg te komen. Daarom staat dit vinkje nu aan. Klopt dat "
    "niet? Haal het weg, en kies zo nodig wie dit mag lezen."
)


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
        apart = {veld.name for veld in [*self.wie_velden, *self.tolk_velden]}
        apart |= {"gelezen", "is_voorgesteld"}
        return [self[name] for name in self.fields if name not in apart]

    @property
    def tolk_velden(self) -> list[Any]:
        """What an interpreter made of it, where somebody's own words may stand."""
        return [self[name] for name in ("taal", "vertaling") if name in self.fields]

    @property
    def is_vertaald(self) -> bool:
        """Whether anything of a translation was filled in."""
        return any(veld.value() or veld.errors for veld in self.tolk_velden)

    @property
    def wie_velden(self) -> list[Any]:
        """About whom it is, and who reads it."""
        return [self[name] for name in ("betreft", "alleen_voor", "niet_op_papier")]
