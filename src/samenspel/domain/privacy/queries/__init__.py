"""Questions about who is involved, who may, and what may be shared."""

from samenspel.domain.privacy.queries.betrokkenheid import (
    Betrokkene,
    Gegeven,
    Regieperiode,
    Toestemmingsvraag,
    annotate_regie,
    filter_teamgezinnen,
    filter_werkgezinnen,
    find_gezin,
    find_regisseur,
    find_toestemming,
    find_zichthouder,
    list_betrokkenen,
    list_delingen,
    list_regieperioden,
    list_toestemmingsvragen,
    make_lezer,
    select_rollen,
)
from samenspel.domain.privacy.queries.toegang import (
    Toegangsbeeld,
    find_betrokkene,
    get_toegang,
)

__all__ = [
    "Betrokkene",
    "Gegeven",
    "Regieperiode",
    "Toegangsbeeld",
    "Toestemmingsvraag",
    "annotate_regie",
    "filter_teamgezinnen",
    "filter_werkgezinnen",
    "find_betrokkene",
    "find_gezin",
    "find_regisseur",
    "find_toestemming",
    "find_zichthouder",
    "get_toegang",
    "list_betrokkenen",
    "list_delingen",
    "list_regieperioden",
    "list_toestemmingsvragen",
    "make_lezer",
    "select_rollen",
]
