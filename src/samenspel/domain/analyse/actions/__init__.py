"""Everything that changes what family and workers make of the facts."""

from samenspel.domain.analyse.actions.duiding import (
    Duidinginhoud,
    correct_duiding,
    record_duiding,
    show_duidingen,
    withdraw_duiding,
)
from samenspel.domain.analyse.actions.eindsituatie import (
    confirm_eindsituatie,
    open_eindsituatie,
    withdraw_eindsituatie,
)
from samenspel.domain.analyse.actions.gedachten import (
    confirm_gedachte,
    finish_herziening,
    record_onenigheid,
    show_gedachte,
    start_herziening,
    withdraw_gedachte,
    withdraw_onenigheid,
)
from samenspel.domain.analyse.actions.gevaren import (
    record_cijfer,
    record_gevaar,
    replace_gevaar,
    set_doel,
    withdraw_cijfer,
)
from samenspel.domain.analyse.actions.leefgebieden import (
    end_invloed,
    record_invloed,
    record_leefgebied,
    withdraw_invloed,
    withdraw_leefgebied,
)
from samenspel.domain.analyse.actions.patroon import (
    confirm_patroon,
    reopen_patroon,
)
from samenspel.domain.analyse.actions.punten import (
    move_punt,
    record_opvang,
    record_punt,
    replace_punt,
    shift_punt,
    withdraw_opvang,
)
from samenspel.domain.analyse.actions.veranderplan import (
    finish_veranderplan,
    renew_veranderplan,
    set_eindtermijn,
    start_veranderplan,
)

__all__ = [
    "Duidinginhoud",
    "confirm_eindsituatie",
    "confirm_gedachte",
    "confirm_patroon",
    "correct_duiding",
    "end_invloed",
    "finish_herziening",
    "finish_veranderplan",
    "move_punt",
    "open_eindsituatie",
    "record_cijfer",
    "record_duiding",
    "record_gevaar",
    "record_invloed",
    "record_leefgebied",
    "record_onenigheid",
    "record_opvang",
    "record_punt",
    "renew_veranderplan",
    "reopen_patroon",
    "replace_gevaar",
    "replace_punt",
    "set_doel",
    "set_eindtermijn",
    "shift_punt",
    "show_duidingen",
    "show_gedachte",
    "start_herziening",
    "start_veranderplan",
    "withdraw_cijfer",
    "withdraw_duiding",
    "withdraw_eindsituatie",
    "withdraw_gedachte",
    "withdraw_invloed",
    "withdraw_leefgebied",
    "withdraw_onenigheid",
    "withdraw_opvang",
]
