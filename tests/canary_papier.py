"""Every paper as the words that go into it, and which addresses hand out a paper.

Setting a paper takes time and may hide a word in a stream of a PDF. So where many papers
are read, a paper is the data that its sheet gets; that a set paper says no more than its
data has a test of its own.
"""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from inspect import isfunction, unwrap
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from django.urls import resolve

from samenspel.core import papier
from tests.test_outsiders import OWN, Adres

PDF = "application/pdf"
MERK = b"%PDF-woorden\n"
WERKEXEMPLAAR = "Werkexemplaar, niet voor het gezin"


def give_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each paper be the words that it would be set from."""

    def compile_words(sjabloon: Path, data: str, gemaakt_op: datetime) -> bytes:
        return MERK + data.encode()

    monkeypatch.setattr(papier, "_compile", compile_words)


def is_words(inhoud: bytes) -> bool:
    return inhoud.startswith(MERK)


def read_words(inhoud: bytes) -> str:
    """Return the words of a paper; one that was made elsewhere is a fault."""
    assert is_words(inhoud), "Maak papier met core.papier.make_pdf."
    return inhoud.removeprefix(MERK).decode()


def list_adressen_met(naam: str) -> Iterator[Adres]:
    """Return the addresses whose view uses a function or class with this name."""
    for adres in OWN:
        view = unwrap(resolve(adres.fill(dossiernummer="2026-000001")).func)
        if isfunction(view) and uses(view, naam, set()):
            yield adres


def uses(function: Callable[..., Any], naam: str, seen: set[str]) -> bool:
    """Say whether a function names it, or calls one of its own module that does."""
    seen.add(function.__name__)
    names = set(list_names(function.__code__))
    if naam in names:
        return True
    near = (function.__globals__.get(n) for n in names - seen)
    return any(
        uses(unwrap(f), naam, seen)
        for f in near
        if isfunction(f) and f.__module__ == function.__module__
    )


def list_names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield from list_names(const)


def list_set(words: str, pattern: re.Pattern[str]) -> set[str]:
    """Return the canaries on a set paper, that breaks a long word anywhere."""
    plat = re.sub(r"\s", "", words)
    found = (pattern.match(f"KANARIE{rest}") for rest in plat.split("KANARIE")[1:])
    return {match[0] for match in found if match}
