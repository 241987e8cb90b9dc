"""Signing in with a second step: turned on by oneself, and asked from then on."""

import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Locator, Page, expect

from tests.cast import PASSWORD
from tests.journeys.stappen import (
    give_password,
    then_it_is_accessible,
    then_the_page_says,
)

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

PERIOD = 30  # seconds that a code holds
IN_TIME = 10  # seconds that a code must still hold to be typed and sent


def test_a_password_alone_is_not_enough_once_the_app_is_on(open_page):
    femke: Page = open_page("femke")
    secret = when_femke_turns_the_app_on(femke)
    then_a_wrong_code_does_not_turn_it_on(femke)
    when_she_types_what_the_app_shows(femke, secret)
    when_she_signs_out_and_gives_her_password(femke)
    then_a_wrong_code_keeps_the_door_closed(femke)
    then_the_code_of_the_app_opens_her_day(femke, secret)
    then_the_next_one_needs_it_too(femke)


def when_femke_turns_the_app_on(page: Page) -> str:
    """Returns the key that the screen shows to who cannot use a camera."""
    open_menu(page).get_by_role("link", name="Veilig inloggen").click()
    then_the_page_says(page, "Zet een app op uw telefoon aan")
    then_it_is_accessible(page)
    page.get_by_role("link", name="Zet de app aan").click()
    then_the_page_says(page, "Bent u het nog?", "nog een keer uw wachtwoord")
    then_it_is_accessible(page)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    page.get_by_role("button", name="Ga verder").click()
    page.get_by_text("Lukt de camera niet?").click()
    then_it_is_accessible(page)
    return page.locator(".geheime-sleutel").inner_text()


def then_a_wrong_code_does_not_turn_it_on(page: Page) -> None:
    send_code(page, "000000", "Zet de app aan")
    then_the_page_says(page, "Deze code klopt niet.")
    then_it_is_accessible(page)


def when_she_types_what_the_app_shows(page: Page, secret: str) -> None:
    send_code(page, code_for(secret), "Zet de app aan")
    then_the_page_says(page, "De app op uw telefoon staat aan")
    then_it_is_accessible(page)


def when_she_signs_out_and_gives_her_password(page: Page) -> None:
    page.goto("/")
    open_menu(page).get_by_role("button", name="Uitloggen").click()
    then_the_page_says(page, "Inloggen")
    give_password(page, "femke")
    then_the_page_says(page, "Nog één stap")
    then_it_is_accessible(page)


def then_a_wrong_code_keeps_the_door_closed(page: Page) -> None:
    send_code(page, "000000", "Log in")
    then_the_page_says(page, "Nog één stap", "Deze code klopt niet.")
    then_it_is_accessible(page)
    assert page.request.get("/gezinnen/").url.endswith("/2fa/authenticate/")


def then_the_code_of_the_app_opens_her_day(page: Page, secret: str) -> None:
    send_code(page, code_for(secret), "Log in")
    expect(page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()


def then_the_next_one_needs_it_too(page: Page) -> None:
    open_menu(page).get_by_role("button", name="Uitloggen").click()
    give_password(page, "femke")
    then_the_page_says(page, "Nog één stap")


def open_menu(page: Page) -> Locator:
    page.locator(".persoonmenu summary").click()
    return page.locator(".persoonmenu")


def send_code(page: Page, code: str, knop: str) -> None:
    page.get_by_role("textbox").fill(code)
    page.get_by_role("button", name=knop, exact=True).click()


def code_for(secret: str) -> str:
    """Return what the app shows; waits for a fresh one when it is nearly over."""
    if PERIOD - time.time() % PERIOD < IN_TIME:
        time.sleep(IN_TIME)
    return format_hotp_value(hotp_value(secret, int(time.time()) // PERIOD))
