"""An appointment is moved: the same one, with the old time beside it; nobody is seen."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.verhaal.actions import (
    cancel_agendaafspraak,
    move_agendaafspraak,
    plan_agendaafspraak,
)
from samenspel.domain.verhaal.models import Agendaafspraak, Contactwijze
from samenspel.domain.verhaal.queries import read_agendaregels
from samenspel.domain.verhaal.rules import blockers_for_verzetten

REDEN = "Sam heeft zwemles."
OVERMORGEN = timezone.localtime().replace(hour=14, minute=30) + timedelta(days=2)
FORM = {"dag": f"{OVERMORGEN:%d-%m-%Y}", "tijd": "14:30", "reden": REDEN}


@pytest.fixture
def afspraak(gezin, as_femke, mensen) -> Agendaafspraak:
    """A visit to Inge, tonight."""
    return plan_agendaafspraak(
        gezin=gezin,
        wanneer=timezone.localtime().replace(hour=23, minute=58),
        wijze=Contactwijze.HUISBEZOEK,
        met=[mensen["Inge"]],
        onderwerp="kennismaken",
        by=as_femke,
        at=timezone.now(),
    )


@pytest.fixture
def move(afspraak, as_femke):
    """Return how Femke moves it."""

    def move(wanneer, reden=REDEN) -> Agendaafspraak:
        return move_agendaafspraak(
            afspraak=afspraak,
            wanneer=wanneer,
            reden=reden,
            by=as_femke,
            at=timezone.now(),
        )

    return move


def test_it_stands_on_the_new_moment_and_says_where_it_stood(page, afspraak, femke):
    words = page("afspraak-verzetten", afspraak.pk, **FORM)

    assert "De afspraak is verzet" in words
    assert "14:30" in words
    assert "23:58" in words.partition("Stond op")[2]
    assert REDEN in words
    nu = Agendaafspraak.objects.get()
    assert (nu.pk, nu.stond_op, nu.verzet_door) == (
        afspraak.pk,
        afspraak.wanneer,
        femke,
    )
    assert "nog niet gezien" in page("kaart")


def test_the_log_says_from_when_to_when_and_why(page, afspraak, mensen):
    page("afspraak-verzetten", afspraak.pk, **FORM)

    line = Gebeurtenis.objects.get(soort="afspraak.verzet")
    assert line.betreft == [mensen["Inge"].pk]
    momenten = [
        datetime.fromisoformat(line.waarden[n]) for n in ("stond_op", "wanneer")
    ]
    assert momenten == [afspraak.wanneer, Agendaafspraak.objects.get().wanneer]
    assert line.waarden["reden"] == REDEN


def test_the_day_follows(page, own_page, afspraak):
    assert "kennismaken" in own_page("vandaag")

    page("afspraak-verzetten", afspraak.pk, **FORM)

    assert "kennismaken" not in own_page("vandaag")


def test_who_comes_today_instead_reads_when_it_was(own_page, afspraak, move):
    move(OVERMORGEN)
    move(timezone.localtime().replace(hour=23, minute=59))

    words = own_page("vandaag")

    assert "23:59" in words
    assert f"Stond op {OVERMORGEN.day} " in words


def test_other_agendas_follow_under_the_same_uid(afspraak, move, as_femke):
    [was] = read_agendaregels([afspraak])

    [nu] = read_agendaregels([move(OVERMORGEN)])
    [later] = read_agendaregels([move(OVERMORGEN + timedelta(hours=1))])
    cancel_agendaafspraak(
        afspraak=afspraak, reden="ziek", by=as_femke, at=timezone.now()
    )
    [weg] = read_agendaregels(Agendaafspraak.objects.all())

    assert {was.uid, nu.uid, later.uid} == {weg.uid}
    assert [r.volgnummer for r in (was, nu, later, weg)] == [0, 1, 2, 3]
    assert nu.van == OVERMORGEN
    assert nu.gewijzigd_op > was.gewijzigd_op


def test_the_invitation_says_it_too(page, afspraak, move):
    move(OVERMORGEN)

    assert "(stond op" in page("uitnodiging", afspraak.pk)


@pytest.mark.parametrize(
    ("anders", "zegt"),
    [
        ({"reden": " "}, "Vul dit in."),
        ({"dag": "1-1-2020"}, "Dit moment is al geweest."),
        ({"tijd": ""}, "Er mist nog iets"),
    ],
)
def test_the_form_says_what_is_missing(page, afspraak, anders, zegt):
    assert zegt in page("afspraak-verzetten", afspraak.pk, **{**FORM, **anders})
    assert Agendaafspraak.objects.get().wanneer == afspraak.wanneer


def test_what_was_called_off_is_not_moved(page, afspraak, move, as_femke):
    cancel_agendaafspraak(
        afspraak=afspraak, reden="ziek", by=as_femke, at=timezone.now()
    )

    assert "Deze bladzijde is er niet" in page("afspraak-verzetten", afspraak.pk)
    with pytest.raises(Blocked, match="Maak een nieuwe afspraak"):
        move(OVERMORGEN)


@pytest.mark.parametrize(
    ("anders", "codes"),
    [
        ({}, []),
        ({"is_open": False}, ["al_geweest"]),
        ({"wanneer": OVERMORGEN - timedelta(days=9)}, ["moment_voorbij"]),
        ({"stond_op": OVERMORGEN}, ["zelfde_moment"]),
        ({"reden": ""}, ["geen_reden"]),
    ],
)
def test_what_stands_in_the_way(anders, codes):
    geval = {
        "wanneer": OVERMORGEN,
        "stond_op": OVERMORGEN - timedelta(days=1),
        "reden": REDEN,
        "is_open": True,
        "nu": OVERMORGEN - timedelta(days=2),
    }

    assert [b.code for b in blockers_for_verzetten(**{**geval, **anders})] == codes
