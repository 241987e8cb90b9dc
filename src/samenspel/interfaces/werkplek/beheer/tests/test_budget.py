"""The lists of management cost the same for ten workers as for a thousand."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from conftest import owner_connection

pytestmark = pytest.mark.django_db(transaction=True)
NO_QUESTION = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
LISTS = {
    "beheer": 6,
    "beheer-teams": 5,
    "beheer-functies": 5,
    "beheer-organisaties": 6,
    "beheer-regios": 5,
    "beheer-wijzigingen": 5,
}
DUIZEND = """
WITH wie AS (
  INSERT INTO organisatie_gebruiker (gebruikersnaam, naam, password, is_active, is_demo,
      emailadres, sessienummer)
    SELECT 'drukte' || n, 'Drukte ' || n, '!', true, false, '', 0
      FROM generate_series(1, 1000) AS n RETURNING id
)
INSERT INTO organisatie_medewerker (gebruiker_id, organisatie_id, team_id, functie,
    telefoon)
  SELECT wie.id, t.organisatie_id, t.id, 'JEUGDBESCHERMER', '' FROM wie
    JOIN organisatie_team t ON t.naam = 'Team Noord'
"""
WEG = """
DELETE FROM organisatie_medewerker WHERE gebruiker_id IN
  (SELECT id FROM organisatie_gebruiker WHERE gebruikersnaam LIKE 'drukte%');
DELETE FROM organisatie_gebruiker WHERE gebruikersnaam LIKE 'drukte%';
"""


@pytest.fixture
def ask(client, bea):
    client.force_login(bea)
    client.get(reverse("werkplek:mijn-gegevens"))  # the session moves now and then

    def ask(naam: str, *args, **vraag):
        with CaptureQueriesContext(connection) as captured:
            answer = client.get(reverse(f"werkplek:{naam}", args=args), vraag)
        assert answer.status_code == 200
        return answer, [
            query["sql"]
            for query in captured.captured_queries
            if not query["sql"].startswith(NO_QUESTION)
        ]

    return ask


@pytest.fixture
def duizend(db):
    """A thousand workers more in the organisation of Bea."""
    with owner_connection() as owner:
        owner.execute(DUIZEND)
    yield
    with owner_connection() as owner:
        owner.execute(WEG)


def test_lists_cost_little(ask):
    te_veel = {naam: len(ask(naam)[1]) for naam in LISTS}

    assert {naam: n for naam, n in te_veel.items() if n > LISTS[naam]} == {}


def test_a_thousand_workers_cost_no_statement_more(ask, request):
    before = {naam: len(ask(naam)[1]) for naam in LISTS}
    request.getfixturevalue("duizend")

    assert {naam: len(ask(naam)[1]) for naam in LISTS} == before
    page = ask("beheer", pagina=3)[0].content.decode()
    assert "51 tot en met 75 van" in page
    assert len(page) < 100 * 1024


def test_one_worker_costs_little(ask, noor):
    assert len(ask("medewerker", noor.medewerker.pk)[1]) <= 12
