"""What happened, and what was agreed."""

from samenspel.domain.verhaal.models.aanmelding import Aanmelding, Melder, Meldersoort
from samenspel.domain.verhaal.models.afspraak import Afspraak, Agendaafspraak
from samenspel.domain.verhaal.models.contact import (
    Aanwezigheid,
    Contact,
    Contactpoging,
    Contactwijze,
    Pogingwijze,
    Tolk,
)
from samenspel.domain.verhaal.models.signaal import (
    Betekenis,
    Leefgebied,
    Signaal,
    Waarneming,
)

__all__ = [
    "Aanmelding",
    "Aanwezigheid",
    "Afspraak",
    "Agendaafspraak",
    "Betekenis",
    "Contact",
    "Contactpoging",
    "Contactwijze",
    "Leefgebied",
    "Melder",
    "Meldersoort",
    "Pogingwijze",
    "Signaal",
    "Tolk",
    "Waarneming",
]
