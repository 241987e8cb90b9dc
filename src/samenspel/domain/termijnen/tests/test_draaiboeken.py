"""Two families from the first day on: what is on the cards at each moment."""

from datetime import timedelta

from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import INGE, LOT, SAM, Log, op

END = op("2099-01-01")
A, R = Stand.AMBER, Stand.ROOD
PLAN = {"versie": 1, "afspraken": 3, "bodemeisen": 2, "stappen": 1, "ondergrens": True}


def write_amsterdam(*, havik: str) -> Log:
    """An aanmelding on Wednesday at a GI; the visit succeeds on Friday."""
    log = Log(pakket="amsterdam")
    log.add_aanmelding("2026-03-04 10:00")
    log.add(
        "2026-03-04 10:20",
        "betrokkenheid.begonnen",
        rol="zichthouder",
        pakketten=["amsterdam"],
    )
    log.add("2026-03-04 10:20", "aanmelding.toegewezen")
    log.add("2026-03-04 10:30", "aanmelding.gelezen")
    log.add_gezin("2026-03-04 10:40")
    log.add("2026-03-04 11:00", "melder.gesproken", samen_op_bezoek=True)
    log.add(
        "2026-03-04 11:30",
        "afname.vastgelegd",
        instrument="havik",
        deel="AB",
        uitkomst=havik,
    )
    log.add("2026-03-04 12:00", "aanmelding.aangenomen")
    log.add(
        "2026-03-04 12:00",
        "betrokkenheid.begonnen",
        rol="regisseur",
        pakketten=["amsterdam"],
    )
    log.add("2026-03-04 12:10", "afspraak.gemaakt", wijze="huisbezoek")
    log.add("2026-03-05 14:00", "contactpoging.vastgelegd", wijze="huisbezoek")
    return log


def add_visit(log: Log, wanneer: str) -> None:
    """Sam and his mother are at home with the melder; Lot is at school."""
    log.add_bezoek(wanneer, SAM, INGE, melder_erbij=True)
    log.add(wanneer, "veiligheid.vastgesteld", SAM, conclusie="veilig", cijfer=7)
    log.add(wanneer, "veiligheid.vastgesteld", LOT, conclusie="veilig", cijfer=6)
    log.add(wanneer, "afname.vastgelegd", instrument="havik", deel="C")
    log.add(wanneer, "afname.vastgelegd", instrument="havik", deel="D")
    log.add(wanneer, "afname.vastgelegd", instrument="meting-actuele-veiligheid")
    log.add(wanneer, "veiligheidsplan.vastgesteld", **PLAN)
    log.add(wanneer, "document.bewaard", soort="veiligheidsplan")


def cards(log: Log, *momenten: str) -> dict[str, dict[str, Stand]]:
    """What is amber or red, with only the lines that were recorded by then."""
    gevonden = {}
    for moment in momenten:
        bekend = Log()
        bekend.lijnen = [lijn for lijn in log.lijnen if lijn.gebeurd_van <= op(moment)]
        gevonden[moment] = bekend.standen(moment)
    return gevonden


def count_red_per_week(log: Log) -> list[int]:
    """How many verplichtingen turned red in each week of the log."""
    rood = [
        v.rood_vanaf
        for v in log.beoordeel()
        if v.rood_vanaf and (v.vervuld_op or v.vervallen_op or END) > v.rood_vanaf
    ]
    begin = log.lijnen[0].gebeurd_van
    weken = [begin + timedelta(weeks=n) for n in range(8)]
    return [sum(week <= m < week + timedelta(weeks=1) for m in rood) for week in weken]


def test_amsterdam_the_first_ten_days():
    log = write_amsterdam(havik="ernstig")
    add_visit(log, "2026-03-06 14:00")
    log.add(
        "2026-03-12 15:00", "contact.vastgelegd", LOT, wijze="school", gesproken=[LOT]
    )

    assert cards(
        log,
        "2026-03-04 10:00",
        "2026-03-04 10:30",
        "2026-03-04 11:00",
        "2026-03-04 12:10",
        "2026-03-05 14:00",
        "2026-03-06 08:00",
        "2026-03-06 14:00",
        "2026-03-11 12:00",
        "2026-03-12 08:00",
        "2026-03-12 15:00",
        "2026-03-20 12:00",
    ) == {
        "2026-03-04 10:00": {"N001": A},
        "2026-03-04 10:30": {"N002": A, "N004": A},
        "2026-03-04 11:00": {"N004": A},
        "2026-03-04 12:10": {},
        "2026-03-05 14:00": {},
        "2026-03-06 08:00": {"N006": A},
        "2026-03-06 14:00": {},
        "2026-03-11 12:00": {},
        "2026-03-12 08:00": {f"N008 {LOT}": A},
        "2026-03-12 15:00": {},
        "2026-03-20 12:00": {},
    }


def test_amsterdam_the_visit_is_due_by_saturday_and_the_talk_by_friday_week():
    log = write_amsterdam(havik="ernstig")
    add_visit(log, "2026-03-06 14:00")

    uiterlijk = {v.regel: v.uiterlijk for v in log.beoordeel()}

    assert op("2026-03-08") - uiterlijk["N006"] == timedelta(microseconds=1)
    assert op("2026-03-14") - uiterlijk["N008"] == timedelta(microseconds=1)


def test_amsterdam_very_serious_means_red_until_somebody_is_there():
    log = write_amsterdam(havik="zeer_ernstig")
    add_visit(log, "2026-03-05 18:00")

    assert cards(
        log,
        "2026-03-04 11:30",
        "2026-03-05 14:00",
        "2026-03-05 18:00",
        "2026-03-09 09:00",
    ) == {
        "2026-03-04 11:30": {"N005": R},
        "2026-03-05 14:00": {"N005": R},
        "2026-03-05 18:00": {},
        "2026-03-09 09:00": {},
    }


def test_amsterdam_nobody_comes_and_the_one_card_turns_red_on_sunday():
    log = write_amsterdam(havik="ernstig")

    assert cards(log, "2026-03-07 23:59", "2026-03-08 00:00") == {
        "2026-03-07 23:59": {"N006": A},
        "2026-03-08 00:00": {"N006": R},
    }
    assert max(count_red_per_week(log)) == 1


def write_haaglanden() -> Log:
    """A melding on Monday at a lokaal team; the visit is on Wednesday."""
    log = Log(pakket="haaglanden")
    log.add_aanmelding("2026-03-02 09:00", soort="beide")
    log.add(
        "2026-03-02 09:30",
        "betrokkenheid.begonnen",
        rol="regisseur",
        pakketten=["haaglanden"],
    )
    log.add("2026-03-02 09:30", "aanmelding.gelezen")
    log.add("2026-03-02 09:40", "aanmelding.aangenomen")
    log.add_gezin("2026-03-02 09:45")
    log.add("2026-03-02 10:00", "melder.gesproken", samen_op_bezoek=False)
    log.add("2026-03-02 10:30", "contact.vastgelegd", INGE, wijze="telefoon")
    log.add("2026-03-03 10:00", "sparring.gehouden", toestemming=False, anoniem=True)
    log.add("2026-03-03 16:00", "sparring.teruggekoppeld")
    wednesday = "2026-03-04 10:00"
    log.add_bezoek(wednesday, SAM, LOT, INGE)
    log.add(
        wednesday,
        "afname.vastgelegd",
        instrument="arij-veiligheidstaxatie",
        uitkomst=None,
    )
    log.add(wednesday, "veiligheid.vastgesteld", SAM, conclusie="veilig", cijfer=7)
    log.add(wednesday, "veiligheid.vastgesteld", LOT, conclusie="onveilig", cijfer=5)
    log.add("2026-03-04 11:30", "veiligheidsplan.vastgesteld", **PLAN)
    log.add(
        "2026-03-04 13:00",
        "signaal.vastgelegd",
        leefgebieden=["financiën"],
        acuut=False,
    )
    log.add("2026-03-09 10:00", "weging.gemaakt", analyse="eerst_feiten", gi=False)
    return log


def test_haaglanden_the_first_week():
    assert cards(
        write_haaglanden(),
        "2026-03-02 09:00",
        "2026-03-02 09:30",
        "2026-03-02 10:00",
        "2026-03-03 10:00",
        "2026-03-04 09:00",
        "2026-03-04 10:00",
        "2026-03-04 11:30",
        "2026-03-09 10:00",
        "2026-06-01 10:00",
    ) == {
        "2026-03-02 09:00": {"E001": A},
        "2026-03-02 09:30": {"E002": A},
        "2026-03-02 10:00": {},
        "2026-03-03 10:00": {},
        "2026-03-04 09:00": {},
        "2026-03-04 10:00": {"E004": A},
        "2026-03-04 11:30": {},
        "2026-03-09 10:00": {},
        "2026-06-01 10:00": {},
    }


def test_haaglanden_has_nothing_red_and_the_weging_waits_in_silence():
    log = write_haaglanden()

    assert count_red_per_week(log) == [0] * 8
    assert log.standen("2026-03-05 10:00", alles=True)["N259"] is Stand.OPEN
    assert log.standen("2026-03-03 12:00", alles=True)["N123"] is Stand.OPEN


def test_the_scripts_raise_at_most_one_red_flag_a_week():
    for havik in ("ernstig", "zeer_ernstig"):
        log = write_amsterdam(havik=havik)
        add_visit(log, "2026-03-06 14:00")
        assert max(count_red_per_week(log)) <= 1
