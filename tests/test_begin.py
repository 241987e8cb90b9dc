"""`samenspel begin`: somebody must be the first beheerder, and only the first."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from conftest import owner_connection
from samenspel.domain.organisatie.models import Medewerker, Regio
from samenspel.interfaces.opdrachten.cli import main

pytestmark = pytest.mark.django_db(transaction=True)
VRAAG = {
    "regio": "Heide",
    "organisatie": "Wijkteam Heide",
    "telefoon": "088 000 70 00",
    "vertrouwenspersoon": "Jeugdstem",
    "naam": "Ada Bos",
    "gebruikersnaam": "ada",
    "adres": "https://samenspel.heide.example/",
}


@pytest.fixture(autouse=True)
def only_the_cast_stays():
    yield
    wie = (
        "(SELECT id FROM organisatie_gebruiker WHERE gebruikersnaam IN ('ada', 'bob'))"
    )
    with owner_connection() as owner:
        for table in ("organisatie_uitnodiging", "organisatie_medewerker"):
            owner.execute(f"DELETE FROM {table} WHERE gebruiker_id IN {wie}")
        owner.execute(f"DELETE FROM organisatie_gebruiker WHERE id IN {wie}")
        owner.execute(
            "DELETE FROM organisatie_team WHERE organisatie_id IN (SELECT id FROM "
            "organisatie_organisatie WHERE naam = 'Wijkteam Heide')"
        )
        owner.execute("DELETE FROM organisatie_organisatie WHERE naam LIKE '%Heide'")
        owner.execute("DELETE FROM organisatie_regio WHERE naam = 'Heide'")


def begin(*more: str, **anders: str) -> int:
    values = VRAAG | anders
    args = [f"--{naam}={waarde}" for naam, waarde in values.items()]
    return main(["begin", *args, *more])


def test_the_first_beheerder_gets_a_link_and_manages(client, capsys):
    assert begin("--pakket=amsterdam") == 0

    [link] = re.findall(
        r"https://samenspel.heide.example(/\S+)", capsys.readouterr().out
    )
    assert "Zet uw account aan" in client.get(link, follow=True).content.decode()
    ada = Medewerker.objects.get(gebruiker__gebruikersnaam="ada")
    assert Regio.objects.get(naam="Heide").pakketten == ["amsterdam"]
    binnen = Client()
    binnen.force_login(ada.gebruiker)
    assert "Ada Bos" in binnen.get(reverse("werkplek:beheer")).content.decode()


def test_a_second_one_is_made_on_screen(capsys):
    begin()

    assert begin(gebruikersnaam="bob") == 1
    assert "heeft al een functioneel beheerder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "anders", "zegt"),
    [
        ([], {"gebruikersnaam": "NOOR"}, "is al van iemand"),
        (["--pakket=mars"], {}, "mars is geen pakket"),
    ],
)
def test_what_cannot_be_is_one_line(more, anders, zegt, capsys):
    assert begin(*more, **anders) == 1

    assert zegt in capsys.readouterr().err
    assert not Regio.objects.filter(naam="Heide").exists()
