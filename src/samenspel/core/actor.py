"""Who acts: told to the database at the start of every transaction, with a signature.

Row security trusts nothing but this token. It names one actor, one connection and a
moment after which it is void, so it cannot be made up, moved or kept.
"""

import hashlib
import hmac
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum

from django.conf import settings
from django.db import connection

BLOCK = 64  # bytes in a block of SHA-256, for HMAC


class Soort(StrEnum):
    """What kind of actor a token stands for."""

    GEBRUIKER = "g"  # somebody who signed in
    TAAK = "t"  # a job, for one gezin only


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor: the id of a Gebruiker, or of the gezin that a job works for."""

    soort: Soort
    id: int


_current: ContextVar[Actor | None] = ContextVar("actor", default=None)


def current() -> Actor | None:
    """Return who acts now, or None: then the database shows nothing."""
    return _current.get()


@contextmanager
def acting_as(actor: Actor | None) -> Iterator[None]:
    """Let every transaction inside, and one that already runs, belong to this actor."""
    token = _current.set(actor)
    if connection.in_atomic_block:
        connection.push_actor()  # type: ignore[attr-defined]
    try:
        yield
    finally:
        _current.reset(token)
        if connection.in_atomic_block and not connection.needs_rollback:
            connection.push_actor()  # type: ignore[attr-defined]


def acting_as_gebruiker(gebruiker_id: int) -> AbstractContextManager[None]:
    """Act as somebody who signed in."""
    return acting_as(Actor(Soort.GEBRUIKER, gebruiker_id))


def sign(actor: Actor | None, *, backend_pid: int) -> str:
    """Return the token for this actor on this connection; empty for nobody."""
    if actor is None:
        return ""
    until = int(time.time()) + settings.ACTOR_SECONDEN
    message = f"{actor.soort}.{actor.id}.{until}.{backend_pid}"
    mac = hmac.new(_key(), message.encode(), hashlib.sha256).hexdigest()
    return f"{message}.{mac}"


def pads() -> tuple[bytes, bytes]:
    """Return the inner and outer HMAC pads: all that the database keeps of the key."""
    key = _key()
    if len(key) > BLOCK:
        key = hashlib.sha256(key).digest()
    key = key.ljust(BLOCK, b"\0")
    return bytes(b ^ 0x36 for b in key), bytes(b ^ 0x5C for b in key)


def _key() -> bytes:
    key: str = settings.ACTOR_SLEUTEL
    return key.encode()
