"""Generated families: the same from the same seed, and the log makes them again."""

from datetime import datetime

import pytest
from django.db import transaction

from conftest import AMSTERDAM, _role
from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.postgres.server import OWNER
from samenspel.demo.genereren import list_werkers, make_gezinnen, make_werkers
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.termijnen.herbouw import rebuild
from samenspel.domain.termijnen.models import Verplichting
from samenspel.domain.verhaal.models import Contact

NU = datetime(2026, 3, 4, 10, tzinfo=AMSTERDAM)
AANTAL = 20


@pytest.fixture
def werkers(transactional_db):
    """Two workers; rows of organisations stay, so they are made once."""
    with _role(OWNER):
        if not list_werkers():
            make_werkers(2)
    return list_werkers()


def describe(gezin) -> list[str]:
    return [
        f"{p.roepnaam} {p.geslachtsnaam} {p.geboren_op}" for p in list_personen(gezin)
    ]


def test_twenty_families_stand_as_their_log_says(werkers):
    gezinnen = list(make_gezinnen(AANTAL, NU, zaad=7))

    with _role(OWNER):
        different = {gezin.naam: rebuild(gezin.pk) for gezin in gezinnen}
        assert Verplichting.objects.count() > AANTAL
        assert Contact.objects.count() >= AANTAL
    assert set(different.values()) == {0}


def test_the_same_seed_gives_the_same_families(werkers):
    def make(zaad: int) -> list[list[str]]:
        gezinnen = list(make_gezinnen(5, NU, zaad=zaad))
        with acting_as_gebruiker(werkers[0].pk), transaction.atomic():
            return [describe(gezin) for gezin in gezinnen]

    assert make(3) == make(3)
    assert make(3) != make(4)
