"""Small filters of the werkplek: days since, dates as exactly as they are known."""

from datetime import date, datetime

from django import template
from django.utils import timezone

from samenspel.core.datums import show_datum
from samenspel.domain.gezin.models import Persoon

register = template.Library()


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
