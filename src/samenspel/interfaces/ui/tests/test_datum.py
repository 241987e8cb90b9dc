"""A date is read as people say it, with how exactly it is known."""

from datetime import date

import pytest

from samenspel.core.lijnen import Precisie
from samenspel.interfaces.ui.datum import Datum, OnleesbareDatum, parse_datum

VANDAAG = date(2026, 11, 22)
DAG, MAAND, JAAR, ONGEVEER = (
    Precisie.DAG,
    Precisie.MAAND,
    Precisie.JAAR,
    Precisie.ONGEVEER,
)


@pytest.mark.parametrize(
    ("tekst", "dag", "precisie"),
    [
        ("12-03-2020", date(2020, 3, 12), DAG),
        ("12-3-2020", date(2020, 3, 12), DAG),
        ("12/3/2020", date(2020, 3, 12), DAG),
        ("12.03.2020", date(2020, 3, 12), DAG),
        ("2020-03-12", date(2020, 3, 12), DAG),
        ("12 maart 2020", date(2020, 3, 12), DAG),
        (" 12  MAART, 2020 ", date(2020, 3, 12), DAG),
        ("12 mrt 2020", date(2020, 3, 12), DAG),
        ("1 mei 1991", date(1991, 5, 1), DAG),
        ("29-02-2024", date(2024, 2, 29), DAG),
        ("maart 2020", date(2020, 3, 1), MAAND),
        ("sept 2020", date(2020, 9, 1), MAAND),
        ("03-2020", date(2020, 3, 1), MAAND),
        ("2020", date(2020, 1, 1), JAAR),
        ("vandaag", date(2026, 11, 22), DAG),
        ("Gisteren", date(2026, 11, 21), DAG),
        ("eergisteren", date(2026, 11, 20), DAG),
        ("morgen", date(2026, 11, 23), DAG),
        ("ongeveer maart 2020", date(2020, 3, 1), ONGEVEER),
        ("rond 12-03-2020", date(2020, 3, 12), ONGEVEER),
        ("ca. 2019", date(2019, 1, 1), ONGEVEER),
    ],
)
def test_what_people_write_becomes_a_day_and_a_precision(tekst, dag, precisie):
    assert parse_datum(tekst, vandaag=VANDAAG) == Datum(dag, precisie)


@pytest.mark.parametrize(
    ("tekst", "raad"),
    [
        ("31-02-2026", "bestaat niet"),
        ("12-13-2020", "bestaat niet"),
        ("29-02-2023", "bestaat niet"),
        ("12-03-20", "vier cijfers"),
        ("12-03-12345", "vier cijfers"),
        ("vorige week", "Schrijf de datum zo"),
        ("12 ma 2020", "Schrijf de datum zo"),
        ("x maart 2020", "Schrijf de datum zo"),
        ("1-2-3-2020", "Schrijf de datum zo"),
        ("", "Schrijf de datum zo"),
    ],
)
def test_what_cannot_be_read_gets_an_instruction(tekst, raad):
    with pytest.raises(OnleesbareDatum, match=raad):
        parse_datum(tekst, vandaag=VANDAAG)


@pytest.mark.parametrize(
    "tekst", ["12-03-2020", "maart 2020", "2020", "ongeveer 01-03-2020"]
)
def test_a_date_is_shown_as_it_can_be_typed_again(tekst):
    datum = parse_datum(tekst, vandaag=VANDAAG)

    assert str(datum) == tekst
