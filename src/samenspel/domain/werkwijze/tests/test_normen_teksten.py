"""The texts of the norms: each of the 399 once, in plain Dutch, with its source."""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "data" / "normen"
PARTS = "abcdefghijklmnop"
ALL_CODES = [f"N{number:03}" for number in range(1, 400)]
MOST_WORDS = 20

ALLOWED = {
    "soort": {
        "termijn",
        "ritme",
        "limiet",
        "voorwaarde",
        "verantwoordelijkheid",
        "plicht",
        "uitgangspunt",
    },
    "sterkte": {"moet", "advies", "mag"},
    "niveau": {"rood", "amber", "stil", "geen"},
    "plek": {"motor", "veld", "scherm", "poort", "tekst"},
}

# Only words that Dutch does not have: 'of', 'is', 'in' and 'was' are Dutch as well.
ENGLISH = re.compile(
    r"\b(the|and|with|from|for|family|child|children|must|are|this|that|when|which"
    r"|not|by|should|shall|they|their)\b",
    re.IGNORECASE,
)


def _read(part: str) -> list[dict[str, Any]]:
    text = (FOLDER / f"{part}.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["norm"])


def _read_all() -> list[dict[str, Any]]:
    return [norm for part in PARTS for norm in _read(part)]


def test_every_norm_of_the_catalogue_is_there_once_and_in_order():
    assert [norm["code"] for norm in _read_all()] == ALL_CODES


@pytest.mark.parametrize("field", ALLOWED)
def test_a_norm_uses_only_the_words_agreed_for(field):
    strange = {
        norm["code"]: norm[field]
        for norm in _read_all()
        if norm[field] not in ALLOWED[field]
    }

    assert strange == {}


@pytest.mark.parametrize("field", ["zin", "beschermt"])
def test_no_text_has_more_than_twenty_words(field):
    too_long = {
        norm["code"]: norm[field]
        for norm in _read_all()
        if len(norm[field].split()) > MOST_WORDS
    }

    assert too_long == {}


@pytest.mark.parametrize("field", ["zin", "beschermt"])
def test_every_text_begins_with_a_capital_and_ends_with_a_full_stop(field):
    wrong = {
        norm["code"]: norm[field]
        for norm in _read_all()
        if not re.fullmatch(r"[A-Z1'‘].*[^ .]\.", norm[field])
    }

    assert wrong == {}


@pytest.mark.parametrize("field", ["zin", "beschermt"])
def test_no_two_norms_say_the_same(field):
    counts = Counter(norm[field].casefold() for norm in _read_all())

    assert [text for text, number in counts.items() if number > 1] == []


def test_every_norm_names_its_source():
    without = [
        norm["code"]
        for norm in _read_all()
        if not re.match(r"00[0-4]:n?\d", norm["bron"])
    ]

    assert without == []


def test_every_norm_has_a_place_in_the_product():
    without = [norm["code"] for norm in _read_all() if not norm["waar"].strip()]

    assert without == []


@pytest.mark.parametrize("field", ["zin", "beschermt", "waar"])
def test_no_text_speaks_english(field):
    english = {
        norm["code"]: norm[field] for norm in _read_all() if ENGLISH.search(norm[field])
    }

    assert english == {}


def test_only_what_the_engine_counts_can_turn_red_or_amber():
    coloured_elsewhere = [
        norm["code"]
        for norm in _read_all()
        if norm["niveau"] in {"rood", "amber"} and norm["plek"] != "motor"
    ]

    assert coloured_elsewhere == []


def test_a_norm_that_is_no_longer_open_names_the_test_that_shows_it():
    unproven = [
        norm["code"]
        for norm in _read_all()
        if norm["status"] != "open" and not norm["tests"]
    ]

    assert unproven == []
