"""Forms of management: people, accounts, teams, words, organisations, regions."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.db.models import QuerySet

from samenspel.domain.handelingen.beheer import EersteBeheerder
from samenspel.domain.organisatie.gegevens import (
    Organisatiegegevens,
    Registratiegegevens,
    Werkgegevens,
)
from samenspel.domain.organisatie.models import (
    Functie,
    Organisatiesoort,
    Register,
    Team,
)
from samenspel.domain.organisatie.queries import SELECTIES
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.gelezen import GelezenForm
from samenspel.interfaces.ui.moment import at_moment
from samenspel.interfaces.ui.widgets import KeuzeWidget, dagveld, tekstveld
from samenspel.interfaces.werkplek.toegang.forms import end_of

NAAM, NUMMER = 120, 40


def make_naam(label: str, **kwargs: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=NAAM, **kwargs)


def make_telefoon(label: str, **kwargs: Any) -> forms.CharField:
    widget = forms.TextInput({"inputmode": "tel", "autocomplete": "off"})
    return forms.CharField(label=label, max_length=NUMMER, widget=widget, **kwargs)


class TeamField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """One of the teams of the organisation."""

    def label_from_instance(self, obj: Any) -> str:
        return str(obj.naam)


class ZoekMedewerkerForm(forms.Form):
    """Look workers up by name, user name or team, and which of them."""

    q = forms.CharField(label="Naam of team", required=False)
    welke = forms.ChoiceField(
        label="Groep", choices=list(SELECTIES.items()), required=False
    )


class WerkForm(GelezenForm):
    """Who somebody is and what they do."""

    naam = make_naam("Naam", help_text="Zoals collega's en gezinnen de naam lezen.")
    functie = forms.ChoiceField(label="Functie")
    team = TeamField(Team.objects.none(), label="Team", empty_label=None)
    telefoon = make_telefoon("Telefoonnummer", required=False)
    emailadres = forms.EmailField(
        label="E-mailadres van het werk",
        required=False,
        max_length=NAAM,
        widget=forms.EmailInput({"autocomplete": "off"}),
        error_messages={"invalid": "Dit is geen e-mailadres. Kijk het na."},
        help_text="Hierheen gaan de link van het account en berichten over inloggen.",
    )
    vanaf = dagveld(
        "Eerste werkdag",
        required=False,
        help_text="Voor deze dag logt niemand in. Leeg is: werkt hier al.",
    )

    def __init__(
        self,
        *args: Any,
        teams: QuerySet[Team],
        functies: Iterable[tuple[Functie, str]],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        team: Any = self.fields["team"]
        team.queryset = teams
        functie: Any = self.fields["functie"]
        functie.choices = [
            (f.value, (eigen or str(f.label)).capitalize()) for f, eigen in functies
        ]

    def to_gegevens(self) -> Werkgegevens:
        data = self.cleaned_data
        return Werkgegevens(
            naam=data["naam"],
            team=data["team"],
            functie=Functie(data["functie"]),
            telefoon=data["telefoon"],
            emailadres=data["emailadres"],
            vanaf=begin_of(data["vanaf"]),
        )


def begin_of(dag: Datum | None) -> datetime | None:
    """Return the first moment of a day."""
    return at_moment(dag.dag, time()) if dag else None


def make_gebruikersnaam() -> forms.CharField:
    return forms.CharField(
        label="Gebruikersnaam",
        max_length=60,
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "none"}),
        validators=[
            RegexValidator(
                r"^[\w.@+-]+$",
                "Gebruik letters, cijfers en . @ + - _, zonder spaties.",
            )
        ],
        help_text="Daarmee logt deze medewerker in. Later wijzigen kan niet. Bij de "
        "inlog van uw organisatie: precies wat die doorgeeft.",
    )


class NieuweMedewerkerForm(WerkForm):
    """Somebody who begins, with the name to sign in with."""

    shows_dossier = False
    gebruikersnaam = make_gebruikersnaam()
    field_order = ("naam", "gebruikersnaam")


class EersteBeheerderForm(forms.Form):
    """The first beheerder of another organisation."""

    naam = make_naam("Naam")
    gebruikersnaam = make_gebruikersnaam()
    emailadres = forms.EmailField(
        label="E-mailadres van het werk",
        max_length=NAAM,
        required=False,
        widget=forms.EmailInput({"autocomplete": "off"}),
        error_messages={"invalid": "Dit is geen e-mailadres. Kijk het na."},
    )

    def to_gegevens(self) -> EersteBeheerder:
        return EersteBeheerder(**self.cleaned_data)


class RegistratieForm(forms.Form):
    """A registration in a register, with its last day."""

    register = forms.ChoiceField(
        label="Register", choices=Register.choices, widget=KeuzeWidget
    )
    nummer = forms.CharField(
        label="Registratienummer",
        max_length=NUMMER,
        required=False,
        help_text="Leeg is: niet meer geregistreerd.",
    )
    geldig_tot = dagveld(
        "Geldig tot en met",
        required=False,
        help_text="Het staat in het register. 60 dagen ervoor krijgt u hier een teken.",
    )

    def to_gegevens(self) -> Registratiegegevens:
        data = self.cleaned_data
        tot = data["geldig_tot"]
        return Registratiegegevens(
            Register(data["register"]), data["nummer"], tot.dag if tot else None
        )


class RedenForm(forms.Form):
    """Why: it stands in what was changed."""

    reden = tekstveld("Waarom?", max_length=1000)


class EindeForm(forms.Form):
    """The last day of somebody's work; empty is now."""

    laatste = dagveld(
        "Laatste werkdag",
        required=False,
        help_text="Leeg is: nu meteen.",
    )

    def read_einde(self, nu: datetime) -> datetime:
        return end_of(self.cleaned_data["laatste"]) or nu


class ErbijForm(forms.Form):
    """In which other team somebody works as well."""

    team = TeamField(Team.objects.none(), label="Ook in welk team?", empty_label=None)

    def __init__(self, *args: Any, teams: QuerySet[Team], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["team"]
        field.queryset = teams


class TeamForm(forms.Form):
    """What a team is called."""

    naam = make_naam("Naam van het team")


class FunctienamenForm(forms.Form):
    """The own word for each function; the label is the usual one."""

    def __init__(
        self, *args: Any, functies: Iterable[tuple[Functie, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        for functie, eigen in functies:
            self.fields[functie.value] = forms.CharField(
                label=str(functie.label).capitalize(),
                initial=eigen,
                max_length=60,
                required=False,
            )


class ZoekOrganisatieForm(forms.Form):
    """Look organisations up by name or region, and of which kind."""

    q = forms.CharField(label="Naam of regio", required=False)
    soort = forms.ChoiceField(
        label="Soort",
        choices=[("", "Alle soorten"), *Organisatiesoort.choices],
        required=False,
    )


class OrganisatieForm(GelezenForm):
    """How an organisation is called and reached."""

    naam = make_naam("Naam")
    soort = forms.ChoiceField(label="Soort", choices=Organisatiesoort.choices)
    telefoon = make_telefoon("Telefoon overdag")
    telefoon_avond = make_telefoon("Telefoon 's avonds", required=False)
    vertrouwenspersoon = tekstveld(
        "Vertrouwenspersoon",
        max_length=500,
        help_text="Wie dat is en hoe een gezin die bereikt. Staat op elk plan.",
    )
    klachten = tekstveld(
        "Klachten",
        max_length=500,
        required=False,
        help_text="Waar een gezin met een klacht terechtkan.",
    )

    def to_gegevens(self) -> Organisatiegegevens:
        data = {naam: self.cleaned_data[naam] for naam in Organisatiegegevens.__slots__}
        return Organisatiegegevens(**data)
