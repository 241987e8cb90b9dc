"""Every screen fits on a phone and a tablet, and reads in light and in dark.

What a login can come to by its links is walked once for each screen of the product, in
the demo: there each has something true to show.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.journeys.beelden import photograph
from tests.journeys.rondgang import Rondgang
from tests.journeys.stappen import AXE
from tests.test_outsiders import OWN

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

LOGINS = ("sanne", "bart", "anouk", "wietske", "tarik", "marit")
BREED = (820, 390)
# The screens that are open most of the day: looked at in light and in dark.
VAAK = {
    f"werkplek:{naam}"
    for naam in (
        "vandaag",
        "gezinnen",
        "aanmeldingen",
        "team",
        "kaart",
        "personen",
        "persoon",
        "veiligheid",
        "veiligheidsplan",
        "contacten",
        "contact-nieuw",
        "signalen",
        "signaal-nieuw",
        "toegang",
        "rooster",
        "beheer",
        "medewerker",
        "inzagen",
        "noodtoegangen",
        "hulp-bladzijde",
    )
}


def test_every_screen_fits_and_reads_in_light_and_dark(open_demo):
    seen: set[str] = set()
    faults: list[str] = []
    for login in LOGINS:
        page: Page = open_demo(login)
        rondgang = Rondgang(page, frozenset(seen), frozenset(VAAK))
        schermen = rondgang.walk("/")
        for naam in schermen.keys() - seen:
            page.goto(schermen[naam])
            photograph(page, naam)
            faults += find_sideways(page)
            faults += find_unreadable(page) if naam in VAAK else []
        seen |= schermen.keys()

    assert faults == []
    assert seen >= VAAK
    # The rest answers a form, or asks for a situation that no demo login has today.
    assert len(seen & {a.naam for a in OWN}) > 85


def find_sideways(page: Page) -> Iterator[str]:
    for breed in BREED:
        page.set_viewport_size({"width": breed, "height": 900})
        over = page.evaluate(
            "document.documentElement.scrollWidth - "
            "document.documentElement.clientWidth"
        )
        if over > 0:
            yield f"{page.url} scrolls {over} px sideways at {breed}"


def find_unreadable(page: Page, **options: Any) -> Iterator[str]:
    page.set_viewport_size({"width": 1360, "height": 900})
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        results = AXE.run(page, options=options or None)
        if results.violations_count:
            yield f"{page.url} in {scheme}: {results.generate_report()}"
    page.emulate_media(color_scheme="light")


def test_every_component_reads_in_light_and_dark_and_fits(chromium, live_server):
    context = chromium.new_context(base_url=live_server.url, locale="nl-NL")
    page = context.new_page()
    page.goto("/ui/onderdelen/")

    # Each component stands there twice: once in light, once in dark.
    twice = {"landmark-unique": {"enabled": False}}
    faults = [*find_sideways(page), *find_unreadable(page, rules=twice)]
    photograph(page, "onderdelen")
    licht, donker = (
        page.locator(f".gids__vlak--{kleur}").first.evaluate(
            "e => getComputedStyle(e).backgroundColor"
        )
        for kleur in ("licht", "donker")
    )
    context.close()

    assert faults == []
    assert licht != donker
