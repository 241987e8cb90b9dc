"""Who the people are, and what holds for them on a day."""

from samenspel.domain.gezin.models.basis import PRIVACY_VAN_GEZIN, VanGezin
from samenspel.domain.gezin.models.contactregeling import Contactregeling, Regelbron
from samenspel.domain.gezin.models.gezin import Gezin
from samenspel.domain.gezin.models.persoon import (
    Afloop,
    BsnBron,
    BsnOntbreekt,
    Datumprecisie,
    Geslacht,
    Naamgebruik,
    Persoon,
    Positie,
    Titel,
)
from samenspel.domain.gezin.models.recht import (
    KINDERBESCHERMING,
    Gezag,
    Gezagbron,
    Gezagsoort,
    Kader,
    Kadersoort,
)
from samenspel.domain.gezin.models.relatie import (
    Relatie,
    Relatiesoort,
    Verbintenis,
    WieWeet,
)
from samenspel.domain.gezin.models.samenvoeging import Samenvoeging, ZelfdeMens
from samenspel.domain.gezin.models.verhouding import Verhouding, Verhoudingsoort
from samenspel.domain.gezin.models.wonen import (
    Adres,
    Adressoort,
    Bewoning,
    Huishouden,
    Verblijf,
)

__all__ = [
    "KINDERBESCHERMING",
    "PRIVACY_VAN_GEZIN",
    "Adres",
    "Adressoort",
    "Afloop",
    "Bewoning",
    "BsnBron",
    "BsnOntbreekt",
    "Contactregeling",
    "Datumprecisie",
    "Geslacht",
    "Gezag",
    "Gezagbron",
    "Gezagsoort",
    "Gezin",
    "Huishouden",
    "Kader",
    "Kadersoort",
    "Naamgebruik",
    "Persoon",
    "Positie",
    "Regelbron",
    "Relatie",
    "Relatiesoort",
    "Samenvoeging",
    "Titel",
    "VanGezin",
    "Verbintenis",
    "Verblijf",
    "Verhouding",
    "Verhoudingsoort",
    "WieWeet",
    "ZelfdeMens",
]
