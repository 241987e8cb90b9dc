"""What is recorded nowhere else: an event in a life, and help now and earlier."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.tijdlijn import get_hulpblad
from samenspel.domain.verhaal.actions import (
    Hulpgegevens,
    Levensgegevens,
    correct_levensgebeurtenis,
    record_hulp,
    record_levensgebeurtenis,
    withdraw_hulp,
    withdraw_levensgebeurtenis,
)
from samenspel.domain.verhaal.models import Hulpverlening, Levensgebeurtenis
from samenspel.domain.verhaal.rules import count_keren, name_keer

pytestmark = pytest.mark.django_db
LEVEN = {
    "wat": "Opa overleden",
    "gebeurd": "maart 2020",
    "gevolg": "Sam sliep maanden slecht.",
    "wie_zegt": "moeder",
    "is_groot": "on",
}
HULP = {
    "aangeboden_door": "Schuldhulp Zuid",
    "gebied": "GELD",
    "reden": "Achterstand bij de huur.",
    "begonnen": "2021",
}


def hulp(gezin, by, *, vanaf: date, gebied="GELD", **rest) -> Hulpverlening:
    gegevens = Hulpgegevens("Schuldhulp", gebied, "huurschuld", vanaf, **rest)
    return record_hulp(gezin=gezin, gegevens=gegevens, by=by, at=timezone.now())


def gebeurtenis(gezin, by, wat="Opa overleden") -> Levensgebeurtenis:
    return record_levensgebeurtenis(
        gezin=gezin,
        gegevens=Levensgegevens(wat, date(2020, 3, 1), "moeder", "maand"),
        by=by,
        at=timezone.now(),
    )


def test_an_event_stands_on_the_tijdlijn_as_exactly_as_known(page):
    text = page("gebeurtenis-nieuw", **LEVEN)

    assert "Staat in de tijdlijn" in text
    assert "Opa overleden" in text
    assert "maart 2020" in text
    assert "Voor de kinderen: Sam sliep maanden slecht." in text
    assert "Dit zegt <bdi>moeder</bdi>" in text
    assert "tussen 01-03-2020 en 31-03-2020: Opa overleden" in text
    rij = Levensgebeurtenis.objects.get()
    assert (rij.gebeurd_op, rij.gebeurd_precisie) == (date(2020, 3, 1), "maand")
    lijn = Gebeurtenis.objects.get(soort="gebeurtenis.vastgelegd")
    assert lijn.precisie == "maand"
    assert lijn.waarden == {"gebeurtenis": rij.pk, "groot": True}


def test_an_event_says_who_says_so(page):
    text = page("gebeurtenis-nieuw", **{**LEVEN, "wie_zegt": ""})

    assert "Staat in de tijdlijn" not in text
    assert not Levensgebeurtenis.objects.exists()


def test_an_event_that_must_still_come_is_refused(gezin, femke):
    morgen = timezone.localdate() + timedelta(days=1)
    with pytest.raises(Blocked, match="moet nog komen"):
        record_levensgebeurtenis(
            gezin=gezin,
            gegevens=Levensgegevens("verhuisd", morgen, "moeder"),
            by=femke,
            at=timezone.now(),
        )


def test_a_corrected_event_stands_there_once(gezin, femke, page):
    rij = gebeurtenis(gezin, femke, "Oma overleden")

    text = page("gebeurtenis-wijzigen", rij.pk, **LEVEN, omdat="het was opa")

    assert text.count("<strong><a") - text.count("Opa overleden</a></strong>") == 0
    assert "Oma overleden" not in text
    rij.refresh_from_db()
    assert (rij.wat, rij.reden_gecorrigeerd) == ("Opa overleden", "het was opa")


def test_somebody_else_was_first(gezin, femke):
    rij = gebeurtenis(gezin, femke)
    with pytest.raises(Blocked, match="gewijzigd terwijl u bezig was"):
        correct_levensgebeurtenis(
            gebeurtenis=rij,
            gegevens=Levensgegevens("iets", date(2020, 3, 1), "moeder"),
            reden="anders",
            gelezen="een oud merk",
            by=femke,
            at=timezone.now(),
        )


def test_a_withdrawn_event_leaves_a_trace_with_the_reason(gezin, femke, page):
    rij = gebeurtenis(gezin, femke)
    withdraw_levensgebeurtenis(
        gebeurtenis=rij, reden="dat was de buurman", by=femke, at=timezone.now()
    )

    text = page("tijdlijn")

    assert "maart 2020" not in text
    assert "Opa overleden: ingetrokken door" in text
    assert "dat was de buurman" in text
    with pytest.raises(Blocked, match="al ingetrokken"):
        withdraw_levensgebeurtenis(
            gebeurtenis=rij, reden="nog eens", by=femke, at=timezone.now()
        )


def test_help_stands_in_the_overview_and_on_the_tijdlijn(page):
    text = page("hulp-nieuw", **HULP)

    assert "Schuldhulp Zuid" in text
    assert "sinds 2021" in text
    lijn = page("tijdlijn")
    assert "Hulp bij werk, inkomen, financiën: Schuldhulp Zuid" in lijn
    assert "tussen 01-01-2021 en 31-12-2021, loopt nog" in lijn


def test_help_that_stopped_says_what_came_of_it(page):
    text = page("hulp-nieuw", **HULP, gestopt="2022")
    assert "Schrijf op wat het resultaat was" in text

    text = page(
        "hulp-nieuw",
        **HULP,
        gestopt="2022",
        resultaat="Schuld afbetaald.",
        vond_gezin="Fijn, maar te kort.",
    )

    assert "Resultaat: Schuld afbetaald." in text
    assert "Het gezin vond: Fijn, maar te kort." in text
    lijn = page("tijdlijn")
    assert "Einde hulp bij werk, inkomen, financiën: Schuldhulp Zuid" in lijn


def test_help_that_ends_is_changed_with_a_reason(gezin, femke, page):
    rij = hulp(gezin, femke, vanaf=date(2021, 1, 1))

    page(
        "hulp-wijzigen",
        rij.pk,
        **HULP,
        gestopt="12-03-2022",
        resultaat="klaar",
        omdat="de hulp is klaar",
    )

    rij.refresh_from_db()
    assert (rij.tot, rij.resultaat) == (date(2022, 3, 12), "klaar")


def test_help_on_the_same_area_again_stands_out(gezin, femke, page):
    for jaar in (2015, 2018, 2022):
        hulp(gezin, femke, vanaf=date(jaar, 5, 1))
    hulp(gezin, femke, vanaf=date(2020, 1, 1), gebied="SCHOOL")

    text = page("hulpverlening")

    assert "Derde keer hulp bij werk, inkomen, financiën." in text
    assert "keer hulp bij school" not in text


def test_withdrawn_help_does_not_count(gezin, femke, page):
    hulp(gezin, femke, vanaf=date(2015, 1, 1))
    dubbel = hulp(gezin, femke, vanaf=date(2016, 1, 1))
    withdraw_hulp(hulp=dubbel, reden="stond dubbel", by=femke, at=timezone.now())

    blad = get_hulpblad(gezin, list_personen(gezin), vandaag=timezone.localdate())

    assert blad.herhaling == []
    assert [rij.pk for rij in blad.vervallen] == [dubbel.pk]
    assert "stond dubbel" in page("hulpverlening")


def test_a_withdrawn_event_cannot_be_opened_again(gezin, femke, press):
    rij = gebeurtenis(gezin, femke)
    assert "Ingetrokken" in press("gebeurtenis-intrekken", rij.pk, reden="nooit")
    assert "Deze bladzijde is er niet" in press("gebeurtenis-wijzigen", rij.pk)


def test_each_time_is_counted_by_area():
    assert count_keren(["GELD", "SCHOOL", "GELD", "GELD"]) == [1, 1, 2, 3]
    assert [name_keer(n) for n in (1, 3, 9)] == ["eerste", "derde", "9e"]
