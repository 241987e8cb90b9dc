"""The tijdlijn of a family: what is recorded anywhere, in one order; nothing typed twice."""

from samenspel.domain.handelingen.tijdlijn.feiten import (
    Aangehaald,
    get_feit,
    list_feiten,
    read_feiten,
)
from samenspel.domain.handelingen.tijdlijn.hulp import get_hulpblad
from samenspel.domain.handelingen.tijdlijn.lezen import Tijdlijn, get_tijdlijn
from samenspel.domain.handelingen.tijdlijn.regels import (
    LANEN,
    Plek,
    Tijdregel,
    Tijdvraag,
)

__all__ = [
    "LANEN",
    "Aangehaald",
    "Plek",
    "Tijdlijn",
    "Tijdregel",
    "Tijdvraag",
    "get_feit",
    "get_hulpblad",
    "get_tijdlijn",
    "list_feiten",
    "read_feiten",
]
