"""The handleiding names only what exists, and reads on every installation."""

from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from samenspel.interfaces.werkplek.hulp import handleiding
from samenspel.interfaces.werkplek.hulp.handleiding import (
    MAP,
    VOOR,
    find_adres,
    find_plaat,
    list_bladzijden,
)
from samenspel.interfaces.werkplek.hulp.opmaak import (
    list_links,
    list_platen,
    list_words,
    to_html,
)

BRON = Path(settings.BASE_DIR) / "src/samenspel"
NAMEN = [b.naam for b in list_bladzijden()]
BOOS = '<script>alert("1")</script>'


def draw(tekst: str) -> str:
    return to_html(tekst, link=lambda doel: f"/{doel}/", plaat=lambda naam: naam)


@pytest.fixture(scope="module")
def words_on_screen() -> str:
    files = [p for end in ("html", "py", "toml") for p in BRON.rglob(f"*.{end}")]
    return "\n".join(p.read_text("utf-8") for p in files if "/hulp/" not in str(p))


def test_every_file_of_the_handleiding_is_a_page():
    assert {p.stem for p in MAP.glob("*.md")} == set(VOOR) == set(NAMEN)


@pytest.mark.parametrize("naam", NAMEN)
def test_every_link_of_a_page_leads_to_a_screen(naam):
    [blad] = [b for b in list_bladzijden() if b.naam == naam]
    links = list_links(blad.tekst)

    assert links
    for doel in links:
        find_adres(doel)  # raises when there is no such screen


@pytest.mark.parametrize("naam", NAMEN)
def test_every_picture_of_a_page_is_there_and_small(naam):
    [blad] = [b for b in list_bladzijden() if b.naam == naam]
    for plaat in list_platen(blad.tekst):
        assert find_plaat(plaat), f"Draai `make handleiding` voor {plaat}."
        assert handleiding.find_plaatbestand(plaat).stat().st_size < 60_000, plaat


@pytest.mark.parametrize("naam", NAMEN)
def test_what_a_page_says_to_press_stands_on_a_screen(naam, words_on_screen):
    [blad] = [b for b in list_bladzijden() if b.naam == naam]

    missing = [w for w in list_words(blad.tekst) if w not in words_on_screen]

    assert missing == []


def test_every_picture_is_used():
    used = {n for b in list_bladzijden() for n in list_platen(b.tekst)}

    assert set(handleiding._list_platen()) == used


@pytest.mark.parametrize(
    "tekst", [BOOS, f"## {BOOS}", f"- {BOOS}", f"**{BOOS}**", f"[{BOOS}](x)"]
)
def test_what_is_written_is_never_run(tekst):
    html = draw(tekst)

    assert "<script" not in html and "&lt;script&gt;" in html


def test_a_list_a_heading_and_a_picture_are_what_they_are():
    html = draw("## Een kop\n\n1. een\n2. twee\n   en meer\n\n![wat](naam)")

    assert '<h2 id="een-kop">Een kop</h2>' in html
    assert "<ol><li>een</li><li>twee en meer</li></ol>" in html
    assert '<img src="naam" alt="wat"' in html


def test_a_picture_that_was_not_made_leaves_no_gap():
    assert to_html("![wat](naam)", link=str, plaat=lambda naam: "") == ""


def test_a_screen_of_one_family_is_named_without_a_link():
    assert find_adres("scherm:kaart") == ""


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("wie", "eerste"), [("bea", "Beheren"), ("petra", "Toezien als privacy officer")]
)
def test_help_begins_with_the_page_for_ones_own_work(wie, eerste, client, request):
    client.force_login(request.getfixturevalue(wie))

    html = client.get(reverse("werkplek:hulp")).content.decode()

    assert html.index(eerste) < html.index("Werken met een gezin")
    assert "voor uw werk" in html


@pytest.mark.django_db
def test_a_page_shows_its_text_and_its_pictures(client, noor):
    client.force_login(noor)

    answer = client.get(reverse("werkplek:hulp-bladzijde", args=["beginnen"]))

    html = answer.content.decode()
    assert (
        "<h1>Beginnen</h1>" in html and f'href="{reverse("werkplek:gezinnen")}"' in html
    )
    [naam] = {n for n in list_platen(list_bladzijden()[0].tekst) if n == "hulp-vandaag"}
    plaat = client.get(reverse("werkplek:hulp-beeld", args=[naam]))
    assert plaat.headers["Content-Type"] == "image/png"
    assert plaat.content.startswith(b"\x89PNG")


@pytest.mark.django_db
@pytest.mark.parametrize("naam", ["geen", "kaart"])
def test_what_is_not_of_the_handleiding_is_not_found(naam, client, noor):
    client.force_login(noor)

    for adres in ("hulp-bladzijde", "hulp-beeld"):
        assert client.get(reverse(f"werkplek:{adres}", args=[naam])).status_code == 404


@pytest.mark.django_db
def test_an_installation_without_the_folder_says_so(client, noor, monkeypatch):
    client.force_login(noor)
    monkeypatch.setattr(
        "samenspel.interfaces.werkplek.hulp.views.list_bladzijden", list
    )

    answer = client.get(reverse("werkplek:hulp"))

    assert "De handleiding staat hier niet" in answer.content.decode()
