"""The tests: an own server without fsync, quick hashes, nothing compressed."""

from samenspel.config.omgeving import database
from samenspel.config.settings.base import *  # noqa: F403

DEMO = True
SECRET_KEY = "only-for-tests"
ACTOR_SLEUTEL = "only-for-tests-too"
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
DATABASES = {"default": database("samenspel", durable=False)}
DATABASES["default"]["CONN_MAX_AGE"] = 0
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    **STORAGES,  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
TWEEDE_STAP = False  # tests/test_inloggen.py turns it on; the others test other things
