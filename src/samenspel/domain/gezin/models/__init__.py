"""Who the people are, and what holds for them on a day."""

from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.gezin import Gezin
from samenspel.domain.gezin.models.persoon import (
    Datumprecisie,
    Geslacht,
    Naamgebruik,
    Persoon,
    Positie,
)
from samenspel.domain.gezin.models.recht import Gezag, Gezagsoort, Kader, Kadersoort
from samenspel.domain.gezin.models.relatie import Relatie, Relatiesoort
from samenspel.domain.gezin.models.wonen import Adres, Bewoning, Huishouden

__all__ = [
    "PRIVACY_VAN_GEZIN",
    "Adres",
    "Bewoning",
    "Datumprecisie",
    "Geslacht",
    "Gezag",
    "Gezagsoort",
    "Gezin",
    "Huishouden",
    "Kader",
    "Kadersoort",
    "Naamgebruik",
    "Persoon",
    "Positie",
    "Relatie",
    "Relatiesoort",
    "VanGezin",
]
