"""Access in an emergency: two clicks, one line, seen by everybody who must."""

import re
from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from conftest import owner_connection
from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.handelingen.afsluiten import close_gezin
from samenspel.domain.organisatie.actions import plan_dienst
from samenspel.domain.privacy.actions.uitsluiting import exclude_medewerker
from samenspel.domain.privacy.models import Betrokkenheid, Noodtoegang
from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.samenwerking.actions.afsluiten import Overnamegegevens
from samenspel.domain.samenwerking.rules import Sluitgegevens
from samenspel.interfaces.werkplek.conftest import address

# Each request commits, as it does at night.
pytestmark = pytest.mark.django_db(transaction=True)

REDEN = "Politie belt: Sam staat op straat"


def sign_in(wie) -> Client:
    client = Client()
    client.force_login(wie)
    return client


def take(client: Client, **data: str) -> str:
    url = reverse("werkplek:noodtoegang")
    return client.post(url, {"reden": REDEN, **data}, follow=True).content.decode()


def read_nood(gezin, noor) -> list[Noodtoegang]:
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        return list(Noodtoegang.objects.filter(gezin=gezin))


def test_one_line_opens_the_dossier_in_red(van_noor, driss):
    client = sign_in(driss)
    assert client.get(address(van_noor, "kaart")).status_code == 404

    page = take(client, dossiernummer=van_noor.dossiernummer)

    assert "U bent hier met noodtoegang" in page
    assert "Lot" in page
    # It lets work, and decides nothing about who else may come in.
    assert client.get(address(van_noor, "contact-nieuw")).status_code == 200
    assert client.get(address(van_noor, "toegang")).status_code == 404
    assert client.get(address(van_noor, "melder")).status_code == 404


@pytest.fixture
def gesloten(van_noor, noor):
    """Noor let the family go a minute ago."""
    at = timezone.now()
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        close_gezin(
            gezin=van_noor,
            gegevens=Sluitgegevens(
                "ZELF_VERDER",
                "Het gaat goed.",
                ouders_verteld_op=at.date(),
                kinderen_verteld_op=at.date(),
                motivering="Gezien en veilig.",
            ),
            overnames=[Overnamegegevens("GEZIN", "Inge", "alles", at.date())],
            by=noor,
            at=at,
        )
    return van_noor


def test_a_closed_dossier_opens_to_read_back_and_no_more(gesloten, driss, petra, noor):
    client = sign_in(driss)

    page = take(client, dossiernummer=gesloten.dossiernummer)

    assert "Het dossier is gesloten: u leest terug." in page
    assert "Lot" in page
    assert client.get(address(gesloten, "contact-nieuw")).status_code == 404
    assert "noodtoegang" in client.get(reverse("werkplek:vandaag")).content.decode()
    (nood,) = read_nood(gesloten, noor)
    assert nood.tot - nood.vanaf == timedelta(hours=24)
    lijst = sign_in(petra).get(reverse("werkplek:noodtoegangen")).content.decode()
    assert REDEN in lijst
    with owner_connection() as owner:
        rows = owner.execute(
            "SELECT DISTINCT noodknop FROM privacy_inzage WHERE gebruiker = %s",
            [driss.pk],
        ).fetchall()
    assert (True,) in rows


@pytest.mark.parametrize("wie", ["bas", "mieke"])
def test_a_closed_dossier_of_another_organisation_is_not_there(gesloten, wie, request):
    client = sign_in(request.getfixturevalue(wie))

    page = take(client, dossiernummer=gesloten.dossiernummer)

    assert "Wij vonden hiermee geen dossier" in page


def test_who_is_family_does_not_come_in_either(van_noor, driss, noor):
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        exclude_medewerker(
            gezin=van_noor,
            medewerker=driss.medewerker,
            reden="Driss is de broer van Inge.",
            by=noor,
            at=timezone.now(),
        )

    page = take(sign_in(driss), dossiernummer=van_noor.dossiernummer)

    assert "U bent hier met noodtoegang" not in page
    assert read_nood(van_noor, noor) == []


def test_a_name_with_a_date_of_birth_is_enough(van_noor, driss):
    page = take(sign_in(driss), naam="Sam Jansen", geboren="2-3-2017")

    assert "U bent hier met noodtoegang" in page


def test_it_ends_after_a_day_at_the_latest(van_noor, driss, noor):
    take(sign_in(driss), dossiernummer=van_noor.dossiernummer)

    (nood,) = read_nood(van_noor, noor)
    assert nood.tot - nood.vanaf == timedelta(hours=24)


def test_it_ends_with_the_duty(van_noor, driss, noor):
    nu = timezone.now()
    with acting_as_gebruiker(driss.pk), transaction.atomic():
        plan_dienst(
            medewerker=driss.medewerker,
            vanaf=nu,
            tot=nu + timedelta(hours=7),
            telefoon="088 000 10 99",
            by=driss,
            at=nu,
        )
    client = sign_in(driss)
    take(client, dossiernummer=van_noor.dossiernummer)

    (nood,) = read_nood(van_noor, noor)
    assert nood.tot == nu + timedelta(hours=7)
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        Betrokkenheid.objects.filter(rol=Rol.NOOD).update(tot=timezone.now())
    assert client.get(address(van_noor, "kaart")).status_code == 404


@pytest.mark.parametrize("wie", ["bas", "mieke"])
def test_another_organisation_finds_nothing_and_leaves_a_trace(van_noor, wie, request):
    gebruiker = request.getfixturevalue(wie)
    client = sign_in(gebruiker)

    there = take(client, dossiernummer=van_noor.dossiernummer)
    not_there = take(client, dossiernummer="9999-000001")

    assert "Wij vonden hiermee geen dossier" in there
    nummer = van_noor.dossiernummer
    assert strip(there).replace(nummer, "") == strip(not_there).replace(
        "9999-000001", ""
    )
    with owner_connection() as owner:
        rows = owner.execute(
            "SELECT dossiernummer, gelukt, noodknop FROM privacy_inzage "
            "WHERE gebruiker = %s ORDER BY id",
            [gebruiker.pk],
        ).fetchall()
    assert rows == [(nummer, False, True), ("9999-000001", False, True)]


def strip(page: str) -> str:
    """The page below the bar, without the ids of forms, that differ by themselves."""
    main = page[page.index("<main") : page.index("</main>")]
    return re.sub(r'name="(formulier|csrfmiddlewaretoken)" value="[^"]*"', "", main)


@pytest.mark.parametrize("wie", ["petra", "bea"])
def test_who_runs_the_office_has_no_emergency(van_noor, wie, request):
    client = sign_in(request.getfixturevalue(wie))

    assert client.get(reverse("werkplek:noodtoegang")).status_code == 404


def test_the_regisseur_hears_it_until_she_says_so(van_noor, driss, noor):
    take(sign_in(driss), dossiernummer=van_noor.dossiernummer)
    vandaag = reverse("werkplek:vandaag")
    client = sign_in(noor)
    assert "Driss Amrani nam noodtoegang" in client.get(vandaag).content.decode()

    (nood,) = read_nood(van_noor, noor)
    client.post(address(van_noor, "noodtoegang-gezien", nood.pk))

    assert "nam noodtoegang" not in client.get(vandaag).content.decode()


def test_the_privacy_officer_judges_each_with_a_word(van_noor, driss, noor, petra):
    take(sign_in(driss), dossiernummer=van_noor.dossiernummer)
    (nood,) = read_nood(van_noor, noor)
    client, lijst = sign_in(petra), reverse("werkplek:noodtoegangen")
    page = client.get(lijst).content.decode()
    assert REDEN in page
    assert "Jansen" not in page
    data = {"rij": nood.pk, "oordeel": "TERECHT"}
    assert "Waarom?" in client.post(lijst, data).content.decode()
    assert read_nood(van_noor, noor)[0].oordeel == ""

    client.post(lijst, {**data, "toelichting": "De politie belde echt."})

    assert "De politie belde echt." in client.get(lijst).content.decode()
    assert read_nood(van_noor, noor)[0].oordeel == "TERECHT"
    assert client.get(address(van_noor, "kaart")).status_code == 404


def test_another_officer_or_worker_has_no_such_list(van_noor, driss, noor):
    take(sign_in(driss), dossiernummer=van_noor.dossiernummer)
    (nood,) = read_nood(van_noor, noor)
    lijst = reverse("werkplek:noodtoegangen")

    for wie in (noor, driss):
        assert sign_in(wie).get(lijst).status_code == 404
        data = {"rij": nood.pk, "oordeel": "TERECHT", "toelichting": "ja"}
        assert sign_in(wie).post(lijst, data).status_code == 404
