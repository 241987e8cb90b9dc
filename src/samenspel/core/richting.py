"""Words from right to left inside Dutch sentences: each name on its own place.

Without a mark around it 'يوسف, 11 jaar' shows the age on the wrong side, and a list of
names runs backwards. The marks say where such words begin and end; they have no width.
Source: Unicode UAX #9, isolates; Arabic, Hebrew and other scripts alike.
"""

import re

EERST, EINDE = "\u2068", "\u2069"  # first strong isolate, pop directional isolate
LETTER = (
    "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
)
# A text of its own keeps its full stop; of a Dutch sentence the full stop is Dutch.
# Words in one go: what joins them may stand inside. A comma ends a name of a list.
WOORDEN = re.compile(
    rf"\u2068[^\u2069]*\u2069"
    rf'|(?:^|(?<="))[{LETTER}][{LETTER}\s.!?\'’-]*[.!?](?="|$)'
    rf"|[{LETTER}](?:[{LETTER}\s.!'’-]*[{LETTER}])?"
)
HAS_LETTER = re.compile(f"[{LETTER}]")
MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def isolate(text: str) -> str:
    """Return the text with marks around every run of words from right to left."""
    return WOORDEN.sub(_mark, text)


def has_rtl(text: str) -> bool:
    """Say whether a text holds letters that run from right to left."""
    return HAS_LETTER.search(text) is not None


def remove_marks(text: str) -> str:
    """Return the text as somebody typed it: marks come along when a name is copied."""
    return text.translate(MARKS)


def _mark(words: re.Match[str]) -> str:
    found = words[0]
    return found if found[0] == EERST else f"{EERST}{found}{EINDE}"
