"""What stands in the way of saying that something was not so."""

from collections.abc import Iterator

from samenspel.core.blockers import Blocker


def blockers_for_intrekking(*, reden: str, is_vervallen: bool) -> Iterator[Blocker]:
    """What was not so is withdrawn once, and says why. It never disappears."""
    if is_vervallen:
        yield Blocker("al_ingetrokken", "Dit is al ingetrokken.")
    if not reden.strip():
        yield Blocker("geen_reden", "Schrijf op waarom dit niet klopt.")
