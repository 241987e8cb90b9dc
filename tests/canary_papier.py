"""Every paper as the words that go into it, and which addresses hand out a paper.

Setting a paper takes time and may hide a word in a stream of a PDF. So where many papers
are read, a paper is the data that its sheet gets; that a set paper says no more than its
data has a test of its own.
"""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from html import unescape
from inspect import isfunction, unwrap
from pathlib import Path
from types import CodeType
from typing import Any
from urllib.parse import urlencode

import pytest
from django.urls import resolve

from samenspel.core import papier
from tests.test_outsiders import OWN, Adres

PDF = "application/pdf"
MERK = b"%PDF-woorden\n"
FORM = re.compile(
    r'<form[^>]*method="get" action="([^"]*)"[^>]*>(.*?)</form>', re.DOTALL
)
VINKJE = re.compile(r'<input type="checkbox" name="([^"]+)"(?: value="([^"]*)")?')
LINK = re.compile(r'href="(/dossiers/[^"?]+\?[^"]+)"')
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


@cache
def list_adressen_met(naam: str) -> tuple[Adres, ...]:
    """Return the addresses whose view uses a function or class with this name."""
    views = (
        (adres, unwrap(resolve(adres.fill(dossiernummer="2026-000001")).func))
        for adres in OWN
    )
    return tuple(a for a, view in views if isfunction(view) and uses(view, naam, set()))


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


def list_further(url: str, words: str) -> Iterator[str]:
    """Return the same page with something ticked in its form, then its paper with that.

    A layer of a drawing, or a lane of the tijdlijn: each box alone, and all together.
    """
    if "?" in url:
        papieren = {adres.naam for adres in list_adressen_met("pdf_answer")}
        for link in set(LINK.findall(words)):
            path = unescape(link)
            if resolve(path.partition("?")[0]).view_name in papieren:
                yield path
        return
    for action, form in FORM.findall(words):
        boxes = {naam: value or "on" for naam, value in VINKJE.findall(form)}
        each = [{naam: value} for naam, value in boxes.items()]
        for ticked in [*each, *([boxes] if len(boxes) > 1 else [])]:
            yield f"{unescape(action) or url}?{urlencode(ticked)}"


def list_set(words: str, pattern: re.Pattern[str]) -> set[str]:
    """Return the canaries on a set paper, that breaks a long word anywhere."""
    plat = re.sub(r"\s", "", words)
    found = (pattern.match(f"KANARIE{rest}") for rest in plat.split("KANARIE")[1:])
    return {match[0] for match in found if match}
