"""GI, pakket amsterdam: from an aanmelding on Wednesday to a plan on the table."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.stappen import (
    go,
    nodig,
    then_it_is_accessible,
    then_the_page_says,
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
    when_everybody_is_asked(driss)
    when_the_plan_holds(driss)
    then_the_kaart_is_calm(driss)


def given_an_aanmelding_comes_in(page: Page) -> None:
    page.get_by_role("link", name="Aanmeldingen").click()
    page.get_by_role("link", name="Nieuwe aanmelding").click()
    page.get_by_label("Naam van een kind of ouder").fill("Sam Jansen")
    page.get_by_role("main").get_by_role("button", name="Zoek").click()
    then_the_page_says(page, "We vonden niemand met deze naam.")
    then_it_is_accessible(page)
    page.get_by_role("link", name="Toch aanmaken").click()
    page.locator("#id_p-0-geboren").fill("2 maart 2017")
    page.locator("#id_p-1-roepnaam").fill("Lot")
    page.locator("#id_p-1-geboren").fill("9 juni 2022")
    page.locator("#id_p-2-positie").select_option("OUDER")
    page.locator("#id_p-2-roepnaam").fill("Inge")
    page.locator("#id_p-3-positie").select_option("OUDER")
    page.locator("#id_p-3-roepnaam").fill("Ruud")
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
    page.get_by_role("link", name="Lees de nieuwe aanmelding").click()
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
    page.get_by_label("Welk gezag?").select_option(label="gezamenlijk gezag")
    page.get_by_role("button", name="Bewaar").click()
    page.get_by_role("link", name="Ruud").first.click()
    page.get_by_label("Taal om in te praten").fill("Tigrinya")
    page.get_by_label("Tolk nodig").check()
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_label("Dit gezin")).to_contain_text("Tigrinya, tolk nodig")


def when_driss_calls_the_melder(page: Page) -> None:
    go(page, "Aanmelding")
    page.get_by_role("link", name="Melder bellen en vastleggen").click()
    then_the_page_says(page, "Juf Marloes")
    page.get_by_label("Wat vertelde de melder?").fill("Sam zei dat papa hem sloeg.")
    page.get_by_role("radiogroup", name="Gaat de melder mee op bezoek?").get_by_label(
        "ja", exact=True
    ).check()
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
    page.get_by_role("radiogroup", name="Hoe veilig is het voor Sam?").get_by_label(
        "5", exact=True
    ).check()
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


def add(page: Page, soort: str, betreft: list[str] = (), **velden: str) -> None:
    sectie = page.locator(f"#{soort}")
    sectie.get_by_text("Toevoegen", exact=True).click()
    for veld, tekst in velden.items():
        sectie.locator(f"[name='{soort}-{veld}']").fill(tekst)
    for naam in betreft:
        groep = sectie.get_by_role("group", name="Over wie gaat dit?")
        groep.get_by_label(naam).check()
    sectie.get_by_role("button", name="Voeg toe").click()
    page.wait_for_url(f"**#{soort}")


def when_everybody_is_asked(page: Page) -> None:
    lijst = page.get_by_role("list", name="Instemming per persoon")
    namen = [link.inner_text() for link in lijst.get_by_role("link").all()]
    assert "Inge" in namen
    for naam in namen:
        lijst.get_by_role("link", name=naam, exact=True).click()
        page.get_by_label("akkoord", exact=True).check()
        page.get_by_label("Wie zat erbij toen u het vroeg?").fill("niemand")
        page.get_by_role(
            "radiogroup", name="Mag dit papier in huis liggen?"
        ).get_by_label("ja", exact=True).check()
        page.get_by_role("button", name="Leg het antwoord vast").click()


def when_the_plan_holds(page: Page) -> None:
    page.get_by_role("button", name="Stel het plan vast").click()
    then_the_page_says(page, "Het plan geldt", "Papier voor ieder")
    then_it_is_accessible(page)
    papier = page.get_by_role("link", name="Open en print (PDF)").first
    answer = page.request.get(papier.get_attribute("href"))
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.body().startswith(b"%PDF")


def then_the_kaart_is_calm(page: Page) -> None:
    go(page, "Kaart")
    then_the_page_says(page, "vangt de kinderen op", "alleen gesproken vandaag")
    assert [tekst for tekst in nodig(page) if "plan" in tekst.lower()] == []
    then_it_is_accessible(page)
