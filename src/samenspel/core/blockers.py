"""Reasons why something cannot happen yet, in words a user understands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

NOG_NIET_GEBEURD = "Dit moment moet nog komen."


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing in the way: what it is, the norm behind it, and the next step.

    A soft blocker yields to a motivering; a hard one (law or fact) does not.
    """

    code: str
    message: str
    norm: str = ""
    hard: bool = True


class Blocked(Exception):
    """An action was refused by a rule."""

    def __init__(self, blockers: Iterable[Blocker]) -> None:
        self.blockers = list(blockers)
        super().__init__("; ".join(b.message for b in self.blockers))


def raise_if_blocked(blockers: Iterable[Blocker], *, motivering: str = "") -> None:
    """Refuse with every reason at once; a motivering takes away the soft ones."""
    found = [b for b in blockers if b.hard or not motivering.strip()]
    if found:
        raise Blocked(found)


def blockers_for_moment(
    *, op: datetime, nu: datetime, message: str = NOG_NIET_GEBEURD
) -> Iterator[Blocker]:
    """What is recorded has happened: a moment later than now is refused."""
    if op > nu:
        yield Blocker("nog_niet_gebeurd", message)
