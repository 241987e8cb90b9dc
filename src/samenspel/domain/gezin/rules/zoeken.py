"""How a name sounds, to find somebody however it is spelled. Plain Python."""

import re
import unicodedata

from samenspel.domain.gezin.rules.letters import write_latin

TUSSENVOEGSELS = re.compile(
    r"\b(van|von|de|der|den|het|in|op|ter|ten|te|el|al|ben|bin|d|t|l)\b"
)
KLINKT_HETZELFDE = (
    ("ij", "y"),
    ("ei", "y"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("dt", "d"),
    ("ou", "au"),
    ("z", "s"),
    ("q", "k"),
    ("x", "ks"),
)
# Letters that do not fall apart into a base and an accent: Turkish, Polish, Nordic;
# and Arabic letters that are written in two ways.
ANDERE_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ة": "ه",
        "ى": "ي",
        "ک": "ك",
        "ی": "ي",
        "ـ": "",
    }
)
# Ethiopic rows that sound the same in Tigrinya: from, to; seven vowels each.
ETHIOPISCH = str.maketrans(
    {
        van + klinker: naar + klinker
        for van, naar in ((0x1220, 0x1230), (0x1280, 0x1210), (0x1340, 0x1338))
        for klinker in range(8)
    }
)


def remove_accents(tekst: str) -> str:
    """Return the text in small letters without accents, one letter for each sound."""
    plain = unicodedata.normalize("NFKD", tekst.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain.translate(ANDERE_LETTERS).translate(ETHIOPISCH)


def fold_naam(naam: str) -> str:
    """Return a name as it sounds: no accents, no tussenvoegsel, one spelling.

    'Van der Heijden' and 'Heyden' give the same, also with Turkish or Polish letters;
    what has no Latin letters is written in them. Used to find, never to show.
    """
    plain = re.sub(r"[^\w\s]", " ", write_latin(remove_accents(naam)))
    plain = TUSSENVOEGSELS.sub(" ", plain)
    for written, heard in KLINKT_HETZELFDE:
        plain = plain.replace(written, heard)
    plain = re.sub(r"c(?!h)", "k", plain)
    plain = re.sub(r"(.)\1+", r"\1", plain)
    return " ".join(plain.split())
