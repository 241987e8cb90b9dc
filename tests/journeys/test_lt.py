"""Lokaal team, pakket haaglanden: from a melding on Monday to a weging in the team."""

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


def test_from_melding_to_weging_in_the_team(open_page):
    femke: Page = open_page("femke")
    given_a_melding_comes_in(femke)
    when_femke_gets_regie(femke)
    when_femke_calls_the_melder(femke)
    then_she_knows_whom_to_call_when_it_is_acute(femke)
    when_the_parents_are_asked_and_say_no(femke)
    when_the_gi_thinks_along_anonymously(femke)
    when_the_parents_hear_what_was_said(femke)
    when_femke_visits(femke)
    when_they_make_the_plan_at_the_table(femke)
    when_femke_writes_down_what_worries_her(femke)
    when_the_team_weighs_with_mieke(femke)
    then_the_kaart_is_calm(femke)
    mieke: Page = open_page("mieke")
    then_mieke_reads_what_was_weighed(mieke)


def given_a_melding_comes_in(page: Page) -> None:
    search_first(page, "Sam Jansen")
    page.get_by_role("link", name="Toch aanmaken").click()
    fill_in_the_people(page)
    page.get_by_label("Waar vraagt het gezin hulp bij?").fill("Rust in huis.")
    page.get_by_label("Waar maakt iemand zich zorgen over?").fill(
        "Sam komt vaak te laat en is bang."
    )
    page.get_by_label("Naam van de melder").fill("Juf Marloes")
    page.get_by_role("button", name="Leg de aanmelding vast").click()
    then_the_page_says(page, "is geopend", "Veiligheid nog onbekend")
    assert "Lees de nieuwe melding" in nodig(page)


def when_femke_gets_regie(page: Page) -> None:
    go(page, "Aanmelding")
    page.get_by_role("button", name="Ik heb dit gelezen").click()
    page.get_by_role("combobox", name="Wie pakt dit op?").select_option(
        label="Femke Postma"
    )
    page.get_by_role("button", name="Neem het gezin aan").click()
    then_the_page_says(page, "Femke Postma heeft nu de regie.")
    assert nodig(page) == [
        "Bel de melder vandaag",
        "Bezoek het gezin op de eigen datum",
    ]


def when_femke_calls_the_melder(page: Page) -> None:
    go(page, "Aanmelding")
    page.get_by_role("link", name="Melder bellen en vastleggen").click()
    page.get_by_label("Wat vertelde de melder?").fill("Sam zei dat er ruzie is.")
    page.get_by_role("button", name="Leg het gesprek vast").click()
    assert nodig(page) == ["Bezoek het gezin op de eigen datum"]


def then_she_knows_whom_to_call_when_it_is_acute(page: Page) -> None:
    go(page, "Signalen en weging")
    then_it_is_accessible(page)
    page.get_by_role("link", name="Het is acuut").click()
    then_the_page_says(page, "0800 2000", "crisisdienst", "1. De signalen")
    then_it_is_accessible(page)
    page.get_by_label("1. De signalen op een rij zetten").check()
    page.get_by_label("Wie deed dit, en met wie?").fill("Femke en Mieke")
    page.get_by_label("Wat kwam eruit?").fill("Geen acuut gevaar.")
    page.get_by_role("button", name="Leg de stap vast").click()
    then_the_page_says(page, "De stap staat in het dossier.", "Geen acuut gevaar.")


def when_the_parents_are_asked_and_say_no(page: Page) -> None:
    go(page, "Signalen en weging")
    page.get_by_role("link", name="Toestemming vragen").click()
    page.get_by_label("Met wie wilt u overleggen of delen?").fill("de GI")
    page.get_by_label("Waarover?").fill("de ruzies thuis")
    page.get_by_label("Zodat wat?").fill("wij de juiste hulp kiezen")
    page.get_by_label("mondeling").check()
    page.get_by_label("u mag uw ja altijd weer intrekken").check()
    for naam in ("Inge", "Ruud"):
        antwoord(page, f"Wat zei {naam}?", "nee")
    page.get_by_label("Waarom zegt Inge dit?").fill("bang voor de GI")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg de antwoorden vast").click()
    then_the_page_says(page, "Inge: nee. Bang voor de GI", "Ruud: nee")


def when_the_gi_thinks_along_anonymously(page: Page) -> None:
    page.get_by_role("link", name="Sparren vastleggen").click()
    antwoord(page, "Wisten de ouders vooraf", "ja")
    page.get_by_label("Aan wie vertelde u dat?").fill("Inge en Ruud")
    page.get_by_label("anoniem: het gezin zei nee").check()
    page.get_by_label("Met wie sprak u?").fill("Noor de Wit")
    page.get_by_label("Van welke organisatie?").fill("de GI")
    page.get_by_label("Waarover?").fill("Hoe praat je over ruzie met jonge kinderen?")
    page.get_by_label("Wat neemt u mee uit het gesprek?").fill("Drie Huizen gebruiken.")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg het gesprek vast").click()
    then_the_page_says(page, "nog terugkoppelen")
    then_it_is_accessible(page)


def when_the_parents_hear_what_was_said(page: Page) -> None:
    page.get_by_role("link", name="Noor de Wit").click()
    page.get_by_label("Aan wie vertelde u het?").fill("Inge en Ruud")
    page.get_by_label("Wat zeiden zij?").fill("Zij vonden het goed.")
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg de terugkoppeling vast").click()
    then_the_page_says(page, "Teruggekoppeld aan Inge en Ruud")
    expect(page.locator("main")).not_to_contain_text("nog terugkoppelen")


def when_femke_visits(page: Page) -> None:
    page.get_by_role("link", name="Contact vastleggen").last.click()
    if page.get_by_role("link", name="Jansen").count():
        page.get_by_role("link", name="Jansen").first.click()
    page.get_by_role("group", name="Wie hebt u gesproken?").get_by_label("Inge").check()
    alleen = page.get_by_role("group", name="Wie hebt u alleen gesproken?")
    for naam in ("Sam", "Lot"):
        alleen.get_by_label(naam).check()
    page.get_by_label("Het belangrijkste, in één regel").fill(
        "Sam is bang als het ruzie is."
    )
    page.get_by_text("over 1 week").click()
    page.get_by_text("Veiligheid per kind inschatten").click()
    expect(page.locator("main")).not_to_contain_text("HAVIK")
    for item, row in enumerate(page.locator(".rooster tbody tr").all()):
        wat = "onveilig" if item == 0 else "veilig"
        for radio in row.locator(f'input[value="{wat}"]').all():
            radio.check()
    page.get_by_role("button", name="Klaar").first.click()
    then_the_page_says(page, "Bewaard", "niet veilig genoeg")
    assert nodig(page) == ["Maak het veiligheidsplan"]


def when_they_make_the_plan_at_the_table(page: Page) -> None:
    go(page, "Veiligheidsplan")
    page.get_by_role("button", name="Maak het veiligheidsplan").click()
    fill_in_the_plan(page)
    when_everybody_agrees(page)
    let_the_plan_hold(page)


def fill_in_the_plan(page: Page) -> None:
    add(page, "SITUATIE", tekst="Inge en Ruud schreeuwen. Sam is dan bang.")
    add(page, "RISICO", tekst="Het wordt weer ruzie.", betreft=["Sam"])
    add(page, "GEVOLG", tekst="Sam slaapt slecht.", betreft=["Sam"])
    add(page, "NETWERK", tekst="Oma Riet.")
    add(page, "ZORG", tekst="Ruzie waar de kinderen bij zijn.", betreft=["Sam"])
    add(page, "KRACHT", tekst="Oma Riet woont om de hoek.")
    add(page, "ZES", tekst="Er is een week geen ruzie waar de kinderen bij zijn.")
    add(page, "BODEMEIS", eis="Niemand slaat de kinderen.")
    add(page, "ONDERGRENS", grens="Niemand scheldt.", als_overschreden="Inge belt oma.")
    add(page, "AFSPRAAK", anders="Oma Riet", wat="vangt de kinderen op", wanneer="vrij")
    add(page, "STAP", als="het toch ruzie wordt", dan="gaan Sam en Lot naar oma")


def when_femke_writes_down_what_worries_her(page: Page) -> None:
    go(page, "Signalen en weging")
    page.get_by_role("link", name="Signaal vastleggen").click()
    page.get_by_label("Wat is er precies gezien of gezegd?").fill(
        "Er lagen drie lege flessen wijn. Inge rook naar drank."
    )
    page.get_by_label("zelf gezien").check()
    page.get_by_label("Van wie komt dit?").fill("Femke")
    over = page.get_by_role("group", name="Over wie gaat dit?")
    over.get_by_label("Inge").check()
    page.get_by_label("geestelijke gezondheid ouders").check()
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg het signaal vast").click()
    then_the_page_says(page, "drie lege flessen wijn", "weeg dit")
    then_it_is_accessible(page)
    go(page, "Kaart")
    assert nodig(page) == ["Maak een weging"]
    page.get_by_role("link", name="Vandaag").click()
    week = page.get_by_role("list", name="Deze week nodig")
    expect(week).to_contain_text("Maak een weging")
    week.get_by_role("link", name="Maak een weging", exact=True).click()


def when_the_team_weighs_with_mieke(page: Page) -> None:
    go(page, "Signalen en weging")
    page.get_by_role("link", name="Wegen in het team").click()
    page.get_by_label("nieuwe ernstige zorgen of signalen").check()
    page.get_by_label("Welke afweging wilt u maken?").fill("Is een analyse nodig?")
    page.get_by_label("Wie waren erbij?").fill("Femke en Mieke")
    antwoord(page, "Ligt er een genogram?", "ja")
    page.get_by_text("De kinderen", exact=True).click()
    page.get_by_label("Hoe gaat het nu met elk kind?").fill("Sam is bang, Lot speelt.")
    page.get_by_label("Welke feiten weten we?").fill("Flessen, een dag gezien.")
    antwoord(page, "Zijn dit genoeg feiten", "nee")
    page.get_by_label("Wat vinden we daarvan?").fill("Misschien drinkt Inge meer.")
    antwoord(page, "Is een uitgebreide verklarende analyse nodig?", "eerst meer feiten")
    antwoord(page, "Is het nodig dat de GI meedoet?", "nee")
    for omdat in page.get_by_label("Omdat").all():
        omdat.fill("We weten nog te weinig.")
    page.get_by_label("Wat adviseert de gedragswetenschapper?").fill(
        "Vraag de huisarts."
    )
    then_it_is_accessible(page)
    page.get_by_role("button", name="Leg de weging vast").click()
    then_the_page_says(page, "samen met een gedragswetenschapper", "waarom")
    page.get_by_label("Welke gedragswetenschapper was erbij?").fill("Mieke Smit")
    antwoord(page, "Volgt u dat advies?", "ja")
    page.get_by_label("Waarom wel, of waarom niet?").fill("De huisarts kent Inge.")
    page.get_by_role("button", name="Leg de weging vast").click()
    then_the_page_says(page, "De weging staat in het dossier.", "Alle signalen zijn")


def then_the_kaart_is_calm(page: Page) -> None:
    go(page, "Kaart")
    then_the_page_says(page, "Huisbezoek, Femke Postma", "vangt de kinderen op")
    then_the_page_says(page, "Niets nodig op dit moment")
    assert nodig(page) == []
    then_it_is_accessible(page)
    page.get_by_role("link", name="Vandaag").click()
    then_the_page_says(page, "Niets dringends")


def then_mieke_reads_what_was_weighed(page: Page) -> None:
    page.goto("/zoeken/?q=Jansen")
    page.get_by_role("main").get_by_role("link", name="Sam").first.click()
    go(page, "Signalen en weging")
    page.get_by_role("link", name="Nieuwe ernstige zorgen").click()
    then_the_page_says(page, "Eerst meer feiten", "Vraag de huisarts", "Mieke Smit")
    then_it_is_accessible(page)
