"""allauth's forms with our words; what they check stays theirs."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm, ReauthenticateForm
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.base.forms import ReauthenticateForm as CodeReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import (
    AddWebAuthnForm,
    AuthenticateWebAuthnForm,
    EditWebAuthnForm,
    LoginWebAuthnForm,
    ReauthenticateWebAuthnForm,
)
from django import forms
from django.contrib.auth.password_validation import validate_password

NAAM_MAX = 60
VREEMD = (
    "Deze passkey hoort niet bij Samenspel, of is hier verwijderd. Kies een andere "
    "passkey, of log in met uw wachtwoord."
)
NIET_GEMAAKT = "De passkey is niet gemaakt. Probeer het nog een keer."


def make_code_field(label: str) -> forms.CharField:
    attrs = {"autocomplete": "one-time-code", "inputmode": "numeric"}
    return forms.CharField(label=label, widget=forms.TextInput(attrs=attrs))


def make_credential_field(fout: str) -> forms.JSONField:
    return forms.JSONField(
        label="Passkey",
        widget=forms.HiddenInput,
        error_messages={"required": fout, "invalid": fout},
    )


def make_name_field() -> forms.CharField:
    return forms.CharField(
        label="Hoe noemt u dit apparaat?",
        help_text="Bijvoorbeeld: werktelefoon. Zo herkent u het later.",
        max_length=NAAM_MAX,
    )


WACHTWOORD = {
    "password_too_short": "Dit wachtwoord is te kort. Neem minstens twaalf tekens.",
    "password_too_common": "Dit wachtwoord gebruiken veel mensen. Kies iets anders.",
}


def say_in_dutch(error: Any) -> Any:
    """Return what is wrong with a new password in our words, where we have them."""
    return [WACHTWOORD.get(one.code, one) for one in getattr(error, "error_list", [])]


def check_wachtwoord(wachtwoord: str) -> None:
    """Refuse a password that is too weak, in plain Dutch."""
    try:
        validate_password(wachtwoord)
    except forms.ValidationError as error:
        raise forms.ValidationError(say_in_dutch(error)) from error


class Inlogformulier(LoginForm):  # type: ignore[misc]
    """From the name one goes on to the password; who forgot it finds help below."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = ""


class Wachtwoordopnieuw(ReauthenticateForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = ""


class Wachtwoordformulier(ChangePasswordForm):  # type: ignore[misc]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"].help_text = ""

    def add_error(self, field: str | None, error: Any) -> None:
        if field == "password1" and isinstance(error, forms.ValidationError):
            error = say_in_dutch(error)
        if field == "password2" and isinstance(error, str):
            error = "Dit is niet hetzelfde als het wachtwoord erboven. Typ het opnieuw."
        super().add_error(field, error)


class Codeformulier(AuthenticateForm):  # type: ignore[misc]
    code = make_code_field("Code")


class Codeopnieuwformulier(CodeReauthenticateForm):  # type: ignore[misc]
    code = make_code_field("Code")


class Appformulier(ActivateTOTPForm):  # type: ignore[misc]
    code = make_code_field("De zes cijfers uit de app")


class Passkeywoorden:
    """What is wrong with a passkey, instead of with a code that nobody typed."""

    fout = VREEMD

    def add_error(self, field: str | None, error: Any) -> None:
        if getattr(error, "code", "") == "incorrect_code":
            error = forms.ValidationError(self.fout, code="passkey")
        super().add_error(field, error)  # type: ignore[misc]


class Passkeyformulier(Passkeywoorden, AddWebAuthnForm):  # type: ignore[misc]
    """A passkey is always the whole sign-in, so nothing is asked about that."""

    fout = NIET_GEMAAKT
    passwordless = None
    name = make_name_field()
    credential = make_credential_field(NIET_GEMAAKT)


class Passkeynaamformulier(EditWebAuthnForm):  # type: ignore[misc]
    name = make_name_field()


class Passkeystap(Passkeywoorden, AuthenticateWebAuthnForm):  # type: ignore[misc]
    credential = make_credential_field(VREEMD)


class Passkeyopnieuw(Passkeywoorden, ReauthenticateWebAuthnForm):  # type: ignore[misc]
    credential = make_credential_field(VREEMD)


class Passkeyinlog(Passkeywoorden, LoginWebAuthnForm):  # type: ignore[misc]
    credential = make_credential_field(VREEMD)
