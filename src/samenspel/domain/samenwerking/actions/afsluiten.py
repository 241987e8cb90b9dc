"""Closing a dossier, taking that back, and coming back after it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.history import find_line
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.samenwerking.models import Afsluiting, Overname
from samenspel.domain.samenwerking.rules import (
    Slotstand,
    Sluitgegevens,
    blockers_for_afsluiting,
    blockers_for_terugdraaien,
)
from samenspel.domain.samenwerking.rules.afsluiten import AMSTERDAM


@dataclass(frozen=True, slots=True)
class Overnamegegevens:
    """Who goes on with what, from when."""

    soort: str
    wie: str
    wat: str
    vanaf: date


@action("dossier.gesloten")
def close_dossier(
    *,
    gezin: Gezin,
    gegevens: Sluitgegevens,
    overnames: Sequence[Overnamegegevens],
    stand: Slotstand,
    by: Gebruiker,
    at: datetime,
) -> Regel[Afsluiting]:
    """Write down how the work ended and who goes on; norms stop counting.

    Raises Blocked: no hand-over, not told, or something open without a motivering.
    Source: N170, N173, N134, N136.
    """
    raise_if_blocked(
        blockers_for_afsluiting(
            stand,
            gegevens,
            overnames=len(overnames),
            vandaag=at.astimezone(AMSTERDAM).date(),
        ),
        motivering=gegevens.motivering,
    )
    afsluiting = Afsluiting.objects.create(
        gezin=gezin, gesloten_op=at, vastgelegd_door=by, **asdict(gegevens)
    )
    _write_overnames(afsluiting, overnames)
    gezin.gesloten_op = at
    gezin.save(update_fields=["gesloten_op"])
    return Regel(
        afsluiting,
        gezin_id=gezin.pk,
        van=at,
        waarden={"reden": gegevens.reden.lower(), "overnames": len(overnames)},
    )


def _write_overnames(
    afsluiting: Afsluiting, overnames: Sequence[Overnamegegevens]
) -> None:
    Overname.objects.bulk_create(
        Overname(
            gezin_id=afsluiting.gezin_id,
            afsluiting=afsluiting,
            vastgelegd_door=afsluiting.vastgelegd_door,
            **asdict(overname),
        )
        for overname in overnames
    )


@action("dossier.vervallen")
def undo_afsluiting(
    *, gezin: Gezin, afsluiting: Afsluiting, reden: str, by: Gebruiker, at: datetime
) -> Regel[Afsluiting]:
    """Take a closing back on the same day: what counted before counts again.

    Raises Blocked on another day, or without a reason.
    """
    nu = Afsluiting.objects.select_for_update().get(pk=afsluiting.pk)
    raise_if_blocked(
        blockers_for_terugdraaien(
            gesloten_op=nu.gesloten_op, nu=at, reden=reden, geldt=nu.geldt
        )
    )
    nu.teruggedraaid_op, nu.reden_teruggedraaid = at, reden
    nu.save(update_fields=["teruggedraaid_op", "reden_teruggedraaid"])
    gezin.gesloten_op = None
    gezin.save(update_fields=["gesloten_op"])
    return Regel(
        nu,
        gezin_id=gezin.pk,
        van=nu.gesloten_op,
        waarden={"reden": reden},
        corrigeert=find_line(nu, "dossier.gesloten"),
    )


@action("dossier.heropend")
def mark_reopened(
    *, gezin: Gezin, afsluiting: Afsluiting, by: Gebruiker, at: datetime
) -> Regel[Afsluiting]:
    """Say that the family came back: the same dossier goes on, with all that is in it."""
    afsluiting.heropend_op = at
    afsluiting.save(update_fields=["heropend_op"])
    return Regel(afsluiting, gezin_id=gezin.pk, van=at)
