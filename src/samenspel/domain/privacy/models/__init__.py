from samenspel.domain.privacy.models.betrokkenheid import (
    Betrokkenheid,
    Rol,
    Uitsluiting,
)
from samenspel.domain.privacy.models.inzage import Inzage
from samenspel.domain.privacy.models.toestemming import Toestemming
from samenspel.domain.privacy.models.vrijgave import Gezinstoegang, Vrijgave

__all__ = [
    "Betrokkenheid",
    "Gezinstoegang",
    "Inzage",
    "Rol",
    "Toestemming",
    "Uitsluiting",
    "Vrijgave",
]
