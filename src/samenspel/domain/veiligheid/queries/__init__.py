"""Questions about the safety of the children and the plan for it."""

from samenspel.domain.veiligheid.queries.nu import (
    Kindveiligheid,
    VeiligheidNu,
    get_veiligheid_nu,
    list_contactverboden,
    list_laatste_vaststellingen,
    list_stemmen,
    list_vaststellingen,
    list_veiligstellingen,
)
from samenspel.domain.veiligheid.queries.plan import (
    Plandelen,
    compute_planstand,
    find_concept,
    find_current_plan,
    find_papier,
    get_blockers_for_vaststelling,
    get_current_plan,
    get_lezers,
    get_papier,
    get_plan,
    get_plan_with_parts,
    list_geldende_afspraken,
    list_papieren,
    list_plannen,
    list_wie_leest,
)
from samenspel.domain.veiligheid.queries.verandering import (
    get_blockers_for_verandering,
)

__all__ = [
    "Kindveiligheid",
    "Plandelen",
    "VeiligheidNu",
    "compute_planstand",
    "find_concept",
    "find_current_plan",
    "find_papier",
    "get_blockers_for_vaststelling",
    "get_blockers_for_verandering",
    "get_current_plan",
    "get_lezers",
    "get_papier",
    "get_plan",
    "get_plan_with_parts",
    "get_veiligheid_nu",
    "list_contactverboden",
    "list_geldende_afspraken",
    "list_laatste_vaststellingen",
    "list_papieren",
    "list_plannen",
    "list_stemmen",
    "list_vaststellingen",
    "list_veiligstellingen",
    "list_wie_leest",
]
