"""Other letters in Latin ones, as they sound: to find a name, never to show it.

A database compares names by their Latin letters; what has none of these would never be
found. Whoever hears 'Selam' also finds ሰላም.
"""

import string

ARABISCH = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ",
        [
            "a",
            "b",
            "t",
            "t",
            "j",
            "h",
            "kh",
            "d",
            "d",
            "r",
            "z",
            "s",
            "sh",
            "s",
            "d",
            "t",
            "z",
            "a",
            "gh",
            "f",
            "k",
            "k",
            "l",
            "m",
            "n",
            "h",
            "u",
            "y",
            "p",
            "ch",
            "zh",
            "g",
        ],
        strict=True,
    )
) | {"ء": ""}
# The rows of the Ethiopic block, eight signs each, in order from U+1200.
ETHIOPISCHE_RIJEN = [
    "h",
    "l",
    "h",
    "m",
    "s",
    "r",
    "s",
    "sh",
    "k",
    "kw",
    "k",
    "kw",
    "b",
    "v",
    "t",
    "ch",
    "h",
    "hw",
    "n",
    "ny",
    "a",
    "k",
    "kw",
    "kh",
    "khw",
    "w",
    "a",
    "s",
    "sh",
    "y",
    "d",
    "d",
    "j",
    "g",
    "gw",
    "g",
    "t",
    "ch",
    "p",
    "ts",
    "ts",
    "f",
    "p",
]
# How the eight signs of a row end: ə is not heard.
KLINKERS = ("e", "u", "i", "a", "e", "", "o", "wa")
EERSTE_RIJ = 0x1200


def _ethiopisch() -> dict[str, str]:
    found = {}
    for nummer, rij in enumerate(ETHIOPISCHE_RIJEN):
        for plek, klinker in enumerate(KLINKERS):
            teken = chr(EERSTE_RIJ + 8 * nummer + plek)
            found[teken] = _lettergreep(rij, klinker, eerst=plek == 0)
    return found


def _lettergreep(rij: str, klinker: str, *, eerst: bool) -> str:
    if rij == "a":  # a breath that one does not write: only its vowel is heard
        return "a" if eerst else klinker
    return "ha" if rij == "h" and eerst else rij + klinker


LETTERS = str.maketrans(ARABISCH | _ethiopisch())


def write_latin(tekst: str) -> str:
    """Return the text in Latin letters: as it sounds, or each letter by a code."""
    return "".join(map(_code, tekst.translate(LETTERS)))


def _code(teken: str) -> str:
    """Return a letter as it is, or letters that stand for it when none sounds like it."""
    if teken.isascii() or not teken.isalnum():
        return teken
    if teken.isdecimal():
        return str(int(teken))
    rest, code = ord(teken), ""
    while rest:
        rest, at = divmod(rest, 26)
        code += string.ascii_lowercase[at]
    return code
