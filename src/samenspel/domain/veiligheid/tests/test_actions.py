"""A plan from concept to the next version, and what the log remembers of it."""

from datetime import timedelta

import pytest

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.veiligheid import actions
from samenspel.domain.veiligheid.gegevens import (
    Afspraakgegevens,
    Bodemeisgegevens,
    Instemmingsgegevens,
    Onderdeelgegevens,
    Ondergrensgegevens,
    Stapgegevens,
    Stemgegevens,
    Vaststellinggegevens,
    Veiligstellinggegevens,
)
from samenspel.domain.veiligheid.models import Onderdeelsoort, Veiligheidsplan
from samenspel.domain.veiligheid.queries import (
    find_concept,
    find_current_plan,
    get_plan_with_parts,
    get_veiligheid_nu,
)


@pytest.fixture
def mensen(gezin_jansen):
    return {p.roepnaam: p for p in list_personen(gezin_jansen)}


@pytest.fixture
def doe(as_noor, woensdag):
    """Act as Noor on Wednesday, six hours after the aanmelding."""
    moment = woensdag + timedelta(hours=6)
    return lambda functie, **wat: functie(**wat, by=as_noor, at=moment)


def _laatste_lijn(soort):
    return Gebeurtenis.objects.filter(soort=soort).latest("pk")


def _vul(doe, plan, mensen):
    for gegevens in [
        Onderdeelgegevens(Onderdeelsoort.SITUATIE, "Er was ruzie."),
        Afspraakgegevens("Oma", "haalt Sam op", "elke dinsdag"),
        Bodemeisgegevens("Niemand slaat.", "Dan belt Noor de Raad."),
        Ondergrensgegevens("Er wordt niet geslagen.", "Dan gaat Ruud naar zijn broer."),
        Stapgegevens("Oma kan niet", "belt Inge de buurvrouw", "Inge"),
    ]:
        doe(actions.add_deel, plan=plan, gegevens=gegevens)


def test_a_vaststelling_leaves_a_line_with_exactly_conclusie_and_cijfer(
    gezin_jansen, mensen, doe, woensdag
):
    doe(
        actions.record_vaststelling,
        gezin=gezin_jansen,
        gegevens=Vaststellinggegevens(mensen["Sam"], "onveilig", woensdag, 4),
    )

    lijn = _laatste_lijn("veiligheid.vastgesteld")
    assert lijn.waarden == {"conclusie": "onveilig", "cijfer": 4}
    assert lijn.betreft == [mensen["Sam"].pk]
    assert lijn.gebeurd_van == woensdag


def test_a_plan_that_misses_parts_is_refused_with_every_reason(gezin_jansen, doe):
    plan = doe(actions.open_plan, gezin=gezin_jansen)

    with pytest.raises(Blocked) as refusal:
        doe(
            actions.confirm_veiligheidsplan,
            plan=plan,
            afgesproken_op=plan.opgesteld_op,
        )

    codes = {b.code for b in refusal.value.blockers}
    assert {"geen_aanleiding", "geen_afspraak", "geen_ondergrens"} <= codes
    assert find_current_plan(gezin_jansen) is None


def test_a_motivering_lets_an_incomplete_plan_hold_and_stays_with_it(
    gezin_jansen, mensen, doe, woensdag
):
    plan = doe(actions.open_plan, gezin=gezin_jansen)
    _vul(doe, plan, mensen)

    doe(
        actions.confirm_veiligheidsplan,
        plan=plan,
        afgesproken_op=woensdag,
        motivering="Het was laat; morgen verder.",
    )

    lijn = _laatste_lijn("veiligheidsplan.vastgesteld")
    assert find_current_plan(gezin_jansen).motivering == "Het was laat; morgen verder."
    assert lijn.gebeurd_van == woensdag
    assert lijn.waarden == {
        "versie": 1,
        "afspraken": 1,
        "bodemeisen": 1,
        "stappen": 1,
        "ondergrens": True,
    }


def test_a_new_version_takes_over_and_asks_whether_it_still_holds(
    gezin_jansen, mensen, doe, woensdag
):
    eerste = doe(actions.open_plan, gezin=gezin_jansen)
    _vul(doe, eerste, mensen)
    doe(
        actions.confirm_veiligheidsplan,
        plan=eerste,
        afgesproken_op=woensdag,
        motivering="later meer",
    )

    tweede = doe(actions.open_plan, gezin=gezin_jansen)
    delen = get_plan_with_parts(tweede)

    assert (tweede.versie, tweede.vorige) == (2, eerste)
    assert len(delen.alle) == 5
    assert not any(deel.is_nagelopen for deel in delen.alle)
    assert delen.afspraken[0].afspraak.wat == "haalt Sam op"


def test_a_new_version_that_holds_replaces_the_old_one_and_its_agreements(
    gezin_jansen, mensen, doe, woensdag
):
    eerste = doe(actions.open_plan, gezin=gezin_jansen)
    _vul(doe, eerste, mensen)
    moment = {"afgesproken_op": woensdag, "motivering": "later meer"}
    doe(actions.confirm_veiligheidsplan, plan=eerste, **moment)
    tweede = doe(actions.open_plan, gezin=gezin_jansen)

    doe(actions.confirm_veiligheidsplan, plan=tweede, **moment)

    oud = Veiligheidsplan.objects.get(pk=eerste.pk)
    assert oud.vervangen_op is not None
    assert find_current_plan(gezin_jansen) == tweede
    assert oud.afspraken.get().afspraak.vervallen_op is not None
    assert tweede.afspraken.get().afspraak.vervallen_op is None


def test_a_plan_that_holds_is_not_changed(gezin_jansen, mensen, doe, woensdag):
    plan = doe(actions.open_plan, gezin=gezin_jansen)
    _vul(doe, plan, mensen)
    doe(
        actions.confirm_veiligheidsplan,
        plan=plan,
        afgesproken_op=woensdag,
        motivering="later meer",
    )
    stap = get_plan_with_parts(plan).stappen[0]

    with pytest.raises(Blocked, match="nieuwe versie"):
        doe(actions.remove_deel, deel=stap)
    with pytest.raises(Blocked, match="nieuwe versie"):
        doe(actions.add_deel, plan=plan, gegevens=Bodemeisgegevens("x"))


def test_there_is_one_concept_at_a_time(gezin_jansen, doe):
    doe(actions.open_plan, gezin=gezin_jansen)

    with pytest.raises(Blocked, match="al een concept"):
        doe(actions.open_plan, gezin=gezin_jansen)


def test_a_line_of_a_concept_can_change_move_and_go(gezin_jansen, mensen, doe):
    plan = doe(actions.open_plan, gezin=gezin_jansen)
    eerste = doe(actions.add_deel, plan=plan, gegevens=Stapgegevens("a", "b"))
    tweede = doe(actions.add_deel, plan=plan, gegevens=Stapgegevens("c", "d"))

    doe(actions.change_deel, deel=eerste, gegevens=Stapgegevens("aa", "bb", "Inge"))
    doe(actions.move_deel, deel=tweede, omhoog=True)
    assert [s.als for s in get_plan_with_parts(plan).stappen] == ["c", "aa"]

    doe(actions.remove_deel, deel=tweede)
    opnieuw = find_concept(gezin_jansen)
    assert [s.als for s in get_plan_with_parts(opnieuw).stappen] == ["aa"]
    assert _laatste_lijn("veiligheidsplan.gewijzigd").waarden == {
        "versie": 1,
        "onderdeel": "vervolgstap",
        "wat": "verwijderd",
    }


def test_a_changed_agreement_keeps_its_link_and_gets_its_new_words(
    gezin_jansen, mensen, doe
):
    plan = doe(actions.open_plan, gezin=gezin_jansen)
    deel = doe(
        actions.add_deel,
        plan=plan,
        gegevens=Afspraakgegevens("Ruud", "belt", persoon=mensen["Ruud"]),
    )

    doe(
        actions.change_deel,
        deel=deel,
        gegevens=Afspraakgegevens(
            "Ruud", "belt Sam", "zondag", alleen_voor=(mensen["Ruud"].pk,)
        ),
    )

    (nu,) = get_plan_with_parts(plan).afspraken
    assert (nu.afspraak.wat, nu.persoon) == ("belt Sam", None)
    assert nu.alleen_voor == [mensen["Ruud"].pk]


def test_silence_is_not_akkoord_and_an_answer_says_who_sat_there(
    gezin_jansen, mensen, doe
):
    plan = doe(actions.open_plan, gezin=gezin_jansen)

    with pytest.raises(Blocked, match="wie erbij was"):
        doe(
            actions.record_instemming,
            plan=plan,
            gegevens=Instemmingsgegevens(mensen["Inge"], "JA"),
        )
    stil = doe(
        actions.record_instemming,
        plan=plan,
        gegevens=Instemmingsgegevens(mensen["Inge"]),
    )
    assert (stil.antwoord, stil.gevraagd_op) == ("NIET_GEVRAAGD", None)


def test_a_later_answer_replaces_the_earlier_one(gezin_jansen, mensen, doe):
    plan = doe(actions.open_plan, gezin=gezin_jansen)
    for antwoord in ("JA", "NEE"):
        doe(
            actions.record_instemming,
            plan=plan,
            gegevens=Instemmingsgegevens(mensen["Inge"], antwoord, wie_erbij="niemand"),
        )

    (instemming,) = get_plan_with_parts(plan).instemmingen
    assert instemming.antwoord == "NEE"


def test_a_legal_step_at_night_needs_the_achterwacht_or_a_reason(
    gezin_jansen, mensen, doe, woensdag
):
    def gegevens(**extra):
        return Veiligstellinggegevens(
            mensen["Sam"],
            "Noor",
            "naar oma",
            woensdag,
            is_juridische_stap_nodig=True,
            **extra,
        )

    with pytest.raises(Blocked, match="basisteam"):
        doe(actions.record_veiligstelling, gezin=gezin_jansen, gegevens=gegevens())
    doe(
        actions.record_veiligstelling,
        gezin=gezin_jansen,
        gegevens=gegevens(besloten_door="ACHTERWACHT"),
    )

    assert _laatste_lijn("kind.veiliggesteld").waarden == {"hoe": "naar oma"}


def test_voices_stand_beside_the_vaststelling_latest_per_voice(
    gezin_jansen, mensen, doe, woensdag
):
    later = woensdag + timedelta(hours=1)
    for stem in [
        Stemgegevens(3, woensdag, persoon=mensen["Inge"], kind=mensen["Sam"]),
        Stemgegevens(5, later, persoon=mensen["Inge"], kind=mensen["Sam"]),
        Stemgegevens(8, woensdag, persoon=mensen["Sam"], kind=mensen["Sam"]),
        Stemgegevens(6, woensdag, soort="WIJ"),
    ]:
        doe(actions.record_stem, gezin=gezin_jansen, gegevens=stem)

    nu = get_veiligheid_nu(gezin_jansen)

    sam = nu.van(mensen["Sam"].pk)
    assert sorted((s.van_wie, s.cijfer) for s in sam.stemmen) == [
        ("Inge", 5),
        ("Sam", 8),
    ]
    assert [s.cijfer for s in nu.voor_alle] == [6]
    assert sam.vaststelling is None
    assert sam.is_onvoldoende
    assert _laatste_lijn("cijfer.gegeven").waarden == {"cijfer": 6, "stem": "wij"}


@pytest.mark.parametrize("cijfer", [-1, 11])
def test_a_number_off_the_scale_is_refused(gezin_jansen, mensen, doe, woensdag, cijfer):
    with pytest.raises(Blocked, match="0 tot en met 10"):
        doe(
            actions.record_stem,
            gezin=gezin_jansen,
            gegevens=Stemgegevens(cijfer, woensdag, persoon=mensen["Inge"]),
        )
