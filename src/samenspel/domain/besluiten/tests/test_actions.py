"""A weging leaves its line and is never changed; the meldcode keeps its steps."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.besluiten.actions import (
    Stapgegevens,
    Weeggegevens,
    record_meldcodestap,
    record_weging,
)
from samenspel.domain.besluiten.etiketten import label_meldcodestap, label_weging
from samenspel.domain.besluiten.models import Meldcodestap, Weging
from samenspel.domain.besluiten.queries import (
    find_last_weging,
    find_weging,
    list_meldcodestappen,
    list_wegingen,
)
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen


@pytest.fixture
def gegevens(woensdag):
    return Weeggegevens(
        gewogen_op=woensdag,
        aanleiding="SIGNALEN",
        afweging="Is een uitgebreide analyse nodig?",
        aanwezigen="Noor, Driss, Mieke",
        gedragswetenschapper="Mieke Smit",
        is_genogram_getekend=True,
        zijn_feiten_genoeg=True,
        feiten="Sam had twee keer een blauw oog.",
        overwegingen="De uitleg wisselt.",
        analyse="ja",
        analyse_omdat="Het patroon is niet duidelijk.",
        gi=True,
        gi_omdat="Wij missen kennis van geweld.",
        antwoorden={"kinderen_nu": "Sam is stil."},
    )


@pytest.fixture
def weeg(gezin_jansen, as_noor, woensdag):
    return lambda gegevens, **rest: record_weging(
        gezin=gezin_jansen,
        gegevens=gegevens,
        by=as_noor,
        at=woensdag + timedelta(hours=1),
        **rest,
    )


@pytest.fixture
def zet(gezin_jansen, as_noor, woensdag):
    def take(stap, **rest):
        rest = {"wie": "Noor", "uitkomst": "Zorgen over geweld", **rest}
        return record_meldcodestap(
            gezin=gezin_jansen,
            gegevens=Stapgegevens(stap, woensdag, **rest),
            by=as_noor,
            at=woensdag,
        )

    return take


def _codes(blocked):
    return {blocker.code for blocker in blocked.value.blockers}


def _lijnen(soort):
    return list(Gebeurtenis.objects.filter(soort=soort).order_by("pk"))


@pytest.mark.parametrize(
    ("analyse", "gi"), [("ja", True), ("nee", False), ("eerst_feiten", True)]
)
def test_two_questions_get_two_answers(analyse, gi, weeg, gegevens):
    weeg(replace(gegevens, analyse=analyse, gi=gi))

    (lijn,) = _lijnen("weging.gemaakt")
    assert (lijn.waarden["analyse"], lijn.waarden["gi"]) == (analyse, gi)


def test_a_motivering_takes_away_what_is_soft(weeg, gegevens):
    alleen = replace(gegevens, gedragswetenschapper="", is_genogram_getekend=False)

    with pytest.raises(Blocked) as blocked:
        weeg(alleen)
    weging = weeg(replace(alleen, motivering="Mieke is ziek; het kan niet wachten."))

    assert _codes(blocked) == {"geen_gedragswetenschapper", "geen_genogram"}
    assert not weging.is_gw_erbij


def test_advice_without_an_account_is_refused(weeg, gegevens):
    with pytest.raises(Blocked) as blocked:
        weeg(replace(gegevens, advies="Begin nu", motivering="Haast"))

    assert _codes(blocked) == {"advies_niet_verantwoord"}


def test_an_answer_to_a_question_that_is_not_there_is_a_mistake(weeg, gegevens):
    with pytest.raises(ValueError, match="Staat niet op de wegingskaart: verzonnen"):
        weeg(replace(gegevens, antwoorden={"verzonnen": "x"}))


def test_nobody_changes_a_weging_or_a_step(weeg, gegevens, zet):
    weging, stap = weeg(gegevens), zet(1)

    for model, pk in ((Weging, weging.pk), (Meldcodestap, stap.pk)):
        with pytest.raises(DatabaseError), transaction.atomic():
            model.objects.filter(pk=pk).update(motivering="later bedacht")
        with pytest.raises(DatabaseError), transaction.atomic():
            model.objects.filter(pk=pk).delete()


def test_a_correction_is_a_new_weging_that_names_the_first_line(
    weeg, gegevens, gezin_jansen
):
    eerste = weeg(gegevens)
    tweede = weeg(replace(gegevens, analyse="nee"), corrigeert=eerste)
    derde = weeg(replace(gegevens, gi=False), corrigeert=tweede)

    lijnen = _lijnen("weging.gemaakt")
    assert [lijn.corrigeert for lijn in lijnen] == [None, lijnen[0].pk, lijnen[0].pk]
    assert find_last_weging(gezin_jansen) == derde
    assert find_weging(gezin_jansen, eerste.pk).correctie == tweede


def test_what_was_corrected_is_not_corrected_again(weeg, gegevens, gezin_jansen):
    eerste = weeg(gegevens)
    weeg(gegevens, corrigeert=eerste)

    with pytest.raises(Blocked) as blocked:
        weeg(gegevens, corrigeert=find_weging(gezin_jansen, eerste.pk))

    assert _codes(blocked) == {"al_gecorrigeerd"}


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"analyse": "misschien"}, "weging_analyse"),
        ({"advies": "Begin nu"}, "weging_verantwoordt_advies"),
    ],
)
def test_the_table_refuses_a_weging(
    values, constraint, gezin_jansen, as_noor, woensdag
):
    goed = {
        "aanleiding": "START",
        "analyse": "ja",
        "gi": False,
        "is_genogram_getekend": True,
        "zijn_feiten_genoeg": True,
    }

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Weging.objects.create(
            gezin=gezin_jansen,
            gewogen_op=woensdag,
            vastgelegd_door=as_noor,
            **{**goed, **values},
        )


def test_the_table_refuses_a_weging_that_corrects_itself(
    weeg, gegevens, gezin_jansen, as_noor, woensdag
):
    weging = weeg(gegevens)

    with (
        pytest.raises(IntegrityError, match="weging_corrigeert_een_andere"),
        transaction.atomic(),
    ):
        Weging.objects.create(
            pk=weging.pk + 1000,
            corrigeert_id=weging.pk + 1000,
            gezin=gezin_jansen,
            gewogen_op=woensdag,
            vastgelegd_door=as_noor,
            aanleiding="START",
            analyse="ja",
            gi=False,
            is_genogram_getekend=True,
            zijn_feiten_genoeg=True,
        )


@pytest.mark.parametrize(
    ("stap", "gemeld", "constraint"),
    [
        (6, None, "meldcodestap_1_tot_en_met_5"),
        (5, None, "meldcodestap_beslissen_zegt_of_er_gemeld_is"),
        (2, True, "meldcodestap_beslissen_zegt_of_er_gemeld_is"),
    ],
)
def test_the_table_refuses_a_step(
    stap, gemeld, constraint, gezin_jansen, as_noor, woensdag
):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Meldcodestap.objects.create(
            gezin=gezin_jansen,
            stap=stap,
            is_gemeld=gemeld,
            gezet_op=woensdag,
            wie="Noor",
            uitkomst="x",
            vastgelegd_door=as_noor,
        )


def test_the_meldcode_keeps_who_when_and_what_came_of_it(zet, gezin_jansen):
    for stap in (1, 2, 3, 4):
        zet(stap)
    zet(5, is_gemeld=True)

    assert [s.stap for s in list_meldcodestappen(gezin_jansen)] == [1, 2, 3, 4, 5]
    assert _lijnen("meldcode.stap_gezet")[-1].waarden == {"stap": 5, "gemeld": True}


def test_in_an_emergency_one_decides_at_once_and_says_why(zet):
    with pytest.raises(Blocked) as blocked:
        zet(5, is_gemeld=True)
    zet(5, is_gemeld=True, motivering="Sam loopt nu gevaar.")

    assert _codes(blocked) == {"meldcode_stappen_open"}


def test_lists_take_one_query(
    weeg, gegevens, zet, gezin_jansen, django_assert_num_queries
):
    weeg(gegevens)
    zet(1)

    for ask in (list_wegingen, find_last_weging, list_meldcodestappen):
        with django_assert_num_queries(1):
            assert ask(gezin_jansen)


def test_what_the_team_wrote_is_no_paper_for_the_family(weeg, gegevens, zet):
    ouder = Lezer(Lezersoort.OUDER, 1, frozenset({1}))

    assert not mag_lezen(ouder, label_weging(weeg(gegevens)))
    assert not mag_lezen(ouder, label_meldcodestap(zet(1)))
