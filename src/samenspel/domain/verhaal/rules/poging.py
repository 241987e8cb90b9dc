"""What can be true of an attempt, and of a short note, in plain Python."""

from collections.abc import Iterator
from datetime import date, datetime

from samenspel.core.blockers import Blocker, blockers_for_moment

NIEUWE_POGING = "NIEUWE_POGING"


def blockers_for_poging(
    *,
    gebeurd_op: datetime,
    dag: date,
    vervolg_soort: str,
    vervolg_op: date | None,
    nu: datetime,
) -> Iterator[Blocker]:
    """An attempt has been; a new one has a day, that is not before this one."""
    yield from blockers_for_moment(op=gebeurd_op, nu=nu)
    if vervolg_soort == NIEUWE_POGING and vervolg_op is None:
        yield Blocker("geen_dag", "Kies op welke dag u het opnieuw probeert.")
    if vervolg_op is not None and vervolg_op < dag:
        yield Blocker(
            "vervolg_voor_poging",
            "Het vervolg komt na deze poging. Kies een later dag.",
        )


def blockers_for_afronding(*, reden: str, is_afgerond: bool) -> Iterator[Blocker]:
    """An attempt is closed once, and says why no contact follows."""
    if is_afgerond:
        yield Blocker("al_afgerond", "Deze poging is al afgerond.")
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom er geen contact volgt.")


def blockers_for_notitie(
    *, feiten: str, gebeurd_op: datetime, nu: datetime
) -> Iterator[Blocker]:
    """A note says what was seen or said; an impression alone is no note."""
    yield from blockers_for_moment(op=gebeurd_op, nu=nu)
    if not feiten.strip():
        yield Blocker(
            "geen_feiten",
            "Schrijf op wat er gezegd of gezien is. Uw indruk komt apart.",
        )
