"""What stands in the way of leave, duty and management. Plain Python, no database."""

from samenspel.domain.organisatie.rules.beheer import (
    Registratiestand,
    tel_registratie,
)
from samenspel.domain.organisatie.rules.rooster import (
    blockers_for_afwezigheid,
    blockers_for_dienst,
)

__all__ = [
    "Registratiestand",
    "blockers_for_afwezigheid",
    "blockers_for_dienst",
    "tel_registratie",
]
