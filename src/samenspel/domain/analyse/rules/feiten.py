"""Facts that somebody points at: the lines of the tijdlijn on which a thought rests."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Feit:
    """One line of the tijdlijn, by where it comes from and its number there.

    Written as '0-1234'. The words stay where they were recorded; who points at a fact
    copies nothing. Source: N309, a factual description from the tijdlijn.
    """

    rang: int
    nummer: int

    def __str__(self) -> str:
        return f"{self.rang}-{self.nummer}"

    @classmethod
    def parse(cls, text: str) -> "Feit | None":
        """Read a fact from a form or a row, None when it is no fact."""
        rang, _, nummer = text.partition("-")
        is_feit = all(n.isascii() and n.isdigit() for n in (rang, nummer))
        if not is_feit or len(rang) > 1 or len(nummer) > 18:
            return None
        return cls(int(rang), int(nummer))


def parse_feiten(texts: Iterable[str]) -> list[Feit]:
    """Return the facts that these name, each once, in their order."""
    found = (Feit.parse(text) for text in texts)
    return list(dict.fromkeys(feit for feit in found if feit))
