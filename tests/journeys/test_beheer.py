"""A beheerder makes a team and a worker, and the worker comes in: with the keyboard."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from conftest import owner_connection
from tests.journeys.stappen import then_it_is_accessible, then_the_page_says
from tests.journeys.test_inloggen import code_for, send_code

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
WACHTWOORD = "zeven blauwe fietsen"


@pytest.fixture(autouse=True)
def nobody_stays_behind() -> Iterator[None]:
    """The cast is of every test: who was made here goes."""
    yield
    wie = "(SELECT id FROM organisatie_gebruiker WHERE gebruikersnaam = 'yara')"
    with owner_connection() as owner:
        for table in ("organisatie_uitnodiging", "organisatie_medewerker"):
            owner.execute(f"DELETE FROM {table} WHERE gebruiker_id IN {wie}")
        owner.execute(f"DELETE FROM mfa_authenticator WHERE user_id IN {wie}")
        owner.execute("DELETE FROM organisatie_gebruiker WHERE gebruikersnaam = 'yara'")
        owner.execute("DELETE FROM organisatie_team WHERE naam = 'Team Zuid'")


@pytest.mark.parametrize("breed", [1360, 390])
def test_from_a_new_team_to_somebody_at_work(
    open_page, chromium, live_server, settings, breed
):
    bea: Page = open_page("bea", breed=breed)
    when_bea_makes_a_team(bea)
    when_she_makes_a_worker_in_it(bea)
    link = then_she_gets_a_link_to_hand_over(bea)

    settings.TWEEDE_STAP = True
    yara = open_alone(chromium, live_server.url, breed)
    when_yara_opens_the_link(yara, link)
    then_nothing_opens_before_a_second_step(yara)
    when_she_turns_the_app_on(yara)
    then_her_day_opens(yara)


def choose(page: Page, role, name: str) -> None:
    """Go to a link or button with the keyboard, and press Enter."""
    found = page.get_by_role("main").get_by_role(role, name=name, exact=True)
    found.focus()
    expect(found).to_be_focused()
    page.keyboard.press("Enter")


def when_bea_makes_a_team(page: Page) -> None:
    then_it_is_accessible(page)
    page.goto("/beheer/teams/")
    then_it_is_accessible(page)
    page.get_by_label("Naam van het team").focus()
    page.keyboard.type("Team Zuid")
    page.keyboard.press("Enter")
    then_the_page_says(page, "Team Zuid")


def when_she_makes_a_worker_in_it(page: Page) -> None:
    page.goto("/beheer/medewerkers/")
    choose(page, "link", "Nieuwe medewerker")
    then_the_page_says(page, "Wie komt hier werken?")
    then_it_is_accessible(page)
    page.get_by_label("Naam", exact=True).focus()
    page.keyboard.type("Yara Blok")
    page.keyboard.press("Tab")
    page.keyboard.type("yara")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Team Z")
    choose(page, "button", "Maak de medewerker aan")
    then_the_page_says(page, "Yara Blok", "Team Zuid", "nog niet ingelogd")
    then_it_is_accessible(page)


def then_she_gets_a_link_to_hand_over(page: Page) -> str:
    choose(page, "button", "Maak een link")
    then_the_page_says(page, "U ziet de link alleen nu.")
    then_it_is_accessible(page)
    link = page.locator("#link").inner_text()
    assert "yara" not in link.casefold()
    choose(page, "link", "Klaar")
    then_the_page_says(page, "werkt nog tot")
    return link


def open_alone(chromium: Browser, adres: str, breed: int) -> Page:
    """A browser of somebody who never was here."""
    size = {"width": breed, "height": 900}
    context = chromium.new_context(base_url=adres, viewport=size, locale="nl-NL")
    context.set_default_timeout(8000)
    return context.new_page()


def when_yara_opens_the_link(page: Page, link: str) -> None:
    page.goto(link)
    then_the_page_says(page, "Zet uw account aan")
    assert link.rstrip("/").rpartition("/")[2] not in page.url
    then_it_is_accessible(page)
    page.get_by_label("Gebruikersnaam").focus()
    for words in ("yara", WACHTWOORD, WACHTWOORD):
        page.keyboard.type(words)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    then_the_page_says(page, "Zet eerst een tweede stap aan")


def then_nothing_opens_before_a_second_step(page: Page) -> None:
    page.goto("/gezinnen/")
    then_the_page_says(page, "Zet eerst een tweede stap aan")
    then_it_is_accessible(page)


def when_she_turns_the_app_on(page: Page) -> None:
    choose(page, "link", "Zet de app aan")
    page.get_by_text("Lukt de camera niet?").click()
    secret = page.locator(".geheime-sleutel").inner_text()
    send_code(page, code_for(secret), "Zet de app aan")
    then_the_page_says(page, "De app op uw telefoon staat aan")


def then_her_day_opens(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()
