"""The world of every test: migrated by the owner, used as the restricted role."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

import hypothesis
import psycopg
import pytest
from django.core.cache import cache
from django.db import connection
from django.template.base import Template
from django.test import TransactionTestCase
from django.test.utils import instrumented_test_render

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.grants import grant_library_tables
from samenspel.core.postgres.server import APP, OWNER
from samenspel.core.sleutel import install_key
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.organisatie.queries import find_gebruiker
from tests.cast import load_cast, open_gezin_jansen
from tests.template import use_template

# Taken before the tests of Django watch every template that is rendered.
RENDER = Template._render  # type: ignore[attr-defined]
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
# A busy machine draws slowly; that says nothing of what is tried.
hypothesis.settings.register_profile(
    "samenspel", suppress_health_check=[hypothesis.HealthCheck.too_slow], deadline=None
)
hypothesis.settings.load_profile("samenspel")
LEFT_ALONE = ("django_", "organisatie_", "auth_", "procrastinate_")
EMPTIED = (
    "organisatie_afwezigheid",
    "organisatie_dienst",
    "organisatie_uitnodiging",
)


def owner_connection() -> psycopg.Connection:
    """Return a connection as the owner of the tables of this test database."""
    settings = connection.settings_dict
    if settings["SERVER"]:
        params = settings["SERVER"].params(OWNER, settings["NAME"])
    else:
        role = settings["ROLES"][OWNER]
        params = {
            "host": role["HOST"],
            "port": role["PORT"] or 5432,
            "user": role["USER"],
            "password": role["PASSWORD"],
            "dbname": settings["NAME"],
        }
    return psycopg.connect(**params, autocommit=True)


def _empty_the_dossiers(self: TransactionTestCase) -> None:
    """Clean up after a test that commits: all dossiers go, the cast stays."""
    with owner_connection() as owner:
        tables = owner.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        ).fetchall()
        names = [
            name
            for (name,) in tables
            if name in EMPTIED or not name.startswith(LEFT_ALONE)
        ]
        owner.execute(f"TRUNCATE {', '.join(names)}")
        owner.execute("DELETE FROM django_session")


TransactionTestCase._fixture_teardown = _empty_the_dossiers


@contextmanager
def _role(role: str) -> Iterator[None]:
    connection.close()
    before, connection.settings_dict["ROLE"] = connection.settings_dict["ROLE"], role
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["ROLE"] = before


@pytest.fixture(autouse=True)
def nobody_tried_before() -> None:
    """Attempts to sign in are counted per address; all tests come from one address."""
    cache.clear()


@pytest.fixture(scope="session", autouse=True)
def plain_templates(django_test_environment: None) -> None:
    """Render as in use: to note every template that a page is made of, with a copy of
    what it knew, takes a third of the time of a page full of fields."""
    Template._render = RENDER  # type: ignore[attr-defined]


@pytest.fixture
def noted_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Note what a template knew, for a test that asks for the `context` of an answer."""
    monkeypatch.setattr(Template, "_render", instrumented_test_render)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings, django_db_blocker):
    connection.settings_dict["ROLE"] = OWNER
    with django_db_blocker.unblock():
        use_template()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Migrate and load the cast as the owner; from here on the app role acts."""
    with django_db_blocker.unblock():
        if not Gebruiker.objects.exists():
            install_key()
            grant_library_tables()
            _let_the_app_sign_in()
            load_cast()
        connection.close()
        connection.settings_dict["ROLE"] = APP
    yield
    with django_db_blocker.unblock():
        _end_other_sessions()
        connection.close()
        connection.settings_dict["ROLE"] = OWNER


def _end_other_sessions() -> None:
    """End what jobs and threads left open, or the test database cannot go."""
    others = (
        "FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid()"
    )
    end = time.monotonic() + 10
    with connection.cursor() as cursor:
        while time.monotonic() < end:
            cursor.execute(
                f"SELECT pg_terminate_backend(pid) {others} AND usename = current_user"
            )
            cursor.execute(f"SELECT count(*) {others}")
            if cursor.fetchone()[0] == 0:
                return
            time.sleep(0.1)


def _let_the_app_sign_in() -> None:
    """On a server elsewhere: give the app role a password for these tests."""
    settings = connection.settings_dict
    if settings["SERVER"]:
        return
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER ROLE {APP} LOGIN PASSWORD 'alleen-voor-de-test'")
    settings["ROLES"][APP] = {
        **settings["ROLES"][OWNER],
        "USER": APP,
        "PASSWORD": "alleen-voor-de-test",
    }


def _gebruiker(gebruikersnaam: str) -> Gebruiker:
    gebruiker = find_gebruiker(
        Gebruiker.objects.only("pk").get(gebruikersnaam=gebruikersnaam).pk
    )
    assert gebruiker is not None
    return gebruiker


@pytest.fixture
def noor(db) -> Gebruiker:
    return _gebruiker("noor")


@pytest.fixture
def driss(db) -> Gebruiker:
    return _gebruiker("driss")


@pytest.fixture
def femke(db) -> Gebruiker:
    return _gebruiker("femke")


@pytest.fixture
def mieke(db) -> Gebruiker:
    return _gebruiker("mieke")


@pytest.fixture
def bas(db) -> Gebruiker:
    return _gebruiker("bas")


@pytest.fixture
def ria(db) -> Gebruiker:
    return _gebruiker("ria")


@pytest.fixture
def petra(db) -> Gebruiker:
    return _gebruiker("petra")


@pytest.fixture
def bea(db) -> Gebruiker:
    return _gebruiker("bea")


@pytest.fixture
def as_noor(noor) -> Iterator[Gebruiker]:
    """Noor acts, as behind `@requires`."""
    with acting_as_gebruiker(noor.pk):
        yield noor


@pytest.fixture
def woensdag() -> datetime:
    """Wednesday 10:00: the moment at which the story of most tests begins."""
    return datetime(2026, 11, 18, 10, 0, tzinfo=AMSTERDAM)


@pytest.fixture
def gezin_jansen(as_noor, woensdag):
    """Sam 9 and Lot 4, mother Inge, father Ruud; an aanmelding of this Wednesday."""
    return open_gezin_jansen(by=as_noor, at=woensdag)
