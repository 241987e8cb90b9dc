"""What rules can say, tried with rules of our own."""

from dataclasses import replace
from datetime import date

import pytest

from samenspel.domain.termijnen.rules import Stand, beoordeel, stand
from samenspel.domain.termijnen.rules.proeven import PROEVEN
from samenspel.domain.termijnen.tests.schrijven import INGE, LOT, SAM, Log, op
from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.domain.werkwijze.lees_regels import read_regels
from samenspel.domain.werkwijze.lezen import Plek
from samenspel.domain.werkwijze.regel import Proef
from samenspel.domain.werkwijze.regelboek import Regelboek

START = "2026-01-06 10:00"
SIMPLE = {
    "code": "N175",
    "versie": 1,
    "geldig_vanaf": date(2015, 1, 1),
    "nodig": "Spreek af",
    "verantwoordelijk": "regisseur",
    "aanleiding": [{"soort": "aanmelding.aangenomen"}],
    "vervuld_door": [{"soort": "afspraak.gemaakt"}],
    "termijn": "P6W",
    "niveau": {"amber": "-P1W", "rood": "uiterlijk"},
}


def book(*regels, pakket="basis") -> Regelboek:
    werkwijze = get_werkwijze()
    fouten = []
    gelezen = read_regels(
        {"regel": [SIMPLE | regel for regel in regels]},
        Plek("proef", fouten),
        pakket=pakket,
        soorten=werkwijze.soorten,
    )
    assert fouten == []
    return Regelboek([regel for regel, _ in gelezen], werkwijze.pakketten)


@pytest.fixture
def log() -> Log:
    log = Log(pakket="basis")
    log.add_gezin(START)
    return log


def test_a_rhythm_starts_anew_each_time_it_is_kept(log):
    log.add(START, "aanmelding.aangenomen")
    eerste = log.add("2026-02-03 10:00", "afspraak.gemaakt")
    tweede = log.add("2026-03-03 10:00", "afspraak.gemaakt")

    gemaakt = beoordeel(log.lijnen, regels=book({"herhaal": True}))

    assert [v.aanleiding for v in gemaakt][1:] == [eerste, tweede]
    assert [v.vervuld_door for v in gemaakt] == [eerste, tweede, None]
    assert gemaakt[-1].rood_vanaf == op("2026-04-15")


def test_two_starts_of_a_rhythm_go_on_as_one(log):
    log.add(START, "aanmelding.aangenomen")
    log.add("2026-01-07 10:00", "aanmelding.aangenomen")
    log.add("2026-02-03 10:00", "afspraak.gemaakt")

    gemaakt = beoordeel(log.lijnen, regels=book({"herhaal": True}))

    assert [v.vervuld_op is None for v in gemaakt] == [False, False, True]


def test_without_a_last_day_nothing_gets_a_colour(log):
    log.add(START, "opdracht.gegeven", uiterlijk=None)
    gegeven = {"aanleiding": [{"soort": "opdracht.gegeven"}], "termijn": "P1D"}
    [met_termijn] = beoordeel(log.lijnen, regels=book(gegeven))
    boek = book(gegeven | {"uiterlijk_veld": "uiterlijk"})
    zonder = Regelboek([replace(boek.regels[0], termijn=None)], boek.pakketten)
    [zonder_termijn] = beoordeel(log.lijnen, regels=zonder)

    assert met_termijn.rood_vanaf == op("2026-01-08")
    assert zonder_termijn.uiterlijk is None
    assert zonder_termijn.rood_vanaf is None


def test_without_a_rhythm_it_is_asked_once(log):
    log.add(START, "aanmelding.aangenomen")
    log.add("2026-02-03 10:00", "afspraak.gemaakt")

    assert len(beoordeel(log.lijnen, regels=book({}))) == 1


@pytest.mark.parametrize(
    ("regel", "betreft", "verwacht"),
    [
        ({"per": "gezin"}, (SAM, INGE), [()]),
        ({"per": "gebeurtenis"}, (SAM, INGE), [(SAM, INGE)]),
        ({"per": "persoon"}, (SAM, INGE), [(SAM,), (INGE,)]),
        ({"per": "kind"}, (SAM, INGE), [(SAM,)]),
        ({"per": "kind"}, (99,), [(99,)]),
        ({"per": "kind"}, (), [()]),
        ({"per": "kind"}, (INGE,), []),
        ({"per": "kind", "wie": "alle"}, (), [(SAM,), (LOT,)]),
        ({"per": "kind", "wie": "afwezig"}, (SAM,), [(LOT,)]),
    ],
)
def test_for_whom_a_line_starts_a_rule(log, regel, betreft, verwacht):
    log.add(START, "aanmelding.aangenomen", *betreft)

    gemaakt = beoordeel(log.lijnen, regels=book(regel))

    assert [v.betreft for v in gemaakt] == verwacht


def test_the_date_of_the_trigger_picks_the_version(log):
    log.add("2025-12-31 10:00", "aanmelding.aangenomen")
    log.add("2026-01-01 00:00", "aanmelding.aangenomen")
    oud = {"geldig_tot": date(2026, 1, 1)}
    nieuw = {"versie": 2, "geldig_vanaf": date(2026, 1, 1), "termijn": "P1W"}

    gemaakt = beoordeel(log.lijnen, regels=book(oud, nieuw))

    assert [v.versie for v in gemaakt] == [1, 2]


def test_a_region_overrules_what_it_stands_on(log):
    basis = book({"termijn": "P6W"}).regels
    regio = book({"termijn": "P1W"}, pakket="haaglanden").regels
    boek = Regelboek([*basis, *regio], get_werkwijze().pakketten)
    log.add(START, "aanmelding.aangenomen")
    log.add(
        "2026-02-01 10:00",
        "betrokkenheid.begonnen",
        rol="REGISSEUR",
        pakketten=["haaglanden"],
    )
    log.add("2026-02-02 10:00", "aanmelding.aangenomen")

    gemaakt = beoordeel(log.lijnen, regels=boek)

    assert [v.pakket for v in gemaakt] == ["basis", "haaglanden"]


def test_only_regisseur_and_zichthouder_bring_their_pakket(log):
    regio = book({}, pakket="haaglanden")
    log.add(START, "betrokkenheid.begonnen", rol="adviseur", pakketten=["haaglanden"])
    log.add(START, "aanmelding.aangenomen")

    assert beoordeel(log.lijnen, regels=regio) == []


def test_an_unknown_pakket_leaves_basis_and_law(log):
    log.add(START, "aanmelding.ontvangen", pakketten=["atlantis"])
    log.add(START, "aanmelding.aangenomen")

    assert len(beoordeel(log.lijnen, regels=book({}))) == 1


def test_a_colour_may_wait_for_hours_or_for_a_state(log):
    uren = {"termijn": "PT8H", "niveau": {"amber": "-PT2H", "rood": "+PT1H"}}
    onveilig = [{"soort": "veiligheid.vastgesteld", "waar": {"conclusie": "onveilig"}}]
    log.add(START, "aanmelding.aangenomen")
    [in_uren] = beoordeel(log.lijnen, regels=book(uren))
    wacht = book({"niveau": {"amber": "start", "amber_als": onveilig}})
    [stil] = beoordeel(log.lijnen, regels=wacht)
    log.add("2026-01-08 10:00", "veiligheid.vastgesteld", SAM, conclusie="onveilig")
    [amber] = beoordeel(log.lijnen, regels=wacht)

    assert in_uren.amber_vanaf == op("2026-01-06 16:00")
    assert in_uren.rood_vanaf > op("2026-01-06 19:00")
    assert stand(stil, op("2026-06-01")) is Stand.OPEN
    assert amber.amber_vanaf == op("2026-01-08 10:00")


@pytest.mark.parametrize(
    ("proef", "waarde", "eis", "verwacht"),
    [
        (Proef.IS, "ZEER_ernstig", ("zeer_ernstig",), True),
        (Proef.IS, 1, (True,), False),
        (Proef.IS, None, ("x",), False),
        (Proef.NIET, "x", ("y",), True),
        (Proef.NIET, "X", ("x",), False),
        (Proef.NIET, None, ("x",), False),
        (Proef.ONDER, 5, 6, True),
        (Proef.ONDER, 6, 6, False),
        (Proef.ONDER, None, 6, False),
        (Proef.ONDER, True, 6, False),
        (Proef.VANAF, 6, 6, True),
        (Proef.VANAF, "7", 6, False),
        (Proef.LEEG, [], True, True),
        (Proef.LEEG, 0, True, False),
        (Proef.LEEG, False, False, True),
        (Proef.BEVAT, ["a", "b"], ("B",), True),
        (Proef.BEVAT, "ab", ("a",), False),
        (Proef.BEVAT_PERSOON, [7], True, True),
        (Proef.BEVAT_PERSOON, ["7"], True, True),
        (Proef.BEVAT_PERSOON, {"7": "ziek"}, True, True),
        (Proef.BEVAT_PERSOON, {"7": ""}, True, False),
        (Proef.BEVAT_PERSOON, None, False, True),
    ],
)
def test_how_a_condition_looks_at_a_value(proef, waarde, eis, verwacht):
    assert PROEVEN[proef](waarde, eis, 7) is verwacht


@pytest.mark.parametrize(
    ("uiterlijk", "laatste"),
    [
        ("2026-02-01", "2026-02-02 00:00"),
        (date(2026, 2, 1), "2026-02-02 00:00"),
        (op("2026-02-01 12:00"), "2026-02-01 12:00"),
        ("2026-02-01T12:00+01:00", "2026-02-01 12:00"),
        ("2026-02", "2026-03-01 00:00"),
        ("2026", "2027-01-01 00:00"),
        ("2026-02-30", "2026-02-18 00:00"),
        ("2026-02-01T12:00", "2026-02-18 00:00"),
        (12, "2026-02-18 00:00"),
    ],
)
def test_a_date_in_the_log_goes_before_the_term(log, uiterlijk, laatste):
    log.add(START, "opdracht.gegeven", uiterlijk=uiterlijk)
    regel = {
        "aanleiding": [{"soort": "opdracht.gegeven"}],
        "uiterlijk_veld": "uiterlijk",
    }

    [gemaakt] = beoordeel(log.lijnen, regels=book(regel))

    assert 0 <= (op(laatste) - gemaakt.uiterlijk).total_seconds() < 1e-3
