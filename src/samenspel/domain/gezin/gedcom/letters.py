"""Which letters a file is written in; those that the reader cannot read are changed.

Source: GEDCOM 5.5.1, chapter 3: ANSEL, ASCII, UTF-8 or UNICODE (UTF-16).
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from samenspel.core.blockers import Blocked, Blocker

TEKENSET = re.compile(rb"^(\s*1 CHAR)[ \t]*([^\n]*)", re.MULTILINE)
UTF8 = rb"\1 UTF-8"
HEAD_END = re.compile(rb"\n\s*0 ")


def to_readable(inhoud: bytes) -> bytes:
    """Return the file in letters that the readers know; raises Blocked when it lies."""
    utf16 = _utf16(inhoud)
    if utf16:
        try:
            tekst = inhoud.decode(utf16).lstrip("\ufeff")
        except UnicodeDecodeError:
            raise Blocked(
                [
                    Blocker(
                        "letters",
                        "De letters in dit bestand zijn niet te lezen. Exporteer het "
                        "opnieuw en kies als tekenset UTF-8.",
                    )
                ]
            ) from None
        return TEKENSET.sub(UTF8, _newlines(tekst.encode()), count=1)
    inhoud = _newlines(inhoud)
    kop = _head(inhoud)
    tekenset = TEKENSET.search(kop)
    said = tekenset[2].strip().upper() if tekenset else b""
    if said in {b"UNICODE", b"UTF8", b"UTF-16"} and tekenset:
        return TEKENSET.sub(UTF8, inhoud, count=1)
    if not said and not inhoud.startswith(BOM_UTF8) and _is_utf8(inhoud):
        return BOM_UTF8 + inhoud
    return inhoud


def _newlines(inhoud: bytes) -> bytes:
    """Return the file with one kind of line end: an old Mac wrote another."""
    return inhoud.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _head(inhoud: bytes) -> bytes:
    """Return the header: what a record says later is no word about the file."""
    einde = HEAD_END.search(inhoud)
    return inhoud[: einde.start()] if einde else inhoud


def _utf16(inhoud: bytes) -> str:
    if inhoud.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    if inhoud.startswith(b"0\x00 \x00"):
        return "utf-16-le"
    return "utf-16-be" if inhoud.startswith(b"\x000\x00 ") else ""


def _is_utf8(inhoud: bytes) -> bool:
    try:
        inhoud.decode()
    except UnicodeDecodeError:
        return False
    return True
