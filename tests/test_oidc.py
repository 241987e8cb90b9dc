"""The organisation's own login, against a real provider: who comes in, and who does not."""

import time
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests
from django.urls import reverse

from conftest import owner_connection
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.interfaces.opdrachten import proeven_plek
from samenspel.interfaces.ui.inloggen.oidc import list_missing
from samenspel.interfaces.ui.inloggen.weigering import WEIGERINGEN
from tests.cast import PASSWORD
from tests.oidc import LOW, Aanbieder, configure, make_key, serve

BEGIN = "/inloggen/organisatie/"


@pytest.fixture
def aanbieder(settings):
    with serve() as aanbieder:
        settings.OIDC = configure(aanbieder)
        settings.TWEEDE_STAP = True
        yield aanbieder


def ask(client, **query) -> str:
    """Press the button, and let the provider answer; returns where it sends us."""
    answer = client.get(BEGIN, query)
    assert answer.status_code == 302, answer.content.decode()
    back = requests.get(answer["Location"], allow_redirects=False, timeout=5)
    return back.headers["Location"]


def sign_in(client, **query):
    return client.get(ask(client, **query).removeprefix("http://testserver"))


def is_inside(client) -> bool:
    return client.get("/").status_code == 200


def then_it_is_refused(client, answer, reden: str) -> None:
    weigering = WEIGERINGEN[reden]
    page = answer.content.decode()
    assert answer.status_code == weigering.status
    assert weigering.kop in page
    assert weigering.en_nu in page
    assert not is_inside(client)


def test_who_the_organisation_knows_comes_in(client, noor, aanbieder):
    answer = sign_in(client)

    assert answer["Location"] == "/"
    assert client.session["_auth_user_id"] == str(noor.pk)
    assert is_inside(client)
    assert aanbieder.asked["acr_values"].startswith("http://eidas.europa.eu/LoA/sub")


def test_the_page_that_was_asked_for_opens(client, noor, aanbieder):
    assert sign_in(client, next="/gezinnen/")["Location"] == "/gezinnen/"


@pytest.mark.parametrize(
    "elsewhere", ["https://kwaad.example/", "//kwaad.example", "x"]
)
def test_nobody_is_sent_elsewhere_afterwards(client, noor, aanbieder, elsewhere):
    location = sign_in(client, next=elsewhere)["Location"]

    assert "kwaad" not in location


def test_a_level_that_is_too_low_is_refused(client, noor, aanbieder):
    aanbieder.claims = {"acr": LOW}

    then_it_is_refused(client, sign_in(client), "niveau")


def test_no_level_at_all_is_refused(client, noor, aanbieder):
    aanbieder.claims = {"acr": None}

    then_it_is_refused(client, sign_in(client), "niveau")


@pytest.mark.parametrize(
    "naam", ["iemand-anders", "", "  ", None, 7, ["noor"], "no\x00or%"]
)
def test_somebody_unknown_gets_no_account(client, noor, aanbieder, naam):
    before = Gebruiker.objects.count()
    aanbieder.claims = {"preferred_username": naam}

    then_it_is_refused(client, sign_in(client), "onbekend")
    assert Gebruiker.objects.count() == before


def test_another_claim_may_name_the_person(client, noor, aanbieder, settings):
    settings.OIDC = configure(aanbieder, claim="personeelsnummer")
    aanbieder.claims = {"preferred_username": "x", "personeelsnummer": "noor"}

    sign_in(client)

    assert is_inside(client)


def test_an_address_that_nobody_proved_names_nobody(client, noor, aanbieder, settings):
    settings.OIDC = configure(aanbieder, claim="email")
    aanbieder.claims = {"email": "noor", "email_verified": False}

    then_it_is_refused(client, sign_in(client), "onbekend")


def test_an_answer_to_another_question_is_refused(client, noor, aanbieder):
    url = urlsplit(ask(client))
    query = {name: values[0] for name, values in parse_qs(url.query).items()}
    query["state"] = "verzonnen"

    answer = client.get(f"{url.path}?{urlencode(query)}")

    then_it_is_refused(client, answer, "onbetrouwbaar")


def test_an_answer_without_a_question_is_refused(client, noor, aanbieder):
    answer = client.get(reverse("oidc_terug"), {"code": "x", "state": "y"})

    then_it_is_refused(client, answer, "onbetrouwbaar")


def test_an_answer_works_once(client, noor, aanbieder):
    terug = ask(client).removeprefix("http://testserver")
    client.get(terug)
    assert is_inside(client)
    client.post(reverse("account_logout"))

    then_it_is_refused(client, client.get(terug), "onbetrouwbaar")


def test_the_answer_for_one_browser_does_not_open_another(client, noor, aanbieder):
    terug = ask(client).removeprefix("http://testserver")
    client.cookies.clear()

    then_it_is_refused(client, client.get(terug), "onbetrouwbaar")


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "van-een-ander"},
        {"nonce": None},
        {"exp": int(time.time()) - 3600},
        {"exp": None},
        {"iat": int(time.time()) + 3600},
        {"iss": "https://kwaad.example"},
        {"aud": "een-andere-toepassing"},
        {"aud": ["een-andere-toepassing"]},
    ],
    ids=lambda claims: "-".join(f"{k}" for k in claims),
)
def test_a_token_that_is_not_for_this_question_is_refused(
    client, noor, aanbieder, claims
):
    aanbieder.claims = claims

    then_it_is_refused(client, sign_in(client), "onbetrouwbaar")


def test_a_signature_with_another_key_is_refused(client, noor, aanbieder):
    aanbieder.sign_with = make_key()

    then_it_is_refused(client, sign_in(client), "onbetrouwbaar")


def test_a_token_without_a_signature_is_refused(client, noor, aanbieder):
    """Also when the provider says that it gives those."""
    aanbieder.unsigned = True

    then_it_is_refused(client, sign_in(client), "onbetrouwbaar")


def test_a_provider_with_another_name_is_refused(client, noor, aanbieder):
    aanbieder.issuer = "https://kwaad.example"

    then_it_is_refused(client, client.get(BEGIN), "onbetrouwbaar")


def test_a_wrong_secret_is_refused(client, noor, aanbieder, settings):
    settings.OIDC = configure(aanbieder, geheim="verkeerd")

    then_it_is_refused(client, sign_in(client), "onbetrouwbaar")


def test_who_stops_there_is_not_inside_here(client, noor, aanbieder):
    aanbieder.refuses = True

    then_it_is_refused(client, sign_in(client), "gestopt")


def test_a_provider_that_is_down_is_said(client, noor, settings):
    with serve() as aanbieder:
        settings.OIDC = configure(aanbieder)
        terug = ask(client).removeprefix("http://testserver")

    then_it_is_refused(client, client.get(terug), "onbereikbaar")
    then_it_is_refused(client, client.get(BEGIN), "onbereikbaar")


def test_who_has_left_the_organisation_stays_out(client, noor, aanbieder):
    stop = "UPDATE organisatie_gebruiker SET is_active = %s WHERE id = %s"
    with owner_connection() as owner:
        owner.execute(stop, [False, noor.pk])
        try:
            answer = sign_in(client)
        finally:
            owner.execute(stop, [True, noor.pk])

    assert answer["Location"] == reverse("account_inactive")
    assert not is_inside(client)


def test_a_strong_login_is_the_second_step_too(client, noor, aanbieder):
    sign_in(client)

    assert client.get("/gezinnen/").status_code == 200


def test_without_a_level_the_second_step_is_still_ours(
    client, noor, aanbieder, settings
):
    settings.OIDC = configure(aanbieder, acr="")

    sign_in(client)

    answer = client.get("/gezinnen/")
    assert answer.status_code == 302
    assert answer["Location"] == reverse("mfa_index")


def test_the_sign_in_page_shows_one_button_with_the_name(client, aanbieder):
    page = client.get("/inloggen/login/").content.decode()

    assert page.count("Log in met Gemeente Duinwijk") == 1
    assert 'name="password"' in page


def test_passwords_can_be_switched_off(client, noor, aanbieder, settings):
    settings.OIDC = configure(aanbieder, alleen="ja")

    page = client.get("/inloggen/login/").content.decode()
    answer = client.post("/inloggen/login/", {"login": "noor", "password": PASSWORD})

    assert "Log in met Gemeente Duinwijk" in page
    assert 'name="password"' not in page
    assert "passkey" not in page
    assert answer.status_code == 200
    assert not is_inside(client)
    sign_in(client)
    assert is_inside(client)


def test_a_half_filled_configuration_opens_no_other_door(client, noor, settings):
    with serve() as aanbieder:
        settings.OIDC = configure(aanbieder, alleen="ja", geheim="")

    page = client.get("/inloggen/login/").content.decode()

    assert "Niemand kan nu inloggen" in page
    assert client.get(BEGIN).status_code == 404
    client.post("/inloggen/login/", {"login": "noor", "password": PASSWORD})
    assert not is_inside(client)


def test_without_configuration_nothing_of_it_is_there(client):
    page = client.get("/inloggen/login/").content.decode()

    assert "Log in met een passkey" in page
    assert "organisatie/" not in page
    assert client.get(BEGIN).status_code == 404
    assert client.get(reverse("oidc_terug")).status_code == 404


def test_what_is_missing_is_named():
    heel = configure(Aanbieder(adres="https://login.example"))

    assert list_missing(heel) == []
    assert list_missing(dict.fromkeys(heel, "")) == []
    for part in ("naam", "adres", "client", "geheim"):
        [(wat, herstel)] = list_missing({**heel, part: ""})
        assert f"SAMENSPEL_OIDC_{part.upper()}" in wat
        assert f"SAMENSPEL_OIDC_{part.upper()}" in herstel
    assert len(list_missing({**dict.fromkeys(heel, ""), "alleen": "ja"})) == 4
    [(wat, _)] = list_missing({**heel, "adres": "http://login.example"})
    assert "versleuteld" in wat
    [(wat, _)] = list_missing({**heel, "alleen": "yes"})
    assert "SAMENSPEL_OIDC_ALLEEN" in wat


def test_controle_names_what_is_missing(settings):
    settings.OIDC = configure(Aanbieder(adres="https://login.example"), geheim="")

    [gebrek] = proeven_plek.PROEVEN["inlog van de organisatie"]()

    assert str(gebrek).endswith("Zet SAMENSPEL_OIDC_GEHEIM in de omgeving.")
