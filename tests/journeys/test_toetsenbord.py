"""Without a mouse: signing in, the first visit and the plan, with Tab, Enter and space."""

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import expect

from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.verhaal.queries import get_aanmelding
from tests.cast import PASSWORD, open_gezin_jansen
from tests.journeys.stappen import then_the_page_says
from tests.journeys.toetsen import Toetsen

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def jansen(noor):
    """The family, of which Noor holds regie."""
    wie = {"by": noor, "at": timezone.now()}
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        gezin = open_gezin_jansen(**wie)
        accept_gezin(aanmelding=get_aanmelding(gezin), regisseur=noor.medewerker, **wie)
        return gezin


@pytest.fixture
def page(chromium, live_server):
    context = chromium.new_context(
        base_url=live_server.url,
        viewport={"width": 1360, "height": 900},
        locale="nl-NL",
        timezone_id="Europe/Amsterdam",
    )
    context.set_default_timeout(8000)
    yield context.new_page()
    context.close()


def test_from_signing_in_to_the_plan_without_a_mouse(jansen, page):
    toetsen = Toetsen(page)
    when_noor_signs_in(toetsen)
    then_the_first_stop_leads_past_the_menu(toetsen)
    when_noor_opens_the_family(toetsen)
    when_noor_records_the_first_visit(toetsen)
    when_noor_begins_the_plan(toetsen, jansen.dossiernummer)
    when_noor_searches(toetsen)
    when_noor_signs_out(toetsen)


def when_noor_signs_in(toetsen: Toetsen) -> None:
    toetsen.page.goto("/")
    if toetsen.page.evaluate("document.activeElement.id") != "id_login":
        toetsen.tab_to("Gebruikersnaam")
    toetsen.type("noor")
    toetsen.press("Tab")  # the very next stop
    assert toetsen.look()["naam"] == "Wachtwoord"
    toetsen.type("vergeten")
    toetsen.open("Log in$")
    then_the_focus_is_on_what_went_wrong(toetsen)
    toetsen.tab_to("Wachtwoord$")
    toetsen.type(PASSWORD)
    toetsen.open("Log in$")
    expect(toetsen.page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()


def then_the_focus_is_on_what_went_wrong(toetsen: Toetsen) -> None:
    expect(toetsen.page.locator(".fouten")).to_be_focused()


def then_the_first_stop_leads_past_the_menu(toetsen: Toetsen) -> None:
    toetsen.press("Tab")
    assert toetsen.look()["naam"] == "Naar de inhoud"
    toetsen.press("Enter", "Tab")
    inside = "document.querySelector('main').contains(document.activeElement)"
    assert toetsen.page.evaluate(inside)


def when_noor_opens_the_family(toetsen: Toetsen) -> None:
    toetsen.page.goto("/")
    toetsen.open("Gezinnen")
    toetsen.open("Jansen-Bakker")
    expect(toetsen.page.get_by_label("Dit gezin")).to_be_visible()


def when_noor_records_the_first_visit(toetsen: Toetsen) -> None:
    toetsen.stops.clear()
    toetsen.open("Contact vastleggen")
    toetsen.stops.clear()
    toetsen.tab_to("Sam", groep="Wie hebt u gezien?")
    toetsen.press("Space")
    toetsen.tab_to("Sam", groep="Wie hebt u alleen gesproken?")
    toetsen.press("Space")
    toetsen.tab_to("Het belangrijkste")
    toetsen.type("Sam laat zijn kamer zien.")
    toetsen.tab_to("Veiligheid per kind inschatten")
    toetsen.press("Enter", "Enter")  # open, and closed again: the focus stays
    assert toetsen.look()["naam"] == "Veiligheid per kind inschatten"
    toetsen.open("Klaar")
    then_the_page_says(toetsen.page, "Bewaard", "Sam laat zijn kamer zien.")
    then_the_order_was_that_of_the_page(toetsen.stops)


def then_the_order_was_that_of_the_page(stops: list[str]) -> None:
    order = ["Wanneer was het?", "Hoe laat?", "Het belangrijkste", "Klaar"]
    found = [
        next(i for i, stop in enumerate(stops) if stop.startswith(o)) for o in order
    ]
    assert found == sorted(found)


def when_noor_begins_the_plan(toetsen: Toetsen, nummer: str) -> None:
    toetsen.open("Veiligheid")
    toetsen.open("Veiligheidsplan")
    toetsen.open("Maak het veiligheidsplan")
    toetsen.tab_to("Toevoegen")
    toetsen.press("Enter")
    kop = toetsen.page.get_by_role("heading", name="Waarom maken we dit plan?")
    expect(kop).to_be_focused()  # where the form came, instead of at the top again
    toetsen.press("Tab")
    assert toetsen.look()["naam"] == "Schrijf het op"
    toetsen.type("Mama belt oma als het te veel wordt.")
    toetsen.open("Voeg toe")
    then_the_page_says(toetsen.page, "Mama belt oma als het te veel wordt.")
    assert nummer in toetsen.page.url


def when_noor_searches(toetsen: Toetsen) -> None:
    toetsen.press("/")
    assert toetsen.look()["naam"] == "Zoek een gezin of persoon"
    toetsen.page.keyboard.type("Jansen")
    with toetsen.page.expect_navigation():
        toetsen.press("Enter")
    then_the_page_says(toetsen.page, "Gevonden bij", "Jansen-Bakker")
    toetsen.tab_to("Jansen-Bakker")
    toetsen.press("Shift+Tab")  # and back again: no trap
    assert toetsen.look()["naam"] != "Jansen-Bakker"


def when_noor_signs_out(toetsen: Toetsen) -> None:
    toetsen.page.goto("/")
    toetsen.tab_to("Noor de Wit")
    toetsen.press("Enter")
    toetsen.tab_to("Hulp")
    toetsen.press("Escape")  # closes, and the focus is where it was
    assert toetsen.look()["naam"] == "Noor de Wit"
    toetsen.press("Enter")
    toetsen.open("Uitloggen")
    expect(toetsen.page.get_by_label("Gebruikersnaam")).to_be_visible()
