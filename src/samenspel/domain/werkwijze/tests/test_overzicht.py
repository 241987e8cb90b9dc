"""The list of all norms and the tests they name."""

from samenspel.domain.werkwijze.lader import get_werkwijze
from samenspel.domain.werkwijze.overzicht import faults_in_tests, list_normen


def test_every_norm_is_listed_with_its_source():
    rijen = list_normen()

    assert [rij.code for rij in rijen[:3]] == ["N001", "N002", "N003"]
    assert len(rijen) == len(get_werkwijze().normen)
    assert all(rij.bron and rij.zin for rij in rijen)


def test_a_norm_in_the_engine_shows_its_rules():
    [visit] = [rij for rij in list_normen() if rij.code == "N006"]

    assert visit.regels == ("amsterdam N006 v1 rood",)


def test_no_rule_is_louder_than_its_norm():
    loud = {"rood": 2, "amber": 1, "stil": 0, "geen": 0}
    normen = get_werkwijze().normen

    assert not [
        regel.code
        for regel in get_werkwijze().regels.regels
        if loud[regel.niveau.naam] > loud[normen[regel.norm].niveau]
    ]


def test_a_test_that_a_norm_names_must_be_collected():
    named = {test for rij in list_normen() for test in rij.tests}

    assert faults_in_tests({f"{test}[case]" for test in named}) == []
    assert len(faults_in_tests(set())) >= len(named)
