"""No dead ends: every link, tab and form on a page opens for who sees that page.

Walked from Vandaag and the kaart, one address for each page, by everybody who may do
less than the regisseur: who thinks along, who reads back, who runs the office.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.db import transaction
from django.test import Client
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.privacy.actions import end_betrokkenheid, grant_betrokkenheid
from samenspel.domain.privacy.models import Betrokkenheid
from samenspel.domain.privacy.rollen import Rol
from tests.canary import Kanariegezin, build_kanariegezin

pytestmark = pytest.mark.django_db

LINK = re.compile(r'href="(/[^"#]*)')
FORMULIER = re.compile(r'<form[^>]*method="post"[^>]* action="(/[^"#]*)"')
NIET_LOPEN = {"account_logout", "werkplek:hulp-beeld", "werkplek:agendafeed"}


@pytest.fixture
def wereld(noor, mieke) -> Kanariegezin:
    """A rich family, in which Mieke only reads back, as after the closing."""
    at = timezone.now() - timedelta(days=3)
    wie: dict[str, Any] = {"by": noor, "at": at + timedelta(days=1)}
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        found = build_kanariegezin(by=noor, at=at)
        gezin, medewerker = found.gezin, mieke.medewerker
        grond = Betrokkenheid.objects.get(gezin=gezin, medewerker=medewerker)
        end_betrokkenheid(betrokkenheid=grond, **wie)
        grant_betrokkenheid(
            gezin=gezin, medewerker=medewerker, rol=Rol.CONSULT, grond="advies", **wie
        )
        return found


def test_whatever_somebody_sees_in_a_dossier_opens_for_them(wereld, femke, mieke, noor):
    """Femke thinks along, and Mieke reads back."""
    nummer = wereld.gezin.dossiernummer
    kaart, lijn = (
        reverse(f"werkplek:{n}", args=[nummer]) for n in ("kaart", "tijdlijn")
    )
    pages, tabs = {}, {}
    for wie in (femke, mieke, noor):
        client = Client()
        client.force_login(wie)
        pages[wie] = client.get(kaart).content.decode()
        tabs[wie] = set(list_tabs(client.get(lijn).content.decode()))
        if wie is not noor:
            then_nothing_ends_dead(client, kaart)

    assert tabs[noor] - tabs[mieke] == {"Aanmelding"}
    assert "Afspraak maken" in pages[noor]
    assert "Afspraak maken" not in pages[mieke]


@pytest.mark.parametrize("wie", ["petra", "bea"])
def test_whatever_the_office_sees_opens_for_them(wie, request, client):
    client.force_login(request.getfixturevalue(wie))

    then_nothing_ends_dead(client, "/")


def then_nothing_ends_dead(client: Client, begin: str) -> None:
    gelopen, formulieren = walk(client, [begin])

    assert {a for a, status in gelopen.items() if status == 404} == set()
    assert {a for a in formulieren if press(client, a) == 404} == set()
    assert len(gelopen) > 8


def walk(client: Client, begin: list[str]) -> tuple[dict[str, int], set[str]]:
    """Follow every link, one address for each page: how each answered, and its forms."""
    gelopen: dict[str, int] = {}
    formulieren: dict[str, str] = {}
    seen: set[str] = set()
    waiting = list(begin)
    while waiting:
        adres = waiting.pop(0)
        naam = find_naam(adres)
        if naam is None or naam in seen | NIET_LOPEN:
            continue
        seen.add(naam)
        answer = client.get(adres, follow=True)
        gelopen[adres] = answer.status_code
        words = read_words(answer)
        waiting += LINK.findall(words)
        formulieren |= {find_naam(a) or a: a for a in FORMULIER.findall(words)}
    return gelopen, {a for n, a in formulieren.items() if n not in NIET_LOPEN}


def find_naam(adres: str) -> str | None:
    try:
        return resolve(urlsplit(adres).path).view_name
    except Resolver404:  # a file beside the pages
        return None


def read_words(answer: Any) -> str:
    html = "html" in answer.headers.get("Content-Type", "")
    return unescape(answer.content.decode()) if html else ""


def press(client: Client, adres: str) -> int:
    """Send the form empty, and forget what that did."""
    with transaction.atomic():
        status = client.post(adres).status_code
        transaction.set_rollback(True)
    return status


def test_who_runs_the_office_has_a_menu_of_their_own(petra, client):
    client.force_login(petra)

    page = client.get("/").content.decode()

    assert "Contact vastleggen" not in page
    for naam in ("gezinnen", "team", "aanmeldingen", "contact"):
        adres = reverse(f"werkplek:{naam}")
        assert f'href="{adres}"' not in page
        assert client.get(adres).status_code == 404
    for naam in ("inzagen", "noodtoegangen", "beheer-wijzigingen"):
        assert f'href="{reverse(f"werkplek:{naam}")}"' in page


def list_tabs(page: str) -> Iterator[str]:
    [tabs] = re.findall(r'<nav class="tabbladen".*?</nav>', page, re.DOTALL)
    yield from re.findall(r">([^<>]+)</a>", tabs)
