"""No word is lost: a crash, another device, a line that is gone, a session that ended."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import Page, expect

from samenspel.core.actor import acting_as_gebruiker
from tests.cast import open_gezin_jansen
from tests.journeys.stappen import (
    give_password,
    then_it_is_accessible,
    then_the_page_says,
)

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

SENTENCE = "Sam zei dat oma 's nachts komt."


@pytest.fixture
def gezin(noor):
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        return open_gezin_jansen(by=noor, at=timezone.now() - timedelta(days=1))


@pytest.fixture
def contact(gezin) -> str:
    return f"/dossiers/{gezin.dossiernummer}/contacten/nieuw/"


def test_what_was_typed_is_there_on_another_device(contact, open_page):
    laptop, telefoon = open_page("noor"), open_page("noor", breed=390)
    when_noor_types(laptop, contact, SENTENCE)
    then_it_is_kept(laptop)

    telefoon.goto("/")
    then_it_is_accessible(telefoon)
    telefoon.get_by_role("link", name="Contact vastleggen").last.click()

    then_the_page_says(telefoon, "Het is nog niet bewaard")
    then_the_sentence_stands_there(telefoon)
    then_it_is_accessible(telefoon)
    when_noor_is_ready(telefoon)
    expect(telefoon.get_by_text("Nog niet bewaard")).to_have_count(0)


def test_a_line_that_is_gone_mid_sentence_costs_no_word(contact, open_page):
    page = open_page("noor")
    when_noor_types(page, contact, "Sam zei")
    then_it_is_kept(page)
    page.context.set_offline(True)
    when_noor_types(page, "", SENTENCE)

    then_it_is_only_here(page, "Geen verbinding.")
    page.get_by_role("button", name="Klaar").click()
    then_the_sentence_stands_there(page)
    page.context.set_offline(False)
    then_it_is_kept(page)

    page.reload()
    page.get_by_role("link", name="Ga daarmee verder").click()
    then_the_sentence_stands_there(page)


def test_who_was_signed_out_finds_it_back_after_signing_in(contact, open_page):
    page = open_page("noor")
    page.goto(contact)
    page.context.clear_cookies(name="samenspel")
    when_noor_types(page, "", SENTENCE)
    then_it_is_only_here(page, "U bent uitgelogd.")

    page.goto("/")
    give_password(page, "noor")

    expect(page.get_by_text("Tekst die nog op dit apparaat stond")).to_be_visible()
    page.get_by_role("link", name="Kijk bij Vandaag").click()
    page.get_by_role("list", name="Nog niet bewaard").get_by_role("link").click()
    then_the_sentence_stands_there(page)


def when_noor_types(page: Page, url: str, sentence: str) -> None:
    if url:
        page.goto(url)
    field = page.get_by_label("Het belangrijkste, in één regel")
    field.fill("")
    field.press_sequentially(sentence)


def then_it_is_kept(page: Page) -> None:
    expect(page.get_by_text("Concept bewaard om")).to_be_visible()


def then_it_is_only_here(page: Page, words: str) -> None:
    expect(page.get_by_text(f"{words} Uw tekst staat op dit apparaat.")).to_be_visible()


def then_the_sentence_stands_there(page: Page) -> None:
    field = page.get_by_label("Het belangrijkste, in één regel")
    expect(field).to_have_value(SENTENCE)


def when_noor_is_ready(page: Page) -> None:
    page.get_by_role("button", name="Klaar").click()
    page.wait_for_url("**/dossiers/*/")
    page.goto("/")
