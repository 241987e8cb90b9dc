"""Signing in: the user with the worker behind it in one query, and no open sign-up."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.http import HttpRequest

from samenspel.domain.organisatie.queries import find_gebruiker


class Inlogroute(AuthenticationBackend):  # type: ignore[misc]
    """allauth's sign-in, with the medewerker fetched along."""

    def get_user(self, user_id: int) -> Any:
        return find_gebruiker(user_id)


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are given by the organisation; nobody signs up alone."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
