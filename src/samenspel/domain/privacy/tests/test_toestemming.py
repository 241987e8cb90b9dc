"""Who may say yes, what a question needs, and sharing without a yes."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.actions import (
    record_deling,
    record_toestemming,
    withdraw_toestemming,
)
from samenspel.domain.privacy.etiketten import label_deling, label_toestemming
from samenspel.domain.privacy.gegevens import Antwoordgegevens, Vraaggegevens
from samenspel.domain.privacy.models import Deling, Toestemming
from samenspel.domain.privacy.queries import (
    find_toestemming,
    list_delingen,
    list_toestemmingsvragen,
    make_lezer,
)
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen
from samenspel.domain.privacy.rules import Delinggegevens, Recht


@pytest.fixture
def mensen(gezin_jansen):
    return {p.roepnaam: p for p in list_personen(gezin_jansen)}


@pytest.fixture
def vraag(woensdag, mensen):
    return Vraaggegevens(
        vraag=uuid4(),
        met_wie="een jeugdbeschermer",
        waarover="Sam en school",
        zodat="wij weten wat helpt",
        gevraagd_op=woensdag,
        betreft=(mensen["Sam"].pk,),
        weet_van_intrekken=True,
    )


@pytest.fixture
def antwoord(gezin_jansen, as_noor, woensdag, mensen, vraag):
    def answer(naam="Inge", *, ja=True, **rest):
        return record_toestemming(
            gezin=gezin_jansen,
            gegevens=vraag,
            antwoord=Antwoordgegevens(mensen[naam], ja, **rest),
            by=as_noor,
            at=woensdag,
        )

    return answer


@pytest.fixture
def deling(woensdag):
    return Delinggegevens(
        is_gedeeld=True,
        besloten_op=woensdag,
        grondslag="LEVENSBEDREIGEND",
        waarom_geen_toestemming="Vader is niet te bereiken.",
        afweging="Sam loopt gevaar.",
        overlegd_met="Mieke",
        aan_wie="Veilig Thuis",
        welke_gegevens="wat Sam vertelde",
        doel="Sam vannacht veilig",
        is_gezin_geinformeerd=True,
    )


def _codes(blocked):
    return {blocker.code for blocker in blocked.value.blockers}


def test_a_no_is_recorded_with_its_objection_and_its_line(antwoord, mensen):
    nee = antwoord("Ruud", ja=False, toelichting="Geen zin", bezwaren="Bang")

    assert (nee.is_gegeven, nee.bezwaren, nee.is_geldig) == (False, "Bang", False)
    lijn = Gebeurtenis.objects.get(soort="toestemming.gevraagd")
    assert (lijn.betreft, lijn.waarden) == ([mensen["Ruud"].pk], {"gegeven": False})


def test_answers_to_one_question_stand_together(antwoord, gezin_jansen):
    antwoord("Inge")
    antwoord("Ruud", ja=False)

    (gesteld,) = list_toestemmingsvragen(gezin_jansen)
    assert gesteld.zegt == "Inge ja, Ruud nee"
    assert [a.persoon.roepnaam for a in gesteld.ja] == ["Inge"]


def test_a_yes_can_be_taken_back_at_any_time(antwoord, gezin_jansen, as_noor, woensdag):
    ja = antwoord()
    withdraw_toestemming(
        toestemming=ja, reden="", by=as_noor, at=woensdag + timedelta(days=1)
    )

    (gesteld,) = list_toestemmingsvragen(gezin_jansen)
    assert gesteld.ja == []
    assert gesteld.zegt == "Inge ja, later ingetrokken"
    assert Gebeurtenis.objects.filter(soort="toestemming.ingetrokken").count() == 1


def test_what_was_not_given_or_taken_back_cannot_be_taken_back(
    antwoord, as_noor, woensdag
):
    nee = antwoord("Ruud", ja=False)

    with pytest.raises(Blocked) as blocked:
        withdraw_toestemming(toestemming=nee, reden="", by=as_noor, at=woensdag)

    assert _codes(blocked) == {"niet_gegeven"}


def test_one_answer_per_person_per_question(antwoord):
    antwoord()

    with (
        pytest.raises(IntegrityError, match="toestemming_een_antwoord_per_vraag"),
        transaction.atomic(),
    ):
        antwoord(ja=False)


def test_taking_back_comes_after_asking(antwoord, woensdag):
    ja = antwoord()

    with (
        pytest.raises(IntegrityError, match="toestemming_intrekken_na_vragen"),
        transaction.atomic(),
    ):
        Toestemming.objects.filter(pk=ja.pk).update(
            ingetrokken_op=woensdag - timedelta(days=1)
        )


def test_a_vague_question_is_refused(gezin_jansen, as_noor, woensdag, vraag, mensen):
    with pytest.raises(Blocked) as blocked:
        record_toestemming(
            gezin=gezin_jansen,
            gegevens=replace(vraag, zodat=" "),
            antwoord=Antwoordgegevens(mensen["Inge"], True),
            by=as_noor,
            at=woensdag,
        )

    assert _codes(blocked) == {"vraag_niet_gericht"}


def test_sharing_without_toestemming_keeps_the_five_points(
    deling, gezin_jansen, as_noor, woensdag
):
    record_deling(gezin=gezin_jansen, gegevens=deling, by=as_noor, at=woensdag)

    (rij,) = list_delingen(gezin_jansen)
    assert (rij.aan_wie, rij.doel) == ("Veilig Thuis", "Sam vannacht veilig")
    lijn = Gebeurtenis.objects.get(soort="deling.vastgelegd")
    assert lijn.waarden == {"gedeeld": True, "grondslag": "levensbedreigend"}


def test_a_motivering_takes_away_the_soft_blockers_only(
    deling, gezin_jansen, as_noor, woensdag
):
    alleen = replace(deling, overlegd_met="", is_gezin_geinformeerd=False)
    redenen = replace(alleen, motivering="Het was nacht; niemand nam op.")
    record_deling(gezin=gezin_jansen, gegevens=redenen, by=as_noor, at=woensdag)

    with pytest.raises(Blocked) as blocked:
        record_deling(
            gezin=gezin_jansen,
            gegevens=replace(redenen, grondslag=""),
            by=as_noor,
            at=woensdag,
        )

    assert _codes(blocked) == {"geen_grondslag"}


@pytest.mark.parametrize(
    ("veld", "constraint"),
    [
        ("grondslag", "deling_heeft_een_grondslag"),
        ("aan_wie", "deling_zegt_aan_wie_wat_en_waarvoor"),
        ("welke_gegevens", "deling_zegt_aan_wie_wat_en_waarvoor"),
        ("doel", "deling_zegt_aan_wie_wat_en_waarvoor"),
    ],
)
def test_the_table_refuses_a_sharing_without(
    veld, constraint, gezin_jansen, as_noor, woensdag
):
    values = {"grondslag": "WETTELIJK", "aan_wie": "a", "welke_gegevens": "b"}
    rij = {**values, "doel": "c", veld: ""}

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Deling.objects.create(
            gezin=gezin_jansen,
            besloten_op=woensdag,
            is_gedeeld=True,
            vastgelegd_door=as_noor,
            **rij,
        )


def test_lists_take_one_query_however_many_answers(
    antwoord, gezin_jansen, django_assert_num_queries
):
    antwoord("Inge")
    antwoord("Ruud", ja=False)

    with django_assert_num_queries(1):
        assert [v.zegt for v in list_toestemmingsvragen(gezin_jansen)]
    with django_assert_num_queries(1):
        assert list_delingen(gezin_jansen) == []


def test_an_answer_of_another_family_is_not_there(antwoord, gezin_jansen):
    ja = antwoord()

    assert find_toestemming(gezin_jansen, ja.pk) == ja
    assert find_toestemming(gezin_jansen, ja.pk + 1) is None


def test_only_who_answered_reads_the_answer(antwoord, mensen, deling):
    inge, ruud = mensen["Inge"].pk, mensen["Ruud"].pk
    ja = label_toestemming(antwoord("Inge"))
    samen = frozenset({inge, ruud})

    assert mag_lezen(Lezer(Lezersoort.OUDER, inge, samen), ja)
    assert not mag_lezen(Lezer(Lezersoort.OUDER, ruud, samen), ja)
    assert not mag_lezen(
        Lezer(Lezersoort.OUDER, ruud, samen), label_deling(Deling(betreft=[]))
    )


def test_the_rights_of_a_reader_come_from_the_roles_in_this_gezin(
    gezin_jansen, as_noor
):
    gezin_jansen.rollen = frozenset({"EXPERT"})

    lezer = make_lezer(gezin_jansen, as_noor)

    assert Recht.DOSSIER_INZIEN in lezer.rechten
    assert Recht.MELDER_INZIEN not in lezer.rechten
