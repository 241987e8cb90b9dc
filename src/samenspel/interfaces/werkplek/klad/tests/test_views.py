"""Typed and not saved: kept by itself, offered again, gone when it is saved."""

import json
import re
from uuid import uuid4

import pytest
from django.urls import reverse

from samenspel.domain.klad.models import Klad
from samenspel.interfaces.werkplek.conftest import address

CONTACT = {"dag": "gisteren", "tijd": "10:00", "wijze": "TELEFOON"}


@pytest.fixture
def typ(client, gezin, femke):
    """Return how the page sends what Femke types on the form of a contact."""
    client.force_login(femke)
    pad = address(gezin, "contact-nieuw")
    formulier = str(uuid4())

    def typ(pad: str = pad, **woorden):
        body = {
            "formulier": formulier,
            "pad": pad,
            "actie": pad.partition("?")[0],
            "titel": "Contact vastleggen",
            "woorden": {name: [words] for name, words in woorden.items()},
        }
        return client.post(
            reverse("werkplek:klad"), json.dumps(body), content_type="application/json"
        )

    return typ


def test_what_is_typed_is_kept_and_offered_again(typ, page, own_page, gezin):
    typ(notitie="Sam zei dat", tijd="nog niet af")

    assert "Contact vastleggen" in own_page("vandaag")
    assert "Nog niet bewaard" in own_page("vandaag")
    assert "Ga daarmee verder" in page("contact-nieuw")


def test_one_goes_on_where_one_was(typ, client, mensen):
    typ(notitie="Sam zei dat", tijd="half", gezien=str(mensen["Sam"].pk))
    klad = Klad.objects.get()

    words = client.get(klad.adres).content.decode()

    assert "Sam zei dat</textarea>" in words
    assert 'value="half"' in words
    ticked = re.findall(r'name="gezien" value="(\d+)"[^>]*checked', words)
    assert ticked == [str(mensen["Sam"].pk)]
    assert f'name="formulier" value="{klad.formulier}"' in words


def test_saving_ends_it(typ, client, gezin):
    typ(notitie="Sam zei dat")
    klad = Klad.objects.get()
    form = {**CONTACT, "notitie": "Sam zei dat.", "formulier": str(klad.formulier)}

    client.post(address(gezin, "contact-nieuw"), form)

    assert not Klad.objects.exists()


def test_a_form_that_was_refused_is_kept_without_javascript(page, client, gezin):
    formulier = str(uuid4())
    van = address(gezin, "contact-nieuw")

    page(
        "contact-nieuw",
        **CONTACT | {"tijd": "laat"},
        notitie="Lang verhaal",
        formulier=formulier,
        van=van,
    )

    assert Klad.objects.get().woorden["notitie"] == ["Lang verhaal"]
    assert "Lang verhaal" in client.get(Klad.objects.get().adres).content.decode()


def test_it_can_be_thrown_away(typ, client):
    typ(notitie="Sam zei dat")

    answer = client.post(
        reverse("werkplek:klad-weg"), {"weg": Klad.objects.get().formulier}, follow=True
    )

    assert "Weggegooid." in answer.content.decode()
    assert not Klad.objects.exists()


def test_the_people_of_a_new_family_come_back_as_well(typ, client):
    pad = reverse("werkplek:aanmelding-gegevens")
    typ(pad, **{"p-0-roepnaam": "Noa", "p-TOTAL_FORMS": "5", "gezinsnaam": "Visser"})

    words = client.get(Klad.objects.get().adres).content.decode()

    assert re.search(r'name="p-0-roepnaam"[^>]*value="Noa"', words)
    assert re.search(r'name="gezinsnaam"[^>]*value="Visser"', words)


def test_the_grid_of_the_children_comes_back_and_stands_open(typ, client, mensen):
    lot = mensen["Lot"].pk
    typ(**{f"cijfer_{lot}": "4", f"toelichting_{lot}": "Slaapt slecht."})

    words = client.get(Klad.objects.get().adres).content.decode()

    assert 'id="veiligheid" open' in words
    assert 'value="Slaapt slecht."' in words


@pytest.mark.parametrize("body", ["", "[]", '{"formulier": 3}', '{"formulier": "x"}'])
def test_what_is_no_form_gets_an_answer(body, client, femke, gezin):
    client.force_login(femke)

    answer = client.post(
        reverse("werkplek:klad"), body, content_type="application/json"
    )

    assert answer.status_code == 400
    assert "Laad de bladzijde opnieuw" in answer.json()["fout"]


def test_nothing_is_kept_about_a_family_that_is_not_yours(typ, client, bas):
    client.force_login(bas)

    assert typ(notitie="Sam zei dat").status_code == 404
    assert not Klad.objects.exists()


def test_what_the_database_cannot_keep_is_no_fault(typ):
    answer = typ(notitie="nul \x00 en \ud800 half")

    assert answer.status_code == 200


def test_a_form_that_was_refused_first_is_gone_when_it_is_saved(page, gezin):
    formulier, van = str(uuid4()), address(gezin, "contact-nieuw")
    form = {**CONTACT, "notitie": "Lang verhaal", "van": van}

    refused = page("contact-nieuw", **form | {"tijd": "laat"}, formulier=formulier)
    assert f'name="formulier" value="{formulier}"' in refused
    page("contact-nieuw", **form, formulier=formulier)

    assert not Klad.objects.exists()
