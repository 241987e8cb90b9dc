"""Forms of a sheet: words, a number on a path and a drawing for each part."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils import timezone

from samenspel.core.beeld import MOST_BYTES, Beeld, GeenBeeld, clean_beeld
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.actions import Bladinhoud, Keuze, Vakinhoud
from samenspel.domain.verhaal.bladen.soorten import Bladsoort, Vaksoort
from samenspel.domain.verhaal.models import Kindvak
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import CijferField, DatumField, tekstveld
from samenspel.interfaces.werkplek.gezin.forms import PersoonField, PersoonKeuzeForm


class TekeningField(forms.FileField):
    """A photo or scan of a drawing; comes out checked, smaller and without place."""

    widget = forms.FileInput

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        super().__init__(
            widget=forms.FileInput({"accept": "image/jpeg,image/png,image/webp"}),
            error_messages={"empty": "Dit bestand is leeg. Kies een andere foto."},
            **kwargs,
        )

    def clean(self, data: Any, initial: Any = None) -> Beeld | None:
        found = super().clean(data, initial)
        if not found:
            return None
        try:
            return clean_beeld(found.read(MOST_BYTES + 1))
        except GeenBeeld as fault:
            raise forms.ValidationError(str(fault)) from fault


@dataclass(frozen=True, slots=True)
class Vakvelden:
    """The fields of one part of the sheet, with what was drawn there before."""

    soort: Vaksoort
    was: Kindvak | None
    velden: list[forms.BoundField]


class BladForm(forms.Form):
    """One sheet, filled by or with the child; `vakken` is what stood there before."""

    gemaakt_op = DatumField(label="Wanneer gemaakt?", precies=True)
    wie_erbij = forms.CharField(
        label="Wie was erbij?",
        max_length=200,
        help_text="Bijvoorbeeld: alleen met u, of met mama en oma.",
    )

    def __init__(
        self, *args: Any, soort: Bladsoort, vakken: dict[str, Kindvak], **kwargs: Any
    ) -> None:
        kwargs.setdefault("initial", _start(soort, vakken))
        super().__init__(*args, **kwargs)
        self.soort, self.was = soort, vakken
        for vak in soort.vakken:
            self._add(vak)

    def _add(self, vak: Vaksoort) -> None:
        self.fields[f"tekst_{vak.code}"] = tekstveld(
            "Wat zegt of schrijft het kind?",
            rows=3,
            strip=False,
            required=False,
            help_text=vak.vraag,
        )
        if vak.laag:
            self.fields[f"cijfer_{vak.code}"] = CijferField(
                label="Waar op het pad?", laag=vak.laag, hoog=vak.hoog, required=False
            )
        was = self.was.get(vak.code)
        nog_een = "Een andere foto van de tekening" if _is_getekend(was) else ""
        self.fields[f"foto_{vak.code}"] = TekeningField(
            label=nog_een or "Foto of scan van de tekening",
            help_text="JPEG, PNG of WebP, hoogstens 10 MB. Plaats en tijd gaan eraf.",
        )
        if nog_een:
            self.fields[f"weg_{vak.code}"] = forms.BooleanField(
                label="Laat de tekening weg in deze versie", required=False
            )

    @property
    def vakken(self) -> Iterator[Vakvelden]:
        """The parts of the sheet in order, each with its fields."""
        for vak in self.soort.vakken:
            namen = (
                f"{deel}_{vak.code}" for deel in ("tekst", "cijfer", "foto", "weg")
            )
            yield Vakvelden(
                vak,
                self.was.get(vak.code),
                [self[naam] for naam in namen if naam in self.fields],
            )

    def to_inhoud(self) -> Bladinhoud:
        data = self.cleaned_data
        return Bladinhoud(
            self.soort.code,
            data["gemaakt_op"].dag,
            data["wie_erbij"],
            tuple(self._to_vak(vak) for vak in self.soort.vakken),
        )

    def _to_vak(self, vak: Vaksoort) -> Vakinhoud:
        data, was = self.cleaned_data, self.was.get(vak.code)
        blijft = not data.get(f"weg_{vak.code}") and was is not None
        return Vakinhoud(
            vak.code,
            data[f"tekst_{vak.code}"],
            data.get(f"cijfer_{vak.code}"),
            data[f"foto_{vak.code}"],
            was.tekening if was and blijft else None,
        )


def _is_getekend(was: Kindvak | None) -> bool:
    return was is not None and was.tekening_id is not None


def _start(soort: Bladsoort, vakken: dict[str, Kindvak]) -> dict[str, Any]:
    begin: dict[str, Any] = {"gemaakt_op": Datum(timezone.localdate())}
    for vak in soort.vakken:
        if was := vakken.get(vak.code):
            begin |= {f"tekst_{vak.code}": was.tekst, f"cijfer_{vak.code}": was.cijfer}
    return begin


class KeuzeForm(PersoonKeuzeForm):
    """Who may see a sheet: the child chose it, and the worker weighed it."""

    voor = PersoonField(label="Wie mag dit blad zien?")
    gekozen_op = DatumField(label="Wanneer koos het kind dit?", precies=True)
    woorden = tekstveld(
        "Wat zei het kind daarover?",
        strip=False,
        help_text="In eigen woorden. Vraag het zonder dat de ander erbij is.",
    )
    weging = tekstveld(
        "Waarom kan dit, volgens u?",
        rows=3,
        help_text="Wat doet de ander ermee, en is het kind daarna veilig?",
    )

    def __init__(self, *args: Any, personen: list[Persoon], **kwargs: Any) -> None:
        super().__init__(*args, personen=personen, **kwargs)

    def to_keuze(self) -> Keuze:
        data = self.cleaned_data
        return Keuze(
            self.personen[data["voor"]],
            data["gekozen_op"].dag,
            data["woorden"],
            data["weging"],
        )
