"""Questions about working together, and about how the work ended."""

from samenspel.domain.samenwerking.queries.afsluiten import (
    Geslotengezin,
    find_afsluiting,
    list_afsluitingen,
    list_gesloten_gezinnen,
)
from samenspel.domain.samenwerking.queries.samen import (
    find_overdracht,
    find_sparring,
    list_gebruikte_vragen,
    list_sparringen,
    list_terug_te_koppelen,
    read_open_overdrachten,
    select_open_overdrachten,
    stands_for,
)

__all__ = [
    "Geslotengezin",
    "find_afsluiting",
    "find_overdracht",
    "find_sparring",
    "list_afsluitingen",
    "list_gebruikte_vragen",
    "list_gesloten_gezinnen",
    "list_sparringen",
    "list_terug_te_koppelen",
    "read_open_overdrachten",
    "select_open_overdrachten",
    "stands_for",
]
