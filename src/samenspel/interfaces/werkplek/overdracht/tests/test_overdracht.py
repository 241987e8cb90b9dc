"""A hand-over stays in sight until the two spoke and the dossier was read."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.aanmelding import accept_gezin
from samenspel.domain.handelingen.toegang import hand_over_regie
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.samenwerking.actions import Gesprek, record_gesprek
from samenspel.domain.samenwerking.models import Overdracht
from samenspel.domain.samenwerking.queries import find_overdracht
from samenspel.domain.verhaal.models import Aanmelding
from samenspel.interfaces.werkplek.conftest import address

VANDAAG = reverse("werkplek:vandaag")
GESPROKEN = {
    "gesproken": "ja",
    "dag": "vandaag",
    "tijd": "00:00",
    "met_gezin": "True",
    "meegegeven": "Lot praat liever buiten.",
}


@pytest.fixture
def overgedragen(gezin, as_femke, noor) -> Gezin:
    """Femke, of the lokaal team, gave the regie to Noor, of the GI, and stays a week."""
    aangenomen = accept_gezin(
        aanmelding=Aanmelding.objects.select_related("gezin").get(gezin=gezin),
        regisseur=as_femke.medewerker,
        by=as_femke,
        at=timezone.now() - timedelta(days=1, hours=1),
    )
    give(aangenomen, noor, as_femke)
    return aangenomen


def give(gezin: Gezin, aan: Gebruiker, by: Gebruiker) -> None:
    hand_over_regie(
        gezin=gezin,
        aan=aan.medewerker,
        grond="de rechter sprak een OTS uit",
        blijft_tot=timezone.now() + timedelta(days=7),
        by=by,
        at=timezone.now() - timedelta(days=1),
    )


@pytest.fixture
def als():
    """Return how somebody reads a page, or sends a form and reads on."""

    def als(wie: Gebruiker, url: str, **data: str) -> str:
        client = Client()
        client.force_login(wie)
        answer = client.post(url, data, follow=True) if data else client.get(url)
        return answer.content.decode()

    return als


def read_log() -> list[str]:
    lijnen = Gebeurtenis.objects.filter(soort__startswith="overdracht.").order_by("pk")
    return list(lijnen.values_list("soort", flat=True))


def test_both_see_it_until_they_spoke_and_it_was_read(overgedragen, als, femke, noor):
    spreken = address(overgedragen, "overdracht-gesprek")
    lezen = address(overgedragen, "overdracht-lezen")
    assert "U gaf de regie aan" in als(femke, VANDAAG)
    assert "U kreeg de regie van" in als(noor, VANDAAG)
    assert "nog spreken en lezen" in als(noor, VANDAAG)

    page = als(femke, spreken, **GESPROKEN)

    assert "met het gezin erbij" in page
    assert "Lot praat liever buiten." in page
    assert "nog lezen" in als(noor, VANDAAG)
    assert "nog lezen" in als(femke, VANDAAG)

    assert "Alleen wie de regie kreeg" in als(femke, lezen, lees="1")
    assert "u las dit dossier" in als(noor, lezen, lees="1")

    for wie in (femke, noor):
        assert "Overdracht" not in als(wie, VANDAAG)
    assert read_log() == [
        "overdracht.begonnen",
        "overdracht.besproken",
        "overdracht.gelezen",
    ]


def test_a_talk_that_can_no_longer_be_held_ends_with_the_reason(
    overgedragen, als, noor
):
    spreken = address(overgedragen, "overdracht-gesprek")
    assert "Schrijf op waarom" in als(noor, spreken, gesproken="kan-niet")

    page = als(noor, spreken, gesproken="kan-niet", reden="Femke is langdurig ziek.")

    assert "Femke is langdurig ziek." in page
    assert read_log()[-1] == "overdracht.niet_besproken"


def test_the_form_says_what_a_talk_needs(overgedragen, als, noor):
    spreken = address(overgedragen, "overdracht-gesprek")

    page = als(noor, spreken, gesproken="ja")

    assert "Vul de dag van het gesprek in." in page
    assert "Vul de tijd van het gesprek in." in page
    assert "Kies ja of nee." in page
    assert read_log() == ["overdracht.begonnen"]


def test_the_form_says_who_makes_the_difference(overgedragen, als, noor):
    page = als(noor, address(overgedragen, "overdracht-gesprek"))

    assert "samen met het gezin: zij maken het verschil" in page


def test_a_third_cannot_say_that_two_others_spoke(overgedragen, as_femke, mieke):
    overdracht = find_overdracht(overgedragen)

    with pytest.raises(Blocked, match="Alleen wie de regie gaf of kreeg"):
        record_gesprek(
            overdracht=overdracht,
            gesprek=Gesprek(timezone.now(), was_gezin_erbij=True),
            by=mieke,
            at=timezone.now(),
        )


@pytest.mark.parametrize("dagen", [-1, 60])
def test_the_talk_is_neither_in_the_future_nor_long_before(
    overgedragen, as_femke, dagen
):
    op = timezone.now() - timedelta(days=dagen)

    with pytest.raises(Blocked):
        record_gesprek(
            overdracht=find_overdracht(overgedragen),
            gesprek=Gesprek(op, was_gezin_erbij=False),
            by=as_femke,
            at=timezone.now(),
        )


def test_the_regie_that_goes_on_ends_what_was_not_done(
    overgedragen, als, as_femke, femke, driss
):
    hand_over_regie(
        gezin=overgedragen,
        aan=driss.medewerker,
        grond="Noor gaat weg",
        blijft_tot=None,
        by=as_femke,
        at=timezone.now(),
    )

    eerste, tweede = Overdracht.objects.order_by("pk")
    assert eerste.vervallen_op == tweede.op
    assert "U kreeg de regie van" in als(driss, VANDAAG)
    assert "Overdracht" not in als(femke, VANDAAG)


@pytest.mark.parametrize(
    "fout",
    [
        {"besproken_op": "2026-01-01T10:00:00Z"},
        {
            "besproken_op": "2026-01-01T10:00:00Z",
            "was_gezin_erbij": True,
            "reden_geen_gesprek": "ziek",
        },
    ],
)
def test_what_cannot_be_true_is_refused(overgedragen, as_femke, fout):
    with pytest.raises(IntegrityError), transaction.atomic():
        Overdracht.objects.update(**fout)


def test_nobody_hands_over_to_the_own_self(overgedragen, as_femke):
    overdracht = find_overdracht(overgedragen)

    with pytest.raises(IntegrityError), transaction.atomic():
        Overdracht.objects.update(van=overdracht.aan)
