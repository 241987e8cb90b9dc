"""The access tables; only this room touches them."""

from samenspel.domain.privacy.models.betrokkenheid import (
    Betrokkenheid,
    Uitsluiting,
)
from samenspel.domain.privacy.models.deling import Deling
from samenspel.domain.privacy.models.inzage import Inzage
from samenspel.domain.privacy.models.toegang import Noodtoegang, Toegangsvraag
from samenspel.domain.privacy.models.toestemming import Toestemming
from samenspel.domain.privacy.models.vrijgave import Gezinstoegang, Vrijgave

__all__ = [
    "Betrokkenheid",
    "Deling",
    "Gezinstoegang",
    "Inzage",
    "Noodtoegang",
    "Toegangsvraag",
    "Toestemming",
    "Uitsluiting",
    "Vrijgave",
]
