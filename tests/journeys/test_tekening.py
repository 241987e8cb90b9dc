"""A family of two households, drawn from nothing: who belongs to whom, who sleeps where."""

import re
import time
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import Page, expect

from samenspel.core.actor import acting_as_gebruiker
from tests.cast import open_gezin_jansen
from tests.journeys.stappen import go, then_it_is_accessible, then_the_page_says

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
LONGEST = 180  # seconds, for all of it


@pytest.fixture
def dossier(noor) -> str:
    """Four people whose names are known, and nothing else."""
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        gezin = open_gezin_jansen(by=noor, at=timezone.now() - timedelta(days=1))
    return f"/dossiers/{gezin.dossiernummer}/"


def test_two_households_are_drawn_in_three_minutes(dossier, open_page):
    page = open_page("noor")
    began = time.monotonic()
    page.goto(dossier)
    for ouder in ("Inge", "Ruud"):
        for kind in ("Sam", "Lot"):
            when_noor_says(page, ouder, "ouder", kind)
    when_noor_says(page, "Ruud", "ex-partner", "Inge", hoe="huwelijk")
    when_noor_adds(page, "Inge", "Partner van Inge", "Piet")
    when_noor_adds(page, "Inge", "Kind van Inge en Piet", "Mo")
    when_noor_says_who_sleep(page, "bij Inge", "Inge", "Piet", "Sam", "Lot", "Mo")
    when_noor_says_who_sleep(page, "bij Ruud", "Ruud")

    go(page, "Mensen")
    page.get_by_role("link", name="Tekening", exact=True).click()
    page.get_by_label("Wie slaapt waar").check()
    page.get_by_role("button", name="Teken").click()

    then_both_homes_are_drawn(page)
    then_the_page_says(page, "kind van Inge en Ruud", "kind van Inge en Piet")
    then_it_is_accessible(page)
    assert time.monotonic() - began < LONGEST


def when_noor_says(page: Page, wie: str, is_: str, van: str, *, hoe: str = "") -> None:
    """Say how two people belong together."""
    go(page, "Mensen")
    page.get_by_role("link", name="Relatie toevoegen").click()
    page.get_by_label("Wie", exact=True).select_option(label=wie)
    page.get_by_label("is", exact=True).select_option(label=is_)
    page.get_by_label("van wie?").select_option(label=van)
    if hoe:
        page.get_by_label("Zijn zij partners? Hoe dan?").select_option(label=hoe)
    page.get_by_role("button", name="Bewaar").click()
    then_the_page_says(page, "Wie zijn de mensen?")


def when_noor_adds(page: Page, bij: str, als: str, naam: str) -> None:
    """Add somebody from the page of who is already here: five clicks at most."""
    go(page, "Mensen")
    page.get_by_role("link", name=re.compile(f"^{bij} ")).first.click()
    page.get_by_role("link", name=als, exact=True).click()
    page.get_by_label("Roepnaam").fill(naam)
    page.get_by_role("button", name="Bewaar").click()
    then_the_page_says(page, "Wie zijn de mensen?", naam)


def when_noor_says_who_sleep(page: Page, naam: str, *bewoners: str) -> None:
    go(page, "Mensen")
    page.get_by_role("link", name="Huishouden toevoegen").click()
    page.get_by_label("Hoe noemen we dit huishouden?").fill(naam)
    for wie in bewoners:
        page.get_by_label(wie, exact=True).check()
    page.get_by_role("button", name="Bewaar").click()
    then_the_page_says(page, "Wie zijn de mensen?", naam)


def then_both_homes_are_drawn(page: Page) -> None:
    drawing = page.locator("svg.genogram").first
    for naam in ("Sam Jansen", "Lot Jansen", "Mo", "Piet", "Inge Bakker"):
        expect(drawing.locator("title", has_text=naam)).to_have_count(1)
    expect(drawing.locator(".genogram-huis").first).to_be_visible()
    expect(drawing).to_contain_text("slaapt bij Ruud")
