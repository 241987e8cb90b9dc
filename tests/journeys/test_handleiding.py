"""The way that the handleiding describes, walked in the demo; it takes its pictures."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.beelden import beeld
from tests.journeys.stappen import go, then_the_page_says

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
GEZIN = "Tesfay-Brouwer"


def test_the_handleiding_says_how_it_goes(open_demo):
    sanne: Page = open_demo("sanne")
    when_sanne_begins_her_day(sanne)
    when_sanne_works_with_a_family(sanne)
    when_the_teams_think_with_a_family(open_demo("wietske"), open_demo("tarik"))
    when_ronald_looks_at_the_team(open_demo("ronald"))
    when_anouk_judges(open_demo("anouk"))
    when_bart_manages(open_demo("bart"))
    then_everybody_finds_their_own_page(sanne)


def when_sanne_begins_her_day(page: Page) -> None:
    page.goto("/")
    then_the_page_says(page, "Spreek het kind")
    beeld(page, "hulp-vandaag")
    page.get_by_role("link", name="Gezinnen").click()
    page.get_by_role("link", name=GEZIN).click()
    then_the_page_says(page, "Natnael", "Nu nodig")
    beeld(page, "hulp-kaart")
    beeld(page, "kaart", (1360, 760))


def when_sanne_works_with_a_family(page: Page) -> None:
    page.get_by_role("link", name="Contact vastleggen").last.click()
    page.get_by_role("group", name="Wie hebt u alleen gesproken?").get_by_label(
        "Natnael"
    ).check()
    page.get_by_label("Het belangrijkste, in één regel").fill(
        "Natnael wil bij elke beslissing eerst zelf gehoord worden."
    )
    page.get_by_role("heading", name="Contact vastleggen").scroll_into_view_if_needed()
    beeld(page, "hulp-contact")
    for tab in ("Veiligheid", "Veiligheidsplan"):
        go(page, tab)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        beeld(page, f"hulp-{tab.lower()}")
    go(page, "Mensen")
    page.get_by_role("link", name="Tekening", exact=True).click()
    then_the_page_says(page, "Dezelfde mensen in woorden")
    beeld(page, "hulp-genogram")
    go(page, "Tijdlijn")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    beeld(page, "hulp-tijdlijn")
    go(page, "Signalen en weging")
    then_the_page_says(page, "Wegen in het team", "Toestemming vragen")
    beeld(page, "hulp-signalen")


def when_the_teams_think_with_a_family(wietske: Page, tarik: Page) -> None:
    for page, gezin, tab, naam in (
        (wietske, "Hoekstra-Visser", "Kinderen", "kinderen"),
        (wietske, "Hoekstra-Visser", "Zorgen en krachten", "zorgen"),
        (tarik, "Kowalczyk-van 't Hoff", "Gezinspatroon", "patroon"),
        (tarik, "Kowalczyk-van 't Hoff", "Veranderplan", "veranderplan"),
    ):
        page.goto("/gezinnen/")
        page.get_by_role("link", name=gezin).click()
        go(page, tab)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        beeld(page, f"hulp-{naam}")


def when_ronald_looks_at_the_team(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Team", exact=True).first.click()
    then_the_page_says(page, "Kinderen die het langst niet gezien zijn")
    beeld(page, "hulp-team")
    open_menu(page, "Verlof en dienst")
    then_the_page_says(page, "Bereikbaarheidsdienst")
    beeld(page, "hulp-rooster")


def when_anouk_judges(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Wie opende wat?").first.click()
    then_the_page_says(page, "Alleen wie niet bij het gezin betrokken was")
    beeld(page, "hulp-inzagen")
    page.get_by_role("link", name="Noodtoegang", exact=True).first.click()
    then_the_page_says(page, "Hugo Ramdin")
    beeld(page, "hulp-noodtoegang")


def when_bart_manages(page: Page) -> None:
    page.goto("/")
    then_the_page_says(page, "Nieuwe medewerker", "Esther Blom")
    beeld(page, "hulp-medewerkers")


def then_everybody_finds_their_own_page(page: Page) -> None:
    open_menu(page, "Hulp")
    page.get_by_role("link", name="Werken met een gezin").click()
    then_the_page_says(page, "Een bezoek vastleggen")


def open_menu(page: Page, keuze: str) -> None:
    page.locator(".persoonmenu summary").click()
    page.locator(".persoonmenu").get_by_role("link", name=keuze).click()
