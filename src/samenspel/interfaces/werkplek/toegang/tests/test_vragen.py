"""Asking for access betrays nothing; the answer comes on Vandaag."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.organisatie.actions import record_afwezigheid
from samenspel.domain.privacy.models import Betrokkenheid, Toegangsvraag
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address
from samenspel.interfaces.werkplek.toegang.tests.test_nood import sign_in, strip

pytestmark = pytest.mark.django_db(transaction=True)


def ask(client: Client, **data: str) -> str:
    url = reverse("werkplek:toegang-vragen")
    data = {"reden": "ik behandel Sam", "tot": "1-1-2099", **data}
    return client.post(url, data, follow=True).content.decode()


def read_vraag(noor) -> Toegangsvraag:
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        return Toegangsvraag.objects.get()


def answer(client: Client, gezin, vraag: Toegangsvraag, **data: str) -> str:
    url = address(gezin, "toegang-vraag", vraag.pk)
    return client.post(url, data, follow=True).content.decode()


def test_the_page_that_is_not_there_leads_to_asking(van_noor, bas):
    client, kaart = sign_in(bas), address(van_noor, "kaart")
    page = client.get(kaart).content.decode()

    assert NOT_THERE in page
    assert van_noor.dossiernummer not in page
    assert 'href="/toegang-vragen/"' in page
    referer = f"https://samenspel.example{kaart}"
    form = client.get("/toegang-vragen/", headers={"Referer": referer})
    assert f'value="{van_noor.dossiernummer}"' in form.content.decode()


def test_a_number_that_exists_and_one_that_does_not_read_the_same(van_noor, bas, mieke):
    there = ask(sign_in(bas), dossiernummer=van_noor.dossiernummer)
    not_there = ask(sign_in(mieke), dossiernummer="2026-999999")

    mine = strip(there).replace(van_noor.dossiernummer, "X")
    assert "Uw vraag is verstuurd" in mine
    other = strip(not_there).replace("2026-999999", "X")
    for page in ("Uw vraag is verstuurd", "nog geen antwoord"):
        assert mine.count(page) == other.count(page) == 1


def test_a_yes_lets_in_until_that_day(van_noor, noor, bas):
    vrager, regisseur = sign_in(bas), sign_in(noor)
    ask(vrager, dossiernummer=van_noor.dossiernummer)
    assert "Bas Kuiper vraagt toegang" in regisseur.get("/").content.decode()
    vraag = read_vraag(noor)
    assert (
        "ik behandel Sam"
        in regisseur.get(address(van_noor, "toegang-vraag", vraag.pk)).content.decode()
    )

    answer(regisseur, van_noor, vraag, antwoord="JA", rol="EXPERT", tot="31-12-2098")

    assert vrager.get(address(van_noor, "kaart")).status_code == 200
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        rij = Betrokkenheid.objects.get(medewerker=bas.medewerker)
    assert (rij.rol, rij.tot.year) == ("EXPERT", 2098)
    assert "U mag erbij" in vrager.get("/").content.decode()
    vrager.post(reverse("werkplek:toegang-gelezen"), {"vraag": vraag.pk})
    assert "U mag erbij" not in vrager.get("/").content.decode()
    assert "vraagt toegang" not in regisseur.get("/").content.decode()


def test_a_no_has_a_reason_that_is_read(van_noor, noor, bas):
    vrager, regisseur = sign_in(bas), sign_in(noor)
    ask(vrager, dossiernummer=van_noor.dossiernummer)
    vraag = read_vraag(noor)
    assert "Schrijf op waarom niet" in answer(
        regisseur, van_noor, vraag, antwoord="NEE"
    )

    answer(regisseur, van_noor, vraag, antwoord="NEE", toelichting="Bel mij eerst.")

    assert "Bel mij eerst." in vrager.get("/").content.decode()
    assert vrager.get(address(van_noor, "kaart")).status_code == 404


def test_silence_says_nothing(van_noor, noor, bas):
    vrager, regisseur = sign_in(bas), sign_in(noor)
    ask(vrager, dossiernummer=van_noor.dossiernummer)

    answer(regisseur, van_noor, read_vraag(noor), antwoord="ZWIJG")

    page = vrager.get(reverse("werkplek:toegang-vragen")).content.decode()
    assert "nog geen antwoord" in page
    assert "Over toegang" not in vrager.get("/").content.decode()
    assert "vraagt toegang" not in regisseur.get("/").content.decode()


def test_a_child_found_by_name_and_birthday_reaches_the_regisseur(van_noor, noor, bas):
    ask(sign_in(bas), naam="Sam Jansen", geboren="2-3-2017")

    assert "Bas Kuiper vraagt toegang" in sign_in(noor).get("/").content.decode()


def test_another_family_does_not_hear_the_question(van_noor, bas, femke):
    ask(sign_in(bas), dossiernummer=van_noor.dossiernummer)

    assert "vraagt toegang" not in sign_in(femke).get("/").content.decode()
    with acting_as_gebruiker(femke.pk), transaction.atomic():
        assert Toegangsvraag.objects.count() == 0


def test_in_absence_the_vervanger_answers(van_noor, noor, driss, bas):
    nu = timezone.now()
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        record_afwezigheid(
            medewerker=noor.medewerker,
            vervanger=driss.medewerker,
            vanaf=nu - timedelta(days=1),
            tot=nu + timedelta(days=1),
            by=noor,
            at=nu,
        )
    ask(sign_in(bas), dossiernummer=van_noor.dossiernummer)
    vervanger = sign_in(driss)
    assert "Bas Kuiper vraagt toegang" in vervanger.get("/").content.decode()

    answer(vervanger, van_noor, read_vraag(noor), antwoord="JA", rol="BETROKKEN")

    assert sign_in(bas).get(address(van_noor, "kaart")).status_code == 200
