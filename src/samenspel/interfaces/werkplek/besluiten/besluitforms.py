"""The form of a decision; about help it first asks what they can do themselves."""

from typing import Any

from django import forms
from django.utils import timezone

from samenspel.domain.besluiten.actions import Besluitgegevens
from samenspel.domain.besluiten.models import Besluit, Besluitsoort
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.widgets import DatumField, tekstveld
from samenspel.interfaces.werkplek.gezin.forms import PersonenField, PersoonKeuzeForm

OVERLEG = ("overlegd_met", "niet_overlegd", "eigen_kracht")


class BesluitForm(PersoonKeuzeForm):
    """What was decided, for whom, why and by whom, and who does not agree."""

    voor_wie = PersonenField(label="Voor wie is het?")
    overlegd_met = PersonenField(
        label="Met wie hebt u dit besproken?",
        required=False,
        help_text="Met de jeugdige en de ouders zelf, ook als zij het niet eens zijn.",
    )
    niet_overlegd = tekstveld(
        "Met wie niet, en waarom niet?",
        required=False,
        help_text="Bijvoorbeeld: Noor is een baby, of papa is niet te bereiken.",
    )
    eigen_kracht = tekstveld(
        "Wat kunnen zij zelf, of met hun netwerk?",
        rows=3,
        help_text="Vraag dit eerst. Kunnen zij nu niets zelf? Schrijf op waarom niet.",
    )
    besluit = tekstveld("Wat is het besluit?", rows=3)
    waarom = tekstveld("Waarom?", rows=3)
    door_wie = forms.CharField(
        label="Wie besloot dit?",
        max_length=200,
        help_text="Bijvoorbeeld: het lokaal team, in de casuïstiekbespreking.",
    )
    genomen_op = DatumField(label="Op welke dag?", precies=True)
    niet_eens = tekstveld(
        "Wie is het er niet mee eens, en waarmee?",
        required=False,
        help_text="Dit blijft er altijd bij staan.",
    )

    def __init__(self, *args: Any, soort: Besluitsoort, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"genomen_op": Datum(timezone.localdate())})
        super().__init__(*args, **kwargs)
        self.soort = soort
        if soort is not Besluitsoort.HULP:
            self.fields["voor_wie"].label = "Over wie gaat het?"
            self.fields["voor_wie"].required = False
            for naam in OVERLEG:
                del self.fields[naam]

    def to_gegevens(self) -> Besluitgegevens:
        data = dict(self.cleaned_data)
        data["genomen_op"] = data["genomen_op"].dag
        data |= {
            naam: tuple(data[naam])
            for naam in ("voor_wie", "overlegd_met")
            if naam in data
        }
        return Besluitgegevens(soort=self.soort, **data)


def besluit_initial(besluit: Besluit) -> dict[str, Any]:
    """Return what the form shows when this decision is corrected."""
    initial = {naam: getattr(besluit, naam) for naam in BesluitForm.base_fields}
    return {**initial, "genomen_op": Datum(besluit.genomen_op)}
