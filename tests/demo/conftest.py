"""The demo, loaded once for all that is asked of it."""

import pytest
from django.test import Client

from conftest import _empty_the_dossiers, _role, owner_connection
from samenspel.core.postgres.server import OWNER
from samenspel.demo.laden import load_demo
from samenspel.domain.organisatie.models import Gebruiker
from tests.demo.regio import NU


@pytest.fixture(scope="package")
def demo(django_db_setup, django_db_blocker):
    """The demo, committed by the owner; afterwards only the cast is left."""
    with django_db_blocker.unblock():
        with _role(OWNER):
            logins = load_demo(NU)
        yield {login.gebruikersnaam: login for login in logins}
        _empty_the_dossiers(None)
        remove_logins()


def remove_logins() -> None:
    demo = "(SELECT id FROM organisatie_gebruiker WHERE is_demo)"
    leeg = "NOT IN (SELECT organisatie_id FROM organisatie_medewerker)"
    with owner_connection() as owner:
        owner.execute(
            "DELETE FROM organisatie_registratie WHERE medewerker_id IN "
            f"(SELECT id FROM organisatie_medewerker WHERE gebruiker_id IN {demo})"
        )
        owner.execute(
            f"DELETE FROM organisatie_medewerker WHERE gebruiker_id IN {demo}"
        )
        owner.execute("DELETE FROM organisatie_gebruiker WHERE is_demo")
        owner.execute(f"DELETE FROM organisatie_team WHERE organisatie_id {leeg}")
        owner.execute(
            f"DELETE FROM organisatie_functienaam WHERE organisatie_id {leeg}"
        )
        owner.execute(f"DELETE FROM organisatie_organisatie WHERE id {leeg}")
        owner.execute(
            "DELETE FROM organisatie_regio WHERE id NOT IN "
            "(SELECT regio_id FROM organisatie_organisatie)"
        )


@pytest.fixture
def sign_in(demo, db):
    """Be signed in as somebody; the form itself is tried once for each login."""

    def sign_in(naam: str) -> Client:
        client = Client()
        client.force_login(Gebruiker.objects.get(gebruikersnaam=naam))
        return client

    return sign_in
