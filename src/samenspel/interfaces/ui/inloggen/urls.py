"""Addresses that stand before allauth's: the same names, so that its own links lead here."""

from django.urls import path

from samenspel.interfaces.ui.inloggen import activeren, views
from samenspel.interfaces.ui.toegang import View, public

passkey = "2fa/webauthn/"


def own(view: View) -> View:
    """A page about somebody's own sign-in: nobody acts in a dossier, no draft is kept."""
    view.is_personal = True  # type: ignore[attr-defined]
    return view


urlpatterns = [
    path("login/", public(views.Inloggen.as_view()), name="account_login"),
    path("organisatie/", public(views.oidc_begin), name="oidc_begin"),
    path("organisatie/terug/", public(views.oidc_terug), name="oidc_terug"),
    path("activeren/", public(activeren.activeren), name="activeren"),
    path("activeren/<str:sleutel>/", public(activeren.link), name="activeren_link"),
    path("organisatie/sleutels/", public(views.oidc_sleutels), name="oidc_sleutels"),
    path("2fa/", own(views.Overzicht.as_view()), name="mfa_index"),
    path(
        "2fa/authenticate/",
        public(views.Tweedestap.as_view()),
        name="mfa_authenticate",
    ),
    path(
        "2fa/totp/activate/",
        own(views.AppAanzetten.as_view()),
        name="mfa_activate_totp",
    ),
    path(passkey, own(views.naar_overzicht), name="mfa_list_webauthn"),
    path(
        f"{passkey}login/",
        public(views.PasskeyInloggen.as_view()),
        name="mfa_login_webauthn",
    ),
    path(
        f"{passkey}add/",
        own(views.PasskeyMaken.as_view()),
        name="mfa_add_webauthn",
    ),
    path(
        f"{passkey}keys/<int:pk>/edit/",
        own(views.PasskeyHernoemen.as_view()),
        name="mfa_edit_webauthn",
    ),
    path(
        f"{passkey}keys/<int:pk>/remove/",
        own(views.PasskeyWeg.as_view()),
        name="mfa_remove_webauthn",
    ),
    # Accounts of ours have no e-mail address, and a password comes from the organisation.
    path("email/", own(views.naar_overzicht), name="account_email"),
    path("password/set/", own(views.naar_overzicht), name="account_set_password"),
]
