"""Django for a command, and the one way to act as the owner of the tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


def start_django() -> None:
    """Load the settings and the apps; raises Melding when a setting is missing."""
    import django
    from django.core.exceptions import ImproperlyConfigured

    from samenspel.interfaces.opdrachten.melden import Melding

    try:
        django.setup()
    except ImproperlyConfigured as fault:
        raise Melding(str(fault)) from fault


@contextmanager
def als_eigenaar() -> Iterator[None]:
    """Be the owner inside: migrations, the key, and work over all gezinnen."""
    from samenspel.core.postgres.server import OWNER

    with _rol(OWNER):
        yield


@contextmanager
def als_app() -> Iterator[None]:
    """Be the restricted role inside, also when this process began as the owner."""
    from samenspel.core.postgres.server import APP

    with _rol(APP):
        yield


@contextmanager
def _rol(rol: str) -> Iterator[None]:
    from django.db import connection

    settings: dict[str, Any] = connection.settings_dict
    before = settings["ROLE"]
    connection.close()
    settings["ROLE"] = rol
    try:
        yield
    finally:
        connection.close()
        settings["ROLE"] = before
