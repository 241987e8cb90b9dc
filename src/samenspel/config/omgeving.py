"""The environment: the only place where configuration is read from outside."""

import os
import secrets
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from samenspel.core.postgres.server import APP, OWNER, Server

ROOT = Path(__file__).resolve().parents[3]
VAR = Path(os.environ.get("SAMENSPEL_VAR", ROOT / "var"))
CONNECTION = ("HOST", "PORT", "USER", "PASSWORD")


def read(name: str, default: str | None = None) -> str:
    """Return a setting from the environment; without default it must be there."""
    value = os.environ.get(name, default)
    if value is None:
        raise ImproperlyConfigured(f"Zet {name} in de omgeving.")
    return value


def read_or_make_secret(name: str) -> str:
    """Return a secret from the environment, or one kept in var/ for this checkout."""
    if value := os.environ.get(name):
        return value
    path = VAR / "geheim" / name.lower()
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50))
    return path.read_text()


def werkwijze_map() -> Path | None:
    """Return the folder with the region's own way of working, when there is one."""
    folder = read("SAMENSPEL_WERKWIJZE", "")
    return Path(folder) if folder else None


def oidc() -> dict[str, str]:
    """Return how the organisation's own login is reached; what is empty is not set."""
    return {
        "naam": read("SAMENSPEL_OIDC_NAAM", ""),
        "adres": read("SAMENSPEL_OIDC_ADRES", ""),
        "client": read("SAMENSPEL_OIDC_CLIENT", ""),
        "geheim": read("SAMENSPEL_OIDC_GEHEIM", ""),
        "sleutel": read("SAMENSPEL_OIDC_SLEUTEL", ""),
        "claim": read("SAMENSPEL_OIDC_CLAIM", "preferred_username"),
        "acr": read("SAMENSPEL_OIDC_ACR", ""),
        "alleen": read("SAMENSPEL_OIDC_ALLEEN", ""),
    }


def mail() -> dict[str, Any]:
    """Return Django's settings for e-mail; without a host nothing is sent."""
    beveiliging = read("SAMENSPEL_MAIL_TLS", "starttls")
    return {
        "EMAIL_HOST": read("SAMENSPEL_MAIL_HOST", ""),
        "EMAIL_PORT": int(read("SAMENSPEL_MAIL_POORT", "587")),
        "EMAIL_HOST_USER": read("SAMENSPEL_MAIL_GEBRUIKER", ""),
        "EMAIL_HOST_PASSWORD": read("SAMENSPEL_MAIL_WACHTWOORD", ""),
        "EMAIL_USE_TLS": beveiliging == "starttls",
        "EMAIL_USE_SSL": beveiliging == "tls",
        "DEFAULT_FROM_EMAIL": read("SAMENSPEL_MAIL_AFZENDER", "samenspel@localhost"),
        "EMAIL_TIMEOUT": 5,
    }


def database(name: str, *, durable: bool = True) -> dict[str, Any]:
    """Return Django's database settings: a server elsewhere, or the embedded one.

    DATABASE_URL is for the app role, DATABASE_OWNER_URL for the owner of the tables.
    SAMENSPEL_ROL picks the role of this process.
    """
    settings: dict[str, Any] = {
        "ENGINE": "samenspel.core.postgres",
        "ROLE": {"eigenaar": OWNER, "app": APP}[read("SAMENSPEL_ROL", "app")],
        "SERVER": None,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "DISABLE_SERVER_SIDE_CURSORS": True,
    }
    if "DATABASE_URL" not in os.environ:
        folder = VAR / ("postgres" if durable else "postgres-test")
        server = Server(folder, durable=durable)
        return {**settings, "NAME": "samenspel", "SERVER": server}
    url = os.environ["DATABASE_URL"]
    app: dict[str, Any] = {**dj_database_url.parse(url)}
    owner: dict[str, Any] = {
        **dj_database_url.parse(os.environ.get("DATABASE_OWNER_URL", url))
    }
    roles = {
        APP: {key: app[key] for key in CONNECTION},
        OWNER: {key: owner[key] for key in CONNECTION},
    }
    return {**settings, "NAME": app["NAME"] or name, "ROLES": roles}
