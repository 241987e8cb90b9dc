"""Every page in few statements and few bytes, however large the family.

Counted on a signed-in client, session and user included; BEGIN, COMMIT and SAVEPOINT
are no questions. A second family must not cost a statement more.
"""

import cProfile
import pstats
from collections.abc import Callable
from datetime import timedelta
from typing import cast
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.demo.genereren import record_signalen
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.gezin.queries import list_kinderen_van
from samenspel.domain.handelingen.veiligheid import ARIJ
from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.organisatie.models import Gebruiker
from tests.canary import build_kanariegezin

# Outside a transaction of the test: the views begin and commit their own.
pytestmark = pytest.mark.django_db(transaction=True)

KILOBYTES = 100
# 30 ms of processor for a tijdlijn; `make bench` measures the time itself.
MOST_CALLS = 130_000
NO_QUESTION = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
LISTS = {
    "vandaag": 8,
    "gezinnen": 6,
    "aanmeldingen": 6,
    "team": 7,
    "mijn-kinderen": 5,
    "teamkinderen": 5,
    "contact": 6,
}
# Pages of the story of one family, and what people make of it.
VERHAAL = {
    "situatie": 19,
    "situatie-netwerk": 19,
    "kinderen": 19,
    "patroon": 18,
    "patroon-vragen": 18,
    "eindsituatie": 18,
    "veranderplan": 24,
    "besluiten": 12,
    "zorgen": 22,
    "leefgebieden": 22,
    "analyse": 30,
}


@pytest.fixture
def groot_gezin(noor) -> Gezin:
    """Four children in two households, with a plan, visits, voices and signals."""
    at = timezone.now() - timedelta(days=3)
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        return build_kanariegezin(by=noor, at=at).gezin


@pytest.fixture
def ask(client, noor):
    """Return a function that asks a page and gives the answer and its statements."""
    client.force_login(noor)
    client.get(reverse("werkplek:zoeken"))  # the end of the session moves now and then

    def ask(url: str, data: dict | None = None, method: str = "get"):
        with CaptureQueriesContext(connection) as captured:
            answer = getattr(client, method)(url, data or {})
        asked = [
            query["sql"]
            for query in captured.captured_queries
            if not query["sql"].startswith(NO_QUESTION)
        ]
        return answer, asked

    return ask


def check(answer, asked, budget: int) -> None:
    assert len(asked) <= budget, "\n\n".join(sql[:400] for sql in asked)
    assert len(answer.content) <= KILOBYTES * 1024


def test_every_list_costs_little(groot_gezin, ask):
    for naam, budget in LISTS.items():
        answer, asked = ask(reverse(f"werkplek:{naam}"))

        assert answer.status_code == 200, naam
        check(answer, asked, budget)


def test_a_second_family_costs_no_statement_more(groot_gezin, noor, ask):
    adressen = [reverse(f"werkplek:{naam}") for naam in LISTS]
    adressen.append(f"{reverse('werkplek:zoeken')}?q=Sam")
    one = [len(ask(adres)[1]) for adres in adressen]
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        build_kanariegezin(by=noor, at=timezone.now() - timedelta(days=3))

    assert [len(ask(adres)[1]) for adres in adressen] == one


def test_the_kaart_costs_little(groot_gezin, ask):
    answer, asked = ask(reverse("werkplek:kaart", args=[groot_gezin.dossiernummer]))

    assert answer.status_code == 200
    check(answer, asked, 12)


def test_the_tijdlijn_costs_little_however_long_it_is(groot_gezin, noor, ask):
    url = reverse("werkplek:tijdlijn", args=[groot_gezin.dossiernummer])
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        record_signalen(groot_gezin, noor, 3000)

    answer, asked = ask(url)

    assert answer.status_code == 200
    check(answer, asked, 15)
    assert count_calls(lambda: ask(url)) < MOST_CALLS


def count_calls(doe: Callable[[], object]) -> int:
    """Return how many functions ran: what it costs the processor, on any machine alike."""
    profile = cProfile.Profile()
    profile.runcall(doe)
    calls: int = pstats.Stats(profile).total_calls  # type: ignore[attr-defined]
    return calls


def test_every_page_of_the_story_costs_little(groot_gezin, ask):
    for naam, budget in VERHAAL.items():
        answer, asked = ask(
            reverse(f"werkplek:{naam}", args=[groot_gezin.dossiernummer])
        )

        assert answer.status_code == 200, naam
        check(answer, asked, budget)


def test_searching_costs_little(groot_gezin, ask):
    answer, asked = ask(reverse("werkplek:zoeken"), {"q": "Sam"})

    assert "Sam" in answer.content.decode()
    check(answer, asked, 5)


def test_saving_a_contact_costs_little(groot_gezin, noor, ask):
    url = reverse("werkplek:contact-nieuw", args=[groot_gezin.dossiernummer])

    answer, asked = ask(url, fill_in(groot_gezin, noor), "post")

    assert answer.status_code == 302, answer.content.decode()
    check(answer, asked, 23)


def test_a_whole_grid_of_four_children_costs_a_statement_per_judgement(
    groot_gezin, noor, ask
):
    url = reverse("werkplek:contact-nieuw", args=[groot_gezin.dossiernummer])

    answer, asked = ask(url, fill_in_grid(groot_gezin, noor), "post")

    assert answer.status_code == 302, answer.content.decode()
    check(answer, asked, 33)


def fill_in(gezin: Gezin, noor: Gebruiker) -> dict[str, object]:
    """A visit to every child, with two numbers and a next appointment."""
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        kinderen = [kind.pk for kind in list_kinderen_van(gezin)]
    return {
        "formulier": str(uuid4()),
        "dag": "gisteren",
        "tijd": "14:30",
        "wijze": "HUISBEZOEK",
        "gezien": kinderen,
        "alleen": kinderen,
        "belangrijkste": "Het gaat rustiger.",
        "cijfer_wij": "5",
        "stem": kinderen[0],
        "cijfer_stem": "6",
        "volgende": "14",
    }


def fill_in_grid(gezin: Gezin, noor: Gebruiker) -> dict[str, object]:
    """The same visit with how safe each child is: the whole grid, and a number."""
    visit = fill_in(gezin, noor)
    items = [item.code for item in get_instrument(ARIJ).items]
    for kind in cast("list[int]", visit["gezien"]):
        visit |= {f"arij-{code}-{kind}": "veilig" for code in items}
        visit[f"cijfer_{kind}"] = "6"
    return visit
