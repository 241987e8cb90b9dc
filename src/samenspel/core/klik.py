"""One click is done once: a form that comes in twice is recognised, and not done again.

The id of the form becomes the id of the handeling, so the log itself remembers it.
"""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import connection

from samenspel.core.models import Gebeurtenis

_klik: ContextVar[uuid.UUID | None] = ContextVar("klik", default=None)


class AlreadyDone(Exception):
    """This very form was done before; `gezin_id` says about which family."""

    def __init__(self, gezin_id: int | None) -> None:
        self.gezin_id = gezin_id
        super().__init__("Dit stond al in het dossier.")


@contextmanager
def one_click(klik: uuid.UUID | None) -> Iterator[None]:
    """Let the first handeling in this block carry this id, once for ever.

    Raises AlreadyDone from the action when a handeling with this id is in the log.
    """
    token = _klik.set(klik)
    try:
        yield
    finally:
        _klik.reset(token)


def take_handeling() -> uuid.UUID:
    """Return the id for a new handeling: that of the click, when there is one.

    Two at once wait for each other; raises AlreadyDone for the second.
    """
    klik = _klik.get()
    if klik is None:
        return uuid.uuid4()
    _klik.set(None)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [str(klik)]
        )
    earlier = Gebeurtenis.objects.filter(handeling=klik).values_list("gezin_id").first()
    if earlier is not None:
        raise AlreadyDone(earlier[0])
    return klik
