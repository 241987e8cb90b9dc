"""Attempts to reach a family that failed, and what follows on them."""

from dataclasses import asdict, dataclass
from datetime import date, datetime

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Contactpoging, Pogingwijze
from samenspel.domain.verhaal.rules import (
    blockers_for_afronding,
    blockers_for_poging,
)


@dataclass(frozen=True, slots=True)
class Poginggegevens:
    """What was tried, what happened, and what follows: a new attempt, or an answer."""

    gebeurd_op: datetime
    wijze: Pogingwijze
    wat_gebeurde: str = ""
    vervolg_soort: str = ""
    vervolg_op: date | None = None
    vervolg: str = ""


@action("contactpoging.vastgelegd")
def record_contactpoging(
    *, gezin: Gezin, gegevens: Poginggegevens, by: Gebruiker, at: datetime
) -> Regel[Contactpoging]:
    """Record an attempt that failed: it never counts as a visit. Source: N011.

    It stays open until a contact follows, or `close_contactpoging` says why not.
    """
    raise_if_blocked(
        blockers_for_poging(
            gebeurd_op=gegevens.gebeurd_op,
            dag=timezone.localdate(gegevens.gebeurd_op),
            vervolg_soort=gegevens.vervolg_soort,
            vervolg_op=gegevens.vervolg_op,
            nu=at,
        )
    )
    poging = Contactpoging.objects.create(
        gezin=gezin, medewerker=by.medewerker, vastgelegd_door=by, **asdict(gegevens)
    )
    tot = gegevens.vervolg_op
    return Regel(
        poging,
        gezin_id=gezin.pk,
        van=gegevens.gebeurd_op,
        waarden={
            "poging": poging.pk,
            "wijze": gegevens.wijze.lower(),
            "vervolg": gegevens.vervolg_soort.lower(),
            "vervolg_op": tot.isoformat() if tot else None,
        },
    )


@action("contactpoging.afgerond")
def close_contactpoging(
    *, poging: Contactpoging, reden: str, by: Gebruiker, at: datetime
) -> Regel[Contactpoging]:
    """Say why no contact follows on an attempt; it is open no more."""
    nu = Contactpoging.objects.select_for_update().get(pk=poging.pk)
    raise_if_blocked(
        blockers_for_afronding(reden=reden, is_afgerond=nu.afgerond_op is not None)
    )
    nu.afgerond_op, nu.afgerond_door, nu.reden_afgerond = at, by, reden
    nu.save(update_fields=["afgerond_op", "afgerond_door", "reden_afgerond"])
    return Regel(
        nu,
        gezin_id=nu.gezin_id,
        van=at,
        waarden={"poging": nu.pk, "reden": reden},
    )
