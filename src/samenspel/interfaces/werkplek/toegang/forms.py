"""Forms about who may open a dossier: whom, in which role, why, until when."""

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.db.models import QuerySet

from samenspel.domain.handelingen.toegang import Toegangsgegevens
from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.organisatie.queries import name_functie
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.ui.datum import Datum
from samenspel.interfaces.ui.moment import at_moment
from samenspel.interfaces.ui.widgets import KeuzeWidget, dagveld, tekstveld

TE_GEVEN = (Rol.BETROKKEN, Rol.EXPERT, Rol.VEILIGHEIDSREGIE, Rol.VERVANGER)
KIES_IEMAND = {"required": "Kies wie dit wordt. Staat die er niet bij? Zoek hierboven."}


class ZoekMedewerkerForm(forms.Form):
    """Look somebody up by name, team or organisation."""

    q = forms.CharField(label="Naam, team of organisatie", required=False)


class MedewerkerField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """One of the workers that were found, with where they work."""

    def __init__(self, label: str) -> None:
        super().__init__(
            Medewerker.objects.none(),
            label=label,
            empty_label=None,
            widget=forms.RadioSelect,
            error_messages=KIES_IEMAND,
        )

    def label_from_instance(self, obj: Any) -> str:
        return (
            f"{obj.naam}, {name_functie(obj)}, {obj.team.naam}, {obj.organisatie.naam}"
        )


class MedewerkerForm(forms.Form):
    """A form that asks for one of the workers that were found."""

    def __init__(
        self, *args: Any, medewerkers: QuerySet[Medewerker], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["medewerker"]
        field.queryset = medewerkers


def end_of(dag: Datum | None) -> datetime | None:
    """Return the moment after a last day: access holds until that day is over."""
    return at_moment(dag.dag + timedelta(days=1), time()) if dag else None


class ToegangForm(MedewerkerForm):
    """Whom to let in, in which role, why, and until when."""

    medewerker = MedewerkerField("Wie laat u toe?")
    rol = forms.ChoiceField(
        label="In welke rol?",
        choices=[(rol.value, rol.label) for rol in TE_GEVEN],
        widget=KeuzeWidget,
    )
    grond = tekstveld(
        "Waarom is dat nodig voor dit gezin?",
        help_text="Bijvoorbeeld: begeleidt Sam bij zijn boosheid.",
    )
    tot = dagveld(
        "Tot en met welke dag?",
        required=False,
        help_text="Wie alleen meedenkt, heeft altijd een einddatum.",
    )

    def to_gegevens(self) -> Toegangsgegevens:
        data = self.cleaned_data
        return Toegangsgegevens(
            medewerker=data["medewerker"],
            rol=Rol(data["rol"]),
            grond=data["grond"],
            tot=end_of(data["tot"]),
        )


class RegieForm(MedewerkerForm):
    """Who gets the regie, why, and how long who had it stays to hand over warm."""

    medewerker = MedewerkerField("Wie krijgt de regie?")
    grond = tekstveld(
        "Waarom gaat de regie over?",
        help_text="Bijvoorbeeld: het gezin verhuist, of u gaat weg bij het team.",
    )
    blijft_tot = dagveld(
        "Tot en met welke dag blijft de vorige regisseur betrokken?",
        required=False,
        help_text="Zo kunnen jullie elkaar en het gezin nog spreken. Leeg is: de toegang "
        "stopt meteen, en het gesprek ligt bij wie de regie krijgt.",
    )
    motivering = tekstveld(
        "Waarom kan het toch zo?",
        required=False,
        help_text="Alleen als de beroepsregistratie van deze medewerker is verlopen.",
    )
