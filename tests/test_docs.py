"""The documents that code writes say what the code says; the rest names what exists."""

import re
from pathlib import Path

import pytest

from samenspel.config.omgeving import ROOT
from tools.documenten import DOCS, schrijvers

# Files that set-up or a run makes, and forms of a name.
MADE_LATER = ("var/", ".venv/", "node_modules/", "docs/beeld/")
PATH = re.compile(r"`((?:src|tests|tools|docs|bench|\.ci|\.githooks)/[\w./-]+)`")


@pytest.mark.parametrize("naam", sorted(schrijvers()))
def test_a_written_document_is_up_to_date(naam):
    now = (DOCS / naam).read_text("utf-8")

    assert now == schrijvers()[naam](), "Draai `make docs`."


@pytest.mark.parametrize(
    "naam", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", ".env.example"]
)
def test_every_file_that_a_document_names_exists(naam):
    named = PATH.findall((ROOT / naam).read_text("utf-8"))
    missing = [
        path
        for path in named
        if not path.startswith(MADE_LATER) and not (ROOT / path).exists()
    ]

    assert missing == []


def test_every_decision_says_why_and_what_follows():
    decisions = sorted((DOCS / "adr").glob("[0-9]*.md"))
    assert decisions

    for decision in decisions:
        text = decision.read_text("utf-8")
        for kop in ("## Context", "## Options", "## Decision", "## Consequences"):
            assert kop in text, f"{decision.name} {kop}"
        assert 20 <= len(text.splitlines()) <= 60, decision.name


def test_every_setting_from_outside_is_in_the_example():
    source = [*Path(ROOT, "src").rglob("*.py"), ROOT / "Makefile"]
    named = {
        name
        for path in source
        for name in re.findall(
            r"\b(?:SAMENSPEL_[A-Z_]+|DATABASE_[A-Z_]*URL)\b", path.read_text("utf-8")
        )
    }
    example = (ROOT / ".env.example").read_text("utf-8")

    assert {name for name in named if name not in example} == set()
