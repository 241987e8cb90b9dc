"""What a region agrees on: a way of working, and extra rules with their reason."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.organisatie.models import Regio

pytestmark = pytest.mark.django_db


@pytest.fixture
def send(bea):
    """Bea manages the GI; returns how to read the page of its region, or send it."""
    client = Client()
    client.force_login(bea)
    url = reverse("werkplek:regio", args=[bea.medewerker.organisatie.regio_id])

    def send(**data) -> str:
        answer = client.post(url, data, follow=True) if data else client.get(url)
        return answer.content.decode()

    return send


def test_each_extra_rule_says_why_and_none_is_on_by_itself(send):
    words = send()

    assert "Elk kind wordt gezien" in words
    assert "Een kind dat niemand ziet, kan niets laten merken." in words
    aan = re.findall(r'value="([a-z-]+)"[^>]* checked', words)
    assert aan == ["amsterdam"]


def test_a_rule_is_chosen_beside_the_way_of_working(send, bea):
    send(werkwijze=["amsterdam"], regels=["eigen-signalen"], reden="Regio-overleg")

    regio = Regio.objects.get(pk=bea.medewerker.organisatie.regio_id)
    with acting_as_gebruiker(bea.pk):
        lijn = Gebeurtenis.objects.get(soort="regio.gewijzigd")
    assert regio.pakketten == ["amsterdam", "eigen-signalen"]
    assert (lijn.waarden["reden"], lijn.door) == ("Regio-overleg", bea.pk)


@pytest.mark.parametrize(
    ("data", "zegt"),
    [
        ({"regels": ["eigen-signalen"], "reden": "x"}, "Kies minstens één werkwijze."),
        ({"werkwijze": ["amsterdam"], "regels": ["amsterdam"], "reden": "x"}, "keuze"),
        ({"werkwijze": ["amsterdam"], "reden": ""}, "Wie besloot dit, en waarom?"),
    ],
)
def test_what_cannot_be_chosen_changes_nothing(data, zegt, send, bea):
    words = send(**data)

    assert zegt in words
    regio = Regio.objects.get(pk=bea.medewerker.organisatie.regio_id)
    assert regio.pakketten == ["amsterdam"]
