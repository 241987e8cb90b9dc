"""What the tests of a page share: a family, and somebody who opens its pages."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.actions import grant_betrokkenheid
from samenspel.domain.privacy.rollen import Rol
from tests.cast import open_gezin_jansen

# The answer to who may not, and to who asks for what is not there.
NOT_THERE = "Deze bladzijde is er niet, of u mag haar niet zien"


@pytest.fixture
def as_femke(femke: Gebruiker) -> Iterator[Gebruiker]:
    """Femke acts, as behind `@requires`."""
    with acting_as_gebruiker(femke.pk):
        yield femke


@pytest.fixture
def gezin(as_femke: Gebruiker) -> Gezin:
    """The family Jansen at the lokaal team; its aanmelding came in two days ago."""
    return open_gezin_jansen(by=as_femke, at=timezone.now() - timedelta(days=2))


@pytest.fixture
def mensen(gezin: Gezin) -> dict[str, Persoon]:
    """The people of this family by roepnaam."""
    return {persoon.roepnaam: persoon for persoon in list_personen(gezin)}


@pytest.fixture
def page(client: Client, gezin: Gezin, femke: Gebruiker) -> Callable[..., str]:
    """Femke is signed in; returns how to read a page, or send a form and read on."""
    client.force_login(femke)

    def page(naam: str, /, *args: Any, **data: Any) -> str:
        url = address(gezin, naam, *args)
        answer = client.post(url, data, follow=True) if data else client.get(url)
        return answer.content.decode()

    return page


@pytest.fixture
def press(client: Client, gezin: Gezin, femke: Gebruiker) -> Callable[..., str]:
    """Femke is signed in; returns how to press a button, with or without a form."""
    client.force_login(femke)

    def press(naam: str, /, *args: Any, **data: Any) -> str:
        answer = client.post(address(gezin, naam, *args), data, follow=True)
        return answer.content.decode()

    return press


@pytest.fixture
def own_page(client: Client, femke: Gebruiker) -> Callable[..., str]:
    """Femke is signed in; returns how to read a page that is of no dossier."""
    client.force_login(femke)

    def own_page(naam: str, /, **vraag: Any) -> str:
        return client.get(reverse(f"werkplek:{naam}"), vraag).content.decode()

    return own_page


@pytest.fixture
def enter_as(
    client: Client, gezin: Gezin, as_femke: Gebruiker
) -> Callable[[Gebruiker, Rol], None]:
    """Return how somebody gets a role in this family, and signs in after Femke."""

    def enter_as(wie: Gebruiker, rol: Rol) -> None:
        grant_betrokkenheid(
            gezin=gezin,
            medewerker=wie.medewerker,
            rol=rol,
            grond="denkt mee",
            by=as_femke,
            at=timezone.now(),
        )
        client.force_login(wie)

    return enter_as


@pytest.fixture
def open_page(
    client: Client, gezin_jansen: Gezin, noor: Gebruiker
) -> Callable[..., Any]:
    """Noor is signed in; returns how to ask the GI's page, and get the answer itself."""
    client.force_login(noor)

    def ask(naam: str, data: dict[str, Any] | None = None, **kwargs: Any) -> Any:
        url = address(gezin_jansen, naam, *kwargs.values())
        return client.get(url) if data is None else client.post(url, data)

    return ask


def address(gezin: Gezin, naam: str, *args: Any) -> str:
    """Return where this page of this family is."""
    return reverse(f"werkplek:{naam}", args=[gezin.dossiernummer, *args])
