"""Every row of every decision about safety."""

from datetime import UTC, datetime

import pytest

from samenspel.domain.veiligheid.rules import (
    ONDERDELEN,
    Fase,
    Kindstand,
    Planstand,
    blockers_for_cijfer,
    blockers_for_concept,
    blockers_for_instemming,
    blockers_for_uitreiking,
    blockers_for_vaststelling,
    blockers_for_veiligstelling,
    blockers_for_verandering,
    find_ergste,
    get_fase,
    get_verantwoordelijke,
    is_lezend_kind,
    is_onvoldoende,
)

NU = datetime(2026, 11, 18, 10, tzinfo=UTC)
HEEL = Planstand(is_concept=True, aantallen={deel: 1 for deel, _, _ in ONDERDELEN})


def _codes(blockers):
    return [blocker.code for blocker in blockers]


@pytest.mark.parametrize(
    ("conclusie", "cijfer", "onvoldoende"),
    [
        (None, None, True),
        (None, 8, True),
        ("direct_veiligstellen", None, True),
        ("direct_veiligstellen", 8, True),
        ("onveilig", None, True),
        ("onveilig", 5, True),
        ("onveilig", 6, False),
        ("veilig", 5, True),
        ("veilig", 6, False),
        ("veilig", None, False),
    ],
)
def test_what_is_below_a_six(conclusie, cijfer, onvoldoende):
    assert is_onvoldoende(conclusie, cijfer) is onvoldoende


@pytest.mark.parametrize(
    ("conclusies", "ergste"),
    [
        ([], None),
        (["veilig"], "veilig"),
        (["veilig", "veilig", "onveilig"], "onveilig"),
        (["direct_veiligstellen", "veilig"], "direct_veiligstellen"),
    ],
)
def test_one_child_is_never_hidden_behind_the_others(conclusies, ergste):
    assert find_ergste(conclusies) == ergste


@pytest.mark.parametrize(
    ("fase", "partij", "norm"),
    [
        (Fase.LOKAAL_TEAM, "LT", "N106"),
        (Fase.EXPERTISE_2A, "LT", "N107"),
        (Fase.EXPERTISE_2B, "GI", "N108"),
        (Fase.MAATREGEL, "GI", "N109"),
        (Fase.NA_BORGING, "LT", "N110"),
    ],
)
def test_tabel_2_says_who_establishes_safety(fase, partij, norm):
    assert get_verantwoordelijke(fase) == (partij, norm)


@pytest.mark.parametrize(
    ("kaders", "fase"),
    [
        ([], Fase.LOKAAL_TEAM),
        (["VRIJWILLIG"], Fase.LOKAAL_TEAM),
        (["VRIJWILLIG", "OTS"], Fase.MAATREGEL),
        (["VOOGDIJ"], Fase.MAATREGEL),
    ],
)
def test_a_measure_decides_the_phase_of_a_child(kaders, fase):
    assert get_fase(kaders) is fase


@pytest.mark.parametrize(
    ("cijfer", "codes"),
    [
        (None, []),
        (0, []),
        (10, []),
        (-1, ["cijfer_buiten_schaal"]),
        (11, ["cijfer_buiten_schaal"]),
    ],
)
def test_a_number_lies_on_the_scale(cijfer, codes):
    assert _codes(blockers_for_cijfer(cijfer)) == codes


@pytest.mark.parametrize(
    ("wie", "juridisch", "door", "codes"),
    [
        ("Noor", False, "", []),
        (" ", False, "", ["wie_en_wat"]),
        ("Noor", True, "", ["juridische_stap_zonder_besluit"]),
        ("Noor", True, "BASISTEAM", []),
    ],
)
def test_making_a_child_safe_says_who_and_who_decided(wie, juridisch, door, codes):
    found = blockers_for_veiligstelling(
        wie=wie, wat="naar oma", is_juridische_stap_nodig=juridisch, besloten_door=door
    )

    assert _codes(found) == codes


SAM, LOT = Kindstand("Sam", "veilig", 7), Kindstand("Lot", "veilig")


@pytest.mark.parametrize(
    ("kinderen", "heeft_plan", "codes"),
    [
        ([SAM, LOT], True, []),
        ([SAM, LOT], False, ["geen_veiligheidsplan"]),
        ([SAM, Kindstand("Lot")], True, ["veiligheid_onbekend"]),
        ([SAM, Kindstand("Lot", "veilig", 5)], True, ["onder_de_zes"]),
        (
            [Kindstand("Sam", "onveilig"), Kindstand("Lot")],
            True,
            ["veiligheid_onbekend", "onder_de_zes"],
        ),
    ],
)
def test_change_waits_until_every_child_is_safe_enough(kinderen, heeft_plan, codes):
    found = list(blockers_for_verandering(kinderen, heeft_plan=heeft_plan))

    assert _codes(found) == codes
    assert not any(blocker.hard for blocker in found)


def test_a_whole_plan_can_hold():
    assert list(blockers_for_vaststelling(HEEL)) == []


@pytest.mark.parametrize(
    ("deel", "norm"), [(deel, norm) for deel, _, norm in ONDERDELEN]
)
def test_each_part_that_is_missing_is_named_with_its_norm(deel, norm):
    stand = Planstand(is_concept=True, aantallen={**HEEL.aantallen, deel: 0})

    (blocker,) = blockers_for_vaststelling(stand)

    assert (blocker.code, blocker.norm, blocker.hard) == (f"geen_{deel}", norm, False)


@pytest.mark.parametrize(
    ("zwak", "code"),
    [
        ({"afspraken_zonder_wanneer": 1}, "afspraak_zonder_wanneer"),
        ({"ondergrenzen_zonder_gevolg": 1}, "ondergrens_zonder_gevolg"),
        ({"niet_nagelopen": 2}, "niet_nagelopen"),
        ({"niet_gevraagd": ("Inge",)}, "niet_gevraagd"),
        ({"zonder_lezer": 1}, "op_niemands_papier"),
    ],
)
def test_each_weak_spot_is_named_and_yields_to_a_motivering(zwak, code):
    stand = Planstand(is_concept=True, aantallen=HEEL.aantallen, **zwak)

    (blocker,) = blockers_for_vaststelling(stand)

    assert (blocker.code, blocker.hard) == (code, False)


def test_a_plan_that_holds_cannot_be_confirmed_again():
    stand = Planstand(is_concept=False, aantallen={})

    (blocker,) = blockers_for_vaststelling(stand)

    assert (blocker.code, blocker.hard) == ("al_vastgesteld", True)


def test_only_a_concept_changes():
    assert _codes(blockers_for_concept(is_concept=True)) == []
    assert _codes(blockers_for_concept(is_concept=False)) == ["plan_staat_vast"]


@pytest.mark.parametrize(
    ("antwoord", "wie_erbij", "vervangen", "codes"),
    [
        ("NIET_GEVRAAGD", "", False, []),
        ("JA", "", False, ["wie_erbij"]),
        ("NEE", "", False, ["wie_erbij"]),
        ("JA", "niemand", False, []),
        ("JA", "niemand", True, ["plan_vervangen"]),
    ],
)
def test_an_answer_says_who_sat_there(antwoord, wie_erbij, vervangen, codes):
    found = blockers_for_instemming(
        antwoord=antwoord, wie_erbij=wie_erbij, is_vervangen=vervangen
    )

    assert _codes(found) == codes


@pytest.mark.parametrize(
    ("mag", "elders", "codes"),
    [
        (None, "", ["papier_niet_gevraagd"]),
        (True, "", []),
        (False, "", ["papier_niet_in_huis"]),
        (False, "bij oma", []),
    ],
)
def test_paper_goes_only_where_it_may_lie(mag, elders, codes):
    found = blockers_for_uitreiking(mag_papier_in_huis=mag, papier_elders=elders)

    assert _codes(found) == codes


@pytest.mark.parametrize(
    ("leeftijd", "leest"), [(None, False), (7, False), (8, True), (17, True)]
)
def test_a_child_of_eight_reads_its_own_paper(leeftijd, leest):
    assert is_lezend_kind(leeftijd) is leest
