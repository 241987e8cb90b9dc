"""Somebody stands in the dossiers of two families, or after all does not."""

from datetime import datetime
from uuid import UUID

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import Blocker, raise_if_blocked
from samenspel.domain.gezin.models import Persoon, ZelfdeMens
from samenspel.domain.organisatie.models import Gebruiker


@action("zelfde_mens.vastgelegd")
def mark_zelfde_mens(
    *, persoon: Persoon, mens: UUID, reden: str, by: Gebruiker, at: datetime
) -> Regel[ZelfdeMens]:
    """Write on one side that this person stands in another dossier too."""
    rij = ZelfdeMens.objects.create(
        gezin_id=persoon.gezin_id,
        persoon=persoon,
        mens=mens,
        reden=reden,
        vanaf=at,
        vastgelegd_door=by,
    )
    return Regel(rij, gezin_id=persoon.gezin_id, van=at, betreft=[persoon.pk])


@action("zelfde_mens.beeindigd")
def end_zelfde_mens(
    *, rij: ZelfdeMens, reden: str, by: Gebruiker, at: datetime
) -> Regel[ZelfdeMens]:
    """Say that this person is not that other one; raises Blocked without a reason."""
    if not reden.strip():
        raise_if_blocked([Blocker("geen_reden", "Schrijf op waarom niet.")])
    rij = ZelfdeMens.objects.select_for_update().get(pk=rij.pk)
    if rij.tot is not None:
        raise_if_blocked([Blocker("al_beeindigd", "Dit is al ongedaan gemaakt.")])
    rij.tot, rij.beeindigd_omdat = at, reden
    rij.save(update_fields=["tot", "beeindigd_omdat"])
    return Regel(rij, gezin_id=rij.gezin_id, van=at, betreft=[rij.persoon_id])
