"""Addresses that stand before allauth's: the same names, so that its own links lead here."""

from django.urls import path

from samenspel.interfaces.ui.inloggen import views
from samenspel.interfaces.ui.toegang import personal, public

passkey = "2fa/webauthn/"

urlpatterns = [
    path("login/", public(views.Inloggen.as_view()), name="account_login"),
    path("organisatie/", public(views.oidc_begin), name="oidc_begin"),
    path("organisatie/terug/", public(views.oidc_terug), name="oidc_terug"),
    path("2fa/", personal(views.Overzicht.as_view()), name="mfa_index"),
    path(
        "2fa/authenticate/",
        public(views.Tweedestap.as_view()),
        name="mfa_authenticate",
    ),
    path(
        "2fa/totp/activate/",
        personal(views.AppAanzetten.as_view()),
        name="mfa_activate_totp",
    ),
    path(passkey, personal(views.naar_overzicht), name="mfa_list_webauthn"),
    path(
        f"{passkey}add/",
        personal(views.PasskeyMaken.as_view()),
        name="mfa_add_webauthn",
    ),
    path(
        f"{passkey}keys/<int:pk>/edit/",
        personal(views.PasskeyHernoemen.as_view()),
        name="mfa_edit_webauthn",
    ),
    path(
        f"{passkey}keys/<int:pk>/remove/",
        personal(views.PasskeyWeg.as_view()),
        name="mfa_remove_webauthn",
    ),
    # Accounts of ours have no e-mail address, and a password comes from the organisation.
    path("email/", personal(views.naar_overzicht), name="account_email"),
    path("password/set/", personal(views.naar_overzicht), name="account_set_password"),
]
