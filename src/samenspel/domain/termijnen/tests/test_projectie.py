"""The projection in the database is what the fold makes of the log, at every moment."""

from datetime import timedelta

import pytest
from django.db import connection

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.aanmelding import accept_gezin, take_up_aanmelding
from samenspel.domain.privacy.models import Betrokkenheid
from samenspel.domain.termijnen.actions import doubt_norm, set_norm_aside
from samenspel.domain.termijnen.models import Verplichting
from samenspel.domain.termijnen.projectie import fold
from samenspel.domain.termijnen.queries import list_nodig, list_werk
from samenspel.domain.termijnen.rules import STAND_SQL, stand
from samenspel.domain.verhaal.actions import read_aanmelding
from samenspel.domain.verhaal.queries import get_aanmelding


def test_a_new_aanmelding_asks_to_be_read(gezin_jansen, woensdag):
    nodig = list_nodig(gezin_jansen, woensdag + timedelta(minutes=1))

    assert "Lees de nieuwe aanmelding" in [n.tekst for n in nodig]


def test_unread_at_the_end_of_the_day_is_red(gezin_jansen, woensdag):
    morgen = woensdag + timedelta(days=1)

    rood = [n.tekst for n in list_nodig(gezin_jansen, morgen) if n.is_rood]

    assert rood == ["Lees de nieuwe aanmelding"]


def test_the_team_sees_the_unread_aanmelding_of_a_colleague(
    gezin_jansen, driss, woensdag
):
    werk = list_werk(driss.medewerker, woensdag + timedelta(minutes=1))

    assert [n.norm.code for n in werk] == ["N001"]


def test_reading_it_ends_the_question_and_asks_to_call_the_melder(
    gezin_jansen, as_noor, woensdag
):
    later = woensdag + timedelta(minutes=5)
    read_aanmelding(aanmelding=get_aanmelding(gezin_jansen), by=as_noor, at=later)

    teksten = [n.tekst for n in list_nodig(gezin_jansen, later)]

    assert "Lees de nieuwe aanmelding" not in teksten
    assert "Bel de melder vandaag" in teksten


def test_the_projection_equals_a_replay_of_the_log(gezin_jansen, as_noor, woensdag):
    accept_gezin(
        aanmelding=get_aanmelding(gezin_jansen),
        regisseur=as_noor.medewerker,
        by=as_noor,
        at=woensdag + timedelta(hours=1),
    )

    rows = {v.sleutel: v for v in Verplichting.objects.filter(gezin=gezin_jansen)}
    replay = fold(gezin_jansen.pk)

    assert rows.keys() == replay.keys()
    assert all(
        getattr(rows[sleutel], veld) == waarde
        for sleutel, values in replay.items()
        for veld, waarde in values.items()
    )


def test_sql_and_python_agree_on_every_row_and_day(gezin_jansen, woensdag):
    rows = {v.pk: v for v in Verplichting.objects.filter(gezin=gezin_jansen)}
    for uren in range(0, 24 * 14, 7):
        nu = woensdag + timedelta(hours=uren)
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT id, {STAND_SQL} FROM termijnen_verplichting", {"nu": nu}
            )
            by_sql = dict(cursor.fetchall())
        assert by_sql == {pk: str(stand(row, nu)) for pk, row in rows.items()}


def test_setting_a_norm_aside_needs_a_reason(gezin_jansen, as_noor, woensdag):
    verplichting = Verplichting.objects.get(gezin=gezin_jansen, regel="N006")

    with pytest.raises(Blocked, match="Schrijf op waarom"):
        set_norm_aside(verplichting=verplichting, reden=" ", by=as_noor, at=woensdag)


def test_a_norm_set_aside_is_no_longer_asked(gezin_jansen, as_noor, woensdag):
    later = woensdag + timedelta(hours=1)
    verplichting = Verplichting.objects.get(gezin=gezin_jansen, regel="N006")

    set_norm_aside(
        verplichting=verplichting,
        reden="Het gezin is gisteren al bezocht.",
        by=as_noor,
        at=later,
    )

    assert "N006" not in [n.regel.code for n in list_nodig(gezin_jansen, later)]
    verplichting.refresh_from_db()
    assert verplichting.vervallen_reden == "Het gezin is gisteren al bezocht."


def test_a_doubted_norm_still_counts(gezin_jansen, as_noor, woensdag):
    verplichting = Verplichting.objects.get(gezin=gezin_jansen, regel="N006")

    doubt_norm(verplichting=verplichting, reden="", by=as_noor, at=woensdag)

    verplichting.refresh_from_db()
    assert verplichting.vervallen_op is None


def test_taking_up_moves_sight_without_a_gap(gezin_jansen, as_noor, driss, woensdag):
    take_up_aanmelding(
        aanmelding=get_aanmelding(gezin_jansen),
        aan=driss.medewerker,
        by=as_noor,
        at=woensdag + timedelta(hours=1),
    )

    open_rows = Betrokkenheid.objects.filter(rol="ZICHTHOUDER", tot__isnull=True)
    assert [row.medewerker for row in open_rows] == [driss.medewerker]


def test_accepting_leaves_one_regisseur(gezin_jansen, as_noor, woensdag):
    accept_gezin(
        aanmelding=get_aanmelding(gezin_jansen),
        regisseur=as_noor.medewerker,
        by=as_noor,
        at=woensdag + timedelta(hours=1),
    )

    assert Gezin.objects.get().aangenomen_op is not None
    rollen = Betrokkenheid.objects.filter(tot__isnull=True).values_list(
        "rol", flat=True
    )
    assert sorted(rollen) == ["REGISSEUR", "TEAM"]


def test_an_action_folds_in_few_statements(
    gezin_jansen, as_noor, woensdag, django_assert_max_num_queries
):
    aanmelding = get_aanmelding(gezin_jansen)

    with django_assert_max_num_queries(9):  # two of them SAVEPOINTs
        read_aanmelding(aanmelding=aanmelding, by=as_noor, at=woensdag)
