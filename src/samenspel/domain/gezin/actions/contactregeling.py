"""How a child has contact with somebody: agreed or decided, and until when."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.gegevens import ONBEKEND, Sinds
from samenspel.domain.gezin.models import Contactregeling, Persoon, Regelbron
from samenspel.domain.gezin.rules import (
    blockers_for_contactregeling,
    blockers_for_einde,
)
from samenspel.domain.organisatie.models import Gebruiker


@dataclass(frozen=True, slots=True)
class Regeling:
    """In words how and when, who agreed or decided it, and since when."""

    regeling: str
    bron: Regelbron
    is_begeleid: bool = False
    sinds: Sinds = ONBEKEND


@action("contactregeling.vastgelegd")
def record_contactregeling(
    *, kind: Persoon, met: Persoon, regeling: Regeling, by: Gebruiker, at: datetime
) -> Regel[Contactregeling]:
    """Say how a child has contact with somebody, and who agreed or decided that.

    Raises Blocked when it says nothing, or is of a child with itself.
    """
    raise_if_blocked(
        blockers_for_contactregeling(
            is_kind=kind.is_kind,
            zelfde=kind == met,
            regeling=regeling.regeling,
            vanaf=regeling.sinds.dag,
            vandaag=timezone.localdate(at),
        )
    )
    found = Contactregeling.objects.create(
        gezin_id=kind.gezin_id,
        kind=kind,
        met=met,
        regeling=regeling.regeling,
        is_begeleid=regeling.is_begeleid,
        bron=regeling.bron,
        vanaf=regeling.sinds.dag,
        vanaf_precisie=regeling.sinds.precisie,
        vastgelegd_door=by,
    )
    return Regel(
        found,
        gezin_id=kind.gezin_id,
        van=at,
        betreft=[kind.pk, met.pk],
        waarden={"bron": regeling.bron.value.lower()},
    )


@action("contactregeling.beeindigd")
def end_contactregeling(
    *, contactregeling: Contactregeling, op: date, by: Gebruiker, at: datetime
) -> Regel[Contactregeling]:
    """Say until when this held; it stays readable as what was."""
    nu = Contactregeling.objects.select_for_update().get(pk=contactregeling.pk)
    raise_if_blocked(
        blockers_for_einde(
            vanaf=nu.vanaf, tot=nu.tot, op=op, vandaag=timezone.localdate(at)
        )
    )
    nu.tot = op
    nu.save(update_fields=["tot"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        betreft=[nu.kind_id, nu.met_id],
        waarden={"tot": op.isoformat()},
    )
