"""Forms of the table: what each person says of the plan, and when it holds."""

from typing import Any

from django import forms

from samenspel.domain.veiligheid.gegevens import (
    Instemmingsgegevens,
    fingerprint_instemming,
)
from samenspel.domain.veiligheid.models import Antwoord, Instemming
from samenspel.interfaces.ui.gelezen import GelezenForm
from samenspel.interfaces.ui.moment import clean_past
from samenspel.interfaces.ui.widgets import (
    DatumField,
    JaNeeField,
    KeuzeWidget,
    TijdField,
    dagveld,
    tekstveld,
)

NIET_GEVRAAGD = "niet gevraagd"


class InstemmingForm(GelezenForm):
    """What one person says of the plan, and who sat there when it was asked."""

    antwoord = forms.ChoiceField(
        label="Is deze persoon het eens met het plan?",
        choices=Antwoord.choices,
        widget=KeuzeWidget,
    )
    woorden = tekstveld("In eigen woorden", required=False)
    wie_erbij = forms.CharField(
        label="Wie zat erbij toen u het vroeg?",
        required=False,
        help_text="Niemand? Schrijf dan: niemand.",
    )
    is_voorgelezen = JaNeeField(
        label="Hebt u het plan voorgelezen?", open=NIET_GEVRAAGD
    )
    mag_papier_in_huis = JaNeeField(
        label="Mag dit papier in huis liggen?", open=NIET_GEVRAAGD
    )
    papier_elders = forms.CharField(
        label="Waar mag het papier dan wel liggen?", required=False
    )

    @classmethod
    def read_initial(cls, instemming: Instemming | None) -> dict[str, Any]:
        """Return what was answered before, so that nobody answers it twice."""
        names = [name for name in cls.base_fields if hasattr(instemming, name)]
        initial = {name: getattr(instemming, name) for name in names}
        gelezen = fingerprint_instemming(instemming)
        return {"antwoord": Antwoord.NIET_GEVRAAGD, **initial, "gelezen": gelezen}

    def to_gegevens(self, persoon: Any) -> Instemmingsgegevens:
        data = self.cleaned_data
        return Instemmingsgegevens(
            persoon=persoon,
            antwoord=data["antwoord"],
            woorden=data["woorden"],
            wie_erbij=data["wie_erbij"],
            is_voorgelezen=data["is_voorgelezen"],
            mag_papier_in_huis=data["mag_papier_in_huis"],
            papier_elders=data["papier_elders"],
        )


class VaststellingForm(GelezenForm):
    """When it was agreed at the table, and why if something is missing."""

    shows_dossier = False
    afgesproken_dag = DatumField(label="Wanneer is het afgesproken?", precies=True)
    afgesproken_tijd = TijdField(label="Hoe laat?")
    nakijken = dagveld("Wanneer kijken we of het nog klopt?", required=False)
    motivering = tekstveld(
        "Mist er iets? Schrijf op waarom het plan toch nu al geldt.", required=False
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["afgesproken_op"] = clean_past(self, data, "afgesproken_")
        return data
