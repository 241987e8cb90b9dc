"""Changes in who is involved and what is shared, and the one door handle to a dossier."""

from samenspel.domain.privacy.actions.dossier import (
    Bezoek,
    GeenToegang,
    TeVaakGezocht,
    end_betrokkenheid,
    grant_betrokkenheid,
    open_dossier,
    open_gezin,
    record_deling,
    record_toestemming,
    search_gelijkenissen,
    withdraw_toestemming,
)
from samenspel.domain.privacy.actions.vrijgave import (
    end_vrijgave,
    release_rijen,
)
from samenspel.domain.privacy.actions.werkwijze import follow_werkwijze

__all__ = [
    "Bezoek",
    "GeenToegang",
    "TeVaakGezocht",
    "end_betrokkenheid",
    "end_vrijgave",
    "follow_werkwijze",
    "grant_betrokkenheid",
    "open_dossier",
    "open_gezin",
    "record_deling",
    "record_toestemming",
    "release_rijen",
    "search_gelijkenissen",
    "withdraw_toestemming",
]
