"""How people understood each other: whose mouth, and never that of a child."""

import pytest
from django.db import IntegrityError, transaction

from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.models import Contact
from samenspel.interfaces.werkplek.contact.tests.bezoek import see


def test_nobody_said_anything_is_not_the_same_as_not_needed(page):
    see(page)

    assert Contact.objects.get().tolk == ""


def test_an_interpreter_has_a_language_and_is_read_with_the_talk(page):
    see(page, tolk="TELEFOON", tolk_taal="Tigrinya")

    assert "Met een tolk via telefoon of scherm (Tigrinya)" in page("contacten")
    assert Gebeurtenis.objects.get(soort="contact.vastgelegd").waarden["tolk"] == (
        "telefoon"
    )


def test_a_language_without_an_interpreter_is_not_kept(page):
    see(page, tolk="NIET_NODIG", tolk_taal="Tigrinya")

    assert Contact.objects.get().tolk_taal == ""


def test_a_child_does_not_interpret(page):
    words = see(page, tolk="KIND", tolk_toelichting="Dat was makkelijk.")

    assert "Een kind tolkt niet voor zijn ouders." in words
    assert not Contact.objects.exists()


def test_in_need_a_child_did_and_it_says_why(page):
    refused = see(page, tolk="KIND", is_tolk_in_nood="on")
    see(page, tolk="KIND", is_tolk_in_nood="on", tolk_toelichting="De ambulance kwam.")

    assert "Schrijf op waarom het niet kon wachten op een tolk." in refused
    assert "Een kind tolkte: De ambulance kwam." in page("contacten")


def test_the_table_knows_it_as_well(page):
    see(page)

    with (
        pytest.raises(IntegrityError, match="contact_kind_tolkt_alleen_in_nood"),
        transaction.atomic(),
    ):
        Contact.objects.update(tolk="KIND")


def test_a_family_that_needs_one_is_asked_at_once(page, mensen):
    assert page("contact-nieuw").index("Hoe verstond u elkaar?") > page(
        "contact-nieuw"
    ).index("Meer vastleggen")
    Persoon.objects.filter(pk=mensen["Inge"].pk).update(
        taal="Tigrinya", tolk_nodig=True
    )

    words = page("contact-nieuw")

    assert words.index("Hoe verstond u elkaar?") < words.index("Meer vastleggen")
    assert 'value="Tigrinya"' in words
