"""The facts about safety."""

from samenspel.domain.veiligheid.models.delen import (
    Belnummer,
    Bereikbaar,
    Bodemeis,
    Onderdeel,
    Onderdeelsoort,
    Ondergrens,
    Planafspraak,
    Vervolgstap,
)
from samenspel.domain.veiligheid.models.plan import (
    Antwoord,
    Instemming,
    Papier,
    Plandeel,
    Veiligheidsplan,
)
from samenspel.domain.veiligheid.models.vaststelling import (
    Beslisser,
    Conclusie,
    Contactverbod,
    Opleger,
    Stem,
    Stemsoort,
    Veiligheidsvaststelling,
    Veiligstelling,
)
from samenspel.domain.veiligheid.models.volwassene import Volwassenoordeel

__all__ = [
    "Antwoord",
    "Belnummer",
    "Bereikbaar",
    "Beslisser",
    "Bodemeis",
    "Conclusie",
    "Contactverbod",
    "Instemming",
    "Onderdeel",
    "Onderdeelsoort",
    "Ondergrens",
    "Opleger",
    "Papier",
    "Planafspraak",
    "Plandeel",
    "Stem",
    "Stemsoort",
    "Veiligheidsplan",
    "Veiligheidsvaststelling",
    "Veiligstelling",
    "Vervolgstap",
    "Volwassenoordeel",
]
