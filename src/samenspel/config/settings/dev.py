"""Trying out and building: `make demo` and the commands of this checkout."""

from samenspel.config.omgeving import read_or_make_secret
from samenspel.config.settings.base import *  # noqa: F403

DEMO = True
SECRET_KEY = read_or_make_secret("SAMENSPEL_GEHEIM")
ACTOR_SLEUTEL = read_or_make_secret("SAMENSPEL_ACTOR_SLEUTEL")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
