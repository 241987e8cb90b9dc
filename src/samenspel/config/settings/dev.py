"""Trying out and building: `make demo` and the commands of this checkout."""

from hashlib import sha256

from samenspel.config.omgeving import ROOT, read_or_make_secret
from samenspel.config.settings.base import *  # noqa: F403

DEMO = True
SECRET_KEY = read_or_make_secret("SAMENSPEL_GEHEIM")
ACTOR_SLEUTEL = read_or_make_secret("SAMENSPEL_ACTOR_SLEUTEL")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]

# Two checkouts on one machine share a host name, so their cookies need own names.
MERK = sha256(str(ROOT).encode()).hexdigest()[:8]
SESSION_COOKIE_NAME = f"samenspel_{MERK}"
CSRF_COOKIE_NAME = f"samenspel_csrf_{MERK}"
