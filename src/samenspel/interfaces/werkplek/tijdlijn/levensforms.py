"""Forms for what is recorded nowhere else: an event in a life, and help."""

from typing import Any

from django import forms

from samenspel.core.lijnen import Precisie
from samenspel.domain.verhaal.actions import (
    Hulpgegevens,
    Levensgegevens,
)
from samenspel.domain.verhaal.gegevens import fingerprint_tijd
from samenspel.domain.verhaal.models import (
    Hulpgebied,
    Hulpverlening,
    Levensgebeurtenis,
)
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.gelezen import GelezenForm
from samenspel.interfaces.ui.widgets import DatumField, tekstveld
from samenspel.interfaces.werkplek.gezin.forms import PersonenField, PersoonKeuzeForm

PRECIES = "Zo precies als bekend: 12-03-2020, maart 2020, 2020 of ongeveer maart 2020."


class LevensgebeurtenisForm(PersoonKeuzeForm, GelezenForm):
    """What happened, when, to whom, what it meant, and who says so."""

    wat = forms.CharField(
        label="Wat gebeurde er, in één regel?",
        help_text="Alleen het feit. Bijvoorbeeld: opa overleden.",
    )
    gebeurd = DatumField(label="Wanneer was het?", help_text=PRECIES)
    betreft = PersonenField(label="Over wie gaat het?", required=False)
    gevolg = tekstveld("Wat betekende het voor de kinderen?", required=False)
    wie_zegt = forms.CharField(
        label="Wie zegt dit, of waar staat het?",
        help_text="Bijvoorbeeld: moeder, of de brief van school. Noem nooit een melder.",
    )
    is_groot = forms.BooleanField(
        label="Een grote gebeurtenis in het leven van het gezin", required=False
    )
    niet_op_papier = forms.BooleanField(
        label="Zet dit nooit op papier",
        required=False,
        help_text="Bijvoorbeeld als het verraadt waar iemand woont.",
    )

    def to_gegevens(self) -> Levensgegevens:
        data = self.cleaned_data
        gebeurd: Datum = data["gebeurd"]
        return Levensgegevens(
            wat=data["wat"],
            gebeurd_op=gebeurd.dag,
            gebeurd_precisie=gebeurd.precisie,
            wie_zegt=data["wie_zegt"],
            gevolg=data["gevolg"],
            is_groot=data["is_groot"],
            niet_op_papier=data["niet_op_papier"],
            betreft=tuple(data["betreft"]),
        )


class HulpForm(PersoonKeuzeForm, GelezenForm):
    """Who helped whom with what, and what came of it."""

    aangeboden_door = forms.CharField(
        label="Wie biedt of bood deze hulp?", help_text="De organisatie of het aanbod."
    )
    gebied = forms.ChoiceField(
        label="Waarbij?", choices=[("", "kies"), *Hulpgebied.choices]
    )
    betreft = PersonenField(label="Voor wie?", required=False)
    reden = tekstveld("Waarom begon de hulp?")
    doelen = tekstveld("Wat zijn of waren de doelen?", required=False)
    contactpersoon = forms.CharField(
        label="Contactpersoon, en hoe u die bereikt", required=False
    )
    begonnen = DatumField(label="Begonnen", help_text=PRECIES)
    gestopt = DatumField(
        label="Gestopt", required=False, help_text="Leeg is: de hulp loopt nog."
    )
    resultaat = tekstveld("Wat was het resultaat?", required=False)
    vond_gezin = tekstveld("Wat vond het gezin ervan?", required=False)

    def to_gegevens(self) -> Hulpgegevens:
        data = self.cleaned_data
        begonnen: Datum = data["begonnen"]
        gestopt: Datum | None = data["gestopt"]
        return Hulpgegevens(
            aangeboden_door=data["aangeboden_door"],
            gebied=data["gebied"],
            reden=data["reden"],
            vanaf=begonnen.dag,
            vanaf_precisie=begonnen.precisie,
            doelen=data["doelen"],
            contactpersoon=data["contactpersoon"],
            tot=gestopt.dag if gestopt else None,
            tot_precisie=gestopt.precisie if gestopt else Precisie.DAG,
            resultaat=data["resultaat"],
            vond_gezin=data["vond_gezin"],
            betreft=tuple(data["betreft"]),
        )


class _Verbetering(forms.Form):
    """Why it is different now; what stood there stays to be read."""

    omdat = tekstveld("Wat veranderde er, of waarom klopte het niet?")


class LevensgebeurtenisVerbeterForm(LevensgebeurtenisForm, _Verbetering):
    """An event as it really was."""


class HulpVerbeterForm(HulpForm, _Verbetering):
    """Help that ended, or was different."""


def levensgebeurtenis_initial(rij: Levensgebeurtenis) -> dict[str, Any]:
    """Return what the form shows of an event that is known."""
    same = ("wat", "betreft", "gevolg", "wie_zegt", "is_groot", "niet_op_papier")
    return {
        **{naam: getattr(rij, naam) for naam in same},
        "gebeurd": Datum(rij.gebeurd_op, Precisie(rij.gebeurd_precisie)),
        "gelezen": fingerprint_tijd(rij, Levensgegevens),
    }


def hulp_initial(rij: Hulpverlening) -> dict[str, Any]:
    """Return what the form shows of help that is known."""
    same = [naam for naam in HulpForm.base_fields if hasattr(rij, naam)]
    gestopt = Datum(rij.tot, Precisie(rij.tot_precisie)) if rij.tot else ""
    return {
        **{naam: getattr(rij, naam) for naam in same},
        "begonnen": Datum(rij.vanaf, Precisie(rij.vanaf_precisie)),
        "gestopt": gestopt,
        "gelezen": fingerprint_tijd(rij, Hulpgegevens),
    }
