"""What stands in the way of leave, a deputy and duty. Plain Python, no database."""

from collections.abc import Iterator
from datetime import datetime

from samenspel.core.blockers import Blocker


def blockers_for_afwezigheid(
    *,
    vanaf: datetime,
    tot: datetime | None,
    is_zelf_vervanger: bool,
    is_vervanger_collega: bool,
) -> Iterator[Blocker]:
    """What stands in the way of this absence with this vervanger."""
    if tot is not None and tot <= vanaf:
        yield Blocker("einde_voor_begin", "De laatste dag ligt voor de eerste.")
    if is_zelf_vervanger:
        yield Blocker("zelf_vervanger", "Kies een ander als vervanger.")
    if not is_vervanger_collega:
        yield Blocker(
            "vervanger_elders",
            "Een vervanger werkt bij dezelfde organisatie. Kies een collega.",
            norm="N216",
        )


def blockers_for_dienst(*, vanaf: datetime, tot: datetime) -> Iterator[Blocker]:
    """What stands in the way of this duty."""
    if tot <= vanaf:
        yield Blocker("einde_voor_begin", "De dienst eindigt voordat hij begint.")
