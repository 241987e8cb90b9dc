"""A family of which something is known, and how to put pieces in its pattern."""

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from samenspel.domain.analyse.actions import Duidinginhoud, record_duiding
from samenspel.domain.analyse.gegevens import Herkomst
from samenspel.domain.analyse.models import Duiding


@pytest.fixture
def put(gezin, mensen, femke) -> Callable[..., Duiding]:
    """Return how Femke puts a piece in the pattern, or an answer."""

    def put(vraag: str, tekst: str, over: str = "", **wat: Any) -> Duiding:
        eind = wat.pop("eind", None)
        zegt = mensen.get(wat.pop("zegt", ""))
        duiding: Duiding = record_duiding(
            gezin=gezin,
            vraag=vraag,
            inhoud=Duidinginhoud(tekst, **wat),
            herkomst=Herkomst(
                timezone.localdate(), zegt=zegt, zegt_anders="" if zegt else "Femke"
            ),
            over=mensen[over] if over else None,
            eindsituatie=eind,
            by=femke,
            at=timezone.now(),
        )
        return duiding

    return put


@pytest.fixture
def patroon(put):
    """A pattern with everything that it needs to be established."""
    put("gedrag_ouder", "Schreeuwt als het druk is.", "Ruud")
    put("ontwikkeling_kind", "Slaapt slecht.", "Sam")
    put("gedrag_kind", "Slaat andere kinderen.", "Sam")
    put("rol_hulp", "Er kwam steeds iemand anders.")
    put("nobele_intentie", "Wil dat het rustig is.", "Ruud")
    put("nobele_intentie", "Wil gezien worden.", "Sam")
    put("zin", "waarin niemand rust vindt.")
