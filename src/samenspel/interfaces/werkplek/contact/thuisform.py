"""The form of who sleeps here: a part for each household, and a new adult."""

from datetime import datetime
from typing import Any

from django import forms

from samenspel.domain.gezin.models import Huishouden, Persoon
from samenspel.domain.handelingen.thuis import Nieuwe, Thuisgegevens
from samenspel.domain.verhaal.actions import Slaapgegevens
from samenspel.domain.verhaal.models import Waarneming
from samenspel.interfaces.ui.widgets import JaNeeField, KeuzeWidget
from samenspel.interfaces.werkplek.contact.gesprek import MomentForm
from samenspel.interfaces.werkplek.gezin.forms import (
    PersonenField,
    PersoonField,
    PersoonKeuzeForm,
)

IN_DE_BUURT = [("", "in de buurt van het gezin")]


class ThuisForm(PersoonKeuzeForm):
    """Who sleeps in each household; nothing is ticked, and 'not asked' is an answer."""

    nieuw_persoon = PersoonField(label="Is er een nieuwe volwassene?", required=False)
    nieuw_naam = forms.CharField(
        label="Of een nieuwe naam",
        required=False,
        help_text="Staat die nog niet bij Mensen? Dan komt die daar bij.",
    )
    nieuw_waar = forms.TypedChoiceField(
        label="Waar?", coerce=int, empty_value=None, required=False
    )
    nieuw_waarneming = forms.ChoiceField(
        label="Hoe weet u dit?",
        choices=Waarneming.choices,
        widget=KeuzeWidget,
        required=False,
    )
    nieuw_wie_zegt = forms.CharField(label="Wie zei dit, of wat zag u?", required=False)

    def __init__(
        self,
        *args: Any,
        personen: list[Persoon],
        huishoudens: list[Huishouden],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, personen=personen, **kwargs)
        self.huishoudens = {huis.pk: huis for huis in huishoudens}
        for huis in huishoudens:
            self._add_huis(huis, personen)
        waar: Any = self.fields["nieuw_waar"]
        waar.choices = IN_DE_BUURT + [(huis.pk, huis.naam) for huis in huishoudens]
        wie: Any = self.fields["nieuw_persoon"]
        wie.choose_from([persoon for persoon in personen if not persoon.is_kind])

    def _add_huis(self, huis: Huishouden, personen: list[Persoon]) -> None:
        slapen = PersonenField(label="Wie slaapt hier?", required=False)
        slapen.choose_from(personen)
        self.fields |= {
            f"gevraagd_{huis.pk}": JaNeeField(
                label="Hebt u gevraagd of gezien wie hier slaapt?", required=False
            ),
            f"slapen_{huis.pk}": slapen,
            f"waarneming_{huis.pk}": forms.ChoiceField(
                label="Hoe weet u dit?",
                choices=Waarneming.choices,
                widget=KeuzeWidget,
                required=False,
            ),
            f"wie_zegt_{huis.pk}": forms.CharField(
                label="Wie zei dit, of waarom vroeg u het niet?", required=False
            ),
        }

    @property
    def per_huis(self) -> list[tuple[Huishouden, list[forms.BoundField]]]:
        """The fields of each household, under its own name."""
        vragen = ("gevraagd", "slapen", "waarneming", "wie_zegt")
        return [
            (huis, [self[f"{vraag}_{pk}"] for vraag in vragen])
            for pk, huis in self.huishoudens.items()
        ]

    @property
    def nieuwe_velden(self) -> list[forms.BoundField]:
        return [self[naam] for naam in self.fields if naam.startswith("nieuw_")]

    @property
    def is_begonnen(self) -> bool:
        """Something was filled in: the part stands open."""
        return self.is_bound and any(self.data.get(naam) for naam in self.fields)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for pk in self.huishoudens:
            if data.get(f"slapen_{pk}") and data.get(f"gevraagd_{pk}") is None:
                data[f"gevraagd_{pk}"] = True
            if data.get(f"gevraagd_{pk}") and not data.get(f"waarneming_{pk}"):
                self.add_error(f"waarneming_{pk}", "Kies hoe u dit weet.")
        if self._has_nieuwe(data) and not data.get("nieuw_wie_zegt"):
            self.add_error("nieuw_wie_zegt", "Schrijf op wie dit zei, of wat u zag.")
        return data

    def to_gegevens(self, gebeurd_op: datetime) -> Thuisgegevens | None:
        """Return what was filled in; None when nothing was."""
        data = self.cleaned_data
        controles = tuple(
            Slaapgegevens(
                huishouden=huis,
                gebeurd_op=gebeurd_op,
                is_gevraagd=data[f"gevraagd_{pk}"],
                slapen=frozenset(data[f"slapen_{pk}"]),
                waarneming=data[f"waarneming_{pk}"],
                wie_zegt=data[f"wie_zegt_{pk}"],
            )
            for pk, huis in self.huishoudens.items()
            if data[f"gevraagd_{pk}"] is not None
        )
        nieuwe = self._to_nieuwe() if self._has_nieuwe(data) else None
        if not controles and nieuwe is None:
            return None
        return Thuisgegevens(gebeurd_op, controles, nieuwe)

    def _has_nieuwe(self, data: dict[str, Any]) -> bool:
        return bool(data.get("nieuw_persoon") or data.get("nieuw_naam"))

    def _to_nieuwe(self) -> Nieuwe:
        data = self.cleaned_data
        return Nieuwe(
            naam=data["nieuw_naam"],
            persoon=self.personen.get(data["nieuw_persoon"]),
            waarneming=data["nieuw_waarneming"],
            wie_zegt=data["nieuw_wie_zegt"],
            huishouden=self.huishoudens.get(data["nieuw_waar"]),
        )


class ThuisApartForm(ThuisForm, MomentForm):
    """The same apart from a visit: with when it was."""
