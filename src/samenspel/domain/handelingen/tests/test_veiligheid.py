"""A visit in one form, and a plan with a paper for every reader."""

from dataclasses import replace
from datetime import timedelta

import pytest

from samenspel.core.blockers import Blocked
from samenspel.core.models import Document, Gebeurtenis
from samenspel.domain.gezin.actions import add_relatie
from samenspel.domain.gezin.models import Relatiesoort
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.handelingen.veiligheid import (
    Bezoekgegevens,
    Kindoordeel,
    Vervolgafspraak,
    confirm_plan,
    list_instrumenten,
    record_bezoek,
    secure_kinderen,
)
from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.instrumenten.models import Afname
from samenspel.domain.termijnen.models import Verplichting
from samenspel.domain.veiligheid.actions import add_deel, open_plan
from samenspel.domain.veiligheid.gegevens import Onderdeelgegevens, Stemgegevens
from samenspel.domain.veiligheid.models import Onderdeelsoort, Papier
from samenspel.domain.veiligheid.queries import find_current_plan, get_veiligheid_nu
from samenspel.domain.verhaal.actions import Aanwezige, Contactgegevens
from samenspel.domain.verhaal.models import Contact, Contactwijze

ITEMS = [item.code for item in get_instrument("arij-veiligheidstaxatie").items]
VEILIG = dict.fromkeys(ITEMS, "veilig")
ACUUT = VEILIG | {"fysieke_mishandeling": "direct_veiligstellen"}


@pytest.fixture
def mensen(gezin_jansen):
    return {p.roepnaam: p for p in list_personen(gezin_jansen)}


@pytest.fixture
def bezoek(woensdag, mensen):
    """Noor sees both children at home on Wednesday at noon."""
    moment = woensdag + timedelta(hours=2)
    return Bezoekgegevens(
        contact=Contactgegevens(moment, Contactwijze.HUISBEZOEK),
        aanwezigen=[
            Aanwezige(mensen["Sam"], is_gezien=True),
            Aanwezige(mensen["Lot"], is_gezien=True),
        ],
        oordelen=[
            Kindoordeel(mensen["Sam"], items=ACUUT, toelichting="Blauw oog links."),
            Kindoordeel(mensen["Lot"], items=VEILIG, cijfer=6),
        ],
        stemmen=[Stemgegevens(5, moment, persoon=mensen["Inge"], punt_hoger="rust")],
        volgende=Vervolgafspraak(
            moment + timedelta(days=7), Contactwijze.HUISBEZOEK, (mensen["Lot"],)
        ),
    )


@pytest.fixture
def leg_vast(gezin_jansen, as_noor, woensdag):
    return lambda gegevens: record_bezoek(
        gezin=gezin_jansen,
        gegevens=gegevens,
        by=as_noor,
        at=woensdag + timedelta(hours=6),
    )


def _lijnen(soort):
    return list(Gebeurtenis.objects.filter(soort=soort).order_by("pk"))


def test_one_visit_fills_every_instrument_in_one_click(bezoek, leg_vast):
    leg_vast(bezoek)

    lijnen = Gebeurtenis.objects.filter(gebeurd_van=bezoek.contact.gebeurd_op)
    assert len({lijn.handeling for lijn in lijnen}) == 1
    assert {
        lijn.waarden["instrument"]: (lijn.waarden["deel"], lijn.waarden["uitkomst"])
        for lijn in _lijnen("afname.vastgelegd")
    } == {
        "arij-veiligheidstaxatie": ("", "direct_veiligstellen"),
        "meting-actuele-veiligheid": ("", "onder_de_zes"),
        "havik": ("AB", "zeer_ernstig"),
    }


def test_each_child_gets_its_own_vaststelling(bezoek, leg_vast, gezin_jansen, mensen):
    leg_vast(bezoek)

    nu = get_veiligheid_nu(gezin_jansen)
    sam, lot = nu.van(mensen["Sam"].pk), nu.van(mensen["Lot"].pk)
    assert (sam.vaststelling.conclusie, sam.vaststelling.cijfer) == (
        "direct_veiligstellen",
        None,
    )
    assert (lot.vaststelling.conclusie, lot.vaststelling.cijfer) == ("veilig", 6)
    assert (sam.is_onvoldoende, lot.is_onvoldoende) == (True, False)
    assert sam.vaststelling.afname.instrument == "arij-veiligheidstaxatie"
    assert [stem.cijfer for stem in nu.voor_alle] == [5]


def test_a_child_whose_grid_is_empty_or_partly_safe_gets_no_vaststelling(
    bezoek, leg_vast, gezin_jansen, mensen
):
    deels = {ITEMS[0]: "veilig"}
    leg_vast(
        replace(
            bezoek,
            oordelen=[
                Kindoordeel(mensen["Sam"]),
                Kindoordeel(mensen["Lot"], items=deels),
            ],
        )
    )

    assert get_veiligheid_nu(gezin_jansen).per_kind == {}
    assert [a.instrument for a in Afname.objects.all()] == ["arij-veiligheidstaxatie"]


def test_only_the_result_is_enough(bezoek, leg_vast, gezin_jansen, mensen):
    oordeel = Kindoordeel(mensen["Sam"], conclusie="onveilig", cijfer=4)
    leg_vast(replace(bezoek, oordelen=[oordeel]))

    sam = get_veiligheid_nu(gezin_jansen).van(mensen["Sam"].pk).vaststelling
    assert (sam.conclusie, sam.cijfer) == ("onveilig", 4)


def test_a_wrong_answer_refuses_the_whole_visit(bezoek, leg_vast, mensen):
    fout = Kindoordeel(mensen["Sam"], items={ITEMS[0]: "misschien"}, cijfer=11)

    with pytest.raises(Blocked) as refusal:
        leg_vast(replace(bezoek, oordelen=[fout]))

    assert len(refusal.value.blockers) == 2
    assert not Contact.objects.exists()


def test_each_region_fills_in_its_own_instruments(noor, femke):
    assert [d.code for d in list_instrumenten(noor)] == [
        "arij-veiligheidstaxatie",
        "meting-actuele-veiligheid",
        "havik",
    ]
    assert "havik" not in [d.code for d in list_instrumenten(femke)]


@pytest.fixture
def concept(gezin_jansen, as_noor, woensdag, mensen):
    for ouder in ("Inge", "Ruud"):
        for kind in ("Sam", "Lot"):
            add_relatie(
                van=mensen[ouder],
                naar=mensen[kind],
                soort=Relatiesoort.OUDER,
                by=as_noor,
                at=woensdag,
            )
    plan = open_plan(gezin=gezin_jansen, by=as_noor, at=woensdag)
    add_deel(
        plan=plan,
        gegevens=Onderdeelgegevens(Onderdeelsoort.ZES, "Niemand schreeuwt."),
        by=as_noor,
        at=woensdag,
    )
    return plan


def _stel_vast(plan, by, at):
    return confirm_plan(
        plan=plan,
        afgesproken_op=at,
        motivering="Morgen verder.",
        by=by,
        at=at + timedelta(hours=1),
    )


def test_a_plan_that_holds_has_a_paper_for_each_reader(
    concept, gezin_jansen, as_noor, woensdag
):
    papieren = _stel_vast(concept, as_noor, woensdag)

    assert [p.persoon.roepnaam for p in papieren] == ["Sam", "Inge", "Ruud"]
    assert find_current_plan(gezin_jansen) == concept
    assert len({lijn.handeling for lijn in _lijnen("document.bewaard")}) == 1
    assert [lijn.waarden for lijn in _lijnen("document.bewaard")] == [
        {"soort": "veiligheidsplan", "lezer": p.persoon.pk} for p in papieren
    ]
    assert {d.voor_persoon for d in Document.objects.all()} == {
        p.persoon.pk for p in papieren
    }


def test_a_plan_stands_on_the_latest_taxatie(
    bezoek, leg_vast, concept, gezin_jansen, as_noor, woensdag
):
    leg_vast(bezoek)

    _stel_vast(concept, as_noor, woensdag)

    plan = find_current_plan(gezin_jansen)
    assert plan.afname.instrument == "arij-veiligheidstaxatie"


def test_confirming_twice_makes_nothing_twice(concept, as_noor, woensdag):
    eerste = _stel_vast(concept, as_noor, woensdag)
    tweede = _stel_vast(concept, as_noor, woensdag)

    assert eerste == tweede
    assert Papier.objects.count() == 3
    assert len(_lijnen("veiligheidsplan.vastgesteld")) == 1


def test_after_a_visit_with_an_alarm_only_what_must_happen_stays_red(
    bezoek, leg_vast, gezin_jansen
):
    leg_vast(bezoek)

    open_normen = set(
        Verplichting.objects.filter(
            gezin=gezin_jansen, vervuld_op__isnull=True
        ).values_list("norm", flat=True)
    )
    assert "N014" in open_normen
    assert not open_normen & {"N004", "N005", "N006", "N023"}


def test_children_made_safe_by_one_act_get_a_line_each(
    gezin_jansen, mensen, as_noor, woensdag
):
    secure_kinderen(
        gezin=gezin_jansen,
        kinderen=[mensen["Sam"], mensen["Lot"]],
        wie="Noor",
        wat="naar oma",
        op=woensdag,
        is_juridische_stap_nodig=False,
        besloten_door="",
        motivering="",
        by=as_noor,
        at=woensdag,
    )

    lijnen = _lijnen("kind.veiliggesteld")
    assert len({lijn.handeling for lijn in lijnen}) == 1
    assert [lijn.betreft for lijn in lijnen] == [[mensen["Sam"].pk], [mensen["Lot"].pk]]
