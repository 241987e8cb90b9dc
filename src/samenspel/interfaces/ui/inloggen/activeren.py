"""Turning the own account on: the link, the user name, a password; then a second step."""

from typing import Any

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.blockers import Blocked
from samenspel.domain.organisatie.actions import activate_account
from samenspel.domain.organisatie.link import is_link_open, try_link
from samenspel.domain.organisatie.queries import find_gebruiker
from samenspel.interfaces.ui.inloggen import oidc
from samenspel.interfaces.ui.inloggen.forms import check_wachtwoord
from samenspel.interfaces.ui.inloggen.weigering import refuse

SLEUTEL = "activeren"  # the link waits in the session, out of the address bar
ONGELIJK = "Dit is niet hetzelfde als het wachtwoord erboven. Typ het opnieuw."
VREEMD = (
    "Deze gebruikersnaam hoort niet bij deze link. Kijk hem na, of vraag uw beheerder. "
    "Na vijf keer werkt de link niet meer."
)


class ActiveerForm(forms.Form):
    """For whom, and the new password twice."""

    gebruikersnaam = forms.CharField(
        label="Gebruikersnaam",
        max_length=200,
        help_text="Die kreeg u apart van uw beheerder.",
        widget=forms.TextInput({"autocomplete": "username", "autocapitalize": "none"}),
    )
    wachtwoord = forms.CharField(
        label="Nieuw wachtwoord",
        max_length=500,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )
    nog_eens = forms.CharField(
        label="Nog een keer",
        max_length=500,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )

    def clean_wachtwoord(self) -> str:
        wachtwoord: str = self.cleaned_data["wachtwoord"]
        check_wachtwoord(wachtwoord)
        return wachtwoord

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if "wachtwoord" in data and data["wachtwoord"] != data.get("nog_eens"):
            self.add_error("nog_eens", ONGELIJK)
        return data


@require_GET
@never_cache
def link(request: HttpRequest, sleutel: str) -> HttpResponse:
    """Take the link out of the address bar, where history and screens would keep it."""
    request.session[SLEUTEL] = sleutel.replace("\x00", "")
    return redirect("activeren")


@require_http_methods(["GET", "POST"])
@never_cache
@sensitive_post_parameters("wachtwoord", "nog_eens")
def activeren(request: HttpRequest) -> HttpResponse:
    """Ask for whom it is and for a password, once; then lead to the second step."""
    if request.user.is_authenticated:
        return refuse(request, "link_ingelogd")
    if oidc.is_the_only_way():
        return refuse(request, "alleen_organisatie")
    sleutel = request.session.get(SLEUTEL, "")
    if not is_link_open(sleutel):
        return refuse(request, "link")
    form = ActiveerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        wie = try_link(sleutel, form.cleaned_data["gebruikersnaam"])
        if wie is not None:
            return turn_on(request, wie, sleutel, form.cleaned_data["wachtwoord"])
        if not is_link_open(sleutel):
            return refuse(request, "link")
        form.add_error("gebruikersnaam", VREEMD)
    return render(request, "account/activeren.html", {"form": form})


def turn_on(
    request: HttpRequest, wie: int, sleutel: str, wachtwoord: str
) -> HttpResponse:
    """Keep the password and sign in; a second step is asked before any other page."""
    with acting_as_gebruiker(wie):
        gebruiker = find_gebruiker(wie)
        try:
            with transaction.atomic():
                activate_account(
                    sleutel=sleutel,
                    wachtwoord=wachtwoord,
                    by=gebruiker,  # type: ignore[arg-type]
                    at=timezone.now(),
                )
        except Blocked:
            return refuse(request, "link")
    del request.session[SLEUTEL]
    gebruiker = find_gebruiker(wie)
    record_authentication(
        request,
        gebruiker,
        "password",
        username=getattr(gebruiker, "gebruikersnaam", ""),
    )
    login = Login(user=gebruiker, redirect_url=reverse("werkplek:vandaag"))
    answer: HttpResponse = perform_login(request, login)
    return answer
