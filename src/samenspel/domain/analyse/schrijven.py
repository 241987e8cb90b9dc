"""What every action on a thought writes in the same way."""

from datetime import datetime
from typing import Any

from samenspel.core.blockers import raise_if_blocked
from samenspel.domain.analyse.models import Gevaar, Onenigheid, Punt
from samenspel.domain.analyse.rules import blockers_for_intrekking
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.verhaal.models import Vervalt

WEG = ["vervallen_op", "vervallen_door", "reden_vervallen"]


def put(rij: Any, *delen: Any) -> None:
    """Write every field of these parts in a row; a tuple becomes a list."""
    for deel in delen:
        for naam in deel.__slots__:
            waarde = getattr(deel, naam)
            setattr(rij, naam, list(waarde) if isinstance(waarde, tuple) else waarde)


def withdraw(rij: Vervalt, reden: str, by: Gebruiker, at: datetime) -> None:
    """Say that a row does not hold any more; raises Blocked when that was said before."""
    raise_if_blocked(
        blockers_for_intrekking(reden=reden, is_vervallen=rij.vervallen_op is not None)
    )
    rij.vervallen_op, rij.vervallen_door, rij.reden_vervallen = at, by, reden
    rij.save(update_fields=WEG)


def carry_oneens(was: Punt | Gevaar, nieuw: Punt | Gevaar, by: Gebruiker) -> None:
    """Whoever did not agree does not agree with the new words, until they say so."""
    naam = "punt" if isinstance(was, Punt) else "gevaar"
    for rij in Onenigheid.objects.filter(**{naam: was}, vervallen_op=None):
        rij.pk, rij.vastgelegd_door = None, by
        setattr(rij, naam, nieuw)
        rij.save(force_insert=True)
