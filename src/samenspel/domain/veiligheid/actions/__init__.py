"""Changes in the safety of children and in the plan for it."""

from samenspel.domain.veiligheid.actions.delen import (
    add_deel,
    change_deel,
    confirm_deel,
    move_deel,
    remove_deel,
)
from samenspel.domain.veiligheid.actions.papier import (
    make_papier,
    record_uitreiking,
)
from samenspel.domain.veiligheid.actions.plan import (
    confirm_veiligheidsplan,
    open_plan,
    record_instemming,
)
from samenspel.domain.veiligheid.actions.vaststelling import (
    end_contactverbod,
    record_contactverbod,
    record_stem,
    record_vaststelling,
    record_veiligstelling,
    record_volwassenoordeel,
)
from samenspel.domain.veiligheid.papier.leeg import print_leeg_plan

__all__ = [
    "add_deel",
    "change_deel",
    "confirm_deel",
    "confirm_veiligheidsplan",
    "end_contactverbod",
    "make_papier",
    "move_deel",
    "open_plan",
    "print_leeg_plan",
    "record_contactverbod",
    "record_instemming",
    "record_stem",
    "record_uitreiking",
    "record_vaststelling",
    "record_veiligstelling",
    "record_volwassenoordeel",
    "remove_deel",
]
