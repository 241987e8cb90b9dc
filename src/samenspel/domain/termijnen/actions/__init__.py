"""What a professional says back to a norm: it does not hold, it waits, it cannot be."""

from samenspel.domain.termijnen.actions.wachten import (
    Uitstelvraag,
    answer_uitstel,
    ask_uitstel,
    postpone_norm,
    put_aside,
    resume,
)
from samenspel.domain.termijnen.actions.weerwoord import doubt_norm, set_norm_aside

__all__ = [
    "Uitstelvraag",
    "answer_uitstel",
    "ask_uitstel",
    "doubt_norm",
    "postpone_norm",
    "put_aside",
    "resume",
    "set_norm_aside",
]
