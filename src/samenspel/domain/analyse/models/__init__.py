"""What family and workers make of the facts: each row says who thinks so, since when."""

from samenspel.domain.analyse.models.duiding import Duiding
from samenspel.domain.analyse.models.eindsituatie import Betekenis, Eindsituatie
from samenspel.domain.analyse.models.leefgebied import (
    Gebiedstand,
    Gebiedsuitspraak,
    Invloed,
    Invloedsoort,
)
from samenspel.domain.analyse.models.patroon import Patroon
from samenspel.domain.analyse.models.veranderplan import (
    Eindtermijn,
    Uitkomst,
    Veranderplan,
)
from samenspel.domain.analyse.models.zorgen import (
    Gevaar,
    Gevaarcijfer,
    Herziening,
    Onenigheid,
    Opvang,
    Punt,
    Puntsoort,
)

__all__ = [
    "Betekenis",
    "Duiding",
    "Eindsituatie",
    "Eindtermijn",
    "Gebiedstand",
    "Gebiedsuitspraak",
    "Gevaar",
    "Gevaarcijfer",
    "Herziening",
    "Invloed",
    "Invloedsoort",
    "Onenigheid",
    "Opvang",
    "Patroon",
    "Punt",
    "Puntsoort",
    "Uitkomst",
    "Veranderplan",
]
