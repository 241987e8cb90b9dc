"""Somebody is away: who stands in has the regie of those families, from and until."""

from datetime import timedelta

import pytest
from django.db import ProgrammingError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.actions import end_afwezigheid, record_afwezigheid
from samenspel.domain.organisatie.models import Afwezigheid, Gebruiker
from samenspel.interfaces.werkplek.conftest import address
from samenspel.interfaces.werkplek.toegang.tests.test_nood import sign_in

pytestmark = pytest.mark.django_db(transaction=True)
DAG = timedelta(days=1)


def leave(
    wie: Gebruiker, vervanger: Gebruiker | None, by: Gebruiker, *, vanaf=-DAG, tot=DAG
) -> Afwezigheid:
    nu = timezone.now()
    with acting_as_gebruiker(by.pk), transaction.atomic():
        return record_afwezigheid(
            medewerker=wie.medewerker,
            vervanger=vervanger.medewerker if vervanger else None,
            vanaf=nu + vanaf,
            tot=nu + tot,
            by=by,
            at=nu,
        )


def sees(wie: Gebruiker, gezin: Gezin) -> bool:
    with acting_as_gebruiker(wie.pk), transaction.atomic():
        return Gezin.objects.filter(pk=gezin.pk).exists()


def test_the_vervanger_has_the_regie_and_hears_it(van_noor, noor, driss):
    leave(noor, driss, noor)
    client = sign_in(driss)

    assert client.get(address(van_noor, "toegang")).status_code == 200
    assert client.get(address(van_noor, "melder")).status_code == 200
    assert "U vervangt Noor de Wit" in client.get("/").content.decode()
    assert van_noor.naam in client.get(reverse("werkplek:gezinnen")).content.decode()
    kaart = client.get(address(van_noor, "kaart")).content.decode()
    assert "Is er nu niet. Bel Driss Amrani" in kaart


@pytest.mark.parametrize(
    ("vanaf", "tot"), [(DAG, 2 * DAG), (-2 * DAG, -DAG)], ids=["later", "voorbij"]
)
def test_before_and_after_there_is_nothing(van_noor, noor, driss, vanaf, tot):
    leave(noor, driss, noor, vanaf=vanaf, tot=tot)

    assert not sees(driss, van_noor)
    assert sign_in(driss).get(address(van_noor, "kaart")).status_code == 404


def test_who_is_back_ends_it_at_once(van_noor, noor, driss):
    afwezigheid = leave(noor, driss, noor)
    client: Client = sign_in(driss)
    assert client.get(address(van_noor, "kaart")).status_code == 200

    with acting_as_gebruiker(noor.pk), transaction.atomic():
        end_afwezigheid(afwezigheid=afwezigheid, by=noor, at=timezone.now())

    assert client.get(address(van_noor, "kaart")).status_code == 404


def test_without_a_vervanger_the_teammanager_stands_in(van_noor, noor, ria, driss):
    assert not sees(ria, van_noor)

    leave(noor, None, ria)

    assert sees(ria, van_noor)
    assert sign_in(ria).get(address(van_noor, "toegang")).status_code == 200
    assert not sees(driss, van_noor)


def test_a_colleague_cannot_send_somebody_away(van_noor, noor, driss):
    with pytest.raises(ProgrammingError, match="policy"):
        leave(noor, driss, driss)

    assert not sees(driss, van_noor)


def test_a_vervanger_works_at_the_same_organisation(van_noor, noor, bas):
    with pytest.raises(Blocked, match="dezelfde organisatie"):
        leave(noor, bas, noor)
    # Not in SQL either.
    with (
        pytest.raises(ProgrammingError, match="policy"),
        acting_as_gebruiker(noor.pk),
        transaction.atomic(),
    ):
        Afwezigheid.objects.create(
            medewerker=noor.medewerker,
            vervanger=bas.medewerker,
            vanaf=timezone.now(),
            vastgelegd_door=noor,
        )


def test_the_vervanger_hands_over_the_regie_when_that_cannot_wait(
    van_noor, noor, driss, ria
):
    leave(noor, driss, noor)

    answer = sign_in(driss).post(
        f"{address(van_noor, 'regie')}?q=ria",
        {"medewerker": ria.medewerker.pk, "grond": "Noor is lang weg"},
    )

    assert answer.status_code == 302
    assert sees(ria, van_noor)
    assert not sees(noor, van_noor)
    assert not sees(driss, van_noor)
