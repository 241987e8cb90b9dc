"""Steps that several journeys take, in the words of the work."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

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


def go(page: Page, tab: str) -> None:
    """Open a tab of the dossier."""
    page.get_by_role("navigation", name="Dossier").get_by_role(
        "link", name=tab, exact=True
    ).click()


def nodig(page: Page) -> list[str]:
    """Return what the kaart says is needed now."""
    rows = page.get_by_role("list", name="Nu nodig").get_by_role("listitem")
    return [row.inner_text().splitlines()[0] for row in rows.all()]
