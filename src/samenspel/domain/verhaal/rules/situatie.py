"""What can be true of an answer about a family, and of a place in a circle."""

from collections.abc import Iterator
from datetime import date

from samenspel.core.blockers import Blocker


def blockers_for_antwoord(
    *, is_vraag: bool, tekst: str, heeft_bron: bool, gezegd_op: date, vandaag: date
) -> Iterator[Blocker]:
    """An answer is to a question of this person, and somebody gave it."""
    if not is_vraag:
        yield Blocker(
            "geen_vraag", "Deze vraag hoort niet bij deze persoon. Kies een andere."
        )
    if not tekst.strip():
        yield Blocker("geen_antwoord", "Schrijf op wat iemand zei of wat u zag.")
    if not heeft_bron:
        yield Blocker("wie_zegt_het", "Schrijf op wie dit zegt.")
    if gezegd_op > vandaag:
        yield Blocker("gezegd_later", "Dit is nog niet gezegd. Kijk de datum na.")


def blockers_for_kring(
    *, is_kind: bool, zelfde: bool, wie_zegt: str, sinds: date | None, vandaag: date
) -> Iterator[Blocker]:
    """Somebody stands near to a child, not to himself, and somebody says so."""
    if not is_kind:
        yield Blocker("geen_kind", "Een sociogram is van een kind. Kies een kind.")
    if zelfde:
        yield Blocker("zelfde_mens", "Kies iemand anders dan het kind zelf.")
    if not wie_zegt.strip():
        yield Blocker("wie_zegt_het", "Schrijf op wie dit zegt.")
    if sinds and sinds > vandaag:
        yield Blocker("sinds_later", "Dit begint pas later. Kijk de datum na.")
