"""What working together leaves behind; only this room touches these tables."""

from samenspel.domain.samenwerking.models.afsluiting import (
    Adviesantwoord,
    Afsluiting,
    Afsluitreden,
    Overname,
    Overnemer,
)
from samenspel.domain.samenwerking.models.samen import (
    Overdracht,
    Sparring,
    Toestemmingsantwoord,
)

__all__ = [
    "Adviesantwoord",
    "Afsluiting",
    "Afsluitreden",
    "Overdracht",
    "Overname",
    "Overnemer",
    "Sparring",
    "Toestemmingsantwoord",
]
