"""What was not so, and what does not go on: it stays to be read, and counts no more."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspel.core.models import Gebeurtenis
from samenspel.domain.verhaal.actions import plan_agendaafspraak
from samenspel.domain.verhaal.models import Agendaafspraak, Contact, Contactwijze
from samenspel.interfaces.werkplek.contact.tests.bezoek import bezoek

REDEN = "Dit was een ander gezin."


@pytest.fixture
def contact(page, mensen):
    """A visit at which Sam was seen."""
    page("contact-nieuw", **bezoek(), gezien=[mensen["Sam"].pk])
    return Contact.objects.get()


@pytest.fixture
def afspraak(gezin, as_femke, mensen):
    """A talk at school, tomorrow."""
    return plan_agendaafspraak(
        gezin=gezin,
        wanneer=timezone.now() + timedelta(days=1),
        wijze=Contactwijze.SCHOOL,
        met=[mensen["Sam"]],
        onderwerp="Hoe gaat het?",
        by=as_femke,
        at=timezone.now(),
    )


def test_who_was_seen_by_it_is_not_seen_any_more(page, contact):
    assert "gezien vandaag" in page("kaart") or "gezien gisteren" in page("kaart")

    words = page("contact-intrekking", contact.pk, reden=REDEN)

    assert "Ingetrokken" in words
    assert REDEN in words
    assert contact.belangrijkste in words
    assert "nog niet gezien" in page("kaart")


def test_the_log_says_which_line_does_not_hold(page, contact):
    line = Gebeurtenis.objects.get(soort="contact.vastgelegd")

    page("contact-intrekking", contact.pk, reden=REDEN)

    withdrawn = Gebeurtenis.objects.get(soort="contact.vervallen")
    assert (withdrawn.corrigeert, withdrawn.waarden) == (line.pk, {"reden": REDEN})


def test_a_visit_that_was_not_there_is_needed_again(page, contact):
    assert "Bezoek het gezin" not in page("kaart")

    page("contact-intrekking", contact.pk, reden=REDEN)

    assert "Bezoek het gezin" in page("kaart")


def test_without_a_reason_nothing_happens(press, contact):
    words = press("contact-intrekking", contact.pk, reden=" ")

    assert "Er mist nog iets" in words
    assert Contact.objects.get().vervallen_op is None


def test_it_is_withdrawn_once(page, contact):
    page("contact-intrekking", contact.pk, reden=REDEN)

    assert "Dit is al ingetrokken." in page("contact-intrekking", contact.pk, reden="x")


def test_an_appointment_is_called_off_with_a_reason(page, afspraak):
    assert "Hoe gaat het?" in page("contacten")

    words = page("afspraak-afzegging", afspraak.pk, reden="Sam is ziek.")

    assert "De afspraak is afgezegd" in words
    assert "Hoe gaat het?" not in page("contacten")
    assert Agendaafspraak.objects.get().reden_afgezegd == "Sam is ziek."


def test_what_was_called_off_cannot_be_called_off_again(page, afspraak):
    page("afspraak-afzegging", afspraak.pk, reden="Sam is ziek.")

    assert "Deze bladzijde is er niet" in page("afspraak-afzegging", afspraak.pk)
