"""What was weighed and decided."""

from samenspel.domain.besluiten.models.besluit import Besluit, Besluitsoort
from samenspel.domain.besluiten.models.casenote import Casenote
from samenspel.domain.besluiten.models.meldcode import Meldcodestap, Stap
from samenspel.domain.besluiten.models.weging import Aanleiding, Analyse, Weging

__all__ = [
    "Aanleiding",
    "Analyse",
    "Besluit",
    "Besluitsoort",
    "Casenote",
    "Meldcodestap",
    "Stap",
    "Weging",
]
