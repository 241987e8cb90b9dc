"""Reading the method: strict, complete, with every fault at once."""

import shutil
from datetime import date

import pytest

from samenspel.domain.werkwijze.fouten import Fouten
from samenspel.domain.werkwijze.lader import (
    DATA,
    get_werkwijze,
    load_werkwijze,
    use_eigen_map,
)
from samenspel.domain.werkwijze.pakket import resolve_pakketten

RULE = """
[[regel]]
code = "N006"
versie = 1
geldig_vanaf = 2015-01-01
nodig = "Bezoek het gezin"
verantwoordelijk = "regisseur"
aanleiding = [{ soort = "aanmelding.ontvangen" }]
termijn = "P3D"
vervuld_door = [{ soort = "contact.vastgelegd" }]
niveau = { rood = "uiterlijk" }
"""


@pytest.fixture
def folder(tmp_path):
    """A copy of the method with one rule in it."""
    shutil.copytree(DATA, tmp_path / "data")
    shutil.rmtree(tmp_path / "data" / "regels")
    (tmp_path / "data" / "regels" / "amsterdam").mkdir(parents=True)
    return tmp_path / "data"


def faults(folder, text):
    (folder / "regels" / "amsterdam" / "proef.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Fouten) as gevallen:
        load_werkwijze(folder)
    return gevallen.value.fouten


def test_the_method_of_the_product_can_be_read_and_is_read_once():
    assert get_werkwijze() is get_werkwijze()
    assert len([code for code in get_werkwijze().normen if code.startswith("N")]) == 399


@pytest.mark.parametrize(
    ("old", "new", "pad", "wat"),
    [
        ("nodig =", "nodg =", "regel[0].nodg", "Onbekende sleutel"),
        ("versie = 1", "", "regel[0].versie", "ontbreekt"),
        ('"N006"', '"X1"', "regel[0].code", "geen code"),
        ('"N006"', '"N999"', "regel[0].norm", "geen norm N999"),
        ('"P3D"', '"3 dagen"', "regel[0].termijn", "geen duur"),
        ("aanmelding.ontvangen", "aanmelding.onvangen", "aanleiding[0].soort", "soort"),
        (
            'ontvangen" }',
            'ontvangen", waar = { melde = true } }',
            "waar.melde",
            "waarde",
        ),
        (
            'vastgelegd" }',
            'vastgelegd", waar = { wijze = { of = 1 } } }',
            "of",
            "proef",
        ),
        (
            'vastgelegd" }',
            'vastgelegd", waar = { wijze = { onder = "x" } } }',
            "",
            "getal",
        ),
        ('rood = "uiterlijk"', 'rood = "gisteren"', "niveau.rood", "geen moment"),
        ('termijn = "P3D"', "", "regel[0]", "termijn die er niet is"),
        ('"P3D"', '"P3M"\ndagen = "werk"', "regel[0].termijn", "Werkdagen"),
        ("versie = 1", "versie = 1\ngeldig_tot = 2014-01-01", "geldig_tot", "einde"),
        ("versie = 1", 'versie = 1\nwijkt_voor = ["N005"]', "wijkt_voor", "geen regel"),
        (
            'rood = "uiterlijk"',
            'rood_als = [{ soort = "dossier.gesloten" }]',
            "",
            "rood",
        ),
        ("versie = 1", 'versie = "een"', "regel[0].versie", "heel getal"),
        ("geldig_vanaf = 2015-01-01", "", "regel[0].geldig_vanaf", "ontbreekt"),
        ('"Bezoek het gezin"', '" "', "regel[0].nodig", "tekst"),
        ("versie = 1", "versie = 1\natw = 1", "regel[0].atw", "true of false"),
        ("versie = 1", "versie = 1\nmits = 1", "regel[0].mits", "lijst"),
        ('[{ soort = "aanmelding.ontvangen" }]', "[1]", "aanleiding[0]", "tabel"),
        ('vastgelegd" }', 'vastgelegd", waar = 1 }', "vervuld_door[0].waar", "tabel"),
        ("2015-01-01", '"2015-01-01"', "regel[0].geldig_vanaf", "datum"),
        ('rood = "uiterlijk"', 'rood = "100%"', "niveau.rood", "geen moment"),
        (
            'ontvangen" }',
            'ontvangen", telling = { aantal = 1, verschillend = "soort", '
            'binnen = "P6M" } }',
            "telling.aantal",
            "geen telling",
        ),
        (
            'ontvangen" }',
            'ontvangen", telling = { aantal = 3, verschillend = "kleur", '
            'binnen = "P6M" } }',
            "telling.kleur",
            "geen waarde",
        ),
        (
            'ontvangen" }',
            'ontvangen", telling = { aantal = 3, verschillend = "soort", '
            'binnen = "PT6H" } }',
            "telling.binnen",
            "over dagen",
        ),
        (
            'termijn = "P3D"',
            'termijn = "P3D"\nkorter = [{ termijn = "P1D" }]',
            "korter[0].als",
            "ontbreekt",
        ),
    ],
)
def test_a_fault_says_where_it_is_what_it_is_and_how_to_mend_it(
    folder, old, new, pad, wat
):
    [eerste, *_] = faults(folder, RULE.replace(old, new, 1))

    assert eerste.bestand == "amsterdam/proef.toml"
    assert eerste.pad.endswith(pad)
    assert wat in eerste.wat
    assert eerste.herstel
    assert eerste.regel == 2


def test_all_faults_come_at_once(folder):
    tekst = RULE.replace("nodig", "nodg").replace("P3D", "x").replace('"N006"', "6")

    assert len(faults(folder, tekst)) >= 4


def test_two_versions_may_follow_but_not_overlap(folder):
    nieuw = RULE.replace("versie = 1", "versie = 2").replace("2015-01", "2020-01")
    oud = RULE.replace("2015-01-01", "2015-01-01\ngeldig_tot = 2020-01-01")

    [overlap] = faults(folder, RULE + nieuw)
    assert "overlapt" in overlap.wat
    (folder / "regels" / "amsterdam" / "proef.toml").write_text(oud + nieuw)
    assert len(load_werkwijze(folder).regels.regels) == 2


def test_the_same_version_twice_is_a_fault(folder):
    [dubbel] = faults(folder, RULE + RULE)

    assert "twee keer" in dubbel.wat


def test_a_rule_may_not_give_way_to_one_that_gives_way_itself(folder):
    ene = RULE.replace("versie = 1", 'versie = 1\nwijkt_voor = ["N005"]')
    ander = ene.replace('"N006"', '"N004"').replace('["N005"]', '["N006"]')
    derde = RULE.replace('"N006"', '"N005"')

    [keten] = faults(folder, ene + ander + derde)
    assert keten.pad == "regel[1].wijkt_voor"


def test_a_file_may_hold_rules_alone(folder):
    [fout] = faults(folder, RULE + '\n[norm]\ncode = "x"\n')

    assert fout.pad == "norm"


def test_a_folder_of_rules_must_be_a_pakket(folder):
    (folder / "regels" / "atlantis").mkdir()
    (folder / "regels" / "atlantis" / "proef.toml").write_text(RULE)

    with pytest.raises(Fouten, match="Er is geen pakket 'atlantis'"):
        load_werkwijze(folder)


def test_a_file_in_another_spelling_is_a_fault(folder):
    (folder / "regels" / "amsterdam" / "proef.toml").write_bytes(b"# \xff\n")

    with pytest.raises(Fouten, match="geen UTF-8"):
        load_werkwijze(folder)


def test_a_file_that_is_no_toml_names_the_line(folder):
    [fout] = faults(folder, "[[regel]]\ncode = \n")

    assert "line 2" in fout.wat


def test_pakketten_stand_on_basis_and_wet():
    pakketten = get_werkwijze().pakketten

    assert resolve_pakketten(("amsterdam",), pakketten) == ("wet", "basis", "amsterdam")
    assert resolve_pakketten(("bestaat niet",), pakketten) == ("wet", "basis")


def test_each_region_names_one_acute_instrument_and_its_choices():
    amsterdam, haaglanden = (
        get_werkwijze().pakketten[naam] for naam in ("amsterdam", "haaglanden")
    )

    assert amsterdam.get_instrument("acuut").codes == (
        "havik",
        "arij-veiligheidstaxatie",
    )
    assert haaglanden.get_instrument("acuut").naam == "Arij Safe"
    assert {"C06", "G09"} <= {keuze.code for keuze in amsterdam.keuzes}
    assert {"C06", "G32"} <= {keuze.code for keuze in haaglanden.keuzes}


def test_a_pakket_that_stands_on_nothing_known_is_a_fault(folder):
    pad = folder / "pakketten" / "wet.toml"
    pad.write_text('code = "wat"\nnaam = "x"\nbron = "x"\nstaat_op = ["basi"]\n')

    with pytest.raises(Fouten) as gevallen:
        load_werkwijze(folder)
    paden = {fout.pad: fout.herstel for fout in gevallen.value.fouten}
    assert paden["staat_op"] == "Bedoel je 'basis'?"
    assert "code" in paden


def test_an_equated_day_is_read_with_its_decree(folder):
    pad = folder / "gelijkgestelde_dagen.toml"
    pad.write_text(
        '[[dag]]\ndag = 2030-05-31\nbesluit = "Een besluit voor deze proef"\n'
    )

    [dag] = load_werkwijze(folder).kalender.gelijkgesteld
    assert dag.isoformat() == "2030-05-31"


def test_a_norm_that_stands_twice_is_a_fault(folder):
    eigen = folder / "normen" / "eigen.toml"
    tekst = eigen.read_text(encoding="utf-8")
    eigen.write_text(tekst + tekst[tekst.index("[[norm]]") :], encoding="utf-8")

    with pytest.raises(Fouten, match="Norm W001 staat er al"):
        load_werkwijze(folder)


OWN = """
code = "duinwijk"
naam = "Duinwijk"
bron = "Afspraak van de regio"
staat_op = ["amsterdam"]
"""
OWN_RULE = RULE.replace('"P3D"', '"P1D"')


@pytest.fixture
def eigen(tmp_path):
    """A folder in which a region writes a way of working of its own."""
    (tmp_path / "eigen" / "pakketten").mkdir(parents=True)
    (tmp_path / "eigen" / "regels" / "duinwijk").mkdir(parents=True)
    (tmp_path / "eigen" / "pakketten" / "duinwijk.toml").write_text(OWN)
    regels = tmp_path / "eigen" / "regels" / "duinwijk" / "bezoek.toml"
    regels.write_text(OWN_RULE)
    return tmp_path / "eigen"


def test_a_region_may_have_files_of_its_own_and_they_go_first(eigen):
    boek = load_werkwijze(DATA, eigen).regels
    dag = date(2026, 3, 4)
    bezoek = [
        r
        for r in boek.regels
        if r.code == "N006" and boek.is_geldend(r, ("duinwijk",), dag)
    ]

    assert [(r.pakket, r.termijn.duur.dagen) for r in bezoek] == [("duinwijk", 1)]


def test_the_files_of_a_region_are_read_as_strictly(eigen):
    (eigen / "pakketten" / "amsterdam.toml").write_text(OWN)
    with pytest.raises(Fouten) as gevallen:
        load_werkwijze(DATA, eigen)

    assert "staat er al" in str(gevallen.value)


def test_the_product_reads_the_folder_that_is_named(eigen):
    try:
        use_eigen_map(eigen)
        assert "duinwijk" in get_werkwijze().pakketten
    finally:
        use_eigen_map(None)

    assert "duinwijk" not in get_werkwijze().pakketten
