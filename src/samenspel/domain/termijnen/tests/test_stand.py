"""The state of a verplichting: the same in Python and in SQL."""

import sqlite3
from dataclasses import fields
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from samenspel.domain.termijnen.rules import STAND_SQL, Stand, Verplichting, stand
from samenspel.domain.termijnen.tests.schrijven import op

START = op("2026-03-04 10:00")
MOMENTS = st.integers(-3, 3).map(lambda uren: START + timedelta(hours=uren))
MAYBE = st.none() | MOMENTS
COLUMNS = ("vanaf", "amber_vanaf", "rood_vanaf", "vervuld_op", "vervallen_op")


def build(**velden) -> Verplichting:
    leeg = {veld.name: None for veld in fields(Verplichting)}
    return Verplichting(**leeg | {"vanaf": START} | velden)


def stand_in_sql(verplichting: Verplichting, nu: datetime) -> str:
    waarden = {naam: getattr(verplichting, naam) for naam in COLUMNS} | {"nu": nu}
    tekst = {naam: moment and moment.isoformat() for naam, moment in waarden.items()}
    kolommen = ", ".join(f":{naam} AS {naam}" for naam in COLUMNS)
    vraag = f"SELECT {STAND_SQL.replace('%(nu)s', ':nu')} FROM (SELECT {kolommen})"
    [[uitkomst]] = sqlite3.connect(":memory:").execute(vraag, tekst)
    return uitkomst


@given(
    st.fixed_dictionaries(
        {naam: MOMENTS if naam == "vanaf" else MAYBE for naam in COLUMNS}
    ),
    MOMENTS,
)
def test_python_and_sql_agree(velden, nu):
    assert stand(build(**velden), nu) == stand_in_sql(build(**velden), nu)


def test_what_has_not_begun_lies_in_the_future():
    begin = build(amber_vanaf=START, rood_vanaf=START)

    assert stand(begin, START - timedelta(microseconds=1)) is Stand.TOEKOMST
    assert stand(begin, START) is Stand.ROOD


def test_a_silent_one_stays_open_for_ever():
    assert stand(build(), op("2099-01-01")) is Stand.OPEN


def test_satisfied_goes_before_red():
    verplichting = build(rood_vanaf=START, vervuld_op=START)

    assert stand(verplichting, START) is Stand.VERVULD
