"""Who may do what, as the table of rights says it."""

from samenspel.domain.privacy.rollen import Rol
from samenspel.domain.privacy.rules import RECHTEN, Recht, Situatie, has_recht
from tools.documenten import blad, tabel

JA, NEE = "ja", "–"


def rechten() -> str:
    """Every right against every role in a dossier."""
    koppen = ["Recht", *(rol.label for rol in Rol), "zonder rol"]
    rijen = [
        [
            recht.value,
            *(_mag(recht, rol.value) for rol in Rol),
            JA if has_recht(recht, Situatie()) else NEE,
        ]
        for recht in RECHTEN
    ]
    return blad(
        "Rechten",
        "Wie wat mag in een dossier. Een rol heeft iemand in één gezin, met een grond "
        "en een begin en einde; wie geen rol heeft, ziet het dossier niet.",
        tabel(koppen, rijen),
    )


def _mag(recht: Recht, rol: str) -> str:
    return JA if has_recht(recht, Situatie(frozenset({rol}))) else NEE
