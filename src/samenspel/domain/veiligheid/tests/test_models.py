"""Each constraint refuses what cannot be."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from samenspel.core.actor import acting_as_gebruiker
from samenspel.core.models import Document
from samenspel.domain.gezin.queries import list_personen
from samenspel.domain.veiligheid import models
from samenspel.domain.veiligheid.models import (
    Belnummer,
    Bodemeis,
    Contactverbod,
    Instemming,
    Onderdeel,
    Ondergrens,
    Papier,
    Stem,
    Veiligheidsplan,
    Veiligheidsvaststelling,
    Veiligstelling,
    Vervolgstap,
)


@pytest.fixture
def mensen(gezin_jansen):
    return {p.roepnaam: p for p in list_personen(gezin_jansen)}


@pytest.fixture
def maak(gezin_jansen, as_noor, woensdag):
    """Make a row with the values that every row of this family has."""

    def maak(model, **waarden):
        with transaction.atomic():
            return model.objects.create(
                gezin=gezin_jansen, vastgelegd_door=as_noor, **waarden
            )

    return maak


@pytest.fixture
def plan(maak, woensdag):
    return maak(Veiligheidsplan, versie=1, opgesteld_op=woensdag)


@pytest.fixture
def geldend(maak, woensdag, as_noor):
    return maak(Veiligheidsplan, versie=2, **_vastgesteld(woensdag, as_noor))


def _vastgesteld(op, door):
    return {
        "opgesteld_op": op,
        "afgesproken_op": op,
        "vastgesteld_op": op,
        "vastgesteld_door": door,
    }


@pytest.mark.parametrize(
    ("waarden", "regel"),
    [
        ({"conclusie": "prima"}, "conclusie"),
        ({"conclusie": "veilig", "cijfer": 11}, "cijfer_tot_en_met_10"),
    ],
)
def test_a_vaststelling_lies_on_its_scales(
    maak, mensen, gezin_jansen, as_noor, woensdag, waarden, regel
):
    with pytest.raises(IntegrityError, match=regel):
        maak(
            Veiligheidsvaststelling,
            kind=mensen["Sam"],
            vastgesteld_op=woensdag,
            verantwoordelijke=as_noor.medewerker.organisatie,
            **waarden,
        )


@pytest.mark.parametrize(
    ("waarden", "regel"),
    [
        ({"soort": "WIJ", "cijfer": 11}, "stem_cijfer"),
        ({"soort": "GEZINSLID", "cijfer": 5}, "stem_van_een_gezinslid"),
    ],
)
def test_a_voice_has_a_number_and_somebody_who_speaks(maak, woensdag, waarden, regel):
    with pytest.raises(IntegrityError, match=regel):
        maak(Stem, gegeven_op=woensdag, **waarden)


def test_a_voice_of_school_is_not_a_person_of_the_family(maak, mensen, woensdag):
    with pytest.raises(IntegrityError, match="stem_van_een_gezinslid"):
        maak(
            Stem, soort="SCHOOL", persoon=mensen["Inge"], cijfer=5, gegeven_op=woensdag
        )


def test_a_child_is_made_safe_by_somebody(maak, mensen, woensdag):
    with pytest.raises(IntegrityError, match="zegt_wie_en_wat"):
        maak(
            Veiligstelling,
            kind=mensen["Sam"],
            wie="",
            wat="naar oma",
            veiliggesteld_op=woensdag,
        )


@pytest.mark.parametrize(
    ("met", "tot", "regel"),
    [
        ("Ruud", None, "met_een_ander"),
        ("Inge", date(2026, 11, 1), "einde_na_begin"),
    ],
)
def test_a_contactverbod_is_between_two_people_and_ends_later(
    maak, mensen, met, tot, regel
):
    with pytest.raises(IntegrityError, match=regel):
        maak(
            Contactverbod,
            persoon=mensen["Ruud"],
            met=mensen[met],
            opgelegd_door="RECHTER",
            vanaf=date(2026, 11, 18),
            tot=tot,
        )


def test_a_family_has_one_concept(maak, plan, woensdag):
    with pytest.raises(IntegrityError, match="een_concept"):
        maak(Veiligheidsplan, versie=2, opgesteld_op=woensdag)


def test_a_family_has_one_plan_that_holds(maak, geldend, woensdag, as_noor):
    with pytest.raises(IntegrityError, match="een_geldend"):
        maak(Veiligheidsplan, versie=3, **_vastgesteld(woensdag, as_noor))


def test_a_version_is_given_once(maak, geldend, woensdag):
    with pytest.raises(IntegrityError, match="versie_een_keer"):
        maak(Veiligheidsplan, versie=2, opgesteld_op=woensdag)


def test_confirming_says_when_agreed_when_and_by_whom(maak, woensdag):
    with pytest.raises(IntegrityError, match="vastgesteld_op_en_door"):
        maak(Veiligheidsplan, versie=1, opgesteld_op=woensdag, vastgesteld_op=woensdag)


def test_a_concept_is_not_replaced(maak, woensdag):
    with pytest.raises(IntegrityError, match="vervangen_na_vaststellen"):
        maak(Veiligheidsplan, versie=1, opgesteld_op=woensdag, vervangen_op=woensdag)


def test_somebody_says_one_thing_of_a_plan(maak, plan, mensen):
    maak(Instemming, plan=plan, persoon=mensen["Inge"])

    with pytest.raises(IntegrityError, match="een_per_persoon"):
        maak(Instemming, plan=plan, persoon=mensen["Inge"])


def test_an_answer_was_asked_at_some_moment(maak, plan, mensen):
    with pytest.raises(IntegrityError, match="instemming_is_gevraagd"):
        maak(Instemming, plan=plan, persoon=mensen["Inge"], antwoord="JA")


@pytest.mark.parametrize(
    ("model", "waarden", "regel"),
    [
        (Onderdeel, {"soort": "ZORG", "tekst": ""}, "onderdeel_zegt_iets"),
        (Bodemeis, {"eis": ""}, "bodemeis_zegt_iets"),
        (Ondergrens, {"grens": ""}, "ondergrens_zegt_iets"),
        (Vervolgstap, {"als": "x", "dan": ""}, "als_en_dan"),
        (Belnummer, {"wie": "oma", "nummer": ""}, "wie_en_nummer"),
    ],
)
def test_a_line_of_a_plan_says_something(maak, plan, model, waarden, regel):
    with pytest.raises(IntegrityError, match=regel):
        maak(model, plan=plan, volgorde=1, **waarden)


def test_bas_from_elsewhere_sees_nothing_of_safety(maak, plan, bas):
    maak(Bodemeis, plan=plan, volgorde=1, eis="Niemand slaat.")

    with acting_as_gebruiker(bas.pk):
        rijen = [
            getattr(models, naam).objects.count()
            for naam in models.__all__
            if hasattr(getattr(models, naam), "objects")
        ]

    assert len(rijen) == 14
    assert set(rijen) == {0}


def test_papers_are_numbered_within_a_plan(maak, plan, mensen, gezin_jansen, as_noor):
    document = Document.objects.create(
        gezin_id=gezin_jansen.pk, inhoud=b"", gemaakt_door=as_noor.pk
    )
    papier = {"plan": plan, "persoon": mensen["Inge"], "document": document}
    maak(Papier, nummer=1, **papier)

    with pytest.raises(IntegrityError, match="papier_nummer_een_keer"):
        maak(Papier, nummer=1, **papier)
