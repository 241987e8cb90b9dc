"""Signals: what was said, who said it, and what it means."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from samenspel.core.blockers import Blocked
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.privacy.redactie import Lezer, Lezersoort, mag_lezen
from samenspel.domain.privacy.rules import Recht
from samenspel.domain.verhaal.actions import (
    Signaalgegevens,
    record_signaal,
    triage_signaal,
    weigh_signaal,
)
from samenspel.domain.verhaal.etiketten import label_signaal, label_wie_meldt
from samenspel.domain.verhaal.models import Signaal
from samenspel.domain.verhaal.queries import (
    find_signaal,
    list_open_signalen,
    list_signalen,
)


@pytest.fixture
def mensen(gezin_jansen):
    return {p.roepnaam: p for p in list_personen(gezin_jansen)}


@pytest.fixture
def gegevens(woensdag, mensen):
    return Signaalgegevens(
        wie_meldt="juf Marloes",
        wat_precies="Sam had een blauw oog.",
        waarneming="GEZIEN",
        gebeurd_op=woensdag,
        betreft=(mensen["Sam"].pk,),
        leefgebieden=("KINDSIGNALEN", "HUISELIJK_GEWELD"),
        is_acuut=True,
    )


@pytest.fixture
def leg_vast(gezin_jansen, as_noor, woensdag):
    return lambda gegevens: record_signaal(
        gezin=gezin_jansen, gegevens=gegevens, by=as_noor, at=woensdag
    )


@pytest.fixture
def weeg(as_noor, woensdag):
    return lambda signaal: weigh_signaal(
        signaal=signaal,
        betekenis="PLAN_NAKIJKEN",
        weging="Oma haalt Sam op.",
        met="Mieke",
        is_gw_erbij=True,
        by=as_noor,
        at=woensdag + timedelta(hours=1),
    )


def test_a_signal_leaves_a_line_with_its_key_and_without_who_reported(
    leg_vast, gegevens, mensen
):
    signaal = leg_vast(gegevens)

    lijn = Gebeurtenis.objects.get(soort="signaal.vastgelegd")
    assert lijn.betreft == [mensen["Sam"].pk]
    bron = lijn.waarden.pop("bron")
    assert len(bron) == 12
    assert signaal.wie_meldt.casefold() not in bron
    assert lijn.waarden == {
        "signaal": signaal.pk,
        "acuut": True,
        "leefgebieden": ["kindsignalen", "huiselijk_geweld"],
        "waarneming": "gezien",
    }


def test_the_same_source_has_the_same_mark_and_another_has_another(leg_vast, gegevens):
    for wie in ("School", " school ", "Buurvrouw"):
        leg_vast(replace(gegevens, wie_meldt=wie))

    bronnen = [
        lijn.waarden["bron"]
        for lijn in Gebeurtenis.objects.filter(soort="signaal.vastgelegd").order_by(
            "pk"
        )
    ]
    assert bronnen[0] == bronnen[1] != bronnen[2]


def test_weighing_says_which_signal_what_it_means_and_with_whom(
    leg_vast, gegevens, weeg, gezin_jansen, as_noor
):
    signaal, ander = leg_vast(gegevens), leg_vast(gegevens)
    gewogen = weeg(signaal)

    lijn = Gebeurtenis.objects.get(soort="signaal.gewogen")
    assert lijn.waarden == {"signaal": signaal.pk, "weging": "plan_nakijken"}
    assert (gewogen.gewogen_door, gewogen.is_gw_erbij) == (as_noor, True)
    assert list_open_signalen(gezin_jansen) == [ander]


def test_a_signal_is_weighed_once(leg_vast, gegevens, weeg):
    signaal = leg_vast(gegevens)
    weeg(signaal)

    with pytest.raises(Blocked, match="al gewogen"):
        weeg(signaal)


@pytest.mark.parametrize(
    ("verandering", "code"),
    [
        ({"wat_precies": "  "}, "signaal_zegt_niets"),
        ({"gebeurd_op": timedelta(hours=1)}, "nog_niet_gebeurd"),
    ],
)
def test_a_signal_says_something_that_happened(
    verandering, code, leg_vast, gegevens, woensdag
):
    if "gebeurd_op" in verandering:
        verandering = {"gebeurd_op": woensdag + verandering["gebeurd_op"]}

    with pytest.raises(Blocked) as blocked:
        leg_vast(replace(gegevens, **verandering))

    assert [b.code for b in blocked.value.blockers] == [code]


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"wat_precies": ""}, "signaal_zegt_iets"),
        ({"weging": "x"}, "signaal_gewogen_op_door_en_hoe"),
    ],
)
def test_the_table_refuses(values, constraint, leg_vast, gegevens):
    signaal = leg_vast(gegevens)

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Signaal.objects.filter(pk=signaal.pk).update(**values)


def test_acute_signals_come_first_in_one_query(
    leg_vast, gegevens, gezin_jansen, woensdag, django_assert_num_queries
):
    acuut = leg_vast(replace(gegevens, gebeurd_op=woensdag - timedelta(days=3)))
    later = leg_vast(replace(gegevens, is_acuut=False))

    with django_assert_num_queries(1):
        assert list_open_signalen(gezin_jansen) == [acuut, later]
    with django_assert_num_queries(1):
        gevonden = list_signalen(gezin_jansen)
        assert [s.vastgelegd_door.naam for s in gevonden] == ["Noor de Wit"] * 2
    assert find_signaal(gezin_jansen, later.pk + 1) is None


def test_areas_read_as_words(leg_vast, gegevens):
    assert leg_vast(gegevens).gebieden == [
        "kindsignalen of bedreigde ontwikkeling kinderen",
        "huiselijk geweld",
    ]


def test_who_reported_is_shielded_like_a_melder(leg_vast, gegevens):
    etiket = label_wie_meldt(leg_vast(gegevens))

    met = frozenset({Recht.DOSSIER_INZIEN, Recht.MELDER_INZIEN})
    assert mag_lezen(Lezer(Lezersoort.PROFESSIONAL, rechten=met), etiket)
    zonder = frozenset({Recht.DOSSIER_INZIEN})
    assert not mag_lezen(Lezer(Lezersoort.PROFESSIONAL, rechten=zonder), etiket)
    assert not mag_lezen(Lezer(Lezersoort.OUDER, 1, frozenset({1})), etiket)


def test_a_childs_words_are_the_childs(leg_vast, gegevens, mensen):
    sam, inge = mensen["Sam"], mensen["Inge"]
    etiket = label_signaal(leg_vast(replace(gegevens, woorden_van=sam)))
    samen = frozenset({sam.pk, inge.pk})

    assert mag_lezen(Lezer(Lezersoort.KIND, sam.pk, frozenset({sam.pk})), etiket)
    assert not mag_lezen(Lezer(Lezersoort.OUDER, inge.pk, samen), etiket)


def test_a_signal_of_a_professional_is_no_paper_for_the_family(
    leg_vast, gegevens, mensen
):
    etiket = label_signaal(leg_vast(replace(gegevens, woorden_van=mensen["Inge"])))
    inge = mensen["Inge"].pk

    assert not mag_lezen(Lezer(Lezersoort.OUDER, inge, frozenset({inge})), etiket)


@pytest.fixture
def taxeer(as_noor, woensdag):
    return lambda signaal, taxatie, omdat="": triage_signaal(
        signaal=signaal, taxatie=taxatie, omdat=omdat, by=as_noor, at=woensdag
    )


def test_the_first_look_says_who_when_and_how_soon(leg_vast, gegevens, taxeer, noor):
    signaal = taxeer(leg_vast(replace(gegevens, is_acuut=False)), "ACUUT")

    assert (signaal.getaxeerd_door, signaal.is_acuut) == (noor, True)
    lijn = Gebeurtenis.objects.get(soort="signaal.getaxeerd")
    assert lijn.waarden == {"signaal": signaal.pk, "taxatie": "acuut"}


def test_what_is_acute_is_never_just_known(leg_vast, gegevens, taxeer):
    with pytest.raises(Blocked, match="Dit signaal is acuut"):
        taxeer(leg_vast(gegevens), "BEKEND", "Dit wisten we.")


def test_known_says_what_is_done_about_it(leg_vast, gegevens, taxeer):
    signaal = leg_vast(replace(gegevens, is_acuut=False))

    with pytest.raises(Blocked, match="wat u al wist"):
        taxeer(signaal, "BEKEND")
    assert taxeer(signaal, "BEKEND", "Oma haalt Sam op.").is_bekend


def test_what_was_weighed_needs_no_first_look(leg_vast, gegevens, weeg, taxeer):
    signaal = leg_vast(gegevens)
    weeg(signaal)

    with pytest.raises(Blocked, match="al gewogen"):
        taxeer(signaal, "WEGEN")
