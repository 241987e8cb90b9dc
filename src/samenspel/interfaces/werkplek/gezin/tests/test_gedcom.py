"""A family tree in and out on screen: look first, then all of it or nothing."""

import re

import gedcom7
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from samenspel.domain.gezin.models import Persoon, Relatie
from samenspel.domain.gezin.tests.stambomen import SAMENGESTELD, make_5
from samenspel.domain.klad.models import Klad
from samenspel.domain.privacy.rollen import Rol
from samenspel.interfaces.werkplek.conftest import NOT_THERE, address

MET_SAM = make_5(
    """
0 @S@ INDI
1 NAME Sam /Jansen/
1 BIRT
2 DATE 2017
0 @O@ INDI
1 NAME Oma <b>Truus /Bakker/
0 @I@ INDI
1 NAME Inge /Bakker/
0 @F@ FAM
1 WIFE @O@
1 CHIL @I@
0 @G@ FAM
1 WIFE @I@
1 CHIL @S@
"""
)


@pytest.fixture
def upload(client, gezin, femke):
    """Femke is signed in; returns how to send a file and see what is in it."""
    client.force_login(femke)

    def upload(inhoud: str | bytes, naam: str = "boom.ged") -> tuple[str, str]:
        inhoud = inhoud.encode() if isinstance(inhoud, str) else inhoud
        data = {"bestand": SimpleUploadedFile(naam, inhoud)}
        answer = client.post(address(gezin, "gedcom"), data, follow=True)
        return answer.request["PATH_INFO"], answer.content.decode()

    return upload


@pytest.fixture
def confirm(client):
    """Returns how to press the button below what is in a file."""

    def confirm(url: str, words: str, **data) -> str:
        gelezen = re.search(r'name="gelezen" value="([^"]*)"', words)[1]
        sent = {"gelezen": gelezen, **data}
        return client.post(url, sent, follow=True).content.decode()

    return confirm


def test_what_is_in_a_file_is_shown_and_nothing_is_written_yet(upload, gezin):
    before = Persoon.objects.count()

    _, words = upload(SAMENGESTELD)

    assert "Klopt dit?" in words
    assert "<li>14 mensen</li>" in words
    assert "Is geadopteerd." in words
    assert "<bdi>aantekeningen</bdi> (1)" in words
    assert Persoon.objects.count() == before


def test_then_everything_comes_in_and_the_file_is_gone(upload, confirm, gezin):
    url, words = upload(SAMENGESTELD)
    assert Klad.objects.count() == 1

    words = confirm(url, words)

    assert "14 mensen en 22 banden staan nu in het dossier." in words
    assert "Lieke" in words
    assert not Klad.objects.exists()


def test_who_is_known_is_the_same_unless_one_says_otherwise(upload, confirm, gezin):
    url, words = upload(MET_SAM)
    assert "Deze mensen staan al in het dossier" in words
    assert "Sam Jansen, geboren 2017" in words

    confirm(url, words, anders=["@S@"])

    namen = [p.roepnaam for p in Persoon.objects.filter(gezin=gezin)]
    assert (namen.count("Sam"), namen.count("Inge")) == (2, 1)
    oma = Relatie.objects.get(naar__roepnaam="Inge")
    assert oma.van.roepnaam == "Oma <b>Truus"


def test_a_name_is_never_read_as_code(upload):
    _, words = upload(MET_SAM)

    assert "Oma &lt;b&gt;Truus" in words
    assert "Oma <b>" not in words


def test_a_second_click_brings_nobody_in_twice(upload, confirm, gezin):
    url, words = upload(MET_SAM)
    confirm(url, words)
    before = Persoon.objects.count()

    again = confirm(url, words)

    assert "al ingelezen of weggegooid" in again
    assert Persoon.objects.count() == before


def test_who_changed_the_people_meanwhile_makes_one_look_again(
    upload, confirm, page, gezin
):
    url, words = upload(MET_SAM)
    page(
        "persoon-nieuw",
        positie="FAMILIE",
        geslacht="V",
        roepnaam="Oma <b>Truus",
        geslachtsnaam="Bakker",
    )
    before = Persoon.objects.count()

    again = confirm(url, words)

    assert "intussen veranderd" in again
    assert Persoon.objects.count() == before


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"", "Dit bestand is leeg"),
        (b"zomaar", "Dit is geen GEDCOM-bestand"),
        (make_5("0 @I@ INDI\n7 NAME X").encode(), "is niet te lezen"),
        (b"0 HEAD\n" + b"1 NOTE x\n" * 600_000, "groter dan 5 MB"),
    ],
)
def test_a_file_that_cannot_come_in_says_why_and_is_not_kept(upload, inhoud, zin):
    _, words = upload(inhoud)

    assert zin in words
    assert not Klad.objects.exists()


def test_no_file_at_all_asks_for_one(press):
    assert "Kies een bestand." in press("gedcom")


def test_the_file_of_another_is_not_there(upload, client, driss, enter_as):
    url, _ = upload(MET_SAM)

    enter_as(driss, Rol.BETROKKEN)
    answer = client.get(url, follow=True).content.decode()

    assert "Truus" not in answer


def test_who_thinks_along_reads_nothing_in(client, gezin, driss, enter_as):
    enter_as(driss, Rol.EXPERT)

    answer = client.get(address(gezin, "gedcom"))

    assert NOT_THERE in answer.content.decode()


def test_out_goes_gedcom_7_without_numbers(client, page, gezin):
    page("personen")
    Persoon.objects.filter(roepnaam="Inge").update(telefoon="0687654321")

    answer = client.get(address(gezin, "gedcom-uit"))

    assert answer["Content-Disposition"].startswith("attachment")
    tekst = answer.content.decode()
    assert gedcom7.validate(gedcom7.loads(tekst)) == []
    assert "1 NAME Sam /Jansen/" in tekst
    assert "0687654321" not in tekst


def test_what_not_everybody_knows_stays_off_the_file_for_the_family(
    client, page, mensen
):
    een, ander = mensen["Ruud"], mensen["Sam"]
    gezin = een.gezin
    page(
        "relatie",
        van=een.pk,
        naar=ander.pk,
        soort="BIOLOGISCHE_OUDER",
        wie_weet="VOLWASSENEN",
    )
    url = address(gezin, "gedcom-uit")

    assert "biologische ouder" in client.get(url).content.decode()
    assert "biologische ouder" not in client.get(f"{url}?gezin=on").content.decode()


def test_the_way_to_it_stands_with_the_drawing(page, gezin):
    assert address(gezin, "gedcom") in page("genogram")
