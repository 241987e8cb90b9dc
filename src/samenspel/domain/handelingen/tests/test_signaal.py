"""What a professional sees of a signal, and what the engine asks about it."""

from datetime import timedelta

import pytest

from samenspel.domain.besluiten.actions import Stapgegevens, record_meldcodestap
from samenspel.domain.handelingen.dossier import get_dossierkop
from samenspel.domain.handelingen.signaal import get_acuutblad, get_signaalblad
from samenspel.domain.termijnen.queries import list_nodig
from samenspel.domain.verhaal.actions import (
    Signaalgegevens,
    record_signaal,
    weigh_signaal,
)


@pytest.fixture
def leg_vast(gezin_jansen, as_noor, woensdag):
    return lambda uren, *, acuut=True: record_signaal(
        gezin=gezin_jansen,
        gegevens=Signaalgegevens(
            "juf Marloes",
            "Blauw oog",
            "GEZIEN",
            woensdag + timedelta(hours=uren),
            is_acuut=acuut,
        ),
        by=as_noor,
        at=woensdag + timedelta(hours=6),
    )


@pytest.fixture
def weeg(as_noor, woensdag):
    return lambda signaal: weigh_signaal(
        signaal=signaal,
        betekenis="GEEN_GEVOLG",
        weging="Oma is erbij.",
        by=as_noor,
        at=woensdag + timedelta(hours=6),
    )


@pytest.fixture
def blad(gezin_jansen, as_noor, woensdag):
    def look(rol):
        gezin_jansen.rollen = frozenset({rol})
        kop = get_dossierkop(gezin_jansen, woensdag)
        return get_signaalblad(gezin_jansen, kop=kop, by=as_noor, nu=woensdag)

    return look


@pytest.mark.parametrize(
    ("rol", "wie"),
    [("REGISSEUR", "juf Marloes"), ("TEAM", "juf Marloes"), ("EXPERT", "")],
)
def test_who_reported_is_for_who_may_know_the_melder(rol, wie, leg_vast, blad):
    leg_vast(1)

    (regel,) = blad(rol).open
    assert (regel.signaal.wat_precies, regel.wie_meldt) == ("Blauw oog", wie)


def test_open_and_weighed_stand_apart_acute_first(leg_vast, weeg, blad):
    gewoon, acuut, klaar = leg_vast(1, acuut=False), leg_vast(2), leg_vast(3)
    weeg(klaar)

    signalen = blad("REGISSEUR")
    assert [r.signaal for r in signalen.open] == [acuut, gewoon]
    assert [r.signaal for r in signalen.gewogen] == [klaar]


def test_weighing_one_acute_signal_leaves_the_other_red(
    leg_vast, weeg, gezin_jansen, woensdag
):
    eerste, tweede = leg_vast(2), leg_vast(1)
    later = woensdag + timedelta(hours=7)

    def rood():
        return [c for c in list_nodig(gezin_jansen, later) if c.norm.code == "N281"]

    assert rood()
    weeg(eerste)
    assert rood()
    weeg(tweede)
    assert not rood()


def test_when_it_is_acute_the_next_step_of_the_meldcode_is_known(
    leg_vast, gezin_jansen, as_noor, woensdag, django_assert_num_queries
):
    leg_vast(1)
    record_meldcodestap(
        gezin=gezin_jansen,
        gegevens=Stapgegevens(1, woensdag, "Noor", "Zorgen"),
        by=as_noor,
        at=woensdag,
    )
    gezin_jansen.rollen = frozenset({"REGISSEUR"})
    kop = get_dossierkop(gezin_jansen, woensdag)

    with django_assert_num_queries(2):
        blad = get_acuutblad(gezin_jansen, kop=kop, by=as_noor)

    assert (len(blad.signalen), blad.volgende_stap, blad.is_gi) == (1, 2, True)
