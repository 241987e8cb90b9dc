"""E-mail to workers, against a real SMTP server: by choice, with a number and no name."""

from datetime import timedelta
from email import message_from_bytes

import pytest
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from conftest import owner_connection
from samenspel.core.actor import acting_as_gebruiker
from samenspel.domain.meldingen.actions import Keuze, choose_meldingen
from samenspel.domain.meldingen.models import Nieuwssoort
from samenspel.domain.meldingen.queries import list_ontvangers
from samenspel.domain.organisatie.actions import record_afwezigheid
from samenspel.interfaces.opdrachten.proeven_database import check_post
from samenspel.interfaces.opdrachten.taken import (
    plan_dagberichten,
    verstuur_dagbericht,
    verstuur_direct,
)
from tests.cast import open_gezin_jansen
from tests.test_post import postbus  # noqa: F401

pytestmark = pytest.mark.django_db(transaction=True)

HIER = "https://samenspel.voorbeeld.example/"


@pytest.fixture
def met_adres(noor):
    """Noor has a work address."""
    with owner_connection() as owner:
        owner.execute(
            "UPDATE organisatie_gebruiker SET emailadres = 'n@w.example' WHERE id = %s",
            [noor.pk],
        )
    yield noor
    with owner_connection() as owner:
        owner.execute("UPDATE organisatie_gebruiker SET emailadres = ''")


def choose(wie, uur=None, in_dagbericht=(), direct=()) -> None:
    keuze = Keuze(uur, list(in_dagbericht), list(direct), HIER)
    with acting_as_gebruiker(wie.pk), transaction.atomic():
        choose_meldingen(keuze=keuze, by=wie, at=timezone.now())


def take_in(wie) -> None:
    with acting_as_gebruiker(wie.pk), transaction.atomic():
        open_gezin_jansen(by=wie, at=timezone.now() - timedelta(days=2))


def read_words(brief: str) -> str:
    return message_from_bytes(brief.encode()).get_payload(decode=True).decode()


def test_the_mail_says_how_much_and_names_nobody(met_adres, postbus):  # noqa: F811
    choose(met_adres, uur=8)
    take_in(met_adres)

    verstuur_dagbericht(met_adres.pk)
    verstuur_dagbericht(met_adres.pk)  # a second try on the same day

    [brief] = postbus.brieven
    woorden = read_words(brief)
    assert "vandaag uw aandacht in Samenspel" in woorden
    assert HIER in woorden
    for verboden in ("Jansen", "Bakker", "Sam ", "Lot", "Noor", "Waterkant", "20"):
        assert verboden not in woorden


def test_nothing_to_tell_is_no_mail(met_adres, postbus):  # noqa: F811
    choose(met_adres, uur=8)

    verstuur_dagbericht(met_adres.pk)

    assert postbus.brieven == []


def test_only_who_chose_this_hour_and_is_not_away_gets_it(met_adres, driss):
    assert list_ontvangers(8) == []
    choose(met_adres, uur=8)
    choose(driss, uur=8)  # Driss has no address

    assert list_ontvangers(8) == [met_adres.pk]
    assert list_ontvangers(9) == []

    with acting_as_gebruiker(met_adres.pk), transaction.atomic():
        record_afwezigheid(
            medewerker=met_adres.medewerker,
            vervanger=None,
            vanaf=timezone.now() - timedelta(hours=1),
            tot=timezone.now() + timedelta(days=2),
            by=met_adres,
            at=timezone.now(),
        )
    assert list_ontvangers(8) == []


def test_the_hour_queues_one_job_for_each(met_adres, monkeypatch):
    choose(met_adres, uur=8)
    for dag, jobs in (("2026-11-22 08:01", 0), ("2026-11-23 08:01", 1)):
        moment = timezone.make_aware(timezone.datetime.fromisoformat(dag))
        monkeypatch.setattr(timezone, "localtime", lambda moment=moment: moment)
        plan_dagberichten(0)
        plan_dagberichten(0)
        assert count_jobs("todo") == jobs


def count_jobs(status: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM procrastinate_jobs "
            "WHERE task_name = 'verstuur_dagbericht' AND status = %s",
            [status],
        )
        return int(cursor.fetchone()[0])


def test_news_that_one_wants_at_once_is_mailed_once(met_adres, postbus):  # noqa: F811
    choose(met_adres, direct=[Nieuwssoort.ROOD, Nieuwssoort.AANMELDING])
    verstuur_direct(met_adres.pk)
    assert postbus.brieven == []
    take_in(met_adres)

    verstuur_direct(met_adres.pk)
    verstuur_direct(met_adres.pk)

    [brief] = postbus.brieven
    assert "voor u in Samenspel" in read_words(brief)
    assert "Jansen" not in brief


def test_a_server_that_refuses_is_an_error_that_is_tried_again(
    met_adres,
    postbus,  # noqa: F811
):
    choose(met_adres, uur=8)
    take_in(met_adres)
    postbus.weigert = True
    with pytest.raises(OSError):
        verstuur_dagbericht(met_adres.pk)

    postbus.weigert = False
    verstuur_dagbericht(met_adres.pk)

    assert len(postbus.brieven) == 1


def test_what_did_not_leave_is_said_by_controle(met_adres):
    assert list(check_post()) == []
    with owner_connection() as owner:
        [(job,)] = owner.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, args, status) "
            "VALUES ('default', 'verstuur_dagbericht', '{}', 'failed') RETURNING id"
        ).fetchall()
        owner.execute(
            "INSERT INTO procrastinate_events (job_id, type) VALUES (%s, 'failed')",
            [job],
        )

    [gebrek] = check_post()

    assert "1 bericht ging deze week niet weg" in str(gebrek)
    with owner_connection() as owner:
        owner.execute("DELETE FROM procrastinate_events")
        owner.execute("DELETE FROM procrastinate_jobs")


def test_somebody_chooses_and_reads_the_news(client, noor):
    take_in(noor)
    client.force_login(noor)
    vandaag = reverse("werkplek:vandaag")
    page = client.get(vandaag).content.decode()
    assert "Alles gelezen" in page
    assert page.count("<strong>Nieuw</strong>") == page.count('name="sleutel"') > 0

    sleutels = [s.split('"')[0] for s in page.split('name="sleutel" value="')[1:]]
    client.post(reverse("werkplek:meldingen-gelezen"), {"sleutel": [*sleutels, "x"]})

    page = client.get(vandaag).content.decode()
    assert "Alles gelezen" not in page
    assert "<strong>Nieuw</strong>" not in page
    assert "Nu nodig" in page

    url = reverse("werkplek:meldingen")
    keuzes = {soort.lower(): "scherm" for soort in Nieuwssoort}
    zonder_uur = client.post(url, keuzes | {"rood": "dagbericht"}).content.decode()
    assert "Kies hoe laat het dagbericht komt" in zonder_uur
    client.post(url, keuzes | {"rood": "direct", "uur": "7"})

    page = client.get(url).content.decode()
    assert '<option value="7" selected>' in page
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        assert list_ontvangers(7) == []  # no address, no mail
