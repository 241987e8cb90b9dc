"""Somebody in two dossiers: found among one's own, said on both sides in one click."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from django.db import connection
from django.db.models import Q

from samenspel.core.actions import composite
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.actions import mark_zelfde_mens
from samenspel.domain.gezin.models import Gezin, Persoon, ZelfdeMens
from samenspel.domain.gezin.queries import lijkt_op
from samenspel.domain.gezin.rules.samenvoegen import blockers_for_zelfde_mens
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.queries import find_gezin
from samenspel.domain.privacy.rules import Recht, Situatie, list_rechten

HOOGUIT = 20


@dataclass(frozen=True, slots=True)
class Elders:
    """Where somebody of this family stands too: the dossier, or whom to call about it.

    `nummer` and `ander` only for who may open that dossier; `organisatie` is empty when
    it could say where somebody lives in secret.
    """

    rij: int
    persoon: int
    nummer: str | None
    ander: int | None
    organisatie: str | None
    telefoon: str | None


def list_elders(gezin: Gezin) -> list[Elders]:
    """Return who of this family stands in another dossier; one query."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM sec.zelfde_mensen(%s)", [gezin.pk])
        return [Elders(*rij) for rij in cursor.fetchall()]


def list_kandidaten(persoon: Persoon, *, by: Gebruiker, at: datetime) -> list[Persoon]:
    """Return who may be the same human in another dossier that one may change.

    At most twenty: the same BSN, or a name that sounds alike and no other birth date.
    """
    zelfde = Q(zoeknaam=persoon.zoeknaam)
    if persoon.geboren_op:
        zelfde |= Q(geboren_op=persoon.geboren_op)
    if persoon.bsn_zoeksleutel:
        zelfde |= Q(bsn_zoeksleutel=persoon.bsn_zoeksleutel)
    gevonden = (
        Persoon.objects.filter(zelfde)
        .exclude(gezin=persoon.gezin_id)
        .select_related("gezin")
        .order_by("pk")[: HOOGUIT * 5]
    )
    lijkt = [ander for ander in gevonden if _may_be(persoon, ander)]
    return [ander for ander in lijkt if _may_change(ander.gezin, by, at)][:HOOGUIT]


def _may_be(persoon: Persoon, ander: Persoon) -> bool:
    bsn = persoon.bsn_zoeksleutel
    return (bsn is not None and bsn == ander.bsn_zoeksleutel) or lijkt_op(
        persoon, ander
    )


def _may_change(gezin: Gezin, by: Gebruiker, at: datetime) -> bool:
    found = find_gezin(gezin.dossiernummer, by=by, at=at)
    if found is None:
        return False
    return Recht.PERSONEN_WIJZIGEN in list_rechten(Situatie(found[1], by.functiecode))


@composite
def link_zelfde_mens(
    *, persoon: Persoon, ander: Persoon, reden: str, by: Gebruiker, at: datetime
) -> UUID:
    """Say in both dossiers that this is one human. Raises Blocked when it cannot be."""
    rijen = ZelfdeMens.objects.filter(persoon__in=[persoon, ander], tot=None)
    bekend = {rij.persoon_id: rij.mens for rij in rijen}
    raise_if_blocked(
        blockers_for_zelfde_mens(
            een=persoon,
            ander=ander,
            is_elk_van_een_ander=len(set(bekend.values())) > 1,
            is_al_gezegd=len(bekend) == 2 and len(set(bekend.values())) == 1,
            reden=reden,
        )
    )
    mens = next(iter(bekend.values()), uuid4())
    for wie in (persoon, ander):
        if wie.pk not in bekend:
            mark_zelfde_mens(persoon=wie, mens=mens, reden=reden, by=by, at=at)
    return mens
