"""Which pieces of the pattern may lie on the table, and for whom."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from django import forms

from samenspel.domain.analyse.models import Duiding
from samenspel.domain.analyse.patroon.lezen import Patroonblad, Vraagregel
from samenspel.domain.gezin.models import Persoon
from samenspel.interfaces.werkplek.tijdlijn.feiten import FeitenWidget
from samenspel.interfaces.werkplek.zorgen.zegforms import LezenForm

Keuze = tuple[int, str]
KRING = "kring"


class StukkenWidget(FeitenWidget):
    """Pieces to tick under the headings of the format, every heading open."""

    def get_context(
        self, name: str, value: Any, attrs: dict[str, Any] | None
    ) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        jaren = context["widget"]["jaren"]
        context["widget"]["jaren"] = [
            (titel, opties, True) for titel, opties, _ in jaren
        ]
        return context


class OpTafelForm(LezenForm):
    """Several pieces at once: all of them for the same people."""

    stukken = forms.TypedMultipleChoiceField(
        label="Welke stukken?",
        coerce=int,
        widget=StukkenWidget,
        error_messages={"required": "Kies minstens één stuk."},
    )
    field_order = ("stukken", "voor_gezin", "alleen_voor")

    def __init__(
        self,
        *args: Any,
        blad: Patroonblad,
        gekozen: Duiding | None,
        personen: list[Persoon],
        **kwargs: Any,
    ) -> None:
        kwargs["initial"] = _make_initial(gekozen)
        super().__init__(*args, personen=personen, **kwargs)
        self.duidingen = {d.pk: d for regel in blad.regels for d in regel.nu}
        namen = {persoon.pk: persoon.roepnaam for persoon in personen}
        stukken: Any = self.fields["stukken"]
        stukken.choices = list(_list_keuzes(blad, namen))

    def clean(self) -> dict[str, Any]:
        # What would lie on the table decides whether somebody must choose who reads it.
        self.staat_er = " ".join(
            woorden
            for duiding in self.get_stukken()
            for woorden in (duiding.tekst, duiding.hoe, duiding.wie_doet)
        )
        return super().clean()

    def get_stukken(self) -> list[Duiding]:
        return [self.duidingen[pk] for pk in self.cleaned_data.get("stukken", [])]


def _make_initial(gekozen: Duiding | None) -> dict[str, Any]:
    if gekozen is None:
        return {}
    return {
        "stukken": [gekozen.pk],
        "voor_gezin": gekozen.voor_gezin,
        "alleen_voor": gekozen.alleen_voor,
    }


def _list_keuzes(
    blad: Patroonblad, namen: dict[int, str]
) -> Iterator[tuple[str, list[Keuze]]]:
    """Return the pieces under their headings; of the own work of a worker none."""
    mag = [r for r in blad.regels if r.nu and not r.vraag.is_voor_werkers]
    for groep, regels in groupby(mag, key=lambda regel: regel.vraag.groep):
        keuzes = [(d.pk, _say(r, d, namen)) for r in regels for d in r.nu]
        yield groep, keuzes


def _say(regel: Vraagregel, duiding: Duiding, namen: dict[int, str]) -> str:
    """Return whose it is or what was asked, the words, and who may read them now."""
    in_kring = regel.vraag.blad == KRING
    begin = (regel.over.roepnaam if regel.over else "") if in_kring else regel.kop
    tekst = f"{begin}: {duiding.tekst}" if begin else duiding.tekst
    if not duiding.voor_gezin:
        return tekst
    wie = ", ".join(namen[pk] for pk in duiding.alleen_voor if pk in namen)
    return f"{tekst} (op tafel{f', voor {wie}' if wie else ''})"
