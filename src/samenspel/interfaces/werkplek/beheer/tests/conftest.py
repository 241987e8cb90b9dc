"""What the tests of management share: Bea, who manages, and somebody she made."""

import pytest
from django.urls import reverse

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.organisatie.models import Medewerker, Team

WIE = {"functie": "JEUGDBESCHERMER", "telefoon": "06 1", "emailadres": "", "vanaf": ""}


@pytest.fixture
def beheer(client, bea):
    """Bea is signed in; returns how to read a page of management, or send its form."""
    client.force_login(bea)

    def beheer(naam: str, /, *args, **data) -> str:
        url = reverse(f"werkplek:{naam}", args=args)
        answer = client.post(url, data, follow=True) if data else client.get(url)
        return answer.content.decode()

    return beheer


@pytest.fixture
def as_bea(bea):
    """Bea acts, as behind `@requires_functie`."""
    with acting_as_gebruiker(bea.pk):
        yield bea


@pytest.fixture
def yara(beheer) -> Medewerker:
    team = Team.objects.get(naam="Team Noord")
    beheer(
        "medewerker-nieuw", naam="Yara Blok", gebruikersnaam="yara", team=team.pk, **WIE
    )
    return Medewerker.objects.get(gebruiker__gebruikersnaam="yara")
