"""A real installation: everything from the environment, nothing by default."""

from samenspel.config.omgeving import read
from samenspel.config.settings.base import *  # noqa: F403

SECRET_KEY = read("SAMENSPEL_GEHEIM")
ACTOR_SLEUTEL = read("SAMENSPEL_ACTOR_SLEUTEL")
ALLOWED_HOSTS = read("SAMENSPEL_HOSTS").split(",")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^gezond/$"]  # asked on this machine, without TLS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 63_072_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
