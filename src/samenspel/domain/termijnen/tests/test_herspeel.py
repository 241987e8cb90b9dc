"""Replaying a file: day by day, or not at all."""

import pytest

from samenspel.core.lijnen import Precisie
from samenspel.domain.termijnen.herspeel import herspeel, render, replay_zaak
from samenspel.domain.termijnen.rules import Stand
from samenspel.domain.termijnen.tests.schrijven import op
from samenspel.domain.termijnen.zaak import read_zaak
from samenspel.domain.werkwijze.fouten import Fouten

CASE = """\
titel = "Een proef"
bron = "verzonnen"
pakketten = ["amsterdam"]

[[persoon]]
naam = "sam"
rol = "kind"

[[persoon]]
naam = "lot"
rol = "kind"

[[gebeurtenis]]
id = "melding"
wanneer = 2026-03-04T10:00:00
soort = "aanmelding.ontvangen"
waarden = { soort = "zorgmelding", melder = true }
tekst = "School belt."

[[gebeurtenis]]
id = "bezoek"
wanneer = 2026-03-06T14:00:00
vastgelegd = 2026-03-09T09:00:00
soort = "contact.vastgelegd"
betreft = ["sam"]
waarden = { wijze = "huisbezoek", gesproken = ["@sam"], reden_niet_gesproken = { "@lot" = "ziek" } }

[[gebeurtenis]]
wanneer = 2026-03-10T09:00:00
soort = "norm.niet_van_toepassing"
waarden = { norm = "N025", aanleiding = "@bezoek", reden = "Er is al een plan" }
"""


def write(tmp_path, tekst):
    bestand = tmp_path / "zaak.toml"
    bestand.write_text(tekst, encoding="utf-8")
    return bestand


def changes(dagen):
    return {
        (dag.dag.isoformat(), o.verplichting.regel): o.stand
        for dag in dagen
        for o in dag.overgangen
    }


def test_the_replay_knows_only_what_was_recorded_by_then(tmp_path):
    gevonden = changes(herspeel(write(tmp_path, CASE)))

    assert gevonden["2026-03-04", "N006"] is Stand.OPEN
    assert gevonden["2026-03-06", "N006"] is Stand.AMBER
    assert gevonden["2026-03-08", "N006"] is Stand.ROOD
    assert gevonden["2026-03-09", "N006"] is Stand.VERVULD
    assert gevonden["2026-03-09", "N025"] is Stand.AMBER
    assert gevonden["2026-03-10", "N025"] is Stand.VERVALLEN


def test_names_become_persons_and_lines(tmp_path):
    zaak = read_zaak(write(tmp_path, CASE))
    bezoek, uitzondering = zaak.lijnen[-2:]

    assert bezoek.betreft == (1,)
    assert bezoek.waarden["gesproken"] == [1]
    assert bezoek.waarden["reden_niet_gesproken"] == {2: "ziek"}
    assert uitzondering.waarden["aanleiding"] == bezoek.id


def test_a_withdrawn_trigger_is_shown_as_lapsed(tmp_path):
    weg = """
[[gebeurtenis]]
wanneer = 2026-03-05T09:00:00
soort = "aanmelding.vervallen"
corrigeert = "melding"
"""
    zaak = read_zaak(write(tmp_path, CASE + weg))
    tekst = render(zaak, replay_zaak(zaak))

    assert (
        "vervalt  Bezoek het gezin; N006, bron: 000:26 Contact leggen; "
        "De aanleiding is ingetrokken of veranderd." in tekst
    )


def test_the_text_names_the_child_the_rule_the_source_and_the_term(tmp_path):
    zaak = read_zaak(write(tmp_path, CASE))
    regels = render(zaak, replay_zaak(zaak)).splitlines()

    assert "  gebeurd  aanmelding.ontvangen: School belt." in regels
    assert (
        "  nodig    Spreek het kind (lot); uiterlijk 2026-03-13; "
        "N008, bron: 000:26 Contact leggen" in regels
    )


@pytest.mark.parametrize(
    ("wanneer", "begin", "precisie"),
    [
        ("2026-03-04", "2026-03-04", Precisie.DAG),
        ("2026-03-04T10:00:00Z", "2026-03-04 11:00", Precisie.EXACT),
        ('"2026-03"', "2026-03-01", Precisie.MAAND),
        ('"2026"', "2026-01-01", Precisie.JAAR),
        ('2026-03-04\nprecisie = "ongeveer"', "2026-03-04", Precisie.ONGEVEER),
    ],
)
def test_a_moment_says_how_exactly_it_is_known(tmp_path, wanneer, begin, precisie):
    tekst = CASE.replace("2026-03-04T10:00:00", wanneer)
    melding = read_zaak(write(tmp_path, tekst)).lijnen[2]

    assert (melding.gebeurd_van, melding.precisie) == (op(begin), precisie)


@pytest.mark.parametrize(
    ("oud", "nieuw", "pad", "regel"),
    [
        ('titel = "Een proef"', "", "titel", None),
        ('"amsterdam"', '"amsterdm"', "pakketten[0]", None),
        ("2026-03-04T10:00:00", '"ooit"', "gebeurtenis[0].wanneer", 13),
        ("aanmelding.ontvangen", "aanmelding.gekregen", "gebeurtenis[0].soort", 13),
        ("melder = true", "meldr = true", "gebeurtenis[0].waarden.meldr", 13),
        ('betreft = ["sam"]', 'betreft = ["sem"]', "gebeurtenis[1].betreft[0]", 20),
        ('"@sam"', '"@sem"', "gebeurtenis[1].waarden.gesproken[0]", 20),
        ('id = "bezoek"', 'id = "melding"', "gebeurtenis[1].id", 20),
        ('naam = "lot"', 'naam = "sam"', "persoon[1].naam", 9),
        ('rol = "kind"', "", "persoon[0].rol", 5),
        ("betreft = [", "betroft = [", "gebeurtenis[1].betroft", 20),
        ("betreft = [", 'corrigeert = "niets"\nbetreft = [', "[1].corrigeert", 20),
        ("norm.niet_van_toepassing", "norm.vervallen", "[2].corrigeert", 28),
        ('waarden = { soort = "zorg', 'waarden = 1 #{ soort = "', "[0].waarden", 13),
    ],
)
def test_a_fault_names_its_path_and_its_line(tmp_path, oud, nieuw, pad, regel):
    with pytest.raises(Fouten) as gevallen:
        herspeel(write(tmp_path, CASE.replace(oud, nieuw, 1)))

    gevonden = {fout.pad: fout for fout in gevallen.value.fouten}
    [juiste] = [fout for naam, fout in gevonden.items() if naam.endswith(pad)]
    assert juiste.regel == regel
    assert juiste.herstel


def test_all_faults_come_at_once_and_name_the_file(tmp_path):
    tekst = CASE.replace("melder", "x").replace('"sam"]', '"sem"]')

    with pytest.raises(Fouten) as gevallen:
        herspeel(write(tmp_path, tekst))

    assert len(gevallen.value.fouten) == 2
    assert all("zaak.toml:" in str(fout) for fout in gevallen.value.fouten)


@pytest.mark.parametrize("tekst", ["", "titel = ", 'titel = "x"\npersoon = 1\n'])
def test_what_is_no_case_is_refused_whole(tmp_path, tekst):
    with pytest.raises(Fouten):
        herspeel(write(tmp_path, tekst))


def test_a_file_that_is_not_there_is_a_fault(tmp_path):
    with pytest.raises(Fouten, match="niet te lezen"):
        herspeel(tmp_path / "niets.toml")
