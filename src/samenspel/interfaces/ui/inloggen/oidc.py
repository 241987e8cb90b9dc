"""The organisation's own login: OpenID Connect, with everything from the environment.

Authorization code flow with PKCE, state and nonce (profile OIDC NLGOV 1.0.1). Who somebody
is, is read from the signed ID token only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from allauth.account.utils import filter_users_by_username
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.django_client import OAuth
from authlib.oauth2.rfc7523 import PrivateKeyJWT
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey
from requests import RequestException

ONTDEKKEN = "/.well-known/openid-configuration"
WACHTTIJD = 5  # seconds for each question to the provider
SPELING = 30  # seconds that two clocks may differ
# Signatures with the provider's own key; never 'none', never our shared secret.
HANDTEKENINGEN = (
    "RS256",
    "RS384",
    "RS512",
    "PS256",
    "PS384",
    "PS512",
    "ES256",
    "ES384",
)
LOKAAL = {"127.0.0.1", "localhost", "::1"}


class Geweigerd(Exception):
    """The login does not open the door; `reden` is a key of WEIGERINGEN."""

    def __init__(self, reden: str) -> None:
        super().__init__(reden)
        self.reden = reden


@dataclass(frozen=True, slots=True)
class Aanbieder:
    """Where the organisation's login is, and what we ask of it."""

    naam: str
    adres: str
    client: str
    geheim: str  # of the client; empty when it signs with a key of its own
    sleutel: str  # the file with that key, PEM
    claim: str
    acr: tuple[str, ...]
    alleen: bool


def read_aanbieder(values: Mapping[str, str] | None = None) -> Aanbieder | None:
    """Return the login of this installation; None when nothing or too little is set."""
    values = settings.OIDC if values is None else values
    if not all(values[part] for part in ("naam", "adres", "client")):
        return None
    if bool(values["geheim"]) == bool(values["sleutel"]):
        return None
    return Aanbieder(
        naam=values["naam"],
        adres=values["adres"].rstrip("/"),
        client=values["client"],
        geheim=values["geheim"],
        sleutel=values["sleutel"],
        claim=values["claim"],
        acr=tuple(values["acr"].split()),
        alleen=values["alleen"] == "ja",
    )


def is_the_only_way() -> bool:
    """Tell whether passwords and passkeys of our own are switched off.

    Asked is enough: a half-filled configuration must not open a door that was closed.
    """
    return bool(settings.OIDC["alleen"] == "ja")


def ask(request: HttpRequest, aanbieder: Aanbieder, terug: str) -> HttpResponse:
    """Send somebody to the organisation's login. Raises Geweigerd."""
    extra = {"acr_values": " ".join(aanbieder.acr)} if aanbieder.acr else {}
    client = make_client(aanbieder)
    try:
        check_metadata(client, aanbieder)
        answer: HttpResponse = client.authorize_redirect(request, terug, **extra)
    except (RequestException, RuntimeError, ValueError) as error:
        raise Geweigerd("onbereikbaar") from error
    return answer


def read_answer(request: HttpRequest, aanbieder: Aanbieder) -> dict[str, Any]:
    """Return the claims of the ID token, every part of it checked. Raises Geweigerd.

    Authlib checks state, PKCE, nonce, signature, issuer, audience and the two times.
    """
    if "error" in request.GET:
        raise Geweigerd("gestopt")
    client = make_client(aanbieder)
    try:
        check_metadata(client, aanbieder)
        token = client.authorize_access_token(
            request,
            leeway=SPELING,
            claims_options={
                "iss": {"essential": True, "value": client.server_metadata["issuer"]},
                "aud": {"essential": True, "value": aanbieder.client},
            },
        )
    except RequestException as error:
        raise Geweigerd("onbereikbaar") from error
    except (AuthlibBaseError, JoseError, KeyError, ValueError) as error:
        raise Geweigerd("onbetrouwbaar") from error
    if not token.get("userinfo"):
        raise Geweigerd("onbetrouwbaar")
    return dict(token["userinfo"])


def is_strong_enough(claims: Mapping[str, Any], aanbieder: Aanbieder) -> bool:
    """Tell whether the level is one of the configured ones; without any it never is."""
    return claims.get("acr") in aanbieder.acr


def find_person(claims: Mapping[str, Any], aanbieder: Aanbieder) -> Any:
    """Return the one account that the claim names. Raises Geweigerd."""
    value = claims.get(aanbieder.claim)
    if not isinstance(value, str) or not value.strip():
        raise Geweigerd("onbekend")
    if aanbieder.claim == "email" and claims.get("email_verified") is False:
        raise Geweigerd("onbekend")
    found = list(filter_users_by_username(value.strip().replace("\x00", ""))[:2])
    if len(found) != 1:
        raise Geweigerd("onbekend")
    return found[0]


def make_client(aanbieder: Aanbieder) -> Any:
    """Return a client that knows nothing yet: a new key of the provider is seen at once.

    With a key of its own the client signs who it is (private_key_jwt); nobody else ever
    holds that key. Raises Geweigerd when the key cannot be read.
    """
    wijze: dict[str, Any] = {"client_secret": aanbieder.geheim}
    extra: dict[str, Any] = {}
    if aanbieder.sleutel:
        key, alg = read_sleutel(aanbieder.sleutel)
        header = {"kid": key.thumbprint()}
        wijze = {
            "client_secret": key,
            "client_auth_methods": [PrivateKeyJWT(alg=alg, headers=header)],
        }
        extra = {"token_endpoint_auth_method": PrivateKeyJWT.name}
    return OAuth().register(
        "oidc",
        client_id=aanbieder.client,
        server_metadata_url=aanbieder.adres + ONTDEKKEN,
        client_kwargs={
            "scope": "openid profile",
            "code_challenge_method": "S256",
            "default_timeout": WACHTTIJD,
            **extra,
        },
        **wijze,
    )


def read_sleutel(pad: str) -> tuple[RSAKey | ECKey, str]:
    """Return our own key and how it signs. Raises Geweigerd."""
    try:
        pem = Path(pad).read_bytes()
        if isinstance(load_pem_private_key(pem, None), EllipticCurvePrivateKey):
            return ECKey.import_key(pem), "ES256"
        return RSAKey.import_key(pem), "PS256"
    except (OSError, TypeError, ValueError, JoseError) as error:
        raise Geweigerd("onbereikbaar") from error


def can_read_sleutel(pad: str) -> bool:
    """Say whether our own key is there and can be used."""
    try:
        read_sleutel(pad)
    except Geweigerd:
        return False
    return True


def list_public_keys(aanbieder: Aanbieder) -> list[dict[str, Any]]:
    """Return the public half of our key, for the provider; [] when there is none."""
    if not aanbieder.sleutel:
        return []
    key, alg = read_sleutel(aanbieder.sleutel)
    public = dict(key.as_dict(private=False))
    return [{**public, "kid": key.thumbprint(), "use": "sig", "alg": alg}]


def check_metadata(client: Any, aanbieder: Aanbieder) -> None:
    """Trust only what the configured issuer says of itself. Raises Geweigerd."""
    try:
        metadata = client.load_server_metadata()
    except ValueError as error:
        raise Geweigerd("onbereikbaar") from error
    if str(metadata.get("issuer", "")).rstrip("/") != aanbieder.adres:
        raise Geweigerd("onbetrouwbaar")
    offered = metadata.get("id_token_signing_alg_values_supported", ["RS256"])
    metadata["id_token_signing_alg_values_supported"] = [
        alg for alg in offered if alg in HANDTEKENINGEN
    ]


def list_missing(values: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return what is wrong with the configuration, as (what, how to mend it)."""
    parts = {part: values[part] for part in ("naam", "adres", "client")}
    parts["geheim"] = values["geheim"] or values["sleutel"]
    if not any(parts.values()) and values["alleen"] != "ja":
        return []
    gebreken = [
        (f"De inlog van de organisatie mist {naam}.", f"Zet {naam} in de omgeving.")
        for part, value in parts.items()
        if not value
        for naam in [f"SAMENSPEL_OIDC_{part.upper()}"]
    ]
    if values["geheim"] and values["sleutel"]:
        gebreken.append(
            (
                "SAMENSPEL_OIDC_GEHEIM en SAMENSPEL_OIDC_SLEUTEL staan er allebei.",
                "Laat één van de twee weg.",
            )
        )
    if values["sleutel"] and not can_read_sleutel(values["sleutel"]):
        gebreken.append(
            (
                "Het bestand van SAMENSPEL_OIDC_SLEUTEL is geen leesbare sleutel.",
                "Maak een sleutel in PEM, zonder wachtwoord, die Samenspel mag lezen.",
            )
        )
    adres = urlsplit(values["adres"])
    if values["adres"] and adres.scheme != "https" and adres.hostname not in LOKAAL:
        gebreken.append(
            ("Het adres van de inlog is niet versleuteld.", "Gebruik een https-adres.")
        )
    if values["alleen"] not in ("", "ja", "nee"):
        gebreken.append(
            ("SAMENSPEL_OIDC_ALLEEN is geen 'ja' of 'nee'.", "Kies een van de twee.")
        )
    return gebreken
