"""Sizes of the drawing in pixels, and how long a text is."""

import unicodedata

CEL = 116  # from the middle of somebody to the middle of the next
SYMBOOL = 46
REGEL = 16  # a line of text below a symbol
BAAN = 12  # between lines that would lie on each other
BOVEN = 30  # above a symbol: years, and the line that comes down
MARGE = 18
NAAM_BREED = 14  # letters of a name on one line
TEKST_BREED = 18  # of a smaller text


def wrap(text: str, width: int, lines: int) -> list[str]:
    """Break a text at spaces into at most so many lines; the rest becomes '…'."""
    rows: list[str] = []
    for word in text.split():
        if rows and measure(f"{rows[-1]} {word}") <= width:
            rows[-1] = f"{rows[-1]} {word}"
        else:
            rows.append(word)
    cut = len(rows) > lines
    return [
        _shorten(row, width, force=cut and at == lines - 1)
        for at, row in enumerate(rows[:lines])
    ]


def _shorten(row: str, width: int, *, force: bool) -> str:
    if not force and measure(row) <= width:
        return row
    while row and measure(row) > width - 1:
        row = row[:-1]
    return f"{row.rstrip()}…"


def measure(text: str) -> float:
    """Return the width in letters: some scripts are wider, marks take no place."""
    return sum(
        0
        if unicodedata.combining(letter)
        else 1.7
        if unicodedata.east_asian_width(letter) in "WF"
        else 1.25
        if "\u1200" <= letter <= "\u139f"
        else 1
        for letter in text
    )
