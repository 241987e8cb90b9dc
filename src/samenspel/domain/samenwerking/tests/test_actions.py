"""Sparring leaves its line, its row and its constraints."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.actions import record_toestemming, withdraw_toestemming
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.privacy.queries import list_toestemmingsvragen
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen
from samenspel.domain.privacy.rules import Jeugdige
from samenspel.domain.samenwerking.actions import (
    Sparringgegevens,
    record_sparring,
    report_back_sparring,
)
from samenspel.domain.samenwerking.etiketten import label_sparring
from samenspel.domain.samenwerking.models import Sparring
from samenspel.domain.samenwerking.queries import (
    find_sparring,
    list_gebruikte_vragen,
    list_sparringen,
    list_terug_te_koppelen,
)


@pytest.fixture
def mensen(gezin_jansen):
    return {p.roepnaam: p for p in list_personen(gezin_jansen)}


@pytest.fixture
def sam(mensen):
    gezag = {mensen[n].pk: n for n in ("Inge", "Ruud")}
    return Jeugdige(mensen["Sam"].pk, "Sam", 9, gezag)


@pytest.fixture
def vraag(gezin_jansen, as_noor, woensdag, mensen):
    """Ask one question of Inge and Ruud; returns the question with the answers."""

    def ask(**antwoorden):
        gegevens = Vraaggegevens(uuid4(), "Driss", "Sam", "wij verder kunnen", woensdag)
        for naam, ja in antwoorden.items():
            record_toestemming(
                gezin=gezin_jansen,
                gegevens=gegevens,
                antwoord=Antwoordgegevens(mensen[naam], ja),
                by=as_noor,
                at=woensdag,
            )
        vragen = list_toestemmingsvragen(gezin_jansen)
        return next(v for v in vragen if v.vraag == gegevens.vraag)

    return ask


@pytest.fixture
def gesprek(woensdag):
    return Sparringgegevens(
        gehouden_op=woensdag,
        met_wie="Driss Amrani",
        van_organisatie="Jeugdbescherming Waterkant",
        waarover="Hoe praten we met een kind van 9 over ruzie?",
        is_anoniem=False,
        is_vooraf_verteld=True,
    )


@pytest.fixture
def spar(gezin_jansen, as_noor, woensdag, sam):
    return lambda gegevens, vraag=None: record_sparring(
        gezin=gezin_jansen,
        gegevens=gegevens,
        vraag=vraag,
        jeugdigen=[sam],
        by=as_noor,
        at=woensdag + timedelta(hours=1),
    )


def _codes(blocked):
    return {blocker.code for blocker in blocked.value.blockers}


def _lijn():
    return Gebeurtenis.objects.get(soort="sparring.gehouden")


def test_with_the_yes_of_both_parents_one_may_use_names(spar, gesprek, vraag, sam):
    ja = vraag(Inge=True, Ruud=True)

    sparring = spar(gesprek, ja)

    assert sparring.toestemming_id == ja.eerste.pk
    assert (_lijn().waarden, _lijn().betreft) == (
        {"toestemming": True, "anoniem": False, "sparring": sparring.pk},
        [sam.pk],
    )


def test_without_a_yes_there_are_no_names_whatever_the_reason(spar, gesprek):
    with pytest.raises(Blocked) as blocked:
        spar(replace(gesprek, motivering="Er was haast."))

    assert _codes(blocked) == {"geen_toestemming"}


def test_the_no_of_one_parent_stops_the_names(spar, gesprek, vraag):
    with pytest.raises(Blocked) as blocked:
        spar(replace(gesprek, motivering="Haast."), vraag(Inge=True, Ruud=False))

    assert _codes(blocked) == {"toestemming_geweigerd"}


def test_a_yes_that_was_taken_back_is_no_yes(
    spar, gesprek, vraag, gezin_jansen, as_noor, woensdag
):
    ja = vraag(Inge=True, Ruud=True)
    withdraw_toestemming(
        toestemming=ja.antwoorden[1], reden="", by=as_noor, at=woensdag
    )

    (nu,) = list_toestemmingsvragen(gezin_jansen)
    with pytest.raises(Blocked) as blocked:
        spar(gesprek, nu)

    assert _codes(blocked) == {"toestemming_geweigerd"}


def test_a_missing_answer_asks_why_and_then_yields(spar, gesprek, vraag):
    ja = vraag(Inge=True)

    with pytest.raises(Blocked) as blocked:
        spar(gesprek, ja)
    sparring = spar(replace(gesprek, motivering="Ruud is op zee."), ja)

    assert _codes(blocked) == {"toestemming_onvolledig"}
    assert sparring.motivering == "Ruud is op zee."


def test_one_yes_serves_one_talk(spar, gesprek, vraag, gezin_jansen):
    ja = vraag(Inge=True, Ruud=True)
    spar(gesprek, ja)

    with pytest.raises(Blocked) as blocked:
        spar(gesprek, ja)

    assert _codes(blocked) == {"toestemming_gebruikt"}
    assert list_gebruikte_vragen(gezin_jansen) == {ja.vraag}


@pytest.mark.parametrize(
    ("antwoord", "waarde", "terug"),
    [("GEWEIGERD", False, 1), ("NIET_GEVRAAGD", None, 0)],
)
def test_anonymous_is_always_possible(
    antwoord, waarde, terug, spar, gesprek, gezin_jansen
):
    sparring = spar(replace(gesprek, is_anoniem=True, antwoord=antwoord))

    assert (_lijn().waarden["toestemming"], _lijn().waarden["anoniem"]) == (
        waarde,
        True,
    )
    assert sparring.moet_terug is bool(terug)
    assert len(list_terug_te_koppelen(gezin_jansen)) == terug


def test_parents_hear_afterwards_what_was_discussed(
    spar, gesprek, gezin_jansen, as_noor, woensdag
):
    sparring = spar(replace(gesprek, is_anoniem=True, antwoord="GEWEIGERD"))
    op = woensdag + timedelta(hours=3)

    report_back_sparring(
        sparring=sparring, aan="Inge", reactie="Goed", op=op, by=as_noor, at=op
    )

    lijn = Gebeurtenis.objects.get(soort="sparring.teruggekoppeld")
    assert (lijn.gebeurd_van, lijn.waarden) == (op, {"sparring": sparring.pk})
    assert list_terug_te_koppelen(gezin_jansen) == []
    with pytest.raises(Blocked):
        report_back_sparring(
            sparring=sparring, aan="Inge", reactie="", op=op, by=as_noor, at=op
        )


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"is_anoniem": False}, "sparring_herleidbaar_met_toestemming"),
        ({"teruggekoppeld_aan": "Inge"}, "sparring_teruggekoppeld_op_en_aan"),
    ],
)
def test_the_table_refuses(values, constraint, spar, gesprek):
    sparring = spar(replace(gesprek, is_anoniem=True))

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Sparring.objects.filter(pk=sparring.pk).update(**values)


def test_the_table_refuses_feeding_back_before_the_talk(spar, gesprek, woensdag):
    sparring = spar(replace(gesprek, is_anoniem=True))

    with (
        pytest.raises(IntegrityError, match="sparring_terugkoppelen_na_gesprek"),
        transaction.atomic(),
    ):
        Sparring.objects.filter(pk=sparring.pk).update(
            teruggekoppeld_op=woensdag - timedelta(days=1), teruggekoppeld_aan="Inge"
        )


def test_lists_take_one_query(spar, gesprek, gezin_jansen, django_assert_num_queries):
    sparring = spar(replace(gesprek, is_anoniem=True, antwoord="GEWEIGERD"))

    with django_assert_num_queries(1):
        assert [s.vastgelegd_door.naam for s in list_sparringen(gezin_jansen)]
    with django_assert_num_queries(1):
        assert list_terug_te_koppelen(gezin_jansen) == [sparring]
    assert find_sparring(gezin_jansen, sparring.pk + 1) is None


def test_notes_of_a_talk_are_no_paper_for_the_family(spar, gesprek, mensen):
    etiket = label_sparring(spar(replace(gesprek, is_anoniem=True)))
    inge = mensen["Inge"].pk

    assert not mag_lezen(Lezer(Lezersoort.OUDER, inge, frozenset({inge})), etiket)
