"""What a lock-out needs: a worker may not work with the own family. Plain Python."""

from collections.abc import Iterator

from samenspel.core.blockers import Blocker


def blockers_for_uitsluiting(
    *, is_al_uitgesloten: bool, reden: str
) -> Iterator[Blocker]:
    """Somebody is locked out once, and the dossier says why."""
    if is_al_uitgesloten:
        yield Blocker("al_uitgesloten", "Deze medewerker mag al niet bij dit gezin.")
    yield from _blockers_for_reden(reden)


def blockers_for_opheffen(*, is_opgeheven: bool, reden: str) -> Iterator[Blocker]:
    """Lifting is done once, and the dossier says why it may."""
    if is_opgeheven:
        yield Blocker("al_opgeheven", "Deze uitsluiting is al opgeheven.")
    yield from _blockers_for_reden(reden)


def _blockers_for_reden(reden: str) -> Iterator[Blocker]:
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom.")
