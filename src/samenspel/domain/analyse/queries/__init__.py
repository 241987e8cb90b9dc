"""Reading what family and workers make of the facts, for one reader or one table."""

from samenspel.domain.analyse.queries.leefgebieden import (
    Gebiedregel,
    Leefgebiedenblad,
    read_leefgebieden,
)
from samenspel.domain.analyse.queries.vinden import (
    find_cijfer,
    find_gevaar,
    find_herziening,
    find_invloed,
    find_onenigheid,
    find_opvang,
    find_punt,
    find_uitspraak,
)
from samenspel.domain.analyse.queries.zorgen import (
    Cijferlijn,
    Gevaarkaart,
    Kolom,
    Puntregel,
    Vak,
    Zorgenblad,
    read_zorgen,
)

__all__ = [
    "Cijferlijn",
    "Gebiedregel",
    "Gevaarkaart",
    "Kolom",
    "Leefgebiedenblad",
    "Puntregel",
    "Vak",
    "Zorgenblad",
    "find_cijfer",
    "find_gevaar",
    "find_herziening",
    "find_invloed",
    "find_onenigheid",
    "find_opvang",
    "find_punt",
    "find_uitspraak",
    "read_leefgebieden",
    "read_zorgen",
]
