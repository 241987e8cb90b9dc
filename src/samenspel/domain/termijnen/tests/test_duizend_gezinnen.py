"""What holds over the histories of a thousand families, with every extra rule chosen."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from random import Random

import pytest
from django.db import connection

from samenspel.core.lijnen import Lijn
from samenspel.domain.termijnen.rules import STAND_SQL, Stand, Verplichting, stand
from samenspel.domain.termijnen.rules.feiten import apply_correcties, read_ouders
from samenspel.domain.termijnen.tests.gezinnen import EIGEN, make_gezin
from samenspel.domain.termijnen.tests.schrijven import fold
from samenspel.domain.werkwijze.atw import AMSTERDAM, local_day
from samenspel.domain.werkwijze.lader import get_werkwijze

AANTAL = 1000
WEEK = timedelta(days=7)
Geval = tuple[list[Lijn], list[Verplichting]]


@pytest.fixture(scope="module")
def gezinnen() -> list[Geval]:
    return [(lijnen, fold(lijnen)) for lijnen in map(make_gezin, range(AANTAL))]


def list_vlaggen(lijnen: list[Lijn], gemaakt: list[Verplichting]) -> set[tuple]:
    """New flags: a card that got a colour in some week of the history.

    One card per rule for the family, whoever it is about, as on the screen.
    """
    begin = min(lijn.gebeurd_van for lijn in lijnen)
    einde = max(lijn.gebeurd_van for lijn in lijnen)
    vlaggen = set()
    for v in gemaakt:
        klaar = v.vervuld_op or v.vervallen_op or einde
        if v.amber_vanaf and v.amber_vanaf < min(klaar, einde):
            vlaggen.add((v.regel, (v.amber_vanaf - begin) // WEEK))
    return vlaggen


def count_weken(lijnen: list[Lijn]) -> float:
    momenten = [lijn.gebeurd_van for lijn in lijnen]
    return max((max(momenten) - min(momenten)) / WEEK, 1)


def test_every_rule_that_can_be_chosen_meets_a_family_that_it_asks_something_of(
    gezinnen,
):
    gevraagd = Counter(v.pakket for _, gemaakt in gezinnen for v in gemaakt)
    zonder_regels = {"eigen-eerder-letsel"}  # it keeps something in view

    assert set(EIGEN) - zonder_regels <= set(gevraagd)


def test_a_family_gets_at_most_about_one_new_flag_a_week(gezinnen):
    vlaggen = [len(list_vlaggen(*geval)) for geval in gezinnen]
    weken = [count_weken(lijnen) for lijnen, _ in gezinnen]
    per_gezin = sorted(v / w for v, w in zip(vlaggen, weken, strict=True))

    assert sum(vlaggen) / sum(weken) <= 0.7
    assert per_gezin[AANTAL * 95 // 100] <= 1.5


def test_after_the_first_two_weeks_most_weeks_bring_nothing_new(gezinnen):
    later = [
        [week for _, week in list_vlaggen(*geval) if week >= 2] for geval in gezinnen
    ]
    weken = sum(count_weken(lijnen) - 2 for lijnen, _ in gezinnen)

    assert sum(map(len, later)) / weken <= 0.6


def test_nothing_is_asked_without_norm_source_and_trigger(gezinnen):
    werkwijze = get_werkwijze()

    for lijnen, gemaakt in gezinnen:
        ouders = read_ouders(lijnen)
        eerste = {lijn.id: lijn for lijn in lijnen if lijn.id not in ouders}
        for v in gemaakt:
            regel = werkwijze.regels.get_regel(v.pakket, v.regel, v.versie)
            starters = {a.soort for a in regel.aanleiding}
            if regel.herhaal:
                starters |= {s.soort for s in regel.vervuld_door}
            assert eerste[v.aanleiding].soort in starters
            assert werkwijze.normen[v.norm].bron


def test_a_correction_that_says_the_same_loses_nothing(gezinnen):
    """Another word in a line, whichever it is: the same is asked, by the same moments.

    In every third family: each asks a whole new fold.
    """
    for zaad, (lijnen, gemaakt) in enumerate(gezinnen[::3]):
        root, lijn = Random(zaad).choice(apply_correcties(lijnen))
        correctie = replace(
            lijn,
            id=len(lijnen) + 1,
            corrigeert=root,
            vastgelegd_op=max(r.vastgelegd_op for r in lijnen) + WEEK,
            waarden={**lijn.waarden, "toelichting": "beter gezegd"},
        )

        assert asked(fold([*lijnen, correctie])) == asked(gemaakt)


def asked(verplichtingen: list[Verplichting]) -> list[Verplichting]:
    """What is asked; of two lines at one moment either may be what satisfied it."""
    return [replace(v, vervuld_door=None) for v in verplichtingen]


def test_python_and_postgresql_agree_on_every_row_and_every_day(gezinnen, db):
    rijen = [v for _, gemaakt in gezinnen for v in gemaakt]
    dagen = [list_dagen(v) for v in rijen]

    in_python = [
        "".join(LETTER[stand(v, noon(dag))] for dag in van_tot)
        for v, van_tot in zip(rijen, dagen, strict=True)
    ]
    assert stand_per_day_in_sql(rijen, dagen) == in_python


MOMENTEN = ("vanaf", "amber_vanaf", "rood_vanaf", "vervuld_op", "vervallen_op")
LETTER = dict(zip(Stand, "tonrgv", strict=True))


def list_dagen(v: Verplichting) -> list[date]:
    """Every day from before it began until nothing changes any more."""
    momenten = [moment for naam in MOMENTEN if (moment := getattr(v, naam))]
    begin, einde = local_day(min(momenten)), local_day(max(momenten))
    return [begin + timedelta(days=nr) for nr in range(-1, (einde - begin).days + 2)]


@cache
def noon(dag: date) -> datetime:
    return datetime.combine(dag, time(12), AMSTERDAM).astimezone(UTC)


def stand_per_day_in_sql(
    rijen: list[Verplichting], dagen: list[list[date]]
) -> list[str]:
    kolommen = ", ".join(f"{naam} timestamptz" for naam in MOMENTEN)
    letters = "".join(f" WHEN '{woord}' THEN '{LETTER[woord]}'" for woord in LETTER)
    stand_sql = STAND_SQL.replace("%(nu)s", "nu")
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TEMP TABLE rij (nr int, van date, tot date, {kolommen})"
        )
        with cursor.copy("COPY rij FROM STDIN") as copy:
            for nr, (v, van_tot) in enumerate(zip(rijen, dagen, strict=True)):
                momenten = (getattr(v, naam) for naam in MOMENTEN)
                copy.write_row((nr, van_tot[0], van_tot[-1], *momenten))
        cursor.execute(f"""
            SELECT string_agg(CASE ({stand_sql}) {letters} END, '' ORDER BY nu)
            FROM rij CROSS JOIN LATERAL (
              SELECT dag AT TIME ZONE 'Europe/Amsterdam' AS nu FROM generate_series(
                van + time '12:00', tot + time '12:00', interval '1 day') AS dag
            ) AS dagen GROUP BY nr ORDER BY nr
        """)
        return [tekst for (tekst,) in cursor.fetchall()]
