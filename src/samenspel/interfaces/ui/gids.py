"""The page with all components in all states, in light and in dark beside each other."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import engines
from django.utils.safestring import SafeString

from samenspel.interfaces.ui.stijlgids import (
    BANNER,
    BLOKKADES,
    build_context,
)
from samenspel.interfaces.ui.templatetags.ui import register
from samenspel.interfaces.ui.voorbeelden import LANG, VOORBEELDEN

ICONEN = Path(__file__).parent / "iconen.toml"
# An id, or what points at one: each may stand on a page once.
EIGEN = re.compile(
    r'\b(id|for|name|aria-labelledby|aria-describedby)="([^"]+)"|\b(aria-label)="([^"]+)"'
)


@dataclass(frozen=True, slots=True)
class Staat:
    """One state of a component, drawn for each pane."""

    naam: str
    licht: SafeString
    donker: SafeString


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """One component: what it is called, what it is for, how it looks."""

    naam: str
    uitleg: str
    staten: list[Staat]


def onderdelen(request: HttpRequest) -> HttpResponse:
    """Show every registered component in every state; for development and the tests."""
    context = build_context(request) | {"onderdelen": list(list_onderdelen(request))}
    return render(request, "ui/onderdelen.html", context)


def list_onderdelen(request: HttpRequest) -> Iterator[Onderdeel]:
    context = _build_voorbeelden(request)
    for naam in sorted(register.tags):
        staten = [
            _draw(f"{naam}-{nummer}", staat, bron, context, request)
            for nummer, (staat, bron) in enumerate(VOORBEELDEN.get(naam, []))
        ]
        uitleg = (register.tags[naam].__doc__ or "").strip().split("\n")[0]
        yield Onderdeel(naam, uitleg, staten)


def _build_voorbeelden(request: HttpRequest) -> dict[str, Any]:
    """What the examples are filled with: the fictional family of the style guide."""
    context = build_context(request, met_fouten=True)
    return context | {
        "verder": context["form_verder"],
        "banner_lang": _with_long_names(),
        "zacht": [b for b in BLOKKADES if not b.hard],
        "geen": [],
        "iconen": list(tomllib.loads(ICONEN.read_text("utf-8"))),
        "lang": LANG,
    }


def _with_long_names() -> Any:
    return replace(BANNER, naam=LANG, regie=LANG, adres_geheim_voor=LANG)


def _draw(
    plek: str, staat: str, bron: str, context: dict[str, Any], request: HttpRequest
) -> Staat:
    html = engines["django"].from_string(bron).render(context, request)
    return Staat(staat, mark(html, f"{plek}-licht"), mark(html, f"{plek}-donker"))


def mark(html: str, plek: str) -> SafeString:
    """Return the same with ids of its own, so that many may stand on one page."""

    def rename(found: re.Match[str]) -> str:
        if found[3]:
            return f'{found[3]}="{found[4]} ({plek})"'
        return f'{found[1]}="' + " ".join(f"{i}-{plek}" for i in found[2].split()) + '"'

    return SafeString(EIGEN.sub(rename, html).replace('href="#', f'href="#{plek}-'))
