"""Everything that is wrong with a file, said so that it can be mended."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fout:
    """One fault in a file: where, what, and how to mend it.

    `regel` is the line where the faulty entry begins, when that is known.
    """

    bestand: str
    pad: str
    wat: str
    herstel: str
    regel: int | None = None

    def __str__(self) -> str:
        plaats = f"{self.bestand}:{self.regel}" if self.regel else self.bestand
        return f"{plaats}: {self.pad}: {self.wat} {self.herstel}".replace(": : ", ": ")


class Fouten(Exception):
    """A file, or a set of files, that cannot be used; carries every fault at once."""

    def __init__(self, fouten: Iterable[Fout]) -> None:
        self.fouten = tuple(fouten)
        super().__init__("\n".join(str(fout) for fout in self.fouten))
