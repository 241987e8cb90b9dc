"""Small filters of the werkplek: days since, dates as exactly as they are known."""

from datetime import date, datetime

from django import template
from django.urls import reverse
from django.utils import timezone

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.models import Adres, Gezin, Persoon
from samenspel.domain.gezin.queries import Band
from samenspel.domain.handelingen.nieuws import name_sleutel
from samenspel.domain.handelingen.vandaag import Kaartje
from samenspel.domain.samenwerking.models import Overdracht
from samenspel.domain.termijnen.models import Uitstel
from samenspel.domain.termijnen.queries import Nodig
from samenspel.domain.verhaal.models import Agendaafspraak
from samenspel.domain.verhaal.queries import Volgende
from samenspel.interfaces.werkplek.nodig.wegen import (
    find_own_wachtweg,
    find_own_weg,
    find_wachtweg,
    find_weg,
)

register = template.Library()


@register.filter
def weg(nodig: Nodig) -> str:
    """Where this is done: for somebody who works with this family."""
    return find_weg(nodig.regel.code, nodig.gezin)


@register.simple_tag(takes_context=True)
def eigen_weg(context: template.Context, nodig: Nodig) -> str:
    """Where the reader of this page does this, '' when that is not theirs to do."""
    return find_own_weg(nodig.regel.code, context["gezin"], context["request"].user)


@register.simple_tag
def opschrijfweg(afspraak: Agendaafspraak | Volgende, gezin: Gezin) -> str:
    """Where this appointment is written up, '' before its day has come.

    What was with one child alone is a talk with that child.
    """
    if timezone.localdate(afspraak.wanneer) > timezone.localdate():
        return ""
    kind = afspraak.kind  # type: ignore[union-attr]
    blad, wie = ("kindgesprek", [kind]) if kind else ("contact-nieuw", [])
    pad = reverse(f"werkplek:{blad}", args=[gezin.dossiernummer, *wie])
    return f"{pad}?afspraak={afspraak.pk}"


@register.filter
def wachten(nodig: Nodig) -> str:
    """Where one lets this wait: for somebody who works with this family."""
    return find_wachtweg(nodig)


@register.simple_tag(takes_context=True)
def wachtweg(context: template.Context, nodig: Nodig) -> str:
    """Where the reader of this page lets this wait, '' when that is not theirs to do."""
    return find_own_wachtweg(nodig, context["gezin"], context["request"].user)


@register.filter
def sleutel(ding: Kaartje | Overdracht | Uitstel) -> str:
    """The key by which this is marked as read."""
    return name_sleutel(ding)


@register.filter
def dagen_sinds(moment: datetime | None) -> int | None:
    """Days from a moment to today, in local days; None stays None."""
    if moment is None:
        return None
    return (timezone.localdate() - timezone.localdate(moment)).days


@register.filter
def leeftijd(persoon: Persoon) -> int | None:
    """The age of somebody today."""
    return persoon.leeftijd_op(timezone.localdate())


@register.filter
def datum(dag: date | None, precisie: str = "dag") -> str:
    """A date as exactly as it is known: '12 maart 2020', 'maart 2020', '2020'."""
    return show_datum(dag, precisie)


@register.filter
def toen(rij: Band) -> str:
    """Say in words what a bond is or was; a secret address says no more than that."""
    if isinstance(rij, Adres):
        waar = "geheim adres" if rij.is_geheim else str(rij)
        return f"{rij.huishouden}: {waar}"
    return str(rij)


@register.filter
def begon(rij: Band) -> str:
    """From when something was so, as exactly as it is known; '' when it is not."""
    return show_datum(rij.vanaf, getattr(rij, "vanaf_precisie", "dag"))
