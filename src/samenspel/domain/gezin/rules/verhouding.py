"""What stands in the way of writing down how two people get on."""

from collections.abc import Iterator
from datetime import date

from samenspel.core.blockers import Blocker


def blockers_for_verhouding(
    *,
    zelfde: bool,
    heeft_bron: bool,
    gezegd_op: date,
    vanaf: date | None,
    tot: date | None,
    vandaag: date,
) -> Iterator[Blocker]:
    """Say what cannot be true of a statement about two people, with how to mend it.

    A view is always somebody's: without who says it, it is not written down.
    """
    if zelfde:
        yield Blocker("zelfde_mens", "Kies twee verschillende mensen.")
    if not heeft_bron:
        yield Blocker("wie_zegt_het", "Schrijf op wie dit zegt.")
    if gezegd_op > vandaag:
        yield Blocker("gezegd_later", "Dit is nog niet gezegd. Kijk de datum na.")
    if vanaf and tot and tot < vanaf:
        yield Blocker("eind_voor_begin", "Het einde ligt voor het begin.")
