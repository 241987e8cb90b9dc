"""What can be true of people, and how they are called, in plain Python."""

from samenspel.domain.gezin.rules.intrekken import blockers_for_intrekking
from samenspel.domain.gezin.rules.namen import (
    Naam,
    aanhef,
    aanschrijfwijze,
    aanspreekvorm,
    achternaam,
    in_lopende_tekst,
    sorteersleutel,
    voorletters,
)
from samenspel.domain.gezin.rules.personen import (
    blockers_for_contactregeling,
    blockers_for_einde,
    blockers_for_gezag,
    blockers_for_persoon,
    is_geldig_bsn,
    normalize_bsn,
)
from samenspel.domain.gezin.rules.verhouding import (
    blockers_for_verhouding,
)
from samenspel.domain.gezin.rules.wonen import blockers_for_adres, normalize_postcode
from samenspel.domain.gezin.rules.zoeken import fold_naam

__all__ = [
    "Naam",
    "aanhef",
    "aanschrijfwijze",
    "aanspreekvorm",
    "achternaam",
    "blockers_for_adres",
    "blockers_for_contactregeling",
    "blockers_for_einde",
    "blockers_for_gezag",
    "blockers_for_intrekking",
    "blockers_for_persoon",
    "blockers_for_verhouding",
    "fold_naam",
    "in_lopende_tekst",
    "is_geldig_bsn",
    "normalize_bsn",
    "normalize_postcode",
    "sorteersleutel",
    "voorletters",
]
