"""The family of the canaries, for every test that looks where they fly."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from conftest import owner_connection
from samenspel.core.actor import acting_as_gebruiker
from tests.canary import Kanariegezin, build_kanariegezin
from tests.canary_papier import give_words
from tests.canary_rows import list_canaries, list_models


@pytest.fixture
def papier_in_woorden(monkeypatch) -> pytest.MonkeyPatch:
    """Ask for it before the family: its papers are made on the way."""
    give_words(monkeypatch)
    return monkeypatch


@pytest.fixture
def wereld(noor) -> Kanariegezin:
    level_numbers()
    at = timezone.now() - timedelta(days=3)
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        return build_kanariegezin(by=noor, at=at)


@pytest.fixture
def kanaries(wereld, noor) -> dict[str, str]:
    with acting_as_gebruiker(noor.pk):
        return list_canaries(wereld.gezin)


@pytest.fixture
def nummers(wereld, noor) -> list[int]:
    """Numbers that an address may hold: everybody, every paper, a row of each model."""
    gezin = wereld.gezin.pk
    with acting_as_gebruiker(noor.pk):
        rows = [m.objects.filter(gezin_id=gezin).order_by("pk") for m in list_models()]
        some = [row for found in rows for row in found.values_list("pk", flat=True)[:1]]
    mensen = [p.pk for p in wereld.mensen.values()]
    return sorted({*some, *mensen, *(p.pk for p in wereld.papieren)})


def level_numbers() -> None:
    """Let every table count on from the same number.

    The rows of this family then share a handful of numbers, and a page with a number is
    asked a handful of times, not once for each model.
    """
    van_ons = "schemaname = 'public' AND sequenceowner = current_user"
    with owner_connection() as owner:
        owner.execute(
            "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, hoogste)"
            " FROM pg_sequences, (SELECT max(coalesce(last_value, 1)) AS hoogste"
            f" FROM pg_sequences WHERE {van_ons}) AS stand WHERE {van_ons}"
        )
