"""A real OpenID provider for the tests, on localhost: code flow, PKCE, signed ID tokens.

It keeps to OpenID Connect Core and says no to whoever does not. What a bad or broken
provider does is set from outside, one thing at a time.
"""

import base64
import hashlib
import json
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

CLIENT, GEHEIM = "samenspel", "alleen-voor-de-test"
BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
SUBSTANTIAL = "http://eidas.europa.eu/LoA/substantial"
HIGH = "http://eidas.europa.eu/LoA/high"
LOW = "http://eidas.europa.eu/LoA/low"


def make_key() -> RSAKey:
    return RSAKey.generate_key(2048, {"use": "sig", "alg": "RS256"}, auto_kid=True)


@dataclass
class Aanbieder:
    """The provider: who is signed in there, and what is wrong with it today."""

    adres: str = ""
    key: RSAKey = field(default_factory=make_key)
    claims: dict[str, Any] = field(default_factory=dict)  # over what is true
    sign_with: RSAKey | None = None  # another key than the published one
    unsigned: bool = False
    issuer: str = ""  # what it calls itself, when that is not its address
    refuses: bool = False
    client_key: RSAKey | ECKey | None = None  # then a secret is not enough
    used: set[str] = field(default_factory=set)  # every assertion works once
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)  # the last question

    def metadata(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer or self.adres,
            "authorization_endpoint": f"{self.adres}/authorize",
            "token_endpoint": f"{self.adres}/token",
            "jwks_uri": f"{self.adres}/jwks",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "code_challenge_methods_supported": ["S256"],
            "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"],
        }

    def authorize(self, question: dict[str, str]) -> str:
        """Return where the browser goes: back, with a code or a refusal."""
        assert question["client_id"] == CLIENT
        assert question["response_type"] == "code"
        assert "openid" in question["scope"].split()
        assert question["code_challenge_method"] == "S256"
        assert len(question["nonce"]) >= 16
        self.asked = question
        answer = {"state": question["state"]}
        if self.refuses:
            answer["error"] = "access_denied"
        else:
            answer["code"] = secrets.token_urlsafe(24)
            self.codes[answer["code"]] = question
        return f"{question['redirect_uri']}?{urlencode(answer)}"

    def token(self, form: dict[str, str], credentials: str) -> dict[str, Any] | None:
        """Return tokens for a code; None for a wrong client, code, address or verifier."""
        question = self.codes.pop(form.get("code", ""), None)
        verifier = form.get("code_verifier", "").encode()
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier).digest())
        if (
            question is None
            or not self.is_client(form, credentials)
            or form["redirect_uri"] != question["redirect_uri"]
            or digest.decode().rstrip("=") != question["code_challenge"]
        ):
            return None
        return {
            "access_token": secrets.token_urlsafe(24),
            "token_type": "Bearer",
            "expires_in": 60,
            "id_token": self.sign(question),
        }

    def is_client(self, form: dict[str, str], credentials: str) -> bool:
        """Tell whether this is the client: by its secret, or by what its key signed."""
        if self.client_key is None:
            return credentials == f"{CLIENT}:{GEHEIM}"
        if form.get("client_assertion_type") != BEARER:
            return False
        try:
            token = jwt.decode(
                form["client_assertion"], self.client_key, algorithms=["PS256", "ES256"]
            )
        except JoseError:
            return False
        said, jti = token.claims, token.claims["jti"]
        fresh = jti not in self.used and said["exp"] > time.time()
        self.used.add(jti)
        named = said["iss"] == said["sub"] == CLIENT
        return fresh and named and said["aud"] == f"{self.adres}/token"

    def sign(self, question: dict[str, str]) -> str:
        now = int(time.time())
        claims = {
            "iss": self.adres,
            "sub": "3f2a9c",
            "aud": CLIENT,
            "iat": now,
            "exp": now + 60,
            "nonce": question["nonce"],
            "acr": SUBSTANTIAL,
            "preferred_username": "noor",
            **self.claims,
        }
        if self.unsigned:
            parts = ({"alg": "none"}, claims)
            return ".".join(map(encode, parts)) + "."
        key = self.sign_with or self.key
        header = {"alg": "RS256", "kid": self.key.kid}
        return jwt.encode(header, claims, key)


def encode(part: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")


def make_handler(aanbieder: Aanbieder) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            url = urlsplit(self.path)
            if url.path == "/.well-known/openid-configuration":
                self.say(200, aanbieder.metadata())
            elif url.path == "/jwks":
                keys = [aanbieder.key.as_dict(private=False)]
                self.say(200, {"keys": keys})
            elif url.path == "/authorize":
                self.send_response(302)
                self.send_header("Location", aanbieder.authorize(flatten(url.query)))
                self.end_headers()
            else:
                self.say(404, {})

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            form = flatten(self.rfile.read(length).decode())
            basic = self.headers.get("Authorization", "").removeprefix("Basic ")
            tokens = aanbieder.token(form, base64.b64decode(basic).decode())
            self.say(200 if tokens else 400, tokens or {"error": "invalid_grant"})

        def say(self, status: int, words: dict[str, Any]) -> None:
            body = json.dumps(words).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            """Say nothing: the test says what it saw."""

    return Handler


def flatten(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query).items()}


@contextmanager
def serve() -> Iterator[Aanbieder]:
    """Run the provider on a free port until the end of the block."""
    aanbieder = Aanbieder()
    server = ThreadingHTTPServer(("127.0.0.1", 0), make_handler(aanbieder))
    aanbieder.adres = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield aanbieder
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def configure(aanbieder: Aanbieder, **other: str) -> dict[str, str]:
    """Return the settings of an installation that uses this provider."""
    return {
        "naam": "Gemeente Duinwijk",
        "adres": aanbieder.adres,
        "client": CLIENT,
        "geheim": GEHEIM,
        "sleutel": "",
        "claim": "preferred_username",
        "acr": f"{SUBSTANTIAL} {HIGH}",
        "alleen": "",
        **other,
    }
