"""Reading what family and workers make of the facts, for one reader or one table."""

from samenspel.domain.analyse.queries.blad import (
    Cijferlijn,
    Gevaarkaart,
    Kolom,
    Puntregel,
    Vak,
    Zorgenblad,
)
from samenspel.domain.analyse.queries.leefgebieden import (
    Gebiedregel,
    Leefgebiedenblad,
    read_leefgebieden,
)
from samenspel.domain.analyse.queries.nu import (
    AnalyseNu,
    annotate_analyse,
    read_analyse_nu,
)
from samenspel.domain.analyse.queries.patroon import (
    Kindstand,
    find_duiding,
    find_eindsituatie,
    find_patroon,
    has_tijdlijn,
    list_duidingen,
    list_eindsituaties,
    list_patronen,
    list_standen,
)
from samenspel.domain.analyse.queries.sinds import Zorgtoename, find_zorgtoename
from samenspel.domain.analyse.queries.veranderplan import (
    find_eindtermijn,
    find_samen_termijn,
    find_veranderplan,
    list_eindtermijnen,
    list_veranderplannen,
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
from samenspel.domain.analyse.queries.zorgen import read_zorgen

__all__ = [
    "AnalyseNu",
    "Cijferlijn",
    "Gebiedregel",
    "Gevaarkaart",
    "Kindstand",
    "Kolom",
    "Leefgebiedenblad",
    "Puntregel",
    "Vak",
    "Zorgenblad",
    "Zorgtoename",
    "annotate_analyse",
    "find_cijfer",
    "find_duiding",
    "find_eindsituatie",
    "find_eindtermijn",
    "find_gevaar",
    "find_herziening",
    "find_invloed",
    "find_onenigheid",
    "find_opvang",
    "find_patroon",
    "find_punt",
    "find_samen_termijn",
    "find_uitspraak",
    "find_veranderplan",
    "find_zorgtoename",
    "has_tijdlijn",
    "list_duidingen",
    "list_eindsituaties",
    "list_eindtermijnen",
    "list_patronen",
    "list_standen",
    "list_veranderplannen",
    "read_analyse_nu",
    "read_leefgebieden",
    "read_zorgen",
]
