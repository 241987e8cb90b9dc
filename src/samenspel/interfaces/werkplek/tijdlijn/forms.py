"""What one wants to see of the tijdlijn."""

from dataclasses import replace
from datetime import date
from typing import Any

from django import forms

from samenspel.core.soorten import Tijdlaan
from samenspel.domain.handelingen.tijdlijn import LANEN, Plek, Tijdvraag
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import DatumField
from samenspel.interfaces.werkplek.gezin.forms import PersoonField, PersoonKeuzeForm
from samenspel.tekening.strip.lanen import Tijd


class TijdvraagForm(PersoonKeuzeForm):
    """Whom, what, from whom, and in which time; all may stay empty."""

    wie = PersoonField(label="Over wie", required=False)
    wat = forms.ChoiceField(
        label="Wat",
        choices=[
            ("", "alles, zonder gewone contacten"),
            *((laan.value, naam) for laan, naam in LANEN.items()),
        ],
        required=False,
    )
    bron = forms.CharField(
        label="Opgeschreven door", required=False, widget=forms.Select
    )
    van = DatumField(label="Van", required=False, help_text="")
    tot = DatumField(label="Tot en met", required=False, help_text="")
    van2 = DatumField(label="Vergelijk met: van", required=False, help_text="")
    tot2 = DatumField(label="Vergelijk met: tot en met", required=False, help_text="")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wie: Any = self.fields["wie"]
        wie.choices = [("", "het hele gezin"), *wie.choices[1:]]

    def offer(self, *, lanen: list[Tijdlaan], bronnen: list[str]) -> None:
        """Let one choose among what this reader may see, and who wrote in it."""
        bron: Any = self.fields["bron"].widget
        bron.choices = [("", "iedereen"), *((naam, naam) for naam in bronnen)]
        wat: Any = self.fields["wat"]
        wat.choices = [wat.choices[0], *((n.value, LANEN[n]) for n in lanen)]

    def to_vraag(self, na: str) -> Tijdvraag:
        """Return what is asked; what is wrong is not asked."""
        self.is_valid()
        data: dict[str, Any] = getattr(self, "cleaned_data", {})
        wat = data.get("wat")
        return Tijdvraag(
            wie=data.get("wie"),
            lanen=frozenset({Tijdlaan(wat)}) if wat else frozenset(),
            bron=data.get("bron") or "",
            van=_days(data.get("van"), "eerst"),
            tot=_days(data.get("tot"), "laatst"),
            na=Plek.parse(na),
        )

    def to_naast(self, vraag: Tijdvraag) -> Tijdvraag | None:
        """Return the same question about the other period, None when none is asked."""
        data: dict[str, Any] = getattr(self, "cleaned_data", {})
        van, tot = _days(data.get("van2"), "eerst"), _days(data.get("tot2"), "laatst")
        return replace(vraag, van=van, tot=tot, na=None) if van or tot else None


def _days(datum: Datum | None, welke: str) -> date | None:
    """Return the first or last day that is meant: 'tot 2024' is the end of that year."""
    if datum is None:
        return None
    dag: date = getattr(Tijd.of(datum.dag, datum.precisie), welke)
    return dag
