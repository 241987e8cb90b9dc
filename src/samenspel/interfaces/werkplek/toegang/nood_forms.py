"""Forms about asking for access, answering, and access in an emergency."""

from datetime import date, datetime
from typing import Any

from django import forms

from samenspel.core.lijnen import Precisie
from samenspel.domain.privacy.actions.nood import Noodvraag
from samenspel.domain.privacy.actions.vraag import Toegangsverzoek
from samenspel.domain.privacy.keuzes import Antwoord, Oordeel
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.ui.widgets import DatumField, KeuzeWidget, dagveld, tekstveld
from samenspel.interfaces.werkplek.toegang.forms import TE_GEVEN, end_of

NOEM_IETS = "Vul het dossiernummer in, of de naam en geboortedatum van een kind."


class WelkDossierForm(forms.Form):
    """Which dossier: by its number, or by the name and date of birth of a child."""

    dossiernummer = forms.CharField(label="Dossiernummer", required=False)
    naam = forms.CharField(
        label="Of de naam van een kind",
        required=False,
        help_text="Voornaam en achternaam.",
    )
    geboren = DatumField(
        label="Met de geboortedatum",
        precies=True,
        required=False,
        help_text="Bijvoorbeeld 12-03-2020.",
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        kind = data.get("naam") and data.get("geboren")
        if not data.get("dossiernummer") and not kind and not self.errors:
            self.add_error("dossiernummer", NOEM_IETS)
        return data

    @property
    def kind(self) -> tuple[str, date | None]:
        """The child; a name without a date of birth says nothing."""
        geboren = self.cleaned_data["geboren"]
        if not geboren or geboren.precisie is not Precisie.DAG:
            return "", None
        return self.cleaned_data["naam"], geboren.dag


class ToegangsvraagForm(WelkDossierForm):
    """Which dossier, why, and until when."""

    reden = tekstveld("Waarom moet u erbij?")
    tot = dagveld("Tot en met welke dag?", help_text="Niet langer dan nodig is.")

    def to_verzoek(self) -> Toegangsverzoek:
        data = self.cleaned_data
        naam, geboren_op = self.kind
        tot = end_of(data["tot"])
        assert tot is not None  # the field is required
        return Toegangsverzoek(
            reden=data["reden"],
            tot=tot,
            dossiernummer=data["dossiernummer"],
            naam=naam,
            geboren_op=geboren_op,
        )


class NoodForm(WelkDossierForm):
    """Which dossier, and one line why it cannot wait."""

    reden = forms.CharField(
        label="Waarom kan het niet wachten?", help_text="Eén regel is genoeg."
    )

    def to_vraag(self) -> Noodvraag:
        naam, geboren_op = self.kind
        return Noodvraag(self.cleaned_data["dossiernummer"], naam, geboren_op)


class OordeelForm(forms.Form):
    """What the privacy officer thinks of it, with a word why."""

    rij = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**62)
    oordeel = forms.ChoiceField(
        label="Was dit terecht?", choices=Oordeel.choices, widget=KeuzeWidget
    )
    toelichting = forms.CharField(label="Waarom?")


class AntwoordForm(forms.Form):
    """Yes with a role and an end, no with a reason, or silence."""

    antwoord = forms.ChoiceField(
        label="Mag deze collega erbij?",
        choices=Antwoord.choices,
        widget=KeuzeWidget,
        help_text="Wie een nee met uitleg leest, weet dat dit dossier bestaat. Wilt u "
        "dat niet? Kies dan geen antwoord.",
    )
    rol = forms.ChoiceField(
        label="In welke rol?",
        choices=[(rol.value, rol.label) for rol in TE_GEVEN],
        initial=Rol.BETROKKEN,
        widget=KeuzeWidget,
        required=False,
    )
    tot = dagveld("Tot en met welke dag?", required=False)
    toelichting = tekstveld("Wat wilt u erbij zeggen?", required=False)

    @property
    def einde(self) -> datetime | None:
        return end_of(self.cleaned_data["tot"])
