"""Forms about the own telephone, leave with a deputy, and duty."""

from datetime import datetime, time
from typing import Any

from django import forms

from samenspel.domain.organisatie.models import Medewerker
from samenspel.interfaces.ui.moment import at_moment, join_moment
from samenspel.interfaces.ui.widgets import TijdField, dagveld
from samenspel.interfaces.werkplek.toegang.forms import end_of


class TelefoonForm(forms.Form):
    """On which number others reach you."""

    telefoon = forms.CharField(
        label="Uw telefoonnummer",
        help_text="Dit nummer staat op de kaart van uw gezinnen.",
        max_length=40,
    )


class WieField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """One worker, with the team."""

    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.naam}, {obj.team.naam}"


class RoosterForm(forms.Form):
    """Of whom; only whoever one may arrange it for."""

    medewerker = WieField(
        Medewerker.objects.none(), label="Voor wie?", empty_label=None
    )

    def __init__(self, *args: Any, te_regelen: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["medewerker"]
        field.queryset = te_regelen


class AfwezigheidForm(RoosterForm):
    """From which day to which day, and who stands in."""

    vanaf = dagveld("Eerste dag", help_text="Bijvoorbeeld 12-03-2027.")
    laatste = dagveld(
        "Laatste dag",
        required=False,
        help_text="Leeg is: nog niet bekend.",
    )
    vervanger = WieField(
        Medewerker.objects.none(),
        label="Wie vervangt?",
        required=False,
        empty_label="de teammanager",
        help_text="De vervanger mag in deze tijd in alle gezinnen met regie.",
    )

    def __init__(self, *args: Any, collegas: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["vervanger"]
        field.queryset = collegas

    @property
    def periode(self) -> tuple[datetime, datetime | None]:
        """The moments between which somebody is away."""
        data = self.cleaned_data
        return at_moment(data["vanaf"].dag, time()), end_of(data["laatste"])


class DienstForm(RoosterForm):
    """From when to when, and on which number."""

    van_dag = dagveld("Begint op")
    van_tijd = TijdField(label="Om")
    tot_dag = dagveld("Eindigt op")
    tot_tijd = TijdField(label="Om")
    telefoon = forms.CharField(label="Op welk nummer?", max_length=40)

    @property
    def periode(self) -> tuple[datetime, datetime]:
        """The moments between which somebody has duty."""
        vanaf = join_moment(self.cleaned_data, "van_")
        tot = join_moment(self.cleaned_data, "tot_")
        assert vanaf is not None and tot is not None  # all four are required
        return vanaf, tot
