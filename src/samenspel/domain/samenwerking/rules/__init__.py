"""What stands in the way of sparring and of letting a family go, in plain Python."""

from samenspel.domain.samenwerking.rules.afsluiten import (
    Slotstand,
    Sluitgegevens,
    blockers_for_afsluiting,
    blockers_for_open_punten,
    blockers_for_terugdraaien,
    compute_advies_tot,
    compute_bewaren_tot,
)
from samenspel.domain.samenwerking.rules.samen import (
    Voet,
    blockers_for_gesprek,
    blockers_for_lezen,
    blockers_for_sparring,
    blockers_for_terugkoppeling,
)

__all__ = [
    "Slotstand",
    "Sluitgegevens",
    "Voet",
    "blockers_for_afsluiting",
    "blockers_for_gesprek",
    "blockers_for_lezen",
    "blockers_for_open_punten",
    "blockers_for_sparring",
    "blockers_for_terugdraaien",
    "blockers_for_terugkoppeling",
    "compute_advies_tot",
    "compute_bewaren_tot",
]
