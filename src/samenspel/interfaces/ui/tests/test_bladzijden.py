"""Whole pages: one language, one skip link, nothing inline, calm when it goes wrong."""

import re
from html.parser import HTMLParser

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import NoReverseMatch

from samenspel.interfaces.ui.gids import list_onderdelen, onderdelen
from samenspel.interfaces.ui.onderdelen.bladeren import Ingang
from samenspel.interfaces.ui.stijlgids import stijlgids
from samenspel.interfaces.ui.templatetags.ui import register
from samenspel.interfaces.ui.voorbeelden import VOORBEELDEN

pytestmark = pytest.mark.urls("samenspel.interfaces.ui.tests.urls")

FOUTEN = ["404.html", "403.html", "403_csrf.html", "500.html"]
INLOGGEN = [
    "account/account_inactive.html",
    "account/login.html",
    "account/logout.html",
    "account/password_change.html",
    "account/password_reset.html",
    "account/reauthenticate.html",
    "account/signup_closed.html",
    "mfa/authenticate.html",
    "mfa/index.html",
    "mfa/reauthenticate.html",
    "mfa/recovery_codes/generate.html",
    "mfa/recovery_codes/index.html",
    "mfa/totp/activate_form.html",
    "mfa/totp/deactivate_form.html",
]


class Ids(HTMLParser):
    """Every id and every heading level of a page, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.koppen: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value for name, value in attrs if name == "id" and value]
        if re.fullmatch("h[1-6]", tag):
            self.koppen.append(int(tag[1]))


def guide(query: str = "") -> str:
    return stijlgids(RequestFactory().get(f"/ui/{query}")).content.decode()


def shell(**context) -> str:
    request = RequestFactory().get("/gezinnen/12/")
    return render_to_string("ui/werkplek.html", context, request)


def test_the_style_guide_draws_every_component():
    html = guide("?fout=1")

    assert "El Idrissi-van Dam" in html
    assert "Deze dag bestaat niet" in html


def test_every_component_has_examples_and_every_example_a_component():
    assert set(VOORBEELDEN) == set(register.tags)
    assert all(VOORBEELDEN.values())


def test_the_page_of_components_draws_each_twice_with_ids_of_its_own():
    request = RequestFactory().get("/ui/onderdelen/")
    page = Ids()
    page.feed(onderdelen(request).content.decode())
    getekend = list(list_onderdelen(request))

    assert {i for i in page.ids if page.ids.count(i) > 1} == set()
    assert all(o.uitleg for o in getekend)
    empty = [
        (o.naam, s.naam) for o in getekend for s in o.staten if not s.licht.strip()
    ]
    assert empty == [("blokkades", "niets in de weg")]


def test_ids_are_unique_and_headings_do_not_jump():
    page = Ids()
    page.feed(guide("?fout=1"))

    double = {i for i in page.ids if page.ids.count(i) > 1}
    assert not double
    assert page.koppen[0] == 1
    steps = zip(page.koppen, page.koppen[1:], strict=False)
    assert all(below - above <= 1 for above, below in steps)


@pytest.mark.parametrize("template", [*FOUTEN, *INLOGGEN])
def test_a_page_has_a_language_a_title_and_nothing_inline(template):
    html = render_to_string(template, {}, RequestFactory().get("/"))

    assert '<html lang="nl" dir="ltr" class="ma-theme">' in html
    assert re.search(r"<title>[^<\n]+ — Samenspel</title>", html)
    assert 'href="#inhoud"' in html and 'id="inhoud"' in html
    assert not re.search(r"<style| style=|<script>| on\w+=", html)


@pytest.mark.parametrize("template", FOUTEN)
def test_an_error_page_needs_no_request_and_offers_a_way_out(template):
    html = render_to_string(template)

    assert 'href="/"' in html
    assert "<script" not in html


def test_the_shell_searches_records_and_navigates():
    html = shell()

    assert 'role="search" method="get" action="/zoeken/"' in html
    assert 'href="/contact/"' in html
    assert '<a href="/gezinnen/" aria-current="true">' in html
    assert 'aria-label="Snel naar"' in html


def test_a_door_may_bring_its_own_navigation():
    html = shell(navigatie=[Ingang("Mijn plek", "/plek/", "huisbezoek")])

    assert "Mijn plek" in html and "Aanmeldingen" not in html


def test_the_session_warning_knows_its_seconds():
    assert 'data-verloopt-over="1800"' in shell(verloopt_over=1800)


def test_the_demo_says_that_it_is_one():
    assert "Oefenen" in shell(is_demo=True)
    assert "Oefenen" not in shell(is_demo=False)


@pytest.mark.urls("samenspel.interfaces.ui.tests.test_bladzijden")
def test_a_missing_door_is_found_at_once():
    with pytest.raises(NoReverseMatch):
        shell()


urlpatterns: list[object] = []
