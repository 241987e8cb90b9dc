"""Giving a part of the dossier to somebody of the family, and taking it back (ADR 7)."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q

from samenspel.core.actions import Regel, action
from samenspel.domain.gezin.models import Persoon
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.models import Vrijgave

Rijen = Iterable[tuple[str, int]]


@action("vrijgave.begonnen")
def release_rijen(
    *, rijen: Rijen, voor: Persoon, by: Gebruiker, at: datetime
) -> Regel[None]:
    """Let this person see these rows, each named by its table and number."""
    Vrijgave.objects.bulk_create(
        [
            Vrijgave(
                gezin_id=voor.gezin_id,
                tabel=tabel,
                rij=rij,
                persoon=voor,
                vanaf=at,
                vastgelegd_door=by,
            )
            for tabel, rij in rijen
        ],
        ignore_conflicts=True,  # it may see a part of it already
    )
    return Regel(None, gezin_id=voor.gezin_id, van=at, betreft=[voor.pk])


@action("vrijgave.beeindigd")
def end_vrijgave(
    *, rijen: Rijen, voor: Persoon, by: Gebruiker, at: datetime
) -> Regel[None]:
    """Let this person no longer see these rows."""
    welke = Q(pk__in=[])
    for tabel, rij in rijen:
        welke |= Q(tabel=tabel, rij=rij)
    Vrijgave.objects.filter(welke, persoon=voor, tot=None).update(tot=at)
    return Regel(None, gezin_id=voor.gezin_id, van=at, betreft=[voor.pk])
