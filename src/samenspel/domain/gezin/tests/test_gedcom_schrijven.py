"""What goes out comes in again: the same people, couples and children."""

from datetime import UTC, date, datetime

import gedcom7
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspel.domain.gezin.gedcom import read_stamboom
from samenspel.domain.gezin.gedcom.schrijven import write_gedcom
from samenspel.domain.gezin.models import Persoon, Relatie, Relatiesoort
from samenspel.domain.gezin.tests.stambomen import SAMENGESTELD

NU = datetime(2026, 11, 22, 14, tzinfo=UTC)
WEDERZIJDS = {
    "PARTNER",
    "EX_PARTNER",
    "BROER_ZUS",
    "HALFBROER_ZUS",
    "STIEFBROER_ZUS",
    "PLEEGBROER_ZUS",
    "MEERLING",
    "MEERLING_EENEIIG",
    "NETWERK",
}


def write(personen, relaties) -> str:
    return write_gedcom(personen, relaties, gemaakt_op=NU).decode()


def read_back(personen, relaties):
    return read_stamboom(write(personen, relaties).encode(), vandaag=NU.date())


def describe(wie) -> tuple:
    velden = "roepnaam voornamen voorvoegsel geslachtsnaam geslacht geboren_op"
    velden += " is_ongeboren uitgerekend_op afloop overleden_op"
    hoe = [
        wie.geboren_op and wie.geboren_precisie,
        wie.overleden_op and wie.overleden_precisie,
    ]
    return (*(getattr(wie, veld) for veld in velden.split()), *hoe)


def make_persoon(pk: int, **velden) -> Persoon:
    return Persoon(pk=pk, **{"roepnaam": f"Mens {pk}", "geslacht": "O"} | velden)


def make_relatie(van: int, naar: int, soort: str, **velden) -> Relatie:
    wie = {"van": make_persoon(van), "naar": make_persoon(naar)}
    return Relatie(**wie, soort=soort, **velden)


NAMEN = st.sampled_from(["Noor", "Ali Reza", "ለምለም", "يوسف", "Zoë-Ann", "@x", "O'Neil"])
DAGEN = st.dates(date(1850, 1, 1), date(2000, 12, 31))


@st.composite
def datums(draw, wat: str) -> dict:
    precisie = draw(st.sampled_from(["dag", "maand", "jaar", "ongeveer"]))
    dag = draw(DAGEN)
    if precisie in {"maand", "jaar"}:
        dag = dag.replace(day=1)
    if precisie == "jaar":
        dag = dag.replace(month=1)
    return {f"{wat}_op": dag, f"{wat}_precisie": precisie}


@st.composite
def mensen(draw, pk: int) -> Persoon:
    voor = draw(NAMEN)
    velden = {
        "roepnaam": draw(st.sampled_from([voor, "Roep", "onbekend"])),
        "geslachtsnaam": draw(st.sampled_from(["", "Berg", "Örnek", "مثال"])),
        "geslacht": draw(st.sampled_from("VMXO")),
    }
    if velden["roepnaam"] == "Roep":
        velden["voornamen"] = voor
    if velden["geslachtsnaam"]:
        velden["voorvoegsel"] = draw(st.sampled_from(["", "van den"]))
    soort = draw(st.sampled_from(["geboren", "geboren", "zwanger", "dood", "miskraam"]))
    if soort == "geboren":
        velden |= draw(datums("geboren"))
    elif soort == "zwanger":
        velden |= {"is_ongeboren": True, "uitgerekend_op": date(2027, 1, 9)}
    else:
        afloop = {"dood": "DOODGEBOREN", "miskraam": "MISKRAAM"}[soort]
        velden |= {"is_ongeboren": True, "afloop": afloop}
    return make_persoon(pk, **velden)


@st.composite
def families(draw):
    aantal = draw(st.integers(2, 7))
    personen = [draw(mensen(pk)) for pk in range(1, aantal + 1)]
    paren = st.tuples(st.integers(1, aantal), st.integers(1, aantal))
    relaties = {}
    for een, ander in draw(st.lists(paren.filter(lambda p: p[0] < p[1]), max_size=12)):
        soort = draw(st.sampled_from([s for s in Relatiesoort if s != "EX_PARTNER"]))
        velden = {}
        if soort == "PARTNER":
            velden["verbintenis"] = draw(
                st.sampled_from(
                    ["", "HUWELIJK", "PARTNERSCHAP", "SAMENWONEND", "APART"]
                )
            )
            velden |= draw(st.just({}) | datums("vanaf"))
            velden = {k.removesuffix("_op"): v for k, v in velden.items()}
            velden["tot"] = draw(st.none() | st.dates(date(2001, 1, 1), NU.date()))
        relaties[een, ander, soort] = make_relatie(een, ander, soort, **velden)
    return personen, list(relaties.values())


def as_bond(van: int, naar: int, band) -> tuple:
    if band.soort in WEDERZIJDS:
        van, naar = sorted((van, naar))
    return van, naar, str(band.soort)


@given(families())
@settings(max_examples=120)
def test_what_goes_out_comes_in_again(familie):
    personen, relaties = familie
    geadopteerd = {r.naar_id for r in relaties if r.soort == "ADOPTIEOUDER"}

    stamboom = read_back(personen, relaties)

    nummers = {p.id: n for n, p in enumerate(stamboom.personen, start=1)}
    assert [describe(p.gegevens) for p in stamboom.personen] == [
        describe(p) for p in personen
    ]
    expected = set()
    for r in relaties:
        if r.soort == "OUDER" and r.naar_id in geadopteerd:
            r.soort = "BIOLOGISCHE_OUDER"
        expected.add(as_bond(r.van_id, r.naar_id, r))
    found = {as_bond(nummers[b.van], nummers[b.naar], b) for b in stamboom.banden}
    assert found == expected
    unies = {
        (*as_bond(r.van_id, r.naar_id, r), r.verbintenis, r.vanaf, r.tot)
        for r in relaties
        if r.soort == "PARTNER"
    }
    assert unies == {
        (
            *as_bond(nummers[b.van], nummers[b.naar], b),
            b.verbintenis,
            b.sinds.dag,
            b.tot,
        )
        for b in stamboom.banden
        if b.soort == "PARTNER"
    }


def test_what_is_written_is_valid_gedcom_7():
    stamboom = read_stamboom(SAMENGESTELD.encode(), vandaag=NU.date())
    nummers = {p.id: n for n, p in enumerate(stamboom.personen, start=1)}
    velden = [
        "roepnaam",
        "voornamen",
        "geslachtsnaam",
        "geslacht",
        "is_ongeboren",
        "afloop",
    ]
    personen = [
        make_persoon(nummers[p.id], **{v: getattr(p.gegevens, v) for v in velden})
        for p in stamboom.personen
    ]
    relaties = [
        make_relatie(
            nummers[b.van],
            nummers[b.naar],
            b.soort,
            verbintenis=b.verbintenis,
            vanaf=b.sinds.dag,
            vanaf_precisie=b.sinds.precisie,
            tot=b.tot,
        )
        for b in stamboom.banden
    ]

    tekst = write(personen, relaties)

    assert gedcom7.validate(gedcom7.loads(tekst)) == []
    assert "1 ADOP\n2 DATE 1993\n2 FAMC @F1@\n3 ADOP" in tekst
    assert "2 PEDI FOSTER" in tekst


@pytest.mark.parametrize(
    ("verbintenis", "feiten"),
    [
        ("HUWELIJK", "1 MARR Y\n1 DIV Y"),
        ("SAMENWONEND", "1 EVEN\n2 TYPE wonen samen\n1 EVEN\n2 TYPE uit elkaar"),
        ("", "1 EVEN\n2 TYPE uit elkaar"),
    ],
)
def test_who_parted_without_a_day_stays_parted(verbintenis, feiten):
    twee = [make_persoon(1), make_persoon(2)]
    ex = make_relatie(1, 2, "EX_PARTNER", verbintenis=verbintenis)

    assert feiten in write(twee, [ex])
    (band,) = read_back(twee, [ex]).banden
    assert (band.soort, band.verbintenis) == ("EX_PARTNER", verbintenis)


def test_parents_who_are_no_partners_do_not_become_partners():
    drie = [make_persoon(n) for n in (1, 2, 3)]
    ouders = [make_relatie(n, 3, "OUDER") for n in (1, 2)]

    assert {b.soort for b in read_back(drie, ouders).banden} == {"OUDER"}


def test_no_number_address_or_telephone_goes_out():
    wie = make_persoon(
        731_555, roepnaam="Jo", telefoon="0612345678", bsn_zoeksleutel="geheim"
    )

    tekst = write([wie], [])

    assert not [t for t in ("731555", "0612345678", "geheim") if t in tekst]
