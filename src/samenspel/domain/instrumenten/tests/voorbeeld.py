"""A small instrument of our own, with conditions and a sum, to bend in tests."""

import copy
from typing import Any

from samenspel.domain.instrumenten.definitie import Definitie, build_definitie

DOCUMENT: dict[str, Any] = {
    "formaat": 1,
    "code": "draaglast",
    "versie": "1",
    "geldig_vanaf": "2026-01-01",
    "naam": "Draaglast",
    "aliassen": [],
    "taal": "nl",
    "doel": "Hoe zwaar het thuis is.",
    "per": "gezin",
    "moment": "Als het gezin dat wil.",
    "bron": ["eigen voorbeeld"],
    "normen": [],
    "eigenaar": {"naam": "Samenspel", "nagegaan": True},
    "licentie": {
        "soort": "open",
        "items": "eigen",
        "toelichting": "Vrij te gebruiken.",
    },
    "schalen": {
        "vaak": {
            "soort": "keuze",
            "keuzes": [
                {"waarde": "nooit", "tekst": "nooit", "punten": 0},
                {"waarde": "soms", "tekst": "soms", "punten": 1},
                {"waarde": "vaak", "tekst": "vaak", "punten": 2},
            ],
        },
        "uren": {"soort": "getal", "minimum": 0, "maximum": 24},
        "woorden": {"soort": "tekst"},
        "last": {
            "soort": "keuze",
            "keuzes": [
                {"waarde": "licht", "tekst": "licht", "ernst": 0},
                {"waarde": "zwaar", "tekst": "zwaar", "ernst": 1},
            ],
        },
    },
    "items": [
        {"code": "moe", "tekst": "Hoe vaak ben je moe?", "schaal": "vaak"},
        {
            "code": "slaap",
            "tekst": "Hoeveel uur slaap je?",
            "schaal": "uren",
            "als": {"item": "moe", "is": ["soms", "vaak"]},
        },
        {
            "code": "waarom",
            "tekst": "Hoe komt dat?",
            "schaal": "woorden",
            "als": {"item": "slaap", "hoogstens": 5},
        },
        {"code": "ruzie", "tekst": "Hoe vaak is er ruzie?", "schaal": "vaak"},
    ],
    "score": {
        "soort": "som",
        "items": ["moe", "ruzie"],
        "grenzen": [{"vanaf": 0, "waarde": "licht"}, {"vanaf": 3, "waarde": "zwaar"}],
    },
    "uitkomst": {"schaal": "last", "verplicht": True},
    "afleiding": [],
    "delen": [],
    "beslecht": [],
}


def make_document() -> dict[str, Any]:
    """A copy that a test may bend."""
    return copy.deepcopy(DOCUMENT)


def make_definitie() -> Definitie:
    """The example as it stands."""
    return build_definitie(DOCUMENT)
