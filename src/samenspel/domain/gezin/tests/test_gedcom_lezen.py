"""Reading GEDCOM: everybody, every couple and every child; and nothing that is not said."""

from datetime import date

import pytest

from samenspel.core.blockers import Blocked
from samenspel.domain.gezin.gedcom import MOST_BYTES, MOST_MENSEN, read_stamboom
from samenspel.domain.gezin.tests.stambomen import (
    HOOFD_5,
    SAMENGESTELD,
    STAART,
    VREEMD,
    ZEVEN,
    make_5,
    make_7,
)

VANDAAG = date(2026, 11, 22)


def read(inhoud: str | bytes):
    if isinstance(inhoud, str):
        inhoud = inhoud.encode()
    return read_stamboom(inhoud, vandaag=VANDAAG)


def people(stamboom) -> dict:
    return {persoon.id: persoon.gegevens for persoon in stamboom.personen}


def bonds(stamboom) -> set:
    return {(b.van.strip("@"), b.soort, b.naar.strip("@")) for b in stamboom.banden}


def told(stamboom) -> str:
    return "\n".join(f"{o.bij}: {o.tekst}" for o in stamboom.opmerkingen)


def refusal(inhoud: str | bytes) -> tuple[str, str]:
    with pytest.raises(Blocked) as blocked:
        read(inhoud)
    (blocker,) = blocked.value.blockers
    return blocker.code, blocker.message


@pytest.fixture(scope="module")
def samengesteld():
    return read(SAMENGESTELD)


def test_everybody_comes_in_as_family_and_nobody_as_a_child_of_the_dossier(
    samengesteld,
):
    assert len(samengesteld.personen) == 14
    posities = [p.gegevens.positie for p in samengesteld.personen]
    assert posities.count("FAMILIE") == 13
    assert people(samengesteld)["@I14@"].positie == "NETWERK"


def test_names_in_every_script_and_no_name_at_all(samengesteld):
    wie = people(samengesteld)
    namen = [(wie[f"@I{n}@"].roepnaam, wie[f"@I{n}@"].geslachtsnaam) for n in (4, 5, 6)]

    assert namen == [("ሰላም", "ተስፋይ"), ("كريم", "حداد"), ("Тарас", "Шевчук")]
    assert wie["@I9@"].roepnaam == wie["@I11@"].roepnaam == "onbekend"
    assert [wie[f"@I{n}@"].geslacht for n in (1, 3, 9, 14)] == ["V", "M", "O", "X"]


@pytest.mark.parametrize(
    ("wie", "dag", "precisie"),
    [
        ("@I1@", date(1991, 4, 3), "dag"),
        ("@I6@", date(1989, 5, 1), "maand"),
        ("@I2@", date(1954, 1, 1), "jaar"),
        ("@I4@", date(1970, 1, 1), "ongeveer"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(samengesteld, wie, dag, precisie):
    gegevens = people(samengesteld)[wie]

    assert (gegevens.geboren_op, gegevens.geboren_precisie) == (dag, precisie)


def test_before_a_year_is_kept_as_about_and_said(samengesteld):
    karim = people(samengesteld)["@I5@"]

    assert (karim.overleden_op, karim.overleden_precisie) == (
        date(2001, 1, 1),
        "ongeveer",
    )
    assert "'BEF 2001' (voor die datum) staat nu als ongeveer 2001" in told(
        samengesteld
    )


def test_a_child_who_was_stillborn_and_one_on_the_way(samengesteld):
    wie = people(samengesteld)

    assert wie["@I9@"].afloop == "DOODGEBOREN"
    assert wie["@I9@"].overleden_op == date(2018, 8, 7)
    assert (wie["@I11@"].is_ongeboren, wie["@I11@"].afloop) == (True, "")
    assert wie["@I11@"].uitgerekend_op is None
    assert "'EST JAN 2027': vul de dag in" in told(samengesteld)


def test_every_child_with_every_parent_and_what_kind(samengesteld):
    assert {b for b in bonds(samengesteld) if "OUDER" in b[1]} == {
        ("I2", "ADOPTIEOUDER", "I1"),
        ("I3", "ADOPTIEOUDER", "I1"),
        ("I4", "BIOLOGISCHE_OUDER", "I1"),
        ("I5", "BIOLOGISCHE_OUDER", "I1"),
        *((ouder, "OUDER", kind) for ouder in ("I1", "I6") for kind in ("I7", "I8")),
        ("I1", "OUDER", "I9"),
        ("I6", "OUDER", "I9"),
        ("I1", "OUDER", "I11"),
        ("I10", "OUDER", "I11"),
        ("I10", "STIEFOUDER", "I7"),
        ("I12", "PLEEGOUDER", "I8"),
        ("I13", "PLEEGOUDER", "I8"),
    }
    assert "Is geadopteerd." in told(samengesteld)


def test_every_couple_with_what_they_were_and_until_when(samengesteld):
    paren = {
        (b.van, b.naar): (b.verbintenis, b.sinds.dag, b.sinds.precisie, b.tot)
        for b in samengesteld.banden
        if b.soort == "PARTNER"
    }

    assert paren == {
        ("@I3@", "@I2@"): ("HUWELIJK", date(1980, 9, 12), "dag", None),
        ("@I5@", "@I4@"): ("", None, "dag", None),
        ("@I6@", "@I1@"): ("HUWELIJK", date(2013, 7, 1), "dag", date(2019, 3, 4)),
        ("@I10@", "@I1@"): ("SAMENWONEND", date(2021, 3, 1), "maand", None),
        ("@I12@", "@I13@"): ("", None, "dag", None),
    }


def test_the_day_of_the_adoption_goes_with_it(samengesteld):
    adoptie = [b for b in samengesteld.banden if b.soort == "ADOPTIEOUDER"]

    assert {(b.sinds.dag, b.sinds.precisie) for b in adoptie} == {
        (date(1993, 1, 1), "jaar")
    }


def test_twins_once_and_a_neighbour_as_network(samengesteld):
    anders = {b for b in bonds(samengesteld) if b[1] in {"MEERLING_EENEIIG", "NETWERK"}}

    assert len([b for b in anders if b[1] == "MEERLING_EENEIIG"]) == 1
    assert ("I14", "NETWERK", "I1") in anders
    assert "'buur' staat nu als netwerk" in told(samengesteld)


def test_what_the_dossier_has_no_place_for_is_counted(samengesteld):
    assert samengesteld.overgeslagen == {"plaatsen": 1, "aantekeningen": 1}
    assert next(iter(samengesteld.tellingen)) == ("mensen", 14)


def test_children_without_parents_are_brother_and_sister():
    assert ("B", "BROER_ZUS", "C") in bonds(read(VREEMD))


def test_what_cannot_be_is_told_and_not_kept():
    stamboom = read(VREEMD)

    assert bonds(stamboom) == {("B", "BROER_ZUS", "C")}
    for zin in (
        "Een gezin zonder mensen: Er is niets",
        "Otto Alleen: Is in het bestand de partner van zichzelf",
        "Els Kind: Is in het bestand kind van zichzelf",
        "Nummer @Z@: Is een partner in een gezin, maar staat niet in het bestand",
    ):
        assert zin in told(stamboom)


def test_version_7_with_its_own_words():
    stamboom = read(ZEVEN)
    jan = people(stamboom)["@1@"]

    assert (jan.roepnaam, jan.voornamen) == ("Johnny", "Jan")
    assert (jan.voorvoegsel, jan.geslachtsnaam) == ("van den", "Berg")
    assert jan.geboren_op == date(1980, 5, 5)
    assert bonds(stamboom) == {
        ("1", "PARTNER", "2"),
        ("1", "STIEFOUDER", "3"),
        ("2", "STIEFOUDER", "3"),
        ("4", "OOM_TANTE", "3"),
    }
    (unie,) = [b for b in stamboom.banden if b.soort == "PARTNER"]
    assert (unie.verbintenis, unie.sinds.precisie) == ("PARTNERSCHAP", "jaar")


@pytest.mark.parametrize(
    ("tekenset", "codering"),
    [
        ("UNICODE", "utf-16"),
        ("UNICODE", "utf-16-le"),
        ("UNICODE", "utf-16-be"),
        ("UNICODE", "utf-8"),
        ("UTF-8", "utf-8-sig"),
        ("ANSEL", "gedcom"),
        ("ANSI", "cp1252"),
    ],
)
@pytest.mark.parametrize("regeleinde", ["\n", "\r\n", "\r"])
def test_letters_come_in_whatever_the_file_is_written_in(
    tekenset, codering, regeleinde
):
    tekst = make_5("0 @I@ INDI\n1 NAME Zoé /Müller/", tekenset)

    stamboom = read(tekst.replace("\n", regeleinde).encode(codering))

    assert stamboom.personen[0].naam == "Zoé Müller"


def test_a_file_that_says_nothing_of_its_letters_may_be_utf8():
    tekst = make_5("0 @I@ INDI\n1 NAME Łucja /Żak/").replace("1 CHAR UTF-8\n", "")

    assert read(tekst).personen[0].naam == "Łucja Żak"


@pytest.mark.parametrize(
    ("inhoud", "code"),
    [
        (b"", "leeg"),
        (b"  \n ", "leeg"),
        (b"x" * (MOST_BYTES + 1), "te_groot"),
        (b"PK\x03\x04rest", "ingepakt"),
        (b"%PDF-1.7 niets", "geen_gedcom"),
        (b"\xff\xfe\x00", "letters"),
        (b"naam;geboren\nJan;1990\n", "geen_gedcom"),
        (HOOFD_5.format(tekenset="UTF-8").encode() + b"0 @I@ INDI\n", "niet_af"),
        (make_5("0 @I@ INDI\n1 NAME Zoé /X/").encode("latin-1"), "letters"),
        (make_7("0 @I@ INDI\n1 NAME Zo").replace(b"Zo", b"Zo\xe9"), "letters"),
        (make_5("0 @I@ INDI\n1 NAME J", "KLINGON").encode(), "letters"),
        (make_5("0 @I@ INDI\n3 NAME J").encode(), "stuk"),
        (make_5("0 @I@ INDI\nzomaar wat").encode(), "stuk"),
        (make_7("0 @I@ INDI\nzomaar wat"), "stuk"),
        (HOOFD_5.format(tekenset="UTF-8").encode() + STAART.encode(), "niemand"),
        (make_5("0 @I@ INDI\n0 @I@ INDI").encode(), "dubbel_nummer"),
        (make_5("0 INDI\n1 NAME J").encode(), "dubbel_nummer"),
        (
            make_5("\n".join(f"{n} X" for n in range(1, 3000))).encode(),
            "te_diep",
        ),
        (
            make_5("\n".join(f"{n} X" for n in range(1, 3000)))
            .replace("\n", "\r")
            .encode(),
            "te_diep",
        ),
        (
            make_5(
                "\n".join(f"0 @I{n}@ INDI" for n in range(MOST_MENSEN + 1))
            ).encode(),
            "te_veel_mensen",
        ),
    ],
)
def test_a_file_that_cannot_come_in_is_refused_with_what_to_do(inhoud, code):
    gezegd, zin = refusal(inhoud)

    assert gezegd == code
    assert zin.endswith(".") and len(zin.split(". ")) >= 2


def test_the_line_that_is_wrong_is_named():
    assert (
        "Regel 8 van dit bestand"
        in refusal(make_5("0 @I@ INDI\n\tzomaar wat").replace("\t", ""))[1]
    )


def test_nobody_is_their_own_ancestor():
    rond = make_5(
        """
0 @A@ INDI
1 NAME Ada
0 @B@ INDI
1 NAME Bea
0 @F1@ FAM
1 HUSB @A@
1 CHIL @B@
0 @F2@ FAM
1 HUSB @B@
1 CHIL @A@
"""
    )
    code, zin = refusal(rond)

    assert code == "eigen_voorouder"
    assert "Ada → Bea → Ada" in zin


def test_a_ring_of_stepparents_is_no_ring():
    rond = make_5(
        """
0 @A@ INDI
0 @B@ INDI
0 @F1@ FAM
1 HUSB @A@
1 CHIL @B@
0 @F2@ FAM
1 HUSB @B@
1 CHIL @A@
2 _FREL Step
"""
    )

    assert len(read(rond).banden) == 2


@pytest.mark.parametrize(
    ("geboren", "overleden", "wordt", "gezegd"),
    [
        ("1 JAN 2030", "", None, "in de toekomst"),
        ("31 FEB 1990", "", None, "past niet in het dossier"),
        ("(ergens in de winter)", "", None, "past niet in het dossier"),
        ("BET 1900 AND 1950", "", None, "past niet in het dossier"),
        ("@#DJULIAN@ 1 MAR 1701", "", None, "past niet in het dossier"),
        ("44 B.C.", "", None, "past niet in het dossier"),
        ("1 JUN 1990", "1 MAY 1990", None, "Overleden voor de geboorte"),
        ("1 JUN 1990", "1990", date(1990, 6, 1), ""),
        ("4 MAR 1820", "12 DEC 1891", date(1891, 12, 12), ""),
    ],
)
def test_a_date_that_cannot_be_is_left_out_and_told(geboren, overleden, wordt, gezegd):
    dood = f"1 DEAT\n2 DATE {overleden}" if overleden else ""
    stamboom = read(
        make_5(f"0 @I@ INDI\n1 NAME Jan\n1 BIRT\n2 DATE {geboren}\n{dood}".strip())
    )

    assert stamboom.personen[0].gegevens.overleden_op == wordt
    assert gezegd in told(stamboom)
    assert bool(gezegd) == bool(stamboom.opmerkingen)


def test_an_unknown_kind_of_parent_is_a_parent_to_look_at():
    stamboom = read(
        make_5(
            """
0 @A@ INDI
1 NAME Ada
0 @B@ INDI
1 NAME Bea
0 @F@ FAM
1 WIFE @A@
1 CHIL @B@
2 _MREL Private
"""
        )
    )

    assert bonds(stamboom) == {("A", "OUDER", "B")}
    assert "De band met Ada is 'private'. Er staat nu: ouder." in told(stamboom)
