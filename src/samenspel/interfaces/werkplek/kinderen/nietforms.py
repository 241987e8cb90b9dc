"""Forms about why nobody spoke with a child: a reason, who does, an own date."""

from typing import Any

from django import forms
from django.utils import timezone

from samenspel.domain.gezin.models import Persoon, Positie
from samenspel.domain.verhaal.actions import Nietinhoud, Spreker
from samenspel.domain.verhaal.models import Gevaarsituatie, Nietreden, Spreekrol
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.delen import Deel, DelenForm
from samenspel.interfaces.ui.widgets import (
    DatumField,
    KeuzeWidget,
    dagveld,
    tekstveld,
)
from samenspel.interfaces.werkplek.gezin.forms import PersoonField, PersoonKeuzeForm
from samenspel.interfaces.werkplek.kinderen.forms import read_dag

OUDERS_WILLEN_NIET = "Willen de ouders het niet?"
BRENGT_GEVAAR = "Brengt een gesprek iemand in gevaar?"
BIJ_REDEN = {Nietreden.OUDERS: OUDERS_WILLEN_NIET, Nietreden.GEVAAR: BRENGT_GEVAAR}
TE_SPREKEN = {Positie.KIND, Positie.OUDER, Positie.VERZORGER}


def gedaan_op(label: str) -> DatumField:
    """Return a field for the day on which something was done, when it was."""
    return DatumField(
        label=label, precies=True, required=False, help_text="Bijvoorbeeld gisteren."
    )


class NietGesprokenForm(PersoonKeuzeForm, DelenForm):
    """Why a child or parent was not spoken with, and when to look again."""

    persoon = PersoonField(label="Wie sprak u (nog) niet?")
    reden = forms.ChoiceField(
        label="Waarom niet?", choices=Nietreden.choices, widget=KeuzeWidget
    )
    toelichting = tekstveld("Leg dat uit", rows=3)
    opnieuw_op = dagveld(
        "Wanneer bekijkt u dit opnieuw?",
        help_text="Tot dan geldt deze reden. Bijvoorbeeld 12-03-2027.",
    )
    ouders = tekstveld("Wat besprak u met de ouders?", required=False)
    ouders_op = gedaan_op("Wanneer?")
    overleg = tekstveld(
        "Met wie overlegde u intern, en wat kwam eruit?", required=False
    )
    overleg_op = gedaan_op("Wanneer was dat overleg?")
    situatie = forms.ChoiceField(
        label="Welke uitzondering is dit?",
        choices=Gevaarsituatie.choices,
        required=False,
    )
    advies_van = forms.CharField(
        label="Welke deskundige vroeg u om advies?", required=False, max_length=200
    )
    advies = tekstveld(
        "Wat was het advies?",
        required=False,
        help_text="Soms kan het gesprek wel, samen met een andere professional.",
    )
    advies_op = gedaan_op("Wanneer was het advies?")

    DELEN = (
        Deel(
            OUDERS_WILLEN_NIET,
            ("ouders", "ouders_op", "overleg", "overleg_op"),
            "Praat er met hen over. Zeggen zij nog nee, overleg dan intern hoe u verder "
            "gaat. Onder een maatregel hebt u hun toestemming niet nodig.",
            vouwt=True,
        ),
        Deel(
            BRENGT_GEVAAR,
            ("situatie", "advies_van", "advies", "advies_op"),
            "Alleen bij uitzondering spreekt u dan niet. Weeg de veiligheid, zo nodig met "
            "collega's, en vraag een deskundige om advies.",
            vouwt=True,
        ),
    )

    def __init__(self, *args: Any, personen: list[Persoon], **kwargs: Any) -> None:
        wie = [p for p in personen if p.positie in TE_SPREKEN and not p.is_ongeboren]
        super().__init__(*args, personen=wie, **kwargs)

    def asks_for(self, deel: Deel) -> bool:
        return BIJ_REDEN.get(self["reden"].value()) == deel.titel

    def to_inhoud(self) -> Nietinhoud:
        data = self.cleaned_data
        return Nietinhoud(
            op=timezone.localdate(),
            reden=data["reden"],
            toelichting=data["toelichting"],
            opnieuw_op=data["opnieuw_op"].dag,
            ouders=data["ouders"],
            ouders_op=read_dag(data["ouders_op"]),
            overleg=data["overleg"],
            overleg_op=read_dag(data["overleg_op"]),
            situatie=data["situatie"],
            advies_van=data["advies_van"],
            advies=data["advies"],
            advies_op=read_dag(data["advies_op"]),
        )


class VergewisForm(forms.Form):
    """Who speaks with a child through the course, and why we do not."""

    wie = forms.CharField(label="Wie spreekt met dit kind?", max_length=200)
    rol = forms.ChoiceField(
        label="Als wat?", choices=Spreekrol.choices, widget=KeuzeWidget
    )
    organisatie = forms.CharField(
        label="Van welke organisatie?", required=False, max_length=200
    )
    hoe_vaak = forms.CharField(
        label="Hoe vaak?",
        required=False,
        max_length=200,
        help_text="Bijvoorbeeld: elke twee weken.",
    )
    laatst_op = DatumField(label="Wanneer voor het laatst?", required=False)
    argumenten = tekstveld("Waarom spreekt u dit kind niet zelf?", rows=3)
    nagegaan_op = DatumField(label="Wanneer ging u dit na?", precies=True)
    nagegaan_bij = forms.CharField(
        label="Van wie weet u dit?", required=False, max_length=200
    )

    def to_spreker(self) -> Spreker:
        data = self.cleaned_data
        laatst: Datum | None = data["laatst_op"]
        return Spreker(
            wie=data["wie"],
            rol=data["rol"],
            organisatie=data["organisatie"],
            hoe_vaak=data["hoe_vaak"],
            laatst_op=laatst.dag if laatst else None,
            laatst_precisie=laatst.precisie if laatst else "dag",
            argumenten=data["argumenten"],
            nagegaan_op=data["nagegaan_op"].dag,
            nagegaan_bij=data["nagegaan_bij"],
        )


class SpreekdatumForm(forms.Form):
    """By when we speak with a child again."""

    uiterlijk = dagveld(
        "Uiterlijk wanneer?",
        help_text="Uw eigen datum. Bijvoorbeeld 12-03-2027.",
    )
    waarvoor = forms.CharField(
        label="Waarover wilt u praten?", required=False, max_length=300
    )
