"""Who may see a sheet of a child: chosen and weighed, released, and ended again."""

from datetime import datetime
from typing import Any

from samenspel.core.actions import composite
from samenspel.domain.organisatie.models import Gebruiker
from samenspel.domain.privacy.actions import end_vrijgave, release_rijen
from samenspel.domain.verhaal.actions import (
    Keuze,
    choose_lezer,
    end_kindkeuze,
    withdraw_kindblad,
)
from samenspel.domain.verhaal.models import Kindblad, Kindkeuze
from samenspel.domain.verhaal.queries import list_keuzes, list_keuzes_voor

INGETROKKEN = "Het blad is teruggenomen."


@composite
def share_blad(
    *, blad: Kindblad, keuze: Keuze, by: Gebruiker, at: datetime
) -> Kindkeuze:
    """Let somebody see a sheet that the child chose to share, and that we weighed."""
    found = choose_lezer(blad=blad, keuze=keuze, by=by, at=at)
    release_rijen(rijen=_list_rijen(blad), voor=keuze.voor, by=by, at=at)
    return found


@composite
def unshare_blad(
    *, keuze: Kindkeuze, reden: str, by: Gebruiker, at: datetime
) -> Kindkeuze:
    """Let somebody no longer see a sheet; what another shared sheet needs stays open."""
    found = end_kindkeuze(keuze=keuze, reden=reden, by=by, at=at)
    nog_open = {
        rij for ander in list_keuzes_voor(keuze.voor) for rij in _list_rijen(ander.blad)
    }
    end_vrijgave(
        rijen=[r for r in _list_rijen(keuze.blad) if r not in nog_open],
        voor=keuze.voor,
        by=by,
        at=at,
    )
    return found


@composite
def withdraw_blad(
    *, blad: Kindblad, reden: str, by: Gebruiker, at: datetime
) -> Kindblad:
    """Take a sheet back, and with it every look that others had at it."""
    wie: dict[str, Any] = {"by": by, "at": at}
    for keuze in list_keuzes(blad):
        unshare_blad(keuze=keuze, reden=INGETROKKEN, **wie)
    return withdraw_kindblad(blad=blad, reden=reden, **wie)


def _list_rijen(blad: Kindblad) -> list[tuple[str, int]]:
    """The rows that together are this sheet, each by its table and number."""
    vakken = list(blad.vakken.all())
    tekeningen = [vak.tekening_id for vak in vakken if vak.tekening_id]
    return [
        ("verhaal_kindblad", blad.pk),
        *(("verhaal_kindvak", vak.pk) for vak in vakken),
        *(("core_document", pk) for pk in tekeningen),
    ]
