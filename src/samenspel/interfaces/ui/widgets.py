"""The few form widgets and fields of our own: chips, number row, spoken date."""

from typing import Any

from django import forms
from django.db.models import Choices
from django.utils import timezone

from samenspel.core.lijnen import Precisie
from samenspel.interfaces.ui.datum import Datum, OnleesbareDatum, parse_datum

DATUM_HULP = "Bijvoorbeeld 12-03-2020, maart 2020 of gisteren."


class ChipsWidget(forms.CheckboxSelectMultiple):
    """Names as chips that can be ticked: who was seen, who was spoken to alone."""

    template_name = "ui/widgets/chips.html"


class KeuzeWidget(forms.RadioSelect):
    """A few choices as chips in a row, one of them."""

    template_name = "ui/widgets/chips.html"


class TijdField(forms.TimeField):
    """A time of day as people type it: 14:30, 14.30 or 1430."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TimeInput({"size": 8, "autocomplete": "off"}))
        kwargs.setdefault("input_formats", ["%H:%M", "%H.%M", "%H%M", "%H:%M:%S"])
        kwargs.setdefault("help_text", "Bijvoorbeeld 14:30.")
        kwargs.setdefault(
            "error_messages",
            {
                "required": "Vul een tijd in.",
                "invalid": "Vul een tijd in, zoals 14:30.",
            },
        )
        super().__init__(**kwargs)


class JaNeeField(forms.TypedChoiceField):
    """Yes or no, neither chosen beforehand; None when it may stay open.

    `open` is the word for not knowing yet; with it the question need not be answered.
    """

    widget = KeuzeWidget

    def __init__(self, *, open: str = "", **kwargs: Any) -> None:
        kwargs.setdefault("error_messages", {"required": "Kies ja of nee."})
        kwargs.setdefault("required", not open)
        nog_open = [("", open)] if open else []
        super().__init__(
            choices=[*nog_open, ("True", "ja"), ("False", "nee")],
            coerce=lambda waarde: waarde == "True",
            empty_value=None,
            **kwargs,
        )


class CijferWidget(forms.RadioSelect):
    """0 to 10 in one row, nothing preselected, with words at the ends."""

    template_name = "ui/widgets/cijfer.html"

    def __init__(self, *, laag: str = "", hoog: str = "", **kwargs: Any) -> None:
        self.laag, self.hoog = laag, hoog
        kwargs.setdefault("choices", [(n, str(n)) for n in range(11)])
        super().__init__(**kwargs)

    def get_context(
        self, name: str, value: Any, attrs: dict[str, Any] | None
    ) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"].update(laag=self.laag, hoog=self.hoog)
        return context


class DatumWidget(forms.TextInput):
    """A date as people say it; no calendar needed."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"size": 20, "autocomplete": "off", **(attrs or {})})

    def format_value(self, value: Any) -> str | None:
        return None if value in (None, "") else str(value)


class CijferField(forms.TypedChoiceField):
    """A number from 0 to 10, or None; the number row asks for it."""

    widget = CijferWidget

    def __init__(self, *, laag: str = "", hoog: str = "", **kwargs: Any) -> None:
        kwargs.setdefault("widget", CijferWidget(laag=laag, hoog=hoog))
        kwargs.setdefault("error_messages", {"required": "Kies een cijfer."})
        choices = [(n, str(n)) for n in range(11)]
        super().__init__(choices=choices, coerce=int, empty_value=None, **kwargs)


class DatumField(forms.Field):
    """A `Datum`: day plus precision. `precies` asks for a day, `toekomst` allows later."""

    widget = DatumWidget
    default_error_messages = {
        "required": "Vul een datum in.",
        "precies": "Vul ook de dag in, zoals 12-03-2020.",
        "toekomst": "Vul een datum in die niet in de toekomst ligt.",
    }

    def __init__(
        self, *, precies: bool = False, toekomst: bool = False, **kwargs: Any
    ) -> None:
        self.precies, self.toekomst = precies, toekomst
        kwargs.setdefault("help_text", DATUM_HULP)
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Datum | None:
        if value in self.empty_values:
            return None
        try:
            return parse_datum(str(value), vandaag=timezone.localdate())
        except OnleesbareDatum as fout:
            raise forms.ValidationError(str(fout), code="invalid") from fout

    def validate(self, value: Datum | None) -> None:
        super().validate(value)
        if value is None:
            return
        if self.precies and value.precisie is not Precisie.DAG:
            raise forms.ValidationError(self.error_messages["precies"], "precies")
        if not self.toekomst and value.dag > timezone.localdate():
            raise forms.ValidationError(self.error_messages["toekomst"], "toekomst")


def kies(soorten: type[Choices]) -> list[tuple[str, str]]:
    """Return what can be chosen, none of it beforehand."""
    return [("", "kies"), *soorten.choices]


def dagveld(label: str, **kwargs: Any) -> DatumField:
    """Return a field for one day that may lie ahead: an appointment, an end."""
    return DatumField(label=label, precies=True, toekomst=True, **kwargs)


def tekstveld(label: str, *, rows: int = 2, **kwargs: Any) -> forms.CharField:
    """Return a field for a few sentences."""
    kwargs.setdefault("widget", forms.Textarea(attrs={"rows": rows}))
    return forms.CharField(label=label, **kwargs)
