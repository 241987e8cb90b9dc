"""The time at which the demo says that something was written down.

`vastgelegd_op` is the database clock. The demo tells of days that have passed; with
that clock everything would look written down today, far too late. So while it loads,
new rows get the moment of the story. Only the value at INSERT differs: no trigger, no
row and no default of the database changes, and the history (`pgh_created_at`) still
holds the real moment.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models.fields import NOT_PROVIDED

KLOKVELDEN = {"vastgelegd_op", "gemaakt_op", "gevraagd_op"}
_moment: ContextVar[datetime] = ContextVar("moment")


@contextmanager
def told_clock() -> Iterator[None]:
    """Let every new row be written down at the moment of `recorded_at`."""
    fields = _list_klokvelden()
    for field in fields:
        _set_default(field, _moment.get)
    try:
        yield
    finally:
        for field in fields:
            _set_default(field, NOT_PROVIDED)


@contextmanager
def recorded_at(moment: datetime) -> Iterator[None]:
    """Say at which moment of the story the rows inside are written down."""
    token = _moment.set(moment)
    try:
        yield
    finally:
        _moment.reset(token)


def _list_klokvelden() -> list[Any]:
    return [
        field
        for model in apps.get_models()
        for field in model._meta.local_fields
        if field.name in KLOKVELDEN and field.has_db_default()
    ]


def _set_default(field: Any, default: object) -> None:
    field.default = default
    field.__dict__.pop("_get_default", None)  # Django remembers it after first use
