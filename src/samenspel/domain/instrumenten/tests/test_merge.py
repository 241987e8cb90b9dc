"""One afname of a visit fills the ARIJ grid, the meting and the HAVIK at once."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from samenspel.domain.instrumenten.lader import get_instrument
from samenspel.domain.instrumenten.rules import merge
from samenspel.domain.instrumenten.uitkomst import LosseUitkomst

BEZOEK = [
    get_instrument(code)
    for code in ("arij-veiligheidstaxatie", "meting-actuele-veiligheid", "havik")
]
CODES = [item.code for item in BEZOEK[0].items]
VEILIG = dict.fromkeys(CODES, "veilig")
ACUUT = VEILIG | {"seksueel_misbruik": "direct_veiligstellen"}
VANDAAG = date(2026, 3, 4)


def _merge(arij=None, cijfers=None, havik=None):
    antwoorden = {
        "arij-veiligheidstaxatie": arij or {},
        "meting-actuele-veiligheid": {
            kind: {"cijfer": cijfer} for kind, cijfer in (cijfers or {}).items()
        },
    }
    los = {
        kind: LosseUitkomst(VANDAAG, "Driss", waarde)
        for kind, waarde in (havik or {}).items()
    }
    return merge(BEZOEK, antwoorden, {"havik": los})


def test_each_child_keeps_its_own_outcome():
    uitkomsten = _merge(
        arij={"Sam": VEILIG, "Lot": ACUUT},
        cijfers={"Sam": 7, "Lot": 3},
        havik={"Sam": "niet_zeer_ernstig", "Lot": "zeer_ernstig"},
    )

    assert {
        kind: {code: uitkomst.waarde for code, uitkomst in van_kind.items()}
        for kind, van_kind in uitkomsten.items()
    } == {
        "Sam": {
            "arij-veiligheidstaxatie": "veilig",
            "meting-actuele-veiligheid": "zes_of_hoger",
            "havik": "niet_zeer_ernstig",
        },
        "Lot": {
            "arij-veiligheidstaxatie": "direct_veiligstellen",
            "meting-actuele-veiligheid": "onder_de_zes",
            "havik": "zeer_ernstig",
        },
    }


def test_direct_veiligstellen_alone_fills_the_meting_and_the_havik():
    lot = _merge(arij={"Lot": ACUUT})["Lot"]

    meting = lot["meting-actuele-veiligheid"]
    assert (meting.waarde, meting.getal) == ("onder_de_zes", None)
    assert meting.ontbreekt == ("cijfer",)
    assert meting.afgeleid_uit == "arij-veiligheidstaxatie"
    assert lot["havik"].waarde == "zeer_ernstig"


def test_an_alarm_outweighs_a_number_that_was_given_and_the_number_stays():
    meting = _merge(arij={"Lot": ACUUT}, cijfers={"Lot": 8})["Lot"][
        "meting-actuele-veiligheid"
    ]

    assert (meting.waarde, meting.getal) == ("onder_de_zes", 8)
    assert meting.afgeleid_uit == "arij-veiligheidstaxatie"


def test_an_alarm_that_was_given_needs_no_derivation():
    lot = _merge(
        arij={"Lot": ACUUT}, cijfers={"Lot": 3}, havik={"Lot": "zeer_ernstig"}
    )["Lot"]

    assert lot["havik"].afgeleid_uit == ""
    assert lot["meting-actuele-veiligheid"].afgeleid_uit == ""


def test_safe_in_one_instrument_says_nothing_in_another():
    assert set(_merge(arij={"Sam": VEILIG})["Sam"]) == {"arij-veiligheidstaxatie"}


def test_an_empty_row_stays_empty():
    arij = _merge(arij={"Sam": {}})["Sam"]["arij-veiligheidstaxatie"]

    assert arij.waarde is None
    assert arij.ontbreekt == tuple(CODES)


def test_a_row_of_items_wins_over_a_result_from_elsewhere():
    elders = {"Sam": LosseUitkomst(VANDAAG, "Driss", "onveilig")}
    code = "arij-veiligheidstaxatie"

    ingevuld = merge(BEZOEK, {code: {"Sam": VEILIG}}, {code: elders})
    leeg = merge(BEZOEK, {code: {"Sam": {}}}, {code: elders})

    assert ingevuld["Sam"][code].waarde == "veilig"
    assert leeg["Sam"][code].waarde == "onveilig"


@given(
    arij=st.dictionaries(
        st.sampled_from(["Sam", "Lot"]),
        st.dictionaries(
            st.sampled_from(CODES), st.sampled_from(["veilig", "direct_veiligstellen"])
        ),
    ),
    cijfers=st.dictionaries(st.sampled_from(["Sam", "Lot"]), st.integers(0, 10)),
)
def test_the_order_of_the_instruments_does_not_matter(arij, cijfers):
    antwoorden = {
        "arij-veiligheidstaxatie": arij,
        "meting-actuele-veiligheid": {k: {"cijfer": c} for k, c in cijfers.items()},
    }

    assert merge(BEZOEK, antwoorden) == merge(BEZOEK[::-1], antwoorden)
