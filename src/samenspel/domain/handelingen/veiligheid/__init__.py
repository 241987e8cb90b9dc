"""From a visit to a plan on the table."""

from samenspel.domain.handelingen.veiligheid.bezoek import (
    ARIJ,
    HAVIK,
    HAVIK_DEEL,
    METING,
    Bezoekgegevens,
    Kindoordeel,
    Vervolgafspraak,
    list_instrumenten,
    record_bezoek,
)
from samenspel.domain.handelingen.veiligheid.vaststellen import confirm_plan
from samenspel.domain.handelingen.veiligheid.veiligstellen import secure_kinderen

__all__ = [
    "ARIJ",
    "HAVIK",
    "HAVIK_DEEL",
    "METING",
    "Bezoekgegevens",
    "Kindoordeel",
    "Vervolgafspraak",
    "confirm_plan",
    "list_instrumenten",
    "record_bezoek",
    "secure_kinderen",
]
