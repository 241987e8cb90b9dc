"""Choose facts to point at: lines of the tijdlijn as boxes to tick, year by year."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.text import Truncator

from samenspel.domain.analyse.rules import Feit, parse_feiten
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.handelingen.tijdlijn import (
    Aangehaald,
    Tijdregel,
    get_feit,
    list_feiten,
    read_feiten,
)
from samenspel.domain.privacy.queries import make_lezer
from samenspel.interfaces.ui.http import GebruikerRequest
from samenspel.interfaces.werkplek.gezin.forms import PersoonKeuzeForm

MEESTE_TEKENS = 120


class FeitenWidget(forms.CheckboxSelectMultiple):
    """Lines of the tijdlijn to tick; a year is open when something in it is ticked."""

    template_name = "ui/widgets/feiten.html"

    def get_context(
        self, name: str, value: Any, attrs: dict[str, Any] | None
    ) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        groepen = context["widget"]["optgroups"]
        context["widget"]["jaren"] = [
            (jaar, opties, not nummer or any(o["selected"] for o in opties))
            for jaar, opties, nummer in groepen
        ]
        return context


class FeitenField(forms.MultipleChoiceField):
    """Any number of facts; the answer holds their keys, as a row keeps them."""

    widget = FeitenWidget

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", "Op welke feiten rust dit?")
        kwargs.setdefault("required", False)
        kwargs.setdefault(
            "help_text", "Kies uit de tijdlijn. Staat het er niet? Leg het daar vast."
        )
        kwargs.setdefault(
            "error_messages",
            {
                "invalid_choice": "Dit feit staat niet meer op de tijdlijn. Kies opnieuw."
            },
        )
        super().__init__(**kwargs)

    def choose_from(
        self, regels: Sequence[Tijdregel], personen: Iterable[Persoon]
    ) -> None:
        """Offer these lines, newest first, under the year in which they were."""
        namen = {persoon.pk: persoon.roepnaam for persoon in personen}
        self.choices = [
            (str(jaar), [(str(get_feit(r)), _say(r, namen)) for r in groep])
            for jaar, groep in groupby(regels, key=lambda r: r.dag.year)
        ]


class FeitenKeuzeForm(PersoonKeuzeForm):
    """A form in which one points at facts of the tijdlijn."""

    feiten = FeitenField()

    def __init__(self, *args: Any, regels: Sequence[Tijdregel], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld: Any = self.fields["feiten"]
        veld.choose_from(regels, self.personen.values())
        self.order_fields([naam for naam in self.fields if naam != "feiten"])


def read_keuze(
    request: GebruikerRequest, gezin: Gezin, personen: list[Persoon]
) -> list[Tijdregel]:
    """Return the lines that who asks may point at."""
    return list_feiten(
        gezin,
        personen,
        make_lezer(gezin, request.user),
        vandaag=timezone.localdate(),
    )


def read_aangehaald(
    request: GebruikerRequest,
    gezin: Gezin,
    personen: list[Persoon],
    feiten: Iterable[Feit],
) -> dict[Feit, Aangehaald]:
    """Return the lines that are pointed at, as who asks may read them."""
    return read_feiten(
        gezin,
        personen,
        make_lezer(gezin, request.user),
        list(feiten),
        vandaag=timezone.localdate(),
    )


def add_feiten(
    request: GebruikerRequest,
    gezin: Gezin,
    personen: list[Persoon],
    rijen: Iterable[Any],
) -> None:
    """Put with each row the facts it points at, as who asks may read them; once for all."""
    per_rij = [(rij, parse_feiten(rij.feiten)) for rij in rijen]
    alle = {feit for _, feiten in per_rij for feit in feiten}
    gelezen = read_aangehaald(request, gezin, personen, alle)
    for rij, feiten in per_rij:
        rij.aangehaald = [gelezen[feit] for feit in feiten if feit in gelezen]


def _say(regel: Tijdregel, namen: dict[int, str]) -> str:
    """Return the day, what happened and to whom, on one line."""
    wie = ", ".join(namen[pk] for pk in regel.betreft if pk in namen)
    over = f" ({wie})" if wie and wie not in regel.kop else ""
    tekst = f". {Truncator(regel.tekst).chars(MEESTE_TEKENS)}" if regel.tekst else ""
    return f"{regel.wanneer}: {regel.kop}{over}{tekst}"
