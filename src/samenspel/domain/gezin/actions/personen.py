"""Somebody joins the family in the dossier, or what is known of somebody changes."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from samenspel.core.actions import Regel, action
from samenspel.core.blockers import raise_if_blocked
from samenspel.core.datums import write_datum
from samenspel.core.intussen import raise_if_changed
from samenspel.core.versleuteling import blind_index, encrypt
from samenspel.domain.gezin.gegevens import (
    Persoonsgegevens,
    fingerprint_persoon,
    persoon_values,
)
from samenspel.domain.gezin.models import (
    Gezin,
    Persoon,
)
from samenspel.domain.gezin.queries import find_by_bsn
from samenspel.domain.gezin.rules import (
    blockers_for_persoon,
    normalize_bsn,
)
from samenspel.domain.organisatie.models import Gebruiker


@action("persoon.toegevoegd")
def add_persoon(
    *,
    gezin: Gezin,
    gegevens: Persoonsgegevens,
    by: Gebruiker,
    at: datetime,
    bsn: str = "",
) -> Regel[Persoon]:
    """Add somebody to the family; raises Blocked when something cannot be true."""
    _check(gegevens, bsn, at, gezin=gezin)
    persoon = Persoon.objects.create(
        gezin=gezin, vastgelegd_door=by, **persoon_values(gegevens) | _bsn(bsn)
    )
    return _regel(persoon, at)


@action("persoon.gewijzigd")
def change_persoon(
    *,
    persoon: Persoon,
    gegevens: Persoonsgegevens,
    by: Gebruiker,
    at: datetime,
    bsn: str = "",
    gelezen: str = "",
) -> Regel[Persoon]:
    """Change what is known of somebody; an empty BSN leaves the known one alone.

    `gelezen` is the `fingerprint_persoon` of what was on the form; raises Blocked when
    somebody else changed this person since, or when something cannot be true.
    """
    _check(gegevens, bsn, at, gezin=persoon.gezin, behalve=persoon)
    raise_if_changed(
        gelezen=gelezen,
        nu=fingerprint_persoon(Persoon.objects.select_for_update().get(pk=persoon.pk)),
        gezin_id=persoon.gezin_id,
        soort="persoon.gewijzigd",
        betreft=persoon.pk,
    )
    values = {**persoon_values(gegevens), **_bsn(bsn)}
    for name, value in values.items():
        setattr(persoon, name, value)
    persoon.save(update_fields=list(values))
    return _regel(persoon, at)


def _check(
    gegevens: Persoonsgegevens,
    bsn: str,
    at: datetime,
    *,
    gezin: Gezin,
    behalve: Persoon | None = None,
) -> None:
    ander = find_by_bsn(gezin, bsn) if bsn else None
    raise_if_blocked(
        blockers_for_persoon(
            vandaag=timezone.localdate(at),
            geboren_op=gegevens.geboren_op,
            overleden_op=gegevens.overleden_op,
            is_ongeboren=gegevens.is_ongeboren,
            bsn=bsn,
            bsn_staat_bij=ander.roepnaam if ander and ander != behalve else "",
        )
    )


def _bsn(bsn: str) -> dict[str, Any]:
    if not bsn:
        return {}
    digits = normalize_bsn(bsn)
    return {
        "bsn_versleuteld": encrypt(digits),
        "bsn_zoeksleutel": blind_index(digits),
        "bsn_ontbreekt": "",
    }


def _regel(persoon: Persoon, at: datetime) -> Regel[Persoon]:
    return Regel(
        persoon,
        gezin_id=persoon.gezin_id,
        van=at,
        betreft=[persoon.pk],
        waarden={
            "rol": persoon.positie.lower(),
            "geboren": write_datum(persoon.geboren_op, persoon.geboren_precisie),
        },
    )
