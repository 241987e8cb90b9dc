"""What can be true of a worry, a pattern, an end; plain values in, blockers out."""

from samenspel.domain.analyse.rules.feiten import Feit, parse_feiten
from samenspel.domain.analyse.rules.patroon import (
    blockers_for_duiding,
    blockers_for_eindsituatie,
    blockers_for_formulering,
    blockers_for_herziening,
    blockers_for_patroon,
    blockers_for_samen,
    join_namen,
)
from samenspel.domain.analyse.rules.veranderplan import (
    blockers_for_afsluiten,
    blockers_for_compleet,
    blockers_for_eindtermijn,
    blockers_for_veranderplan,
)
from samenspel.domain.analyse.rules.zorgen import (
    asks_again,
    blockers_for_cijfer,
    blockers_for_doel,
    blockers_for_einde,
    blockers_for_gevaar,
    blockers_for_gezegd,
    blockers_for_invloed,
    blockers_for_opvang,
    blockers_for_staat,
    blockers_for_woorden,
    count_daling,
    is_samen_veilig,
    move_in_rij,
)
from samenspel.domain.gezin.rules import blockers_for_intrekking

__all__ = [
    "Feit",
    "asks_again",
    "blockers_for_afsluiten",
    "blockers_for_cijfer",
    "blockers_for_compleet",
    "blockers_for_doel",
    "blockers_for_duiding",
    "blockers_for_einde",
    "blockers_for_eindsituatie",
    "blockers_for_eindtermijn",
    "blockers_for_formulering",
    "blockers_for_gevaar",
    "blockers_for_gezegd",
    "blockers_for_herziening",
    "blockers_for_intrekking",
    "blockers_for_invloed",
    "blockers_for_opvang",
    "blockers_for_patroon",
    "blockers_for_samen",
    "blockers_for_staat",
    "blockers_for_veranderplan",
    "blockers_for_woorden",
    "count_daling",
    "is_samen_veilig",
    "join_namen",
    "move_in_rij",
    "parse_feiten",
]
