"""A bad definition is refused with every fault: where, what, and how to mend it."""

import json

import pytest
from jsonschema import Draft202012Validator

from samenspel.domain.instrumenten.samenhang import list_samenhangfouten
from samenspel.domain.instrumenten.schemafouten import (
    SCHEMA,
    VERTELLERS,
    list_schemafouten,
)
from samenspel.domain.instrumenten.tests.voorbeeld import make_document


def _bend(pad, waarde):
    """The example with one place changed; None takes the place away."""
    document = make_document()
    *weg, laatste = pad
    plek = document
    for deel in weg:
        plek = plek[deel]
    if waarde is None:
        del plek[laatste]
    else:
        plek[laatste] = waarde
    return document


def _write(fouten):
    return [(fout.pad, fout.wat, fout.herstel) for fout in fouten]


def test_a_good_definition_has_no_faults():
    document = make_document()

    assert list_schemafouten(document, "draaglast.json") == []
    assert list_samenhangfouten(document, "draaglast.json") == []


@pytest.mark.parametrize(
    ("pad", "waarde", "fout"),
    [
        (["naam"], None, ("naam", "Dit veld ontbreekt.", "Vul naam in.")),
        (["naam"], "  ", ("naam", "'  ' is niet goed geschreven.", "Vul tekst in.")),
        (["naam"], 3, ("naam", "Hier hoort tekst.", "Vervang dit door tekst.")),
        (["formaat"], 2, ("formaat", "2 kan hier niet.", "Schrijf 1.")),
        (
            ["versie"],
            "v1",
            (
                "versie",
                "'v1' is niet goed geschreven.",
                "Schrijf een versie als 1 of 1.2.",
            ),
        ),
        (
            ["geldig_vanaf"],
            "1 mei",
            ("geldig_vanaf", "'1 mei' is geen datum.", "Schrijf jjjj-mm-dd."),
        ),
        (["per"], "vader", ("per", "'vader' kan hier niet.", "Kies uit: kind, gezin.")),
        (
            ["eigenaar", "telefoon"],
            "06",
            (
                "eigenaar.telefoon",
                "Dit veld ken ik niet.",
                "Kies uit: naam, nagegaan, toelichting.",
            ),
        ),
        (
            ["licentie", "items"],
            "ingevoerd",
            ("licentie.houder", "Dit veld ontbreekt.", "Vul houder in."),
        ),
        (["bron"], [], ("bron", "Hier hoort minstens 1 keer iets.", "Vul aan.")),
        (
            ["aliassen"],
            ["Last", "Last"],
            ("aliassen", "In deze lijst staat iets dubbel.", "Haal het dubbele weg."),
        ),
        (
            ["schalen", "last", "keuzes", 0, "ernst"],
            -1,
            ("schalen.last.keuzes[0].ernst", "-1 is te laag.", "Kies 0 of hoger."),
        ),
        (
            ["schalen", "uren", "maximum"],
            None,
            ("schalen.uren.maximum", "Dit veld ontbreekt.", "Vul maximum in."),
        ),
        (
            ["items", 1, "als"],
            {"alle": [{"item": "moe", "is": ["soms"]}], "niet": {"item": "moe"}},
            ("items[1].als", "Hier staat te veel naast elkaar.", "Kies er één."),
        ),
        (
            ["schalen", "Hele Uren"],
            {"soort": "tekst"},
            (
                "schalen",
                "'Hele Uren' is niet goed geschreven.",
                "Gebruik kleine letters, cijfers en _.",
            ),
        ),
        (
            ["score", "soort"],
            "geen",
            ("score.grenzen", "Dit veld ken ik niet.", "Kies uit: items, soort."),
        ),
    ],
)
def test_the_schema_says_exactly_what_is_wrong(pad, waarde, fout):
    assert fout in _write(list_schemafouten(_bend(pad, waarde), "draaglast.json"))


def test_all_faults_come_at_once():
    document = _bend(["naam"], None)
    document["per"] = "vader"
    document["eigenaar"]["nagegaan"] = "ja"

    fouten = list_schemafouten(document, "draaglast.json")

    assert [fout.pad for fout in fouten] == ["eigenaar.nagegaan", "naam", "per"]
    assert {fout.bestand for fout in fouten} == {"draaglast.json"}


def test_a_document_that_is_no_object_is_refused_as_a_whole():
    assert _write(list_schemafouten([], "leeg.json")) == [
        ("", "Hier hoort een object.", "Vervang dit door een object.")
    ]


@pytest.mark.parametrize(
    ("pad", "waarde", "plek", "wat"),
    [
        (["items", 0, "schaal"], "maan", "items[0].schaal", "maan bestaat niet."),
        (["items", 3, "code"], "moe", "items", "moe staat er 2 keer."),
        (["uitkomst", "schaal"], "maan", "uitkomst.schaal", "maan bestaat niet."),
        (["score", "items"], ["zon"], "score.items[0]", "zon bestaat niet."),
        (
            ["schalen", "last", "keuzes", 1, "waarde"],
            "licht",
            "schalen.last.keuzes",
            "licht staat er 2 keer.",
        ),
        (
            ["schalen", "uren", "minimum"],
            24,
            "schalen.uren.maximum",
            "Het maximum is niet hoger dan het minimum.",
        ),
        (
            ["schalen", "uren", "ankers"],
            [{"getal": 25, "tekst": "langer dan een dag"}],
            "schalen.uren.ankers[0].getal",
            "25 ligt buiten de schaal.",
        ),
        (
            ["items", 0, "als"],
            {"item": "ruzie", "is": ["vaak"]},
            "items[0].als.item",
            "ruzie komt niet vóór dit item.",
        ),
        (
            ["items", 1, "als"],
            {"een_van": [{"niet": {"item": "moe", "is": ["heel vaak"]}}]},
            "items[1].als.een_van[0].niet.is[0]",
            "heel vaak bestaat niet.",
        ),
        (
            ["items"],
            [],
            "licentie.items",
            "Dit past niet bij de lijst van items.",
        ),
        (
            ["score", "grenzen", 1, "waarde"],
            "onmogelijk",
            "score.grenzen[1].waarde",
            "onmogelijk bestaat niet.",
        ),
        (
            ["score", "grenzen", 1, "vanaf"],
            0,
            "score.grenzen",
            "De grenzen lopen niet op.",
        ),
        (
            ["score", "items"],
            ["moe", "waarom"],
            "items[2].schaal",
            "Woorden zijn niet op te tellen.",
        ),
        (
            ["schalen", "vaak", "keuzes", 2, "punten"],
            None,
            "schalen.vaak.keuzes[2].punten",
            "De score heeft dit getal nodig.",
        ),
        (
            ["score"],
            {"soort": "ergste", "items": ["moe"]},
            "items[0].schaal",
            "De ergste is alleen te kiezen op de schaal van de uitkomst.",
        ),
        (
            ["afleiding"],
            [{"uit": "ander", "waarde": "x", "wordt": "ramp"}],
            "afleiding[0].wordt",
            "ramp bestaat niet.",
        ),
    ],
)
def test_parts_that_do_not_fit_each_other_are_named(pad, waarde, plek, wat):
    document = _bend(pad, waarde)

    assert list_schemafouten(document, "draaglast.json") == []
    assert (plek, wat) in [
        (fout.pad, fout.wat)
        for fout in list_samenhangfouten(document, "draaglast.json")
    ]


def test_the_worst_answer_needs_an_order_without_ties():
    document = make_document()
    document["score"] = {"soort": "ergste", "items": []}
    document["schalen"]["last"]["keuzes"][1]["ernst"] = 0

    fouten = list_samenhangfouten(document, "draaglast.json")

    assert [fout.pad for fout in fouten] == ["schalen.last.keuzes"]


def test_the_worst_answer_needs_choices():
    document = make_document()
    document["score"] = {"soort": "ergste", "items": []}
    document["uitkomst"]["schaal"] = "uren"

    fouten = list_samenhangfouten(document, "draaglast.json")

    assert [fout.wat for fout in fouten] == ["De ergste vraagt een schaal met keuzes."]


def _list_keywords(schema):
    """Every keyword; the names of properties are no keywords."""
    if isinstance(schema, dict):
        for woord, deel in schema.items():
            yield woord
            namen = woord in {"properties", "$defs"}
            yield from _list_keywords(list(deel.values()) if namen else deel)
    elif isinstance(schema, list):
        for deel in schema:
            yield from _list_keywords(deel)


def test_every_check_in_the_schema_has_its_words():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    checks = set(_list_keywords(schema)) & set(Draft202012Validator.VALIDATORS)

    descending = {
        "$ref",
        "allOf",
        "if",
        "items",
        "properties",
        "propertyNames",
    }
    assert checks - descending <= set(VERTELLERS)
