"""The organisation's own login, in a browser: in with one button, or told why not."""

import pytest
from playwright.sync_api import expect

from tests.journeys.stappen import then_it_is_accessible, then_the_page_says
from tests.journeys.test_inloggen import open_menu
from tests.oidc import LOW, configure, serve

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
KNOP = "Log in met Gemeente Duinwijk"


@pytest.mark.parametrize("breed", [1360, 390])
def test_one_button_opens_the_day_when_the_level_is_high_enough(
    chromium, live_server, settings, breed
):
    settings.TWEEDE_STAP = True
    context = chromium.new_context(
        base_url=live_server.url, viewport={"width": breed, "height": 900}
    )
    page = context.new_page()
    with serve() as aanbieder:
        settings.OIDC = configure(aanbieder, alleen="ja")
        aanbieder.claims = {"acr": LOW}
        page.goto("/gezinnen/")
        then_it_is_accessible(page)
        page.get_by_role("link", name=KNOP).click()
        then_the_page_says(page, "U logde te licht in", "de sterke manier")
        then_it_is_accessible(page)
        aanbieder.claims = {}
        page.get_by_role("link", name="Terug naar inloggen").click()
        page.get_by_role("link", name=KNOP).click()
        expect(page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()
        open_menu(page).get_by_role("link", name="Veilig inloggen").click()
        then_the_page_says(page, "ingelogd met het account van uw organisatie")
        then_it_is_accessible(page)
    context.close()
