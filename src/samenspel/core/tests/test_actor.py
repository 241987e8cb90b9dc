"""Forged, stale, missing and moved tokens: the database believes none of them."""

import pytest
from django.db import DatabaseError, connection, transaction

from samenspel.core import actor
from samenspel.core.actor import Actor, Soort, acting_as_gebruiker, sign


def _put(token: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('samenspel.actor', %s, true)", [token])


def _ask() -> object:
    with connection.cursor() as cursor:
        cursor.execute("SELECT sec.gebruiker()")
        return cursor.fetchone()[0]


def _token(gebruiker_id: int) -> str:
    pid = connection.connection.info.backend_pid
    return sign(Actor(Soort.GEBRUIKER, gebruiker_id), backend_pid=pid)


def test_the_database_knows_who_acts(noor):
    with acting_as_gebruiker(noor.pk):
        assert _ask() == noor.pk


def test_without_a_token_nobody_acts(db):
    assert _ask() is None


def test_after_acting_nobody_acts(noor):
    with acting_as_gebruiker(noor.pk):
        pass

    assert _ask() is None


def test_a_forged_token_is_refused(noor, bas):
    real = _token(noor.pk)
    forged = real.replace(f".{noor.pk}.", f".{bas.pk}.", 1)

    _put(forged)

    with pytest.raises(DatabaseError, match="niet echt"), transaction.atomic():
        _ask()


def test_a_made_up_token_is_refused(noor):
    _put(f"g.{noor.pk}.99999999999.1.00")

    with pytest.raises(DatabaseError, match="niet echt"), transaction.atomic():
        _ask()


def test_a_stale_token_is_refused(noor, settings):
    settings.ACTOR_SECONDEN = -1
    _put(_token(noor.pk))

    with pytest.raises(DatabaseError, match="verlopen"), transaction.atomic():
        _ask()


def test_a_token_of_another_connection_is_refused(noor):
    _put(sign(Actor(Soort.GEBRUIKER, noor.pk), backend_pid=1))

    with pytest.raises(DatabaseError, match="andere verbinding"), transaction.atomic():
        _ask()


def test_the_key_cannot_be_read_by_the_app(db):
    with (
        pytest.raises(DatabaseError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT * FROM sec.sleutel")


def test_a_long_key_gives_the_pads_of_hmac(settings):
    settings.ACTOR_SLEUTEL = "x" * 100

    inner, outer = actor.pads()

    assert len(inner) == len(outer) == 64
    assert bytes(a ^ 0x36 for a in inner) == bytes(b ^ 0x5C for b in outer)
