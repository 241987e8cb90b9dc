"""Asking everybody at once, and which yes a talk may stand on."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.actions import record_gezag
from samenspel.domain.gezin.models import Gezagsoort
from samenspel.domain.gezin.queries import list_personen, list_personen_nu
from samenspel.domain.handelingen.samenwerking import (
    ask_toestemming,
    list_bruikbare_vragen,
    list_jeugdigen,
    spar,
)
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.samenwerking.actions import Sparringgegevens


@pytest.fixture
def mensen(gezin_jansen, as_noor, woensdag):
    """Inge has gezag over Sam; a GI has it over Lot."""
    found = {p.roepnaam: p for p in list_personen(gezin_jansen)}
    for kind, houder, soort in (
        ("Sam", "Inge", Gezagsoort.OUDER),
        ("Lot", None, Gezagsoort.GI),
    ):
        record_gezag(
            kind=found[kind],
            houder=found.get(houder),
            soort=soort,
            by=as_noor,
            at=woensdag,
        )
    return found


@pytest.fixture
def nu(gezin_jansen, mensen, woensdag):
    return list_personen_nu(gezin_jansen, woensdag.date())


@pytest.fixture
def ask(gezin_jansen, as_noor, woensdag, mensen):
    """Ask about Sam; returns what was recorded."""

    def ask(*namen):
        return ask_toestemming(
            gezin=gezin_jansen,
            gegevens=Vraaggegevens(
                uuid4(), "Driss", "Sam", "het helpt", woensdag, (mensen["Sam"].pk,)
            ),
            antwoorden=[Antwoordgegevens(mensen[naam], True) for naam in namen],
            by=as_noor,
            at=woensdag,
        )

    return ask


@pytest.fixture
def gesprek(woensdag):
    return Sparringgegevens(woensdag, "Driss", "GI", "Sam", False, True)


def test_who_has_gezag_is_known_per_child(nu, mensen, woensdag):
    sam, lot = list_jeugdigen(nu, woensdag.date())

    assert (sam.leeftijd, dict(sam.gezag)) == (9, {mensen["Inge"].pk: "Inge"})
    assert (dict(lot.gezag), lot.heeft_ander_gezag) == ({}, True)
    (alleen,) = list_jeugdigen(nu, woensdag.date(), betreft=[mensen["Lot"].pk])
    assert alleen.naam == "Lot"


def test_one_question_is_one_click(ask):
    ask("Inge", "Ruud")

    lijnen = Gebeurtenis.objects.filter(soort="toestemming.gevraagd")
    assert len(lijnen) == 2
    assert len({lijn.handeling for lijn in lijnen}) == 1


def test_a_question_without_an_answer_is_refused(ask):
    with pytest.raises(Blocked, match="Kies van wie u een antwoord hebt"):
        ask()


def test_only_the_children_of_the_question_count(
    ask, nu, gesprek, gezin_jansen, as_noor, woensdag, mensen
):
    ask("Inge")
    (vraag,) = list_bruikbare_vragen(gezin_jansen)

    sparring = spar(
        gezin=gezin_jansen,
        gegevens=gesprek,
        vraag=vraag,
        personen=nu,
        by=as_noor,
        at=woensdag + timedelta(hours=1),
    )

    assert sparring.is_anoniem is False
    lijn = Gebeurtenis.objects.get(soort="sparring.gehouden")
    assert lijn.betreft == [mensen["Sam"].pk]
    assert list_bruikbare_vragen(gezin_jansen) == []


def test_an_anonymous_talk_leaves_the_yes_for_another(
    ask, nu, gesprek, gezin_jansen, as_noor, woensdag
):
    ask("Inge")
    spar(
        gezin=gezin_jansen,
        gegevens=replace(gesprek, is_anoniem=True),
        vraag=None,
        personen=nu,
        by=as_noor,
        at=woensdag,
    )

    assert len(list_bruikbare_vragen(gezin_jansen)) == 1
