"""allauth as we use it: accounts come from the organisation, and words in plain Dutch."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.stages import AuthenticateStage
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest, HttpResponse

from samenspel.domain.organisatie.queries import find_gebruiker
from samenspel.interfaces.ui.inloggen import tweede_stap
from samenspel.interfaces.ui.inloggen.oidc import is_the_only_way
from samenspel.interfaces.ui.inloggen.weigering import refuse

SNEL = "U hebt dit te vaak geprobeerd. Wacht vijf minuten en probeer het opnieuw."
CODE = (
    "Deze code klopt niet. Een code uit de app werkt een halve minuut, een herstelcode "
    "werkt één keer. Vul de code in die u nu ziet."
)


class Inlogroute(AuthenticationBackend):  # type: ignore[misc]
    """allauth's sign-in, with the medewerker fetched along."""

    def get_user(self, user_id: int) -> Any:
        return find_gebruiker(user_id)

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        """Refuse every password when only the organisation's own login opens."""
        if is_the_only_way():
            return None
        return super().authenticate(request, **credentials)


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are given by the organisation; nobody signs up alone."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "enter_current_password": "Dit is niet uw wachtwoord van nu. Vul het opnieuw in.",
        "incorrect_code": CODE,
        "incorrect_password": "Dit wachtwoord klopt niet. Vul het opnieuw in.",
        "rate_limited": SNEL,
        "too_many_login_attempts": SNEL,
        "username_password_mismatch": (
            "Uw gebruikersnaam of wachtwoord klopt niet. Vul ze opnieuw in. Weet u het "
            "niet meer? Bel de beheerder van uw organisatie."
        ),
    }
    MANIEREN = {
        "reauthenticate": "Met uw wachtwoord",
        "mfa_reauthenticate": "Met een code uit de app, of een herstelcode",
        "mfa_reauthenticate:webauthn": "Met uw passkey",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def pre_login(
        self, request: HttpRequest, user: AbstractBaseUser, **kwargs: Any
    ) -> HttpResponse | None:
        """Stop whoever comes another way than the one that the organisation left open."""
        if is_the_only_way() and not tweede_stap.came_by_organisation(request, user):
            return refuse(request, "alleen_organisatie")
        answer: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return answer

    def get_login_stages(self) -> list[str]:
        own = f"{Tweedestapvraag.__module__}.{Tweedestapvraag.__name__}"
        theirs = f"{AuthenticateStage.__module__}.{AuthenticateStage.__name__}"
        return [
            own if stage == theirs else stage for stage in super().get_login_stages()
        ]

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        return [
            {**manier, "description": self.MANIEREN[manier["id"]]}
            for manier in super().get_reauthentication_methods(user)
        ]

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Who must set up a second step has given the password a moment ago."""
        if tweede_stap.may_set_up_now(context.request):
            return False
        return bool(super().is_reauthentication_required(app=app, **kwargs))


class Tweedestapvraag(AuthenticateStage):  # type: ignore[misc]
    """Ask for the second step, unless the organisation's login was strong enough."""

    def _should_handle(self, request: HttpRequest) -> bool:
        if tweede_stap.is_done(request, self.login.user):
            return False
        return bool(super()._should_handle(request))


class TweedeStappen(DefaultMFAAdapter):  # type: ignore[misc]
    """App, passkeys and recovery codes, in the words of this product."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": CODE,
        "cannot_delete_authenticator": (
            "Dit is uw enige tweede stap, en zonder komt u niet bij de gezinnen. Zet "
            "eerst een andere aan, bijvoorbeeld een passkey."
        ),
        "cannot_generate_recovery_codes": (
            "Herstelcodes horen bij een tweede stap. Zet eerst een passkey of de app aan."
        ),
    }

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """The last second step stays while the work asks for one."""
        request = context.request
        if not tweede_stap.is_asked_of(request.user):
            return True
        if tweede_stap.came_by_organisation(request, request.user):
            return True
        return tweede_stap.has_another(authenticator)

    def generate_authenticator_name(self, user: AbstractBaseUser, type: str) -> str:
        """Return a name that says which device it probably is."""
        aantal = tweede_stap.count_own(user, type)
        return "Mijn passkey" if aantal == 0 else f"Passkey {aantal + 1}"

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Say for whom the passkey is: the name of the host, and what people call it."""
        return {
            **super().get_public_key_credential_rp_entity(),
            "name": settings.MFA_TOTP_ISSUER,
        }
