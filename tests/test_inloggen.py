"""Signing in: a password, a second step for who has one, and no open doors beside it."""

import json
import time

from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from django.urls import reverse

from tests.cast import PASSWORD

LOGIN = "/inloggen/login/"


def sign_in(client, wachtwoord=PASSWORD):
    return client.post(LOGIN, {"login": "noor", "password": wachtwoord})


def code_for(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def test_a_password_opens_the_day(client, noor):
    answer = sign_in(client)

    assert answer.status_code == 302
    assert answer["Location"] == "/"


def test_a_wrong_password_is_refused_in_dutch(client, noor):
    answer = sign_in(client, "verkeerd")

    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Dat lukte niet" in page
    assert "Er mist nog iets" not in page
    assert "Uw gebruikersnaam of wachtwoord klopt niet." in page
    assert "sessionid" not in answer.cookies
    assert client.get("/").status_code == 302


def test_guessing_is_stopped(client, noor):
    for _ in range(6):
        sign_in(client, "verkeerd")

    answer = sign_in(client)

    assert client.get("/").status_code == 302, answer.content.decode()
    assert "Wacht vijf minuten" in answer.content.decode()


def test_too_many_tries_from_one_place_are_stopped_in_dutch(client, db):
    for number in range(121):
        answer = client.post(LOGIN, {"login": f"naam-{number}", "password": "x"})

    assert answer.status_code == 429
    assert "Wacht een paar minuten" in answer.content.decode()


def test_who_has_a_second_step_needs_it(client, noor):
    secret = generate_totp_secret()
    TOTP.activate(noor, secret)

    answer = sign_in(client)

    assert answer["Location"] == reverse("mfa_authenticate")
    assert client.get("/").status_code == 302

    wrong = client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert wrong.status_code == 200

    right = client.post(reverse("mfa_authenticate"), {"code": code_for(secret)})
    assert right.status_code == 302
    assert client.get("/").status_code == 200


def test_nobody_makes_an_account_alone(client, db):
    answer = client.post(
        reverse("account_signup"),
        {"username": "indringer", "password1": "een-lang-wachtwoord-1"},
    )

    assert answer.status_code == 200
    assert client.get("/").status_code == 302


def test_a_passkey_of_another_place_is_refused_in_dutch(client, noor):
    """What a browser would send for a key that this installation never made."""
    url = reverse("mfa_login_webauthn")
    client.get(url, headers={"accept": "application/json"})
    vreemd = {
        "id": "AAAA",
        "rawId": "AAAA",
        "type": "public-key",
        "response": {
            "clientDataJSON": "e30",
            "authenticatorData": "AAAA",
            "signature": "AAAA",
            "userHandle": "AAAA",
        },
    }
    for credential in ("", "geen json", "[]", "{}", json.dumps(vreemd)):
        page = client.post(
            url, {"credential": credential}, follow=True
        ).content.decode()

        assert "passkey" in page
        assert client.get("/").status_code == 302


def test_signing_out_takes_a_click_of_ones_own(client, noor):
    client.force_login(noor)

    client.get(reverse("account_logout"))
    assert client.get("/").status_code == 200

    client.post(reverse("account_logout"))
    assert client.get("/").status_code == 302


def test_every_answer_says_what_a_browser_may_do(client, noor):
    client.force_login(noor)

    answer = client.get("/")

    policy = answer["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["Referrer-Policy"] == "same-origin"
    assert client.cookies["samenspel"]["httponly"]
