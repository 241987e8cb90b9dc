"""E-mail about signing in, against a real SMTP server: sent, refused, or gone."""

import socket

import pytest
from aiosmtpd.controller import Controller
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.test import Client
from django.urls import reverse

from tests.test_activeren import HIER

# What is mailed is mailed after the commit.
pytestmark = pytest.mark.django_db(transaction=True)


class Postbus:
    """Keeps what came in, or refuses everything."""

    def __init__(self) -> None:
        self.brieven: list[str] = []
        self.weigert = False

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802
        if self.weigert:
            return "554 Nee"
        self.brieven.append(envelope.content.decode())
        return "250 OK"


def find_free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def postbus(settings):
    """An SMTP server on a free port, that this installation sends to."""
    postbus = Postbus()
    server = Controller(postbus, hostname="127.0.0.1", port=find_free_port())
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = server.port
    settings.EMAIL_USE_TLS = False
    settings.TWEEDE_STAP = False
    yield postbus
    server.stop()


@pytest.fixture
def als_bea(client, bea, driss):
    """Bea presses a button about Driss, who has an address; what follows is done too."""
    client.force_login(bea)
    pk = driss.medewerker.pk
    url = reverse("werkplek:medewerker-gegevens", args=[pk])
    werk = {"naam": driss.naam, "team": driss.medewerker.team_id, "vanaf": ""}
    adres = {"functie": "JEUGDBESCHERMER", "emailadres": "d.amrani@waterkant.example"}
    client.post(url, werk | adres)

    def press(naam: str, **data: str) -> str:
        client.post(reverse(f"werkplek:{naam}", args=[pk]), data)
        return client.get(reverse("werkplek:medewerker", args=[pk])).content.decode()

    return press


def test_the_link_goes_to_the_work_address_and_not_to_the_beheerder(
    als_bea, postbus, driss
):
    page = als_bea("medewerker-link")

    [brief] = postbus.brieven
    assert HIER in brief.replace("=\n", "").replace("=\r\n", "")
    for woord in ("Driss", "Amrani ", "Waterkant", "gezin"):
        assert woord not in brief.partition("\r\n\r\n")[2]
    assert "De e-mail is verstuurd" in page
    assert f"{HIER}" not in page


def test_a_lost_second_step_is_told_without_saying_more(als_bea, postbus, driss):
    TOTP.activate(driss, "JBSWY3DPEHPK3PXP")
    binnen = Client()
    binnen.force_login(driss)

    als_bea("medewerker-tweede-stap", reden="Telefoon in de sloot, teruggebeld.")

    [brief] = postbus.brieven
    assert "tweede stap" in brief
    assert "sloot" not in brief
    assert not Authenticator.objects.filter(user=driss).exists()
    assert binnen.get("/gezinnen/").status_code == 302


def test_a_letter_that_does_not_leave_is_said(als_bea, postbus):
    postbus.weigert = True

    assert "ging niet weg" in als_bea("medewerker-link")


def test_a_server_that_is_gone_is_said(als_bea, postbus, settings):
    settings.EMAIL_PORT = 1

    assert "ging niet weg" in als_bea("medewerker-link")


def test_without_a_server_the_beheerder_tells_it(als_bea, settings):
    settings.EMAIL_HOST = ""
    settings.TWEEDE_STAP = False

    page = als_bea("medewerker-tweede-stap", reden="kwijt")

    assert "Vertel het de medewerker zelf" in page
