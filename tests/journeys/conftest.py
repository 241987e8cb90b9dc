"""A real browser, the system's Chromium, on a live server with the app role."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page, sync_playwright

from conftest import _empty_the_dossiers, _role
from samenspel.core.postgres.server import OWNER
from samenspel.demo.laden import load_demo
from samenspel.domain.organisatie.models import Gebruiker
from tests.demo.conftest import remove_logins
from tests.demo.regio import NU
from tests.journeys.stappen import give_password

ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, live_server) -> Iterator[Any]:
    """Return a function that signs somebody in and gives the page."""
    contexts = []

    def sign_in(gebruikersnaam: str, *, breed: int = 1360, js: bool = True) -> Page:
        context = chromium.new_context(
            base_url=live_server.url,
            viewport={"width": breed, "height": 900},
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            java_script_enabled=js,
        )
        context.set_default_timeout(8000)
        contexts.append(context)
        page = context.new_page()
        page.goto("/")
        give_password(page, gebruikersnaam)
        page.wait_for_url("**/")
        return page

    yield sign_in
    for context in contexts:
        context.close()


@pytest.fixture
def demo(transactional_db, django_db_blocker) -> Iterator[None]:
    """The fictional region, committed; afterwards only the cast is left."""
    with _role(OWNER):
        load_demo(NU)
    yield
    _empty_the_dossiers(None)
    remove_logins()


@pytest.fixture
def open_demo(demo, chromium, live_server) -> Iterator[Any]:
    """Return a function that gives a page on which somebody of the demo is signed in."""
    contexts = []

    def sign_in(gebruikersnaam: str) -> Page:
        client = Client()
        client.force_login(Gebruiker.objects.get(gebruikersnaam=gebruikersnaam))
        [cookie] = client.cookies.values()
        context = chromium.new_context(
            base_url=live_server.url,
            viewport={"width": 1360, "height": 900},
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
        )
        context.set_default_timeout(8000)
        context.add_cookies(
            [{"name": cookie.key, "value": cookie.value, "url": live_server.url}]
        )
        contexts.append(context)
        return context.new_page()

    yield sign_in
    for context in contexts:
        context.close()
