"""A password alone opens nothing: every address leads to the second step first."""

import time

import pytest
from allauth.account import app_settings
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from django.urls import reverse

from samenspel.config.settings import base, dev
from samenspel.interfaces.ui.inloggen.tweede_stap import DOEN, INSTELLEN, is_asked_of
from tests.cast import PASSWORD
from tests.test_outsiders import (
    ALLAUTH_OPEN,
    PUBLIC,
    WITH_SLEUTEL,
    list_adressen,
)

LOGIN = "/inloggen/login/"


@pytest.fixture(autouse=True)
def as_in_a_real_installation(settings):
    settings.TWEEDE_STAP = True


def sign_in(client, naam="noor"):
    return client.post(LOGIN, {"login": naam, "password": PASSWORD})


def code_for(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def list_open_addresses(client, nummer: str, leads_to: str) -> set[str]:
    """Ask for every address in both ways; return which do not lead to this page."""
    return {
        adres.naam
        for adres in list_adressen()
        if adres.naam not in PUBLIC | ALLAUTH_OPEN | WITH_SLEUTEL
        for method in ("get", "post")
        for answer in [getattr(client, method)(fill(adres, nummer))]
        if not (answer.status_code == 302 and answer["Location"].startswith(leads_to))
    }


def fill(adres, nummer: str) -> str:
    return adres.fill(dossiernummer=nummer, uidb36="1", key="x")


def test_nothing_opens_before_a_second_step_is_set_up(client, gezin_jansen):
    sign_in(client)

    opened = list_open_addresses(
        client, gezin_jansen.dossiernummer, reverse("mfa_index")
    )

    # What lets somebody set it up, and nothing of anybody else.
    assert opened == INSTELLEN - {"account_logout"}


def test_nothing_opens_before_the_second_step_is_done(client, noor, gezin_jansen):
    """Somebody signed in with a password; the app was turned on in another browser."""
    sign_in(client)
    TOTP.activate(noor, generate_totp_secret())

    opened = list_open_addresses(
        client, gezin_jansen.dossiernummer, reverse("mfa_reauthenticate")
    )

    assert opened == DOEN - {"account_logout"}


def test_the_page_says_why_and_how(client, noor):
    sign_in(client)

    page = client.get("/", follow=True).content.decode()

    assert "Zet eerst een tweede stap aan" in page
    assert "Een wachtwoord alleen is daarvoor niet genoeg" in page
    assert "Maak een passkey" in page
    assert "Zet de app aan" in page
    assert "Log uit" not in page


@pytest.mark.django_db(transaction=True)
def test_setting_up_the_app_opens_the_work_at_once(noted_templates, client, noor):
    sign_in(client)
    url = reverse("mfa_activate_totp")

    page = client.get(url)  # no second question for the password
    assert page.status_code == 200
    secret = page.context["form"].secret
    client.post(url, {"code": code_for(secret)})

    assert client.get("/gezinnen/").status_code == 200


def test_no_draft_is_kept_of_a_code(client, noor):
    sign_in(client)

    page = client.get(reverse("mfa_activate_totp")).content.decode()

    assert 'name="code"' in page
    assert "data-klad" not in page


def test_long_after_signing_in_the_password_is_asked_again(client, noor, monkeypatch):
    sign_in(client)
    later = time.time() + app_settings.REAUTHENTICATION_TIMEOUT + 1
    monkeypatch.setattr(time, "time", lambda: later)

    answer = client.get(reverse("mfa_activate_totp"))

    assert answer["Location"].startswith(reverse("account_reauthenticate"))


def test_a_code_opens_the_session_that_was_there_before(client, noor):
    sign_in(client)
    secret = generate_totp_secret()
    TOTP.activate(noor, secret)

    asked = client.get("/gezinnen/")
    answer = client.post(
        asked["Location"], {"code": code_for(secret), "next": "/gezinnen/"}
    )

    assert answer["Location"] == "/gezinnen/"
    assert client.get("/gezinnen/").status_code == 200


def test_people_of_the_demo_are_free_of_it_only_in_the_demo(client, noor, settings):
    assert is_asked_of(noor)
    noor.is_demo = True
    assert not is_asked_of(noor)
    settings.DEMO = False
    assert is_asked_of(noor)


def test_no_installation_is_without_it():
    assert base.TWEEDE_STAP is True
    assert dev.TWEEDE_STAP is True


@pytest.mark.django_db(transaction=True)
def test_the_last_second_step_stays(client, noor):
    secret = generate_totp_secret()
    TOTP.activate(noor, secret)
    sign_in(client)
    client.post(reverse("mfa_authenticate"), {"code": code_for(secret)})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})

    url = reverse("mfa_deactivate_totp")
    page = client.get(url).content.decode()
    client.post(url)

    assert "Dit is uw enige tweede stap" in page
    assert Authenticator.objects.filter(user=noor).exists()


def use_code(client, code: str):
    sign_in(client)
    return client.post(reverse("mfa_authenticate"), {"code": code})


def test_a_recovery_code_works_once(client, noor):
    TOTP.activate(noor, generate_totp_secret())
    first, second, *_ = RecoveryCodes.activate(noor).get_unused_codes()

    assert use_code(client, first).status_code == 302
    assert client.get("/gezinnen/").status_code == 200
    client.post(reverse("account_logout"))

    again = use_code(client, first)
    assert again.status_code == 200
    assert "Deze code klopt niet" in again.content.decode()
    assert client.get("/gezinnen/").status_code == 302

    assert use_code(client, second).status_code == 302
    assert client.get("/gezinnen/").status_code == 200


@pytest.mark.django_db(transaction=True)
def test_new_codes_void_the_old_ones_and_are_shown_once(noted_templates, client, noor):
    secret = generate_totp_secret()
    TOTP.activate(noor, secret)
    old = RecoveryCodes.activate(noor).get_unused_codes()
    sign_in(client)
    client.post(reverse("mfa_authenticate"), {"code": code_for(secret)})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})

    shown = client.post(reverse("mfa_generate_recovery_codes"), follow=True)
    codes = shown.context["unused_codes"]
    later = client.get(reverse("mfa_view_recovery_codes")).content.decode()

    assert len(codes) == 10
    assert all(code in shown.content.decode() for code in codes)
    assert not any(code in later for code in codes)
    assert client.get(reverse("mfa_download_recovery_codes")).status_code == 403
    client.post(reverse("account_logout"))
    assert use_code(client, old[0]).status_code == 200
    assert use_code(client, codes[0]).status_code == 302
