"""The own appointments in another agenda: a secret address, and nothing of anybody."""

import re
from datetime import datetime, timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from conftest import AMSTERDAM, owner_connection
from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.verhaal.actions import (
    cancel_agendaafspraak,
    plan_agendaafspraak,
)
from samenspel.domain.verhaal.models import Agendalink, Contactwijze
from samenspel.domain.verhaal.queries import Agendaregel
from samenspel.interfaces.werkplek.agenda.ical import write_agenda
from tests.cast import open_gezin_jansen


@pytest.fixture
def afspraak(gezin, mensen, as_femke):
    """A visit to Sam, the day after tomorrow."""
    return plan_agendaafspraak(
        gezin=gezin,
        wanneer=timezone.now() + timedelta(days=2),
        wijze=Contactwijze.HUISBEZOEK,
        met=[mensen["Sam"]],
        onderwerp="over het blauwe oog",
        by=as_femke,
        at=timezone.now(),
    )


@pytest.fixture
def make(client, femke):
    """Return how Femke makes an address; it is shown once."""
    client.force_login(femke)

    def make() -> str:
        page = client.post(reverse("werkplek:agendakoppeling"), {}).content.decode()
        found = re.search(r'id="adres">([^<]+)<', page)
        assert found
        return found[1].removeprefix("http://testserver")

    return make


def read(adres: str) -> list:
    """Ask as an agenda does: without a session."""
    answer = Client().get(adres)
    assert answer.status_code == 200
    return list(Calendar.from_ical(answer.content).walk("VEVENT"))


def test_the_feed_says_when_and_nothing_else(make, afspraak, gezin):
    adres = make()

    [event] = read(adres)
    text = Client().get(adres).content.decode()

    assert event.decoded("dtstart") == afspraak.wanneer.replace(microsecond=0)
    assert event["summary"] == "Afspraak Samenspel"
    assert event["class"] == "PRIVATE"
    for word in ("Sam ", "Jansen", "Bakker", gezin.dossiernummer, "blauwe", "huis"):
        assert word not in text


def test_an_agenda_may_keep_nothing(make, afspraak):
    answer = Client().get(make())

    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert "no-store" in answer["Cache-Control"]
    assert "private" in answer["Cache-Control"]


def test_what_is_called_off_stays_as_cancelled_under_the_same_uid(
    make, afspraak, as_femke
):
    adres = make()
    [before] = read(adres)
    cancel_agendaafspraak(
        afspraak=afspraak, reden="Sam is ziek.", by=as_femke, at=timezone.now()
    )

    [after] = read(adres)

    assert after["uid"] == before["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert (before["status"], after["status"]) == ("CONFIRMED", "CANCELLED")
    assert "ziek" not in Client().get(adres).content.decode()


def test_summer_and_winter_time_keep_the_hour_of_the_clock():
    winter = datetime(2026, 3, 28, 14, 0, tzinfo=AMSTERDAM)
    zomer = datetime(2026, 3, 29, 14, 0, tzinfo=AMSTERDAM)
    uur = timedelta(hours=1)
    regels = [Agendaregel(str(op), op, op + uur, op, False) for op in (winter, zomer)]

    agenda = Calendar.from_ical(write_agenda(regels))

    starts = [event.decoded("dtstart") for event in agenda.walk("VEVENT")]
    assert [op.hour for op in starts] == [14, 14]
    assert [op.utcoffset() for op in starts] == [uur, 2 * uur]
    [zone] = agenda.walk("VTIMEZONE")
    assert zone["tzid"] == "Europe/Amsterdam"
    assert len(zone.walk("DAYLIGHT")) > 0


def test_a_new_address_kills_the_old_one(make, afspraak):
    old, new = make(), make()

    assert old != new
    assert Client().get(old).status_code == 404
    assert len(read(new)) == 1


def test_a_revoked_address_is_dead(make, afspraak, client):
    adres = make()

    client.post(reverse("werkplek:agendakoppeling-intrekking"))

    assert Client().get(adres).status_code == 404
    soorten = Gebeurtenis.objects.filter(soort__startswith="agendalink")
    assert {"agendalink.gemaakt", "agendalink.ingetrokken"} == set(
        soorten.values_list("soort", flat=True)
    )


def test_the_address_is_shown_once_and_only_a_hash_is_kept(make, client):
    sleutel = make().partition("sleutel=")[2]

    assert len(sleutel) > 40
    assert (
        sleutel not in client.get(reverse("werkplek:agendakoppeling")).content.decode()
    )
    assert sleutel not in str(Agendalink.objects.values())


@pytest.mark.parametrize("vraag", ["", "?sleutel=", "?sleutel=raad%00maar"])
def test_without_the_secret_there_is_nothing(vraag, db):
    answer = Client().get(reverse("werkplek:agendafeed") + vraag)

    assert answer.status_code == 404


def test_who_asks_too_often_waits(make, afspraak):
    adres = make()

    codes = [Client().get(adres).status_code for _ in range(13)]

    assert codes == [200] * 12 + [429]


@pytest.mark.parametrize(
    "einde",
    [
        "UPDATE organisatie_gebruiker SET is_active = false WHERE id = %s",
        "UPDATE organisatie_medewerker SET tot = now() - interval '1 minute' "
        "WHERE gebruiker_id = %s",
    ],
)
@pytest.mark.django_db(transaction=True)
def test_the_feed_of_who_left_is_dead_at_once(einde, make, femke):
    adres = make()
    assert read(adres) == []
    try:
        with owner_connection() as owner:
            owner.execute(einde, [femke.pk])

        assert Client().get(adres).status_code == 404
    finally:
        with owner_connection() as owner:
            owner.execute(
                "UPDATE organisatie_gebruiker SET is_active = true WHERE id = %s",
                [femke.pk],
            )
            owner.execute(
                "UPDATE organisatie_medewerker SET tot = NULL WHERE gebruiker_id = %s",
                [femke.pk],
            )


@pytest.mark.django_db(transaction=True)
def test_a_family_that_is_no_longer_hers_leaves_the_feed(make, femke):
    with acting_as_gebruiker(femke.pk), transaction.atomic():
        gezin = open_gezin_jansen(by=femke, at=timezone.now())
        plan_agendaafspraak(
            gezin=gezin,
            wanneer=timezone.now() + timedelta(days=2),
            wijze=Contactwijze.KANTOOR,
            met=[],
            onderwerp="",
            by=femke,
            at=timezone.now(),
        )
    adres = make()
    assert len(read(adres)) == 1

    with owner_connection() as owner:
        owner.execute(
            "UPDATE privacy_betrokkenheid SET tot = clock_timestamp() "
            "WHERE gezin_id = %s",
            [gezin.pk],
        )

    assert read(adres) == []
