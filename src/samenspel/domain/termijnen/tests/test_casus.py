"""The published case: what good regie would have shown."""

from datetime import date
from pathlib import Path

from samenspel.domain.termijnen.herspeel import herspeel, render, replay_zaak
from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.zaak import read_zaak
from samenspel.domain.werkwijze.atw import local_day

HERE = Path(__file__).parent
CASE = HERE.parent / "data" / "casussen" / "omgang-2023.toml"
GOLDEN = HERE / "omgang-2023.txt"


def test_the_published_case_gives_the_known_days():
    zaak = read_zaak(CASE)

    assert render(zaak, replay_zaak(zaak)) == GOLDEN.read_text(encoding="utf-8")


def test_the_task_of_the_judge_is_asked_at_once_and_red_before_the_next_hearing():
    overgangen = [
        (overgang.stand, local_day(overgang.op))
        for dag in herspeel(CASE)
        for overgang in dag.overgangen
        if overgang.verplichting.norm == "W002" and dag.dag < date(2024, 2, 2)
    ]

    assert overgangen == [
        (Stand.AMBER, date(2023, 5, 23)),
        (Stand.ROOD, date(2023, 5, 31)),
    ]


def test_the_case_names_its_source_and_nobody():
    zaak = read_zaak(CASE)

    assert "ECLI:NL:RBLIM:2024:3529" in zaak.bron
    assert set(zaak.personen.values()) == {"kind", "moeder"}
