"""The client proves who it is with a key of its own (private_key_jwt), not a secret."""

import pytest
from joserfc.jwk import ECKey, RSAKey

from samenspel.interfaces.ui.inloggen.oidc import list_missing
from tests.oidc import configure, serve
from tests.test_oidc import is_inside, sign_in, then_it_is_refused

KEYS = {
    "rsa": lambda: RSAKey.generate_key(2048),
    "ec": lambda: ECKey.generate_key("P-256"),
}
SLEUTELS = "/inloggen/organisatie/sleutels/"


@pytest.fixture(params=KEYS)
def key(request):
    return KEYS[request.param]()


@pytest.fixture
def aanbieder(settings, tmp_path, key):
    """A provider that knows our public key and takes no secret."""
    pad = tmp_path / "oidc.pem"
    pad.write_bytes(key.as_pem(private=True))
    with serve() as aanbieder:
        aanbieder.client_key = type(key).import_key(key.as_dict(private=False))
        settings.OIDC = configure(aanbieder, geheim="", sleutel=str(pad))
        settings.TWEEDE_STAP = True
        yield aanbieder


def test_a_key_of_our_own_opens_the_login(client, noor, aanbieder):
    sign_in(client)

    assert is_inside(client)
    assert len(aanbieder.used) == 1


def test_another_key_does_not(client, noor, aanbieder, key):
    ander = KEYS["ec" if isinstance(key, ECKey) else "rsa"]()
    aanbieder.client_key = type(ander).import_key(ander.as_dict(private=False))

    then_it_is_refused(client, sign_in(client), "onbetrouwbaar")


def test_a_secret_is_not_enough_any_more(client, noor, aanbieder, settings):
    settings.OIDC = configure(aanbieder)

    then_it_is_refused(client, sign_in(client), "onbetrouwbaar")


def test_the_provider_reads_only_the_public_half(client, aanbieder, key):
    [shown] = client.get(SLEUTELS).json()["keys"]

    private = set(key.as_dict(private=True)) - set(key.as_dict(private=False))
    assert private & set(shown) == set()
    assert shown["kid"] == key.thumbprint()


def test_without_a_key_there_is_nothing_to_read(client):
    assert client.get(SLEUTELS).status_code == 404


def test_a_key_that_is_not_there_is_named(client, aanbieder, settings):
    settings.OIDC = configure(aanbieder, geheim="", sleutel="/bestaat/niet.pem")

    [(wat, _)] = list_missing(settings.OIDC)

    assert "SAMENSPEL_OIDC_SLEUTEL" in wat
    answer = client.get("/inloggen/organisatie/")
    then_it_is_refused(client, answer, "onbereikbaar")


def test_a_secret_and_a_key_together_are_a_mistake(aanbieder, settings):
    heel = {**settings.OIDC, "geheim": "ook"}

    [(wat, _)] = list_missing(heel)

    assert "allebei" in wat
