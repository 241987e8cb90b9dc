"""The pages of signing in that differ from allauth's, and the organisation's own login."""

from typing import Any

from allauth.account.internal.flows.login import perform_login
from allauth.account.models import Login
from allauth.account.utils import get_next_redirect_url
from allauth.account.views import LoginView
from allauth.mfa.base.views import AuthenticateView, IndexView
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.views import ActivateTOTPView
from allauth.mfa.webauthn.internal.flows import perform_passwordless_login
from allauth.mfa.webauthn.views import (
    AddWebAuthnView,
    EditWebAuthnView,
    LoginWebAuthnView,
    RemoveWebAuthnView,
)
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse, reverse_lazy
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from samenspel.interfaces.ui.inloggen import oidc, tweede_stap
from samenspel.interfaces.ui.inloggen.accounts import TweedeStappen
from samenspel.interfaces.ui.inloggen.weigering import refuse

VERDER = "verder_naar"  # where somebody wanted to go before the organisation's login


class Inloggen(LoginView):  # type: ignore[misc]
    """The ways in: the organisation's login, a password, a passkey."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "aanbieder": oidc.read_aanbieder(),
            "alleen_organisatie": oidc.is_the_only_way(),
        }


class Tweedestap(AuthenticateView):  # type: ignore[misc]
    """After the password: a code or a passkey, whichever this person has."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = tweede_stap.list_own(self.stage.login.user)
        return {
            **super().get_context_data(**kwargs),
            "heeft_app": Authenticator.Type.TOTP in own,
            "heeft_codes": Authenticator.Type.RECOVERY_CODES in own,
            "heeft_passkey": Authenticator.Type.WEBAUTHN in own,
        }


class Overzicht(IndexView):  # type: ignore[misc]
    """What somebody signs in with; says first that a second step is needed."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        asked = tweede_stap.is_asked_of(user)
        return {
            **super().get_context_data(**kwargs),
            "moet_nog": asked and not tweede_stap.is_done(self.request, user),
            "via_organisatie": tweede_stap.came_by_organisation(self.request, user),
            "alleen_organisatie": oidc.is_the_only_way(),
        }


class AppAanzetten(ActivateTOTPView):  # type: ignore[misc]
    """Turn the app on; this session has then done its second step."""

    def form_valid(self, form: Any) -> HttpResponse:
        answer: HttpResponse = super().form_valid(form)
        tweede_stap.record_set_up(self.request, Authenticator.Type.TOTP)
        return answer


class PasskeyMaken(AddWebAuthnView):  # type: ignore[misc]
    """Make a passkey; this session has then done its second step."""

    def form_valid(self, form: Any) -> HttpResponse:
        answer: HttpResponse = super().form_valid(form)
        tweede_stap.record_set_up(self.request, Authenticator.Type.WEBAUTHN)
        return answer


class PasskeyInloggen(LoginWebAuthnView):  # type: ignore[misc]
    """Sign in with a passkey alone, and go on to the page that was asked for."""

    def form_invalid(self, form: Any) -> HttpResponse:
        answer: HttpResponse = super().form_invalid(form)
        if verder := get_next_redirect_url(self.request):
            answer["Location"] += f"?{urlencode({'next': verder})}"
        return answer

    def form_valid(self, form: Any) -> HttpResponse:
        authenticator = form.cleaned_data["credential"]
        verder = get_next_redirect_url(self.request)
        login = Login(user=authenticator.user, redirect_url=verder)
        answer: HttpResponse = perform_passwordless_login(
            self.request, authenticator, login
        )
        return answer


class PasskeyHernoemen(EditWebAuthnView):  # type: ignore[misc]
    """Give a passkey another name."""

    success_url = reverse_lazy("mfa_index")

    def form_valid(self, form: Any) -> HttpResponse:
        messages.success(self.request, "De nieuwe naam is bewaard.")
        answer: HttpResponse = super().form_valid(form)
        return answer


class PasskeyWeg(RemoveWebAuthnView):  # type: ignore[misc]
    """Remove a passkey; the last second step stays, because the work needs one."""

    success_url = reverse_lazy("mfa_index")

    def form_valid(self, form: Any) -> HttpResponse:
        if not TweedeStappen().can_delete_authenticator(self.object):
            messages.error(
                self.request,
                TweedeStappen.error_messages["cannot_delete_authenticator"],
            )
            return redirect("mfa_index")
        answer: HttpResponse = super().form_valid(form)
        return answer


def naar_overzicht(request: HttpRequest, **kwargs: Any) -> HttpResponse:
    """Lead to the one page with everything, from addresses of allauth we do not use."""
    return redirect("mfa_index")


@require_GET
@never_cache
def oidc_begin(request: HttpRequest) -> HttpResponse:
    """Send somebody to the login of the organisation."""
    if (aanbieder := oidc.read_aanbieder()) is None:
        raise Http404
    if request.user.is_authenticated:
        return redirect("/")
    request.session[VERDER] = request.GET.get("next", "")
    terug = request.build_absolute_uri(reverse("oidc_terug"))
    try:
        return oidc.ask(request, aanbieder, terug)
    except oidc.Geweigerd as geweigerd:
        return refuse(request, geweigerd.reden)


@require_GET
@never_cache
def oidc_terug(request: HttpRequest) -> HttpResponse:
    """Let in whom the organisation named, when the level is high enough."""
    if (aanbieder := oidc.read_aanbieder()) is None:
        raise Http404
    if request.user.is_authenticated:
        return redirect("/")
    try:
        claims = oidc.read_answer(request, aanbieder)
        genoeg = oidc.is_strong_enough(claims, aanbieder)
        if aanbieder.acr and not genoeg:
            raise oidc.Geweigerd("niveau")
        user = oidc.find_person(claims, aanbieder)
    except oidc.Geweigerd as geweigerd:
        return refuse(request, geweigerd.reden)
    acr = str(claims.get("acr", ""))
    tweede_stap.record_organisation(request, user, acr=acr, genoeg=genoeg)
    login = Login(user=user, redirect_url=read_next(request))
    answer: HttpResponse = perform_login(request, login)
    return answer


@require_GET
def oidc_sleutels(request: HttpRequest) -> HttpResponse:
    """Show the provider the public half of our key (a JWK set)."""
    aanbieder = oidc.read_aanbieder()
    try:
        keys = oidc.list_public_keys(aanbieder) if aanbieder else []
    except oidc.Geweigerd:
        keys = []
    if not keys:
        raise Http404
    return JsonResponse({"keys": keys})


def read_next(request: HttpRequest) -> str | None:
    """Return the page that was asked for; only one of our own."""
    url = request.session.pop(VERDER, "")
    ours = url_has_allowed_host_and_scheme(
        url, {request.get_host()}, require_https=request.is_secure()
    )
    return url if ours else None
