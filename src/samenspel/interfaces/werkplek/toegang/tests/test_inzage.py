"""Who opened this dossier: for the regisseur, and for the privacy officer."""

import pytest
from django.db import ProgrammingError, connection, transaction
from django.urls import reverse

from samenspel.core.actor import acting_as_gebruiker
from samenspel.interfaces.werkplek.conftest import address
from samenspel.interfaces.werkplek.toegang.tests.test_nood import sign_in, take

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def bezocht(van_noor, noor, driss, bas):
    """Noor looked at her family; Driss came in an emergency; Bas was refused."""
    sign_in(noor).get(address(van_noor, "veiligheidsplan"))
    sign_in(bas).get(address(van_noor, "kaart"))
    take(sign_in(driss), dossiernummer=van_noor.dossiernummer)
    return van_noor


def read(client, gezin, **vraag: str) -> str:
    page = client.get(address(gezin, "inzage"), vraag).content.decode()
    return page[page.index("Het laatst eerst") :]


def test_the_regisseur_reads_who_when_what_and_in_which_role(bezocht, noor):
    page = read(sign_in(noor), bezocht)

    assert "Noor de Wit, Jeugdbescherming Waterkant" in page
    assert "Las: veiligheidsplan" in page
    assert "Regisseur" in page
    assert "Bas Kuiper" in page
    assert "Wilde lezen: kaart" in page
    assert "Geweigerd" in page
    assert "Driss Amrani" in page
    assert "Noodtoegang" in page


def test_filtered_on_a_person_and_on_who_was_not_involved(bezocht, noor):
    client = sign_in(noor)

    page = read(client, bezocht, naam="driss")
    assert "Driss Amrani" in page
    assert "Bas Kuiper" not in page
    page = read(client, bezocht, zonder="on")
    assert "Bas Kuiper" in page
    assert "Las: veiligheidsplan" not in page


def test_the_officer_reads_the_own_organisation(bezocht, petra):
    page = sign_in(petra).get(reverse("werkplek:inzagen")).content.decode()

    assert "Driss Amrani" in page
    # Somebody of elsewhere, on a dossier of the own organisation.
    assert "Bas Kuiper" in page
    assert "Jansen" not in page
    by_name = sign_in(petra).get(reverse("werkplek:inzagen"), {"naam": "noor"})
    assert "Driss Amrani" not in by_name.content.decode()


@pytest.mark.parametrize("wie", ["driss", "bas", "femke", "bea"])
def test_nobody_else_reads_it(bezocht, wie, request):
    gebruiker = request.getfixturevalue(wie)
    client = sign_in(gebruiker)

    assert client.get(address(bezocht, "inzage")).status_code == 404
    assert client.get(reverse("werkplek:inzagen")).status_code == 404
    with (
        acting_as_gebruiker(gebruiker.pk),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        for nummer in (bezocht.dossiernummer, ""):
            cursor.execute("SELECT * FROM sec.lees_inzage(%s, '', false, 0)", [nummer])
            assert cursor.fetchall() == []


def test_the_table_itself_stays_closed(bezocht, noor):
    with (
        acting_as_gebruiker(noor.pk),
        pytest.raises(ProgrammingError, match="denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT * FROM privacy_inzage")
