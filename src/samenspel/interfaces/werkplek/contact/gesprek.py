"""The form of one talk or visit: new, or as it really was."""

from typing import Any, ClassVar

from django import forms
from django.utils import timezone

from samenspel.core.blockers import NOG_NIET_GEBEURD
from samenspel.core.lijnen import Precisie
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.actions import Aanwezige, Contactgegevens
from samenspel.domain.verhaal.gegevens import fingerprint_contact
from samenspel.domain.verhaal.models import Aanwezigheid, Contact, Contactwijze, Tolk
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.gelezen import GelezenForm
from samenspel.interfaces.ui.moment import clean_past
from samenspel.interfaces.ui.widgets import (
    DatumField,
    KeuzeWidget,
    TijdField,
    tekstveld,
)
from samenspel.interfaces.werkplek.gezin.forms import PersonenField, PersoonKeuzeForm

OOG_IN_OOG = {
    Contactwijze.HUISBEZOEK,
    Contactwijze.KANTOOR,
    Contactwijze.SCHOOL,
    Contactwijze.ZITTING,
    Contactwijze.ELDERS,
}


class MomentForm(PersoonKeuzeForm):
    """When it was: today or yesterday in one tap, another day by typing."""

    dag = DatumField(
        label="Wanneer was het?",
        precies=True,
        help_text="Bijvoorbeeld vandaag, gisteren of 12-03-2026.",
    )
    tijd = TijdField(label="Hoe laat?")
    nog_niet_gebeurd = NOG_NIET_GEBEURD

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["gebeurd_op"] = clean_past(self, data, message=self.nog_niet_gebeurd)
        return data


NIETS_INGEVULD = (
    "Vink aan wie u zag of sprak, of schrijf hier wat er was. Bereikte u niemand? Leg "
    "dan de poging vast."
)


class GesprekForm(MomentForm):
    """What one talk was: ticks empty, one line, and how people understood each other."""

    wijze = forms.ChoiceField(
        label="Hoe?", choices=Contactwijze.choices, widget=KeuzeWidget
    )
    gezien = PersonenField(
        label="Wie hebt u gezien?",
        required=False,
        help_text="Alleen wie u echt zag.",
    )
    gesproken = PersonenField(label="Wie hebt u gesproken?", required=False)
    alleen = PersonenField(
        label="Wie hebt u alleen gesproken?",
        required=False,
        help_text="Zonder dat een ouder erbij was.",
    )
    was_melder_erbij = forms.BooleanField(label="De melder was erbij", required=False)
    belangrijkste = forms.CharField(
        label="Het belangrijkste, in één regel", required=False
    )
    tolk = forms.ChoiceField(
        label="Hoe verstond u elkaar?", choices=Tolk.choices, required=False
    )
    tolk_taal = forms.CharField(label="In welke taal?", required=False)
    is_tolk_in_nood = forms.BooleanField(
        label="Het was nood: het kon niet wachten op een tolk",
        required=False,
        help_text="Een kind tolkt niet voor zijn ouders. Alleen in nood kan het.",
    )
    tolk_toelichting = forms.CharField(
        label="Waarom zo, en wat deed u voor het kind?", required=False
    )
    duur_minuten = forms.IntegerField(
        label="Hoe lang duurde het, in minuten?",
        required=False,
        min_value=1,
        max_value=1440,
    )
    notitie = tekstveld("Langere notitie", rows=5, required=False)

    def __init__(self, *args: Any, personen: list[Persoon], **kwargs: Any) -> None:
        super().__init__(*args, personen=personen, **kwargs)
        self.kinderen = [persoon for persoon in personen if persoon.is_kind]
        for kind in self.kinderen:
            self.fields[f"reden_{kind.pk}"] = forms.CharField(
                label=f"{kind.roepnaam} niet gesproken? Waarom?", required=False
            )

    @property
    def redenen(self) -> list[forms.BoundField]:
        """For each child why it was not spoken to, in the order of the family."""
        return [self[f"reden_{kind.pk}"] for kind in self.kinderen]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        # One tick is enough: who spoke alone did speak, and who spoke face to face
        # was seen.
        alleen = set(data.get("alleen") or ())
        gesproken = set(data.get("gesproken") or ()) | alleen
        data["gesproken"] = gesproken
        data["gezien"] = set(data.get("gezien") or ())
        if data.get("wijze") in OOG_IN_OOG:
            data["gezien"] |= gesproken
        woorden = data.get("belangrijkste") or data.get("notitie")
        if not (data["gezien"] or gesproken or woorden):
            self.add_error("belangrijkste", NIETS_INGEVULD)
        for kind in self.kinderen:
            if data.get(f"reden_{kind.pk}") and kind.pk in gesproken:
                self.add_error(
                    f"reden_{kind.pk}",
                    f"U vinkte aan dat u {kind.roepnaam} sprak. Haal het vinkje weg, "
                    "of haal de reden weg.",
                )
        return data

    def to_gegevens(self) -> Contactgegevens:
        data = self.cleaned_data
        sprak_via = data["tolk"] not in ("", Tolk.NIET_NODIG)
        return Contactgegevens(
            gebeurd_op=data["gebeurd_op"],
            wijze=data["wijze"],
            belangrijkste=data["belangrijkste"],
            notitie=data["notitie"],
            duur_minuten=data["duur_minuten"],
            was_melder_erbij=data["was_melder_erbij"],
            tolk=data["tolk"],
            tolk_taal=data["tolk_taal"] if sprak_via else "",
            is_tolk_in_nood=data["is_tolk_in_nood"],
            tolk_toelichting=data["tolk_toelichting"],
        )

    def to_aanwezigen(self) -> list[Aanwezige]:
        data = self.cleaned_data
        gezien, gesproken = data["gezien"], data["gesproken"]
        redenen = {
            kind.pk: reden
            for kind in self.kinderen
            if (reden := data[f"reden_{kind.pk}"])
        }
        return [
            Aanwezige(
                self.personen[pk],
                is_gezien=pk in gezien,
                is_gesproken=pk in gesproken,
                is_alleen_gesproken=pk in data["alleen"],
                reden_niet_gesproken=redenen.get(pk, ""),
            )
            for pk in sorted(gezien | gesproken | redenen.keys())
        ]


class CorrectieForm(GelezenForm, GesprekForm):
    """How a contact really was, beginning with what stands there."""

    shows_dossier: ClassVar[bool] = True
    reden = tekstveld("Waarom was het anders?", rows=2)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tijd"].widget.format = "%H:%M"


def correctie_initial(contact: Contact, wie: list[Aanwezigheid]) -> dict[str, Any]:
    """Return what stands there now, for the form of a correction."""
    lokaal = timezone.localtime(contact.gebeurd_op)
    redenen = {f"reden_{a.persoon_id}": a.reden_niet_gesproken for a in wie}
    same = {
        naam: getattr(contact, naam)
        for naam in GesprekForm.base_fields
        if hasattr(contact, naam)
    }
    return {
        **same,
        **redenen,
        "dag": Datum(lokaal.date(), Precisie.DAG),
        "tijd": lokaal.time().replace(second=0, microsecond=0),
        "gezien": [a.persoon_id for a in wie if a.is_gezien],
        "gesproken": [a.persoon_id for a in wie if a.is_gesproken],
        "alleen": [a.persoon_id for a in wie if a.is_alleen_gesproken],
        "gelezen": fingerprint_contact(contact, wie),
    }
