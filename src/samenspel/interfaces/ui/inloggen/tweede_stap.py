"""A password alone opens nothing: after it comes a second step, before any page.

BIO2 and NEN 7510 ask two factors for access to data like these. A passkey is both in one:
the device, and the finger, face or pin that opens it.
"""

import time
from collections.abc import Callable
from typing import Any

from allauth.account import app_settings
from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import urlencode

ORGANISATIE = "oidc"
SOORTEN = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
# What stays open for who has no second step yet, and for who did not do it yet.
INSTELLEN = {
    "account_logout",
    "account_reauthenticate",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_index",
}
DOEN = {"account_logout", "mfa_reauthenticate", "mfa_reauthenticate_webauthn"}

GetResponse = Callable[[HttpRequest], HttpResponse]


def is_asked_of(user: Any) -> bool:
    """Tell whether this person needs a second step; the demo's own people do not."""
    return settings.TWEEDE_STAP and not (settings.DEMO and user.is_demo)


def is_done(request: HttpRequest, user: Any) -> bool:
    """Tell whether this session did its second step; only the session is read."""
    return any(
        record["method"] == "mfa"
        or (record["method"] == ORGANISATIE and record.get("genoeg"))
        for record in get_authentication_records(request, user)
    )


def came_by_organisation(request: HttpRequest, user: Any) -> bool:
    """Tell whether this session was opened by the organisation's own login."""
    records = get_authentication_records(request, user)
    return any(record["method"] == ORGANISATIE for record in records)


def has_one(user: Any) -> bool:
    """Tell whether somebody set up an app or a passkey."""
    return bool(is_mfa_enabled(user, SOORTEN))


def has_another(authenticator: Authenticator) -> bool:
    """Tell whether an app or passkey is left when this one goes."""
    rest = authenticator.user.authenticator_set.filter(type__in=SOORTEN)
    return bool(rest.exclude(pk=authenticator.pk).exists())


def list_own(user: Any) -> set[str]:
    """Return the kinds of second step that somebody set up, recovery codes included."""
    return set(user.authenticator_set.values_list("type", flat=True))


def count_own(user: Any, soort: str) -> int:
    """Return how many second steps of this kind somebody set up."""
    return int(user.authenticator_set.filter(type=soort).count())


def record_set_up(request: HttpRequest, soort: str) -> None:
    """Count setting it up as doing it: the device has just been in somebody's hand."""
    record_authentication(
        request, request.user, "mfa", type=soort, reauthenticated=True
    )


def record_organisation(
    request: HttpRequest, user: Any, *, acr: str, genoeg: bool
) -> None:
    """Write in the session that the organisation's login said who this is."""
    record_authentication(request, user, ORGANISATIE, acr=acr, genoeg=genoeg)


def may_set_up_now(request: HttpRequest) -> bool:
    """Tell whether a first second step may be set up without asking again who it is.

    Only within five minutes of signing in, and only the first one.
    """
    user = request.user
    if not user.is_authenticated or not is_asked_of(user):
        return False
    records = get_authentication_records(request, user)
    if not records or is_done(request, user):
        return False
    fresh = time.time() - records[-1]["at"] < app_settings.REAUTHENTICATION_TIMEOUT
    return fresh and not is_mfa_enabled(user)


class TweedeStap:
    """Lead whoever has not done a second step to it, whatever page was asked for."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        user = request.user
        if not user.is_authenticated or not getattr(view, "login_required", True):
            return None
        if not is_asked_of(user) or is_done(request, user):
            return None
        match = request.resolver_match
        naam = match.view_name if match else ""
        if not has_one(user):
            return None if naam in INSTELLEN else redirect("mfa_index")
        return None if naam in DOEN else lead_to_it(request)


def lead_to_it(request: HttpRequest) -> HttpResponse:
    """Ask for the second step that somebody has, and come back here afterwards."""
    totp = is_mfa_enabled(request.user, [Authenticator.Type.TOTP])
    answer = redirect("mfa_reauthenticate" if totp else "mfa_reauthenticate_webauthn")
    if request.method == "GET":
        answer["Location"] += "?" + urlencode({"next": request.get_full_path()})
    return answer
