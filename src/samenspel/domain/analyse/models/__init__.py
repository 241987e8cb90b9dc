"""What family and workers make of the facts: each row says who thinks so, since when."""

from samenspel.domain.analyse.models.leefgebied import (
    Gebiedstand,
    Gebiedsuitspraak,
    Invloed,
    Invloedsoort,
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
    "Gebiedstand",
    "Gebiedsuitspraak",
    "Gevaar",
    "Gevaarcijfer",
    "Herziening",
    "Invloed",
    "Invloedsoort",
    "Onenigheid",
    "Opvang",
    "Punt",
    "Puntsoort",
]
