"""Reading costs few queries, however large the plan."""

from datetime import timedelta

import pytest

from samenspel.domain.veiligheid import actions
from samenspel.domain.veiligheid.gegevens import Vaststellinggegevens
from samenspel.domain.veiligheid.models import Onderdeelsoort, Veiligheidsplan
from samenspel.domain.veiligheid.queries import (
    find_concept,
    find_current_plan,
    get_blockers_for_vaststelling,
    get_blockers_for_verandering,
    get_current_plan,
    get_plan,
    get_plan_with_parts,
    get_veiligheid_nu,
    list_contactverboden,
    list_laatste_vaststellingen,
    list_plannen,
    list_stemmen,
    list_vaststellingen,
    list_veiligstellingen,
)
from samenspel.domain.veiligheid.tests.kanaries import build_wereld


@pytest.fixture
def wereld(gezin_jansen, as_noor, woensdag):
    return build_wereld(gezin_jansen, by=as_noor, at=woensdag)


def test_the_safety_of_all_children_costs_two_queries(
    wereld, django_assert_num_queries
):
    with django_assert_num_queries(2):
        nu = get_veiligheid_nu(wereld.gezin)
        partij = nu.van(wereld.mensen["Sam"].pk).vaststelling.verantwoordelijke.naam
        stemmen = [stem.van_wie for stem in nu.voor_alle]

    assert (partij, stemmen) == ("Jeugdbescherming Waterkant", ["Sam"])


def test_a_whole_plan_costs_seven_queries(wereld, django_assert_num_queries):
    with django_assert_num_queries(7):
        delen = get_plan_with_parts(wereld.plan)
        woorden = [a.afspraak.wat for a in delen.afspraken]
        namen = [i.persoon.roepnaam for i in delen.instemmingen]

    assert (len(woorden), len(namen), len(delen.alle)) == (5, 6, 17)
    assert len(delen.van_soort(Onderdeelsoort.ZORG)) == 3


def test_the_latest_vaststelling_counts(wereld, as_noor, woensdag):
    later = woensdag + timedelta(hours=1)
    sam = wereld.mensen["Sam"]
    actions.record_vaststelling(
        gezin=wereld.gezin,
        gegevens=Vaststellinggegevens(sam, "veilig", later, 7),
        by=as_noor,
        at=later,
    )

    assert get_veiligheid_nu(wereld.gezin).van(sam.pk).vaststelling.cijfer == 7
    assert len(list_vaststellingen(wereld.gezin)) == 3
    laatste = list_laatste_vaststellingen([wereld.gezin.pk])[wereld.gezin.pk]
    assert {v.kind.roepnaam: v.cijfer for v in laatste} == {"Sam": 7, "Lot": 4}


def test_a_plan_is_found_by_its_state_and_its_version(wereld):
    assert find_concept(wereld.gezin) == wereld.plan
    assert find_current_plan(wereld.gezin) is None
    assert get_plan(wereld.gezin, 1) == wereld.plan
    assert list_plannen(wereld.gezin) == [wereld.plan]
    with pytest.raises(Veiligheidsplan.DoesNotExist):
        get_current_plan(wereld.gezin)


def test_a_plan_that_holds_is_the_current_one(wereld, as_noor, woensdag):
    actions.confirm_veiligheidsplan(
        plan=wereld.plan,
        afgesproken_op=woensdag,
        motivering="Morgen verder.",
        by=as_noor,
        at=woensdag,
    )

    assert get_current_plan(wereld.gezin) == wereld.plan
    assert wereld.plan.is_geldend
    assert find_concept(wereld.gezin) is None


def test_what_a_plan_misses_is_told_with_the_part(wereld, woensdag):
    delen = get_plan_with_parts(wereld.plan)

    codes = {b.code for b in get_blockers_for_vaststelling(delen, at=woensdag)}

    assert codes == {
        "geen_aanleiding",
        "geen_risico",
        "geen_gevolg",
        "geen_netwerk",
        "ondergrens_zonder_gevolg",
    }


def test_change_waits_for_a_plan_and_for_every_child(wereld):
    zinnen = {b.code: b.message for b in get_blockers_for_verandering(wereld.gezin)}

    assert set(zinnen) == {"geen_veiligheidsplan", "onder_de_zes"}
    assert "Sam en Lot" in zinnen["onder_de_zes"]


def test_what_was_never_recorded_is_an_empty_list(wereld, woensdag):
    assert list_veiligstellingen(wereld.gezin) == []
    assert list_contactverboden(wereld.gezin, woensdag.date()) == []
    assert [s.cijfer for s in list_stemmen(wereld.gezin)] == [2]
