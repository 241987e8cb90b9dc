"""Who may do what, and what may be shared: plain Python, no database."""

from samenspel.domain.privacy.rules.delen import (
    ZONDER_DOORBREKEN,
    Delinggegevens,
    blockers_for_deling,
)
from samenspel.domain.privacy.rules.rechten import (
    RECHTEN,
    REGIEROLLEN,
    TEAMROLLEN,
    VERVANGEN_ROLLEN,
    WERKROLLEN,
    Recht,
    Situatie,
    Voorwaarde,
    has_recht,
    is_betrokken,
    is_team,
    list_rechten,
    voert_regie,
    werkt_mee,
)
from samenspel.domain.privacy.rules.toegang import (
    blockers_for_antwoord,
    blockers_for_einde,
    blockers_for_nood,
    blockers_for_overdracht,
    blockers_for_toegang,
    blockers_for_vragen,
    compute_nood_tot,
)
from samenspel.domain.privacy.rules.toestemming import (
    Jeugdige,
    blockers_for_antwoorden,
    blockers_for_intrekking,
    blockers_for_vraag,
    explain_bevoegden,
    list_bevoegden,
)
from samenspel.domain.privacy.rules.uitsluiting import (
    blockers_for_opheffen,
    blockers_for_uitsluiting,
)

__all__ = [
    "RECHTEN",
    "REGIEROLLEN",
    "TEAMROLLEN",
    "VERVANGEN_ROLLEN",
    "WERKROLLEN",
    "ZONDER_DOORBREKEN",
    "Delinggegevens",
    "Jeugdige",
    "Recht",
    "Situatie",
    "Voorwaarde",
    "blockers_for_antwoord",
    "blockers_for_antwoorden",
    "blockers_for_deling",
    "blockers_for_einde",
    "blockers_for_intrekking",
    "blockers_for_nood",
    "blockers_for_opheffen",
    "blockers_for_overdracht",
    "blockers_for_toegang",
    "blockers_for_uitsluiting",
    "blockers_for_vraag",
    "blockers_for_vragen",
    "compute_nood_tot",
    "explain_bevoegden",
    "has_recht",
    "is_betrokken",
    "is_team",
    "list_bevoegden",
    "list_rechten",
    "voert_regie",
    "werkt_mee",
]
