"""GI, pakket amsterdam: from an aanmelding on Wednesday to a plan on the table."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.stappen import (
    add,
    antwoord,
    fill_in_the_people,
    go,
    let_the_plan_hold,
    nodig,
    search_first,
    then_it_is_accessible,
    then_the_page_says,
    when_everybody_agrees,
)

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def test_from_aanmelding_to_veiligheidsplan_on_the_table(open_page):
    noor: Page = open_page("noor")
    given_an_aanmelding_comes_in(noor)
    driss: Page = open_page("driss")
    when_driss_takes_it_up(driss)
    when_driss_says_who_the_people_are(driss)
    when_driss_calls_the_melder(driss)
    when_driss_makes_the_first_estimate(driss)
    when_nobody_is_home(driss)
    when_driss_visits(driss)
    when_driss_makes_the_plan(driss)
    when_everybody_agrees(driss)
    when_the_plan_holds(driss)
    then_the_kaart_asks_only_for_lot(driss)
    then_his_gezinnen_say_who_is_not_seen(driss)
    then_the_team_sees_who_holds_regie(noor)


def given_an_aanmelding_comes_in(page: Page) -> None:
    search_first(page, "Sam Jansen")
    then_the_page_says(page, "We vonden niemand met deze naam.")
    then_it_is_accessible(page)
    page.get_by_role("link", name="Toch aanmaken").click()
    fill_in_the_people(page)
    page.get_by_label("Waar maakt iemand zich zorgen over?").fill(
        "Sam kwam met een blauw oog op school."
    )
    page.get_by_label("Naam van de melder").fill("Juf Marloes")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg de aanmelding vast").click()
    then_the_page_says(page, "is geopend", "Veiligheid nog onbekend")
    assert "Lees de nieuwe aanmelding" in nodig(page)


def when_driss_takes_it_up(page: Page) -> None:
    then_the_page_says(page, "Lees de nieuwe aanmelding")
    then_it_is_accessible(page)
    nu = page.get_by_role("list", name="Nu nodig")
    nu.get_by_role("link", name="Lees de nieuwe aanmelding", exact=True).click()
    go(page, "Aanmelding")
    expect(page.locator("main")).not_to_contain_text("Marloes")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Ik heb dit gelezen").click()
    page.get_by_role("combobox", name="Wie pakt dit op?").select_option(
        label="Driss Amrani"
    )
    page.get_by_role("button", name="Neem het gezin aan").click()
    then_the_page_says(page, "Driss Amrani heeft nu de regie.")
    assert "Bel de melder vandaag" in nodig(page)


def when_driss_says_who_the_people_are(page: Page) -> None:
    go(page, "Mensen")
    then_it_is_accessible(page)
    page.get_by_role("link", name="Huishouden toevoegen").click()
    page.get_by_label("Hoe noemen we dit huishouden?").fill("thuis")
    bewoners = page.get_by_role("group", name="Wie slaapt hier?")
    for naam in ("Sam", "Lot", "Inge", "Ruud"):
        bewoners.get_by_label(naam).check()
    page.get_by_role("button", name="Bewaar").click()
    page.get_by_role("link", name="Gezag vastleggen").click()
    page.get_by_label("Over welk kind?").select_option(label="Sam")
    page.get_by_label("Wie heeft het gezag?").select_option(label="Inge")
    page.get_by_label("Welk gezag?").select_option(label="gezamenlijk ouderlijk gezag")
    page.get_by_role("button", name="Bewaar").click()
    page.get_by_role("link", name="Ruud").first.click()
    page.get_by_role("link", name="Wijzig").first.click()
    page.get_by_label("Taal om in te praten").fill("Tigrinya")
    page.get_by_label("Tolk nodig").check()
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_label("Dit gezin")).to_contain_text("Tigrinya, tolk nodig")


def when_driss_calls_the_melder(page: Page) -> None:
    go(page, "Aanmelding")
    page.get_by_role("link", name="Melder bellen en vastleggen").click()
    then_the_page_says(page, "Juf Marloes")
    page.get_by_label("Wat vertelde de melder?").fill("Sam zei dat papa hem sloeg.")
    antwoord(page, "Gaat de melder mee op bezoek?", "ja")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg het gesprek vast").click()
    assert "Bel de melder vandaag" not in nodig(page)


def when_driss_makes_the_first_estimate(page: Page) -> None:
    go(page, "Veiligheid")
    page.get_by_role("link", name="HAVIK A en B").click()
    page.get_by_label("onveiligheid niet zeer ernstig").check()
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg de inschatting vast").click()
    assert nodig(page) == ["Bezoek het gezin"]


def when_nobody_is_home(page: Page) -> None:
    page.get_by_role("link", name="Contact vastleggen").last.click()
    page.get_by_role("link", name="Leg de poging vast").click()
    page.get_by_label("briefje door de brievenbus").check()
    page.get_by_label("Wat gebeurde er?").fill("Niemand deed open.")
    page.get_by_label("een nieuwe poging").check()
    page.get_by_label("Op welke dag, of tot wanneer wacht u?").fill("morgen")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg de poging vast").click()
    then_the_page_says(page, "De klok loopt door.")
    assert nodig(page) == ["Bezoek het gezin"]


def when_driss_visits(page: Page) -> None:
    page.get_by_role("link", name="Contact vastleggen").last.click()
    gesproken = page.get_by_role("group", name="Wie hebt u gesproken?")
    gesproken.get_by_label("Inge").check()
    page.get_by_role("group", name="Wie hebt u alleen gesproken?").get_by_label(
        "Sam"
    ).check()
    page.get_by_label("Het belangrijkste, in één regel").fill("Sam is bang voor papa.")
    page.get_by_text("Veiligheid per kind inschatten").click()
    for item in range(8):
        row = page.locator(".rooster tbody tr").nth(item)
        wat = "onveilig" if item == 0 else "veilig"
        for radio in row.locator(f'input[value="{wat}"]').all():
            radio.check()
    antwoord(page, "Hoe veilig is het voor Sam?", "5")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Klaar").first.click()
    then_the_page_says(page, "Bewaard", "niet veilig genoeg")
    assert "Bezoek het gezin" not in nodig(page)


def when_driss_makes_the_plan(page: Page) -> None:
    go(page, "Veiligheidsplan")
    page.get_by_role("button", name="Maak het veiligheidsplan").click()
    add(page, "SITUATIE", tekst="Sam had een blauw oog. Papa was boos.")
    add(page, "RISICO", tekst="Papa kan weer slaan.", betreft=["Sam", "Ruud"])
    add(page, "GEVOLG", tekst="Sam slaapt slecht.", betreft=["Sam"])
    add(page, "NETWERK", tekst="Oma Riet en de buurvrouw.")
    add(page, "ZORG", tekst="Papa slaat als hij boos is.", betreft=["Sam", "Ruud"])
    add(page, "KRACHT", tekst="Oma Riet woont om de hoek.")
    add(page, "ZES", tekst="Papa gaat naar buiten als hij boos wordt.")
    add(page, "BODEMEIS", eis="Niemand slaat de kinderen.")
    add(
        page,
        "ONDERGRENS",
        grens="Papa schreeuwt niet tegen Sam.",
        als_overschreden="Mama belt oma.",
    )
    add(
        page,
        "AFSPRAAK",
        anders="Oma Riet",
        wat="vangt de kinderen op",
        wanneer="vrij-zo",
    )
    add(page, "STAP", als="papa toch boos wordt", dan="gaan Sam en Lot naar oma")
    then_it_is_accessible(page)


def when_the_plan_holds(page: Page) -> None:
    let_the_plan_hold(page)
    then_it_is_accessible(page)
    papier = page.get_by_role("link", name="Open en print (PDF)").first
    answer = page.request.get(papier.get_attribute("href"))
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.body().startswith(b"%PDF")


def then_the_kaart_asks_only_for_lot(page: Page) -> None:
    go(page, "Kaart")
    then_the_page_says(page, "Cijfer 5, ", "vangt de kinderen op")
    mensen = page.locator(".mensen").get_by_role("listitem")
    expect(mensen.filter(has_text="Sam")).to_contain_text("alleen gesproken vandaag")
    expect(mensen.filter(has_text="Lot")).to_contain_text("nog niet gezien")
    assert nodig(page) == ["Spreek het kind"]
    then_it_is_accessible(page)


def then_his_gezinnen_say_who_is_not_seen(page: Page) -> None:
    page.get_by_role("link", name="Gezinnen").click()
    jansen = page.get_by_role("row").filter(has_text="Jansen")
    expect(jansen).to_contain_text("Lot: nog niet gezien")
    then_it_is_accessible(page)


def then_the_team_sees_who_holds_regie(page: Page) -> None:
    page.get_by_role("link", name="Team").click()
    expect(page.locator("main")).not_to_contain_text("Aanmeldingen zonder regisseur")
    jansen = page.get_by_role("row").filter(has_text="Jansen")
    expect(jansen).to_contain_text("Driss Amrani")
    then_it_is_accessible(page)
