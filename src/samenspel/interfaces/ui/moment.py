"""A day and an hour on a form, joined to one moment in Europe/Amsterdam."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.utils import timezone

from samenspel.core.blockers import NOG_NIET_GEBEURD


def at_moment(dag: date, tijd: time) -> datetime:
    """Return that hour on that day in Europe/Amsterdam."""
    return timezone.make_aware(datetime.combine(dag, tijd))


def now_initial(prefix: str = "") -> dict[str, str]:
    """Fill in today and now, so that one need not; a date, for 'vandaag' moves on."""
    return moment_initial(timezone.now(), prefix)


def moment_initial(op: datetime, prefix: str = "") -> dict[str, str]:
    """Fill in a moment that is already known."""
    lokaal = timezone.localtime(op)
    return {f"{prefix}dag": f"{lokaal:%d-%m-%Y}", f"{prefix}tijd": f"{lokaal:%H:%M}"}


def join_moment(data: dict[str, Any], prefix: str = "") -> datetime | None:
    """Return the moment of the two fields, or None while one of them is wrong."""
    dag, tijd = data.get(f"{prefix}dag"), data.get(f"{prefix}tijd")
    return at_moment(dag.dag, tijd) if dag and tijd else None


def clean_past(
    form: forms.Form,
    data: dict[str, Any],
    prefix: str = "",
    *,
    message: str = NOG_NIET_GEBEURD,
) -> datetime | None:
    """Join the two fields; what must still come is an error under the hour."""
    op = join_moment(data, prefix)
    if op and op > timezone.now():
        form.add_error(f"{prefix}tijd", message)
    return op
