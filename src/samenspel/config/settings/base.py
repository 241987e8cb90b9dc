"""Settings shared by every environment. One file per environment imports this one."""

from datetime import timedelta
from pathlib import Path

import pghistory
from csp.constants import NONE, SELF

from samenspel.config.omgeving import (
    ROOT,
    VAR,
    database,
    mail,
    oidc,
    read,
    werkwijze_map,
)

BASE_DIR = ROOT
DEBUG = False
DEMO = False

INSTALLED_APPS = [
    # Foundation
    "samenspel.core",
    # Rooms, bottom to top
    "samenspel.domain.organisatie",
    "samenspel.domain.gezin",
    "samenspel.domain.privacy",
    "samenspel.domain.klad",
    "samenspel.domain.meldingen",
    "samenspel.domain.instrumenten",
    "samenspel.domain.verhaal",
    "samenspel.domain.veiligheid",
    "samenspel.domain.analyse",
    "samenspel.domain.samenwerking",
    "samenspel.domain.besluiten",
    "samenspel.domain.termijnen",
    # Doors
    "samenspel.interfaces.ui",
    "samenspel.interfaces.werkplek",
    # Django and others
    "django.forms",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_htmx",
    "pghistory",
    "pgtrigger",
    "procrastinate.contrib.django",
    "template_partials",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "samenspel.interfaces.ui.sessie.renew_middleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "samenspel.interfaces.ui.inloggen.tweede_stap.TweedeStap",
    "django_htmx.middleware.HtmxMiddleware",
    "samenspel.interfaces.ui.richting.Richting",
]

ROOT_URLCONF = "samenspel.config.urls"
WSGI_APPLICATION = "samenspel.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": [
                "samenspel.interfaces.ui.templatetags.ui",
                "template_partials.templatetags.partials",
                "django.templatetags.static",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "samenspel.interfaces.ui.context.shell",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

DATABASES = {"default": database("samenspel")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ACTOR_SECONDEN = 120  # how long a signed actor lives: longer than any request

LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# Sign-in
AUTH_USER_MODEL = "organisatie.Gebruiker"
AUTHENTICATION_BACKENDS = ["samenspel.interfaces.ui.inloggen.accounts.Inlogroute"]
ACCOUNT_ADAPTER = "samenspel.interfaces.ui.inloggen.accounts.Accounts"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = "gebruikersnaam"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_RATE_LIMITS = {
    "login": "120/m/ip",  # a whole office is one address; a wrong one counts below
    "login_failed": "10/m/ip,5/5m/key",
    "reauthenticate": "10/m/user",
}
ACCOUNT_FORMS = {
    "login": "samenspel.interfaces.ui.inloggen.forms.Inlogformulier",
    "reauthenticate": "samenspel.interfaces.ui.inloggen.forms.Wachtwoordopnieuw",
    "change_password": "samenspel.interfaces.ui.inloggen.forms.Wachtwoordformulier",
}
MFA_ADAPTER = "samenspel.interfaces.ui.inloggen.accounts.TweedeStappen"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"  # a finger, face or pin: two factors in one
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_RATE_LIMITS = {"webauthn_login": "60/m/ip"}  # a whole office is one address
MFA_TOTP_ISSUER = "Samenspel"
MFA_FORMS = {
    naam: f"samenspel.interfaces.ui.inloggen.forms.{formulier}"
    for naam, formulier in {
        "authenticate": "Codeformulier",
        "reauthenticate": "Codeopnieuwformulier",
        "activate_totp": "Appformulier",
        "add_webauthn": "Passkeyformulier",
        "edit_webauthn": "Passkeynaamformulier",
        "authenticate_webauthn": "Passkeystap",
        "reauthenticate_webauthn": "Passkeyopnieuw",
        "login_webauthn": "Passkeyinlog",
    }.items()
}
TWEEDE_STAP = True  # nothing opens after a password alone; no environment turns it off
OIDC = oidc()
# Pakketten, rules and norms of the region itself, beside those of the product.
WERKWIJZE_MAP = werkwijze_map()
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "werkplek:vandaag"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"

# E-mail about signing in, and about nothing else
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
globals().update(mail())

SESSION_COOKIE_AGE = int(timedelta(minutes=30).total_seconds())
SESSION_SAVE_EVERY_REQUEST = False  # sessie.renew_middleware moves the end
SESSION_COOKIE_NAME = "samenspel"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "samenspel_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
]

X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# History carries the handeling of the log as context, on the row itself.
PGHISTORY_CONTEXT_FIELD = pghistory.ContextJSONField()
PGHISTORY_OBJ_FIELD = pghistory.ObjForeignKey(related_name="+")
# The letters on paper: copied there at set-up, the same on every machine.
PAPIER_LETTERS = Path(__file__).resolve().parents[2] / "interfaces" / "ui" / "fonts"
DATA_UPLOAD_MAX_MEMORY_SIZE = 26 * 1024 * 1024  # a document of 25 MB and its form

# Jobs: in the same database, done by the worker that stands beside the web server.
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = ""
PROCRASTINATE_IMPORT_PATHS = ["samenspel.interfaces.opdrachten.taken"]

# For operators: what went wrong, on stderr. Who did what stands in the log and Inzage.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "regel": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "regel"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        # A refusal is no fault, and its address names a dossier.
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        "django.request": {"level": "ERROR"},
    },
}

SECRET_KEY = read("SAMENSPEL_GEHEIM", "")
