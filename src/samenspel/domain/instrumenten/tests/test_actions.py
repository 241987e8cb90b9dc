"""Recording an afname: what stands there, what the log remembers, what is refused."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.queries import list_kinderen
from samenspel.domain.instrumenten.actions import record_afname
from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.instrumenten.models import Afname, Antwoord, Uitkomst
from samenspel.domain.instrumenten.queries import (
    find_latest_afname,
    get_antwoorden,
    list_afnamen,
)
from samenspel.domain.instrumenten.uitkomst import LosseUitkomst

ARIJ = "arij-veiligheidstaxatie"
METING = "meting-actuele-veiligheid"
ITEMS = [item.code for item in get_instrument(ARIJ).items]
VEILIG = dict.fromkeys(ITEMS, "veilig")


@pytest.fixture
def kinderen(gezin_jansen):
    return [kind.pk for kind in list_kinderen([gezin_jansen.pk])[gezin_jansen.pk]]


@pytest.fixture
def neem_af(gezin_jansen, as_noor, woensdag):
    def neem_af(antwoorden=None, los=None, *, instrument=ARIJ, versie="1"):
        return record_afname(
            gezin=gezin_jansen,
            instrument=instrument,
            versie=versie,
            deel="",
            antwoorden=antwoorden or {},
            los=los or {},
            afgenomen_op=woensdag,
            by=as_noor,
            at=woensdag,
        )

    return neem_af


def test_the_line_holds_exactly_the_worst_outcome_over_the_children(
    neem_af, kinderen, woensdag
):
    sam, lot = kinderen

    neem_af({sam: VEILIG | {ITEMS[1]: "onveilig"}, lot: VEILIG})

    lijn = Gebeurtenis.objects.get(soort="afname.vastgelegd")
    assert lijn.waarden == {
        "instrument": ARIJ,
        "versie": "1",
        "deel": "",
        "uitkomst": "onveilig",
    }
    assert (lijn.betreft, lijn.gebeurd_van) == ([sam, lot], woensdag)


def test_each_child_keeps_its_own_outcome(neem_af, kinderen):
    sam, lot = kinderen

    afname = neem_af({sam: VEILIG | {ITEMS[1]: "onveilig"}, lot: VEILIG})

    assert {u.kind_id: u.waarde for u in afname.uitkomsten.all()} == {
        sam: "onveilig",
        lot: "veilig",
    }


def test_a_partial_afname_is_kept_and_never_reassures(neem_af, kinderen):
    afname = neem_af({kinderen[0]: {ITEMS[0]: "veilig"}})

    uitkomst = afname.uitkomsten.get()
    assert (uitkomst.waarde, uitkomst.is_volledig) == ("", False)
    assert Gebeurtenis.objects.latest("pk").waarden["uitkomst"] is None


def test_a_result_from_elsewhere_says_when_and_by_whom(neem_af, kinderen):
    elders = LosseUitkomst(date(2026, 11, 16), "Femke", "hoog")

    afname = neem_af(los={kinderen[0]: elders}, instrument="arij-rt")

    uitkomst = afname.uitkomsten.get()
    assert uitkomst.is_los
    assert (uitkomst.waarde, uitkomst.los_door) == ("hoog", "Femke")


def test_all_wrong_answers_are_told_at_once(neem_af, kinderen):
    sam, lot = kinderen

    with pytest.raises(Blocked) as refusal:
        neem_af({sam: {ITEMS[0]: "misschien"}, lot: {"onzin": "veilig"}})

    assert len(refusal.value.blockers) == 2
    assert not Afname.objects.exists()


@pytest.mark.parametrize(
    ("wat", "zin"),
    [
        ({"versie": "9"}, "geen versie '9'"),
        ({"instrument": "onzin"}, "geen instrument met de code 'onzin'"),
    ],
)
def test_an_unknown_version_is_refused_with_a_sentence(neem_af, kinderen, wat, zin):
    with pytest.raises(Blocked, match=zin):
        neem_af({kinderen[0]: VEILIG}, **wat)


def test_an_empty_afname_is_refused(neem_af, kinderen):
    with pytest.raises(Blocked, match="minstens een antwoord"):
        neem_af({kinderen[0]: {}})


def test_an_answer_about_nobody_is_refused(neem_af):
    with pytest.raises(Blocked, match="over welk kind"):
        neem_af({None: VEILIG})


def test_answers_come_back_as_they_were_given(neem_af, kinderen, gezin_jansen):
    neem_af({kinderen[0]: {"cijfer": 7}}, instrument=METING)

    afname = find_latest_afname(gezin_jansen, METING)

    assert get_antwoorden(afname) == {kinderen[0]: {"cijfer": 7}}


def test_the_list_of_afnamen_costs_three_queries(
    neem_af, kinderen, gezin_jansen, django_assert_num_queries
):
    for _ in range(3):
        neem_af(dict.fromkeys(kinderen, VEILIG))

    with django_assert_num_queries(3):
        afnamen = list_afnamen(gezin_jansen, ARIJ)
        namen = {u.kind.roepnaam for a in afnamen for u in a.uitkomsten.all()}

    assert namen == {"Sam", "Lot"}


def test_bas_from_elsewhere_sees_no_afname(neem_af, kinderen, bas):
    neem_af({kinderen[0]: VEILIG})

    with acting_as_gebruiker(bas.pk):
        assert not Afname.objects.exists()
        assert not Antwoord.objects.exists()
        assert not Uitkomst.objects.exists()


@pytest.mark.parametrize(
    ("model", "waarden", "regel"),
    [
        (Antwoord, {"item": ITEMS[0], "waarde": "veilig"}, "antwoord_een_keer"),
        (Uitkomst, {"is_volledig": True}, "uitkomst_een_per_kind"),
    ],
)
def test_a_child_answers_an_item_once(
    neem_af, kinderen, gezin_jansen, as_noor, model, waarden, regel
):
    afname = neem_af({kinderen[0]: VEILIG})

    with pytest.raises(IntegrityError, match=regel), transaction.atomic():
        model.objects.create(
            gezin=gezin_jansen,
            afname=afname,
            kind_id=kinderen[0],
            vastgelegd_door=as_noor,
            **waarden,
        )


def test_a_result_from_elsewhere_has_both_a_day_and_a_name(
    neem_af, kinderen, gezin_jansen, as_noor
):
    afname = neem_af({kinderen[0]: VEILIG})

    with pytest.raises(IntegrityError, match="los_op_en_door"), transaction.atomic():
        Uitkomst.objects.create(
            gezin=gezin_jansen,
            afname=afname,
            kind_id=kinderen[1],
            is_volledig=True,
            los_door="Femke",
            vastgelegd_door=as_noor,
        )
