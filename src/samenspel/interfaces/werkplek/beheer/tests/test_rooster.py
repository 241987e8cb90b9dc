"""The own telephone, leave with a deputy, and duty; and nobody else's."""

from datetime import timedelta

import pytest
from django.db import ProgrammingError, transaction
from django.urls import reverse
from django.utils import timezone

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.organisatie.models import Afwezigheid, Dienst, Medewerker
from samenspel.interfaces.werkplek.toegang.tests.test_nood import sign_in

pytestmark = pytest.mark.django_db(transaction=True)


def send(wie, naam: str, **data) -> str:
    url = reverse(f"werkplek:{naam}")
    return sign_in(wie).post(url, data, follow=True).content.decode()


def show_dag(dagen: int) -> str:
    return f"{timezone.localdate() + timedelta(days=dagen):%d-%m-%Y}"


def meld(wie, voor, vervanger=None) -> str:
    return send(
        wie,
        "afwezigheid",
        medewerker=voor.medewerker.pk,
        vanaf=show_dag(0),
        laatste=show_dag(4),
        vervanger=vervanger.medewerker.pk if vervanger else "",
    )


def read_soorten(wie) -> list[str]:
    """The lines without a gezin that this person wrote."""
    with acting_as_gebruiker(wie.pk), transaction.atomic():
        lijnen = Gebeurtenis.objects.filter(gezin_id=None, door=wie.pk)
        return list(lijnen.order_by("-pk").values_list("soort", flat=True))


def test_a_worker_changes_the_own_telephone(noor):
    vorig = noor.medewerker.telefoon
    try:
        assert "06 00 00 00 42" in send(
            noor, "mijn-gegevens", telefoon="06 00 00 00 42"
        )
        assert read_soorten(noor)[0] == "medewerker.telefoon_gewijzigd"
    finally:
        send(noor, "mijn-gegevens", telefoon=vorig)


def test_the_number_of_somebody_else_stays(noor, driss):
    vorig = driss.medewerker.telefoon

    with acting_as_gebruiker(noor.pk), transaction.atomic():
        ander = Medewerker.objects.filter(pk=driss.medewerker.pk)
        assert ander.update(telefoon="06 12345678") == 0

    assert Medewerker.objects.get(pk=driss.medewerker.pk).telefoon == vorig


def test_a_worker_cannot_give_herself_another_function(noor):
    with (
        pytest.raises(ProgrammingError, match="denied"),
        acting_as_gebruiker(noor.pk),
        transaction.atomic(),
    ):
        Medewerker.objects.filter(pk=noor.medewerker.pk).update(
            functie="PRIVACY_OFFICER"
        )


def test_a_worker_reports_leave_and_is_back(noor, driss):
    page = meld(noor, noor, driss)
    assert "Driss Amrani" in page
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        afwezigheid = Afwezigheid.objects.get()
    assert (afwezigheid.tot - afwezigheid.vanaf).days in (4, 5)

    page = send(noor, "rooster-einde", afwezigheid=afwezigheid.pk)

    assert "Iedereen is er" in page
    assert read_soorten(noor)[:2] == [
        "afwezigheid.beeindigd",
        "afwezigheid.vastgelegd",
    ]


@pytest.mark.parametrize("wie", ["ria", "bea"])
def test_the_teammanager_and_the_beheerder_report_it_for_somebody(wie, request, noor):
    gebruiker = request.getfixturevalue(wie)

    assert "Noor de Wit" in meld(gebruiker, noor)


@pytest.mark.parametrize("wie", ["driss", "petra", "bas"])
def test_for_another_nobody_else_does(wie, request, noor):
    gebruiker = request.getfixturevalue(wie)

    assert "Selecteer een geldige keuze" in meld(gebruiker, noor)
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        assert Afwezigheid.objects.count() == 0


def test_who_is_away_elsewhere_is_not_told(noor, bas):
    meld(noor, noor)

    assert "Noor de Wit" not in sign_in(bas).get("/rooster/").content.decode()
    with acting_as_gebruiker(bas.pk), transaction.atomic():
        assert Afwezigheid.objects.count() == 0
        afwezigheid = 1
    sign_in(bas).post("/rooster/einde/", {"afwezigheid": afwezigheid})
    assert "Noor de Wit" in sign_in(noor).get("/rooster/").content.decode()


def plan(wie, tot: str) -> str:
    return send(
        wie,
        "dienst",
        medewerker=wie.medewerker.pk,
        van_dag=show_dag(0),
        van_tijd="17:00",
        tot_dag=show_dag(1),
        tot_tijd=tot,
        telefoon="088 000 10 99",
    )


def test_duty_is_planned_seen_by_colleagues_and_cancelled(noor, driss, bas):
    assert "088 000 10 99" in plan(noor, "08:30")
    with acting_as_gebruiker(noor.pk), transaction.atomic():
        dienst = Dienst.objects.get()
    collega = sign_in(driss)
    assert "088 000 10 99" in collega.get("/rooster/").content.decode()
    assert collega.post("/rooster/einde/", {"dienst": dienst.pk}).status_code == 404
    assert "Noor de Wit" not in sign_in(bas).get("/rooster/").content.decode()

    assert "Nog niemand" in send(noor, "rooster-einde", dienst=dienst.pk)


def test_an_absence_that_ends_before_it_begins_is_refused(noor):
    page = send(
        noor,
        "afwezigheid",
        medewerker=noor.medewerker.pk,
        vanaf=show_dag(5),
        laatste=show_dag(2),
        vervanger="",
    )

    assert "ligt voor de eerste" in page
