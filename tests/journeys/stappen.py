"""Steps that several journeys take, in the words of the work."""

from collections.abc import Iterable

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from samenspel.interfaces.werkplek.dossier import TABS
from tests.cast import PASSWORD

AXE = Axe()


def then_it_is_accessible(page: Page) -> None:
    """No violation of WCAG 2.2 A and AA, and nothing scrolls sideways."""
    results = AXE.run(page)
    assert results.violations_count == 0, results.generate_report()
    overflow = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert overflow <= 0, f"{page.url} scrolls {overflow}px sideways"


def then_the_page_says(page: Page, *words: str) -> None:
    for text in words:
        expect(page.locator("main")).to_contain_text(text)


def give_password(page: Page, gebruikersnaam: str) -> None:
    page.get_by_label("Gebruikersnaam").fill(gebruikersnaam)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()


def go(page: Page, tab: str) -> None:
    """Open a page of the dossier: first its subject, when it has more pages."""
    tabs = page.get_by_role("navigation", name="Dossier")
    groep = next(g for g, bladen in TABS if tab in (g, *dict(bladen)))
    for naam in dict.fromkeys((groep, tab)):
        tabs.get_by_role("link", name=naam, exact=True).click()


def nodig(page: Page) -> list[str]:
    """Return what the kaart says is needed now; waits until one is there."""
    expect(page.get_by_role("heading", name="Kaart van het gezin")).to_be_attached()
    rows = page.get_by_role("list", name="Nu nodig").get_by_role("listitem")
    return [row.inner_text().splitlines()[0] for row in rows.all()]


def antwoord(page: Page, vraag: str, keuze: str) -> None:
    """Choose one of the chips of a question."""
    chips = page.get_by_role("radiogroup", name=vraag)
    chips.get_by_label(keuze, exact=True).check()


def search_first(page: Page, naam: str) -> None:
    """Go to a new aanmelding, and look first whether we know this family."""
    page.get_by_role("link", name="Aanmeldingen").click()
    page.get_by_role("link", name="Nieuwe aanmelding").click()
    page.get_by_label("Naam van een kind of ouder").fill(naam)
    page.get_by_role("main").get_by_role("button", name="Zoek").click()
    then_the_page_says(page, "We vonden niemand met deze naam.")


def fill_in_the_people(page: Page) -> None:
    """Sam 9, whose name came along, Lot 4, mother Inge and father Ruud."""
    page.locator("#id_p-0-geboren").fill("2 maart 2017")
    page.locator("#id_p-1-roepnaam").fill("Lot")
    page.locator("#id_p-1-geboren").fill("9 juni 2022")
    for rij, ouder in ((2, "Inge"), (3, "Ruud")):
        page.locator(f"#id_p-{rij}-positie").select_option("OUDER")
        page.locator(f"#id_p-{rij}-roepnaam").fill(ouder)


def add(page: Page, soort: str, betreft: Iterable[str] = (), **velden: str) -> None:
    """Add a line to a section of the veiligheidsplan."""
    sectie = page.locator(f"#{soort}")
    sectie.get_by_text("Toevoegen", exact=True).click()
    for veld, tekst in velden.items():
        sectie.locator(f"[name='{soort}-{veld}']").fill(tekst)
    for naam in betreft:
        groep = sectie.get_by_role("group", name="Over wie gaat dit?")
        groep.get_by_label(naam).check()
    sectie.get_by_role("button", name="Voeg toe").click()
    page.wait_for_url(f"**#{soort}")


def when_everybody_agrees(page: Page) -> None:
    """Ask every reader apart what they think of the plan."""
    lijst = page.get_by_role("list", name="Instemming per persoon")
    namen = [link.inner_text() for link in lijst.get_by_role("link").all()]
    assert "Inge" in namen
    for naam in namen:
        lijst.get_by_role("link", name=naam, exact=True).click()
        page.get_by_label("akkoord", exact=True).check()
        page.get_by_label("Wie zat erbij toen u het vroeg?").fill("niemand")
        antwoord(page, "Mag dit papier in huis liggen?", "ja")
        page.get_by_role("button", name="Leg het antwoord vast").click()
    expect(lijst.get_by_text("akkoord", exact=True)).to_have_count(len(namen))


def let_the_plan_hold(page: Page) -> None:
    page.get_by_role("button", name="Stel het plan vast").click()
    then_the_page_says(page, "Het plan geldt", "Papier voor ieder")
