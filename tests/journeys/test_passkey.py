"""A passkey as the whole sign-in: made, used, renamed, removed; and codes for bad days."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.sleutel import Sleutelbos
from tests.journeys.stappen import (
    give_password,
    then_it_is_accessible,
    then_the_page_says,
)
from tests.journeys.test_inloggen import code_for, open_menu, send_code

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def as_in_a_real_installation(settings):
    settings.TWEEDE_STAP = True


@pytest.fixture
def localhost(live_server):
    """A passkey belongs to a name, and 127.0.0.1 is none."""
    before = live_server.thread.host
    live_server.thread.host = "localhost"
    yield
    live_server.thread.host = before


@pytest.fixture(params=[1360, 390])
def breed(request) -> int:
    return request.param


def test_a_passkey_is_the_whole_sign_in(localhost, open_page, breed):
    noor: Page = open_page("noor", breed=breed)
    sleutelbos = Sleutelbos(noor)
    then_she_is_led_to_a_second_step(noor)
    when_she_makes_a_passkey(noor, "Werktelefoon")
    then_she_sees_her_codes_once(noor)
    when_she_signs_out(noor)
    then_the_passkey_alone_opens_her_day(noor)
    when_she_signs_out(noor)
    then_it_opens_the_page_she_asked_for(noor)
    then_a_finger_that_is_not_hers_opens_nothing(noor, sleutelbos)
    then_a_password_alone_is_not_enough(noor)
    when_she_renames_it(noor)
    then_the_last_one_stays(noor)
    when_the_app_stands_beside_it(noor)
    when_she_removes_the_passkey(noor)
    then_the_removed_passkey_is_refused(noor, sleutelbos)


def then_she_is_led_to_a_second_step(page: Page) -> None:
    then_the_page_says(page, "Zet eerst een tweede stap aan", "Een wachtwoord alleen")
    then_it_is_accessible(page)
    page.goto("/gezinnen/")
    then_the_page_says(page, "Zet eerst een tweede stap aan")


def when_she_makes_a_passkey(page: Page, naam: str) -> None:
    page.get_by_role("link", name="Maak een passkey").click()
    then_the_page_says(page, "Maak een passkey")
    then_it_is_accessible(page)
    page.get_by_label("Hoe noemt u dit apparaat?").fill(naam)
    page.get_by_role("button", name="Maak de passkey").click()


def then_she_sees_her_codes_once(page: Page) -> None:
    then_the_page_says(page, "U ziet ze alleen nu", "Uw passkey is gemaakt")
    then_it_is_accessible(page)
    codes = page.locator(".codes li").all_inner_texts()
    assert len(codes) == 10
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Bewaar als bestand").click()
    saved = waiting.value.path().read_text("utf-8")
    assert waiting.value.suggested_filename == "herstelcodes-samenspel.txt"
    assert saved.split()[-10:] == codes
    expect(page.get_by_role("button", name="Print")).to_be_visible()
    page.reload()
    then_the_page_says(page, "Wij laten ze maar één keer zien")
    assert page.locator(".codes").count() == 0
    then_it_is_accessible(page)
    page.goto("/")


def when_she_signs_out(page: Page) -> None:
    page.goto("/")
    open_menu(page).get_by_role("button", name="Uitloggen").click()
    then_the_page_says(page, "Inloggen")


def use_passkey(page: Page) -> None:
    page.get_by_role("button", name="Log in met een passkey").click()


def then_the_passkey_alone_opens_her_day(page: Page) -> None:
    then_it_is_accessible(page)
    use_passkey(page)
    expect(page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()


def then_it_opens_the_page_she_asked_for(page: Page) -> None:
    page.goto("/gezinnen/")
    then_the_page_says(page, "Inloggen")
    use_passkey(page)
    page.wait_for_url(re.compile(r":\d+/gezinnen/$"))


def then_a_finger_that_is_not_hers_opens_nothing(
    page: Page, sleutelbos: Sleutelbos
) -> None:
    when_she_signs_out(page)
    sleutelbos.let_finger_fail()
    use_passkey(page)
    expect(page.get_by_role("alert")).to_contain_text("Er is geen passkey gebruikt.")
    then_it_is_accessible(page)
    sleutelbos.let_finger_work()


def then_a_password_alone_is_not_enough(page: Page) -> None:
    give_password(page, "noor")
    then_the_page_says(page, "Nog één stap", "Gebruik uw passkey")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Gebruik uw passkey").click()
    expect(page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()


def open_overview(page: Page) -> None:
    page.goto("/")
    open_menu(page).get_by_role("link", name="Veilig inloggen").click()


def confirm_it_is_her(page: Page) -> None:
    then_the_page_says(page, "Bent u het nog?")
    then_it_is_accessible(page)
    page.get_by_role("link", name="Met uw passkey").click()
    then_the_page_says(page, "Gebruik uw passkey om verder te gaan")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Gebruik uw passkey").click()


def when_she_renames_it(page: Page) -> None:
    open_overview(page)
    then_it_is_accessible(page)
    page.get_by_role("link", name="Hernoem Werktelefoon").click()
    confirm_it_is_her(page)
    then_the_page_says(page, "Geef uw passkey een naam")
    then_it_is_accessible(page)
    page.get_by_label("Hoe noemt u dit apparaat?").fill("Telefoon van Noor")
    page.get_by_role("button", name="Bewaar de naam").click()
    then_the_page_says(page, "De nieuwe naam is bewaard", "Telefoon van Noor")


def remove(page: Page) -> None:
    page.get_by_role("link", name="Verwijder Telefoon van Noor").click()
    then_the_page_says(page, "Wilt u ‘Telefoon van Noor’ verwijderen?")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Verwijder de passkey").click()


def then_the_last_one_stays(page: Page) -> None:
    remove(page)
    then_the_page_says(page, "Dit is uw enige tweede stap", "Telefoon van Noor")
    then_it_is_accessible(page)


def when_the_app_stands_beside_it(page: Page) -> None:
    page.get_by_role("link", name="Zet de app aan").click()
    page.get_by_text("Lukt de camera niet?").click()
    secret = page.locator(".geheime-sleutel").inner_text()
    send_code(page, code_for(secret), "Zet de app aan")
    then_the_page_says(page, "De app op uw telefoon staat aan", "Telefoon van Noor")
    then_it_is_accessible(page)


def when_she_removes_the_passkey(page: Page) -> None:
    remove(page)
    then_the_page_says(page, "De passkey is verwijderd.")
    expect(page.get_by_text("Telefoon van Noor")).to_have_count(0)


def then_the_removed_passkey_is_refused(page: Page, sleutelbos: Sleutelbos) -> None:
    """The device still has it; Samenspel does not."""
    assert len(sleutelbos.list_keys()) == 1
    when_she_signs_out(page)
    use_passkey(page)
    then_the_page_says(page, "Deze passkey hoort niet bij Samenspel")
    then_it_is_accessible(page)
    assert page.request.get("/gezinnen/").url.endswith("/login/?next=/gezinnen/")


def test_a_recovery_code_opens_the_door_once(localhost, open_page):
    femke: Page = open_page("femke")
    Sleutelbos(femke)
    when_she_makes_a_passkey_and_keeps_a_code(femke)
    code = femke.locator(".codes li").first.inner_text()
    when_she_signs_out(femke)
    give_password(femke, "femke")
    then_the_page_says(femke, "Vul dan een herstelcode in")
    send_code(femke, code, "Log in")
    expect(femke.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()
    when_she_signs_out(femke)
    give_password(femke, "femke")
    send_code(femke, code, "Log in")
    then_the_page_says(femke, "Dat lukte niet", "een herstelcode werkt één keer")
    then_it_is_accessible(femke)


def when_she_makes_a_passkey_and_keeps_a_code(page: Page) -> None:
    when_she_makes_a_passkey(page, "Laptop")
    then_the_page_says(page, "U ziet ze alleen nu")


def test_new_codes_take_the_place_of_the_old_ones(localhost, open_page):
    femke: Page = open_page("femke")
    Sleutelbos(femke)
    when_she_makes_a_passkey_and_keeps_a_code(femke)
    old = femke.locator(".codes li").first.inner_text()
    open_overview(femke)
    femke.get_by_role("link", name="Maak nieuwe codes").click()
    then_the_page_says(femke, "Uw oude codes werken daarna niet meer")
    then_it_is_accessible(femke)
    femke.get_by_role("button", name="Maak nieuwe codes").click()
    then_the_page_says(femke, "U ziet ze alleen nu")
    new = femke.locator(".codes li").first.inner_text()
    when_she_signs_out(femke)
    give_password(femke, "femke")
    send_code(femke, old, "Log in")
    then_the_page_says(femke, "Deze code klopt niet")
    send_code(femke, new, "Log in")
    expect(femke.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()


def test_without_javascript_the_password_and_the_app_work(open_page):
    noor: Page = open_page("noor", js=False)
    then_the_page_says(noor, "Zet eerst een tweede stap aan")
    noor.get_by_role("link", name="Maak een passkey").click()
    then_the_page_says(noor, "kan alleen als JavaScript aan staat")
    expect(noor.get_by_role("button", name="Maak de passkey")).to_be_hidden()
    noor.get_by_role("link", name="Nu niet").click()
    noor.get_by_role("link", name="Zet de app aan").click()
    noor.get_by_text("Lukt de camera niet?").click()
    secret = noor.locator(".geheime-sleutel").inner_text()
    send_code(noor, code_for(secret), "Zet de app aan")
    then_the_page_says(noor, "U ziet ze alleen nu")
    when_she_signs_out(noor)
    then_the_page_says(noor, "Met uw wachtwoord kan het altijd.")
    expect(noor.get_by_role("button", name="passkey")).to_be_hidden()
    give_password(noor, "noor")
    send_code(noor, code_for(secret), "Log in")
    expect(noor.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()
