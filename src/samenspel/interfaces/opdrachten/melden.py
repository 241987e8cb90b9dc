"""What a command says: where it is, and what went wrong, each on one line."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Melding(Exception):
    """Something that stops a command, in one Dutch line with the way out."""


def zeg(tekst: str = "") -> None:
    """Say something on the way, at once also when the outcome goes to a file."""
    print(tekst, flush=True)


def klaag(tekst: str) -> None:
    """Say what is wrong where errors belong."""
    print(f"samenspel: {tekst}", file=sys.stderr, flush=True)


@contextmanager
def stap(tekst: str) -> Iterator[None]:
    """Say what happens now, and how long it took."""
    begin = time.monotonic()
    print(f"  {tekst} …", end="", flush=True)
    try:
        yield
    except BaseException:
        print(flush=True)
        raise
    print(f" klaar ({time.monotonic() - begin:.1f} s)", flush=True)
