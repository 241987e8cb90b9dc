"""A sheet as PDF: tagged, archivable, always with the same fonts."""

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import typst
from django.conf import settings

import samenspel
from samenspel.core.richting import isolate

# Quoted: the name is only in the stubs.
STANDAARDEN: "list[typst.PDFStandard]" = ["a-2a", "ua-1"]
MOST_SIGNS = 40  # different signs that no letter exists for, in one paper
ONBEKEND = re.compile(r'the text `"(.+?)"` could not be displayed')
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
# What joins emoji, or turns the way one reads around.
JOINS = frozenset(
    "\u200d\ufe0e\ufe0f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
HUIS = Path(samenspel.__file__).parent
# One compiler keeps the fonts in memory; it serves one sheet at a time.
_slot = Lock()


@cache
def _get_compiler(sjabloon: Path) -> typst.Compiler:
    return typst.Compiler(
        str(sjabloon),
        root=str(HUIS),  # a sheet may use what papers share
        font_paths=[str(settings.PAPIER_LETTERS)],
        ignore_system_fonts=True,
    )


def make_pdf(
    sjabloon: Path, inhoud: Mapping[str, Any], *, gemaakt_op: datetime
) -> bytes:
    """Return a sheet as PDF/UA-1 and PDF/A-2a; the words are data, never markup.

    `sjabloon` reads `inhoud` as `sys.inputs.inhoud`. A sign that no letter on paper
    exists for, such as an emoji, becomes a question mark: a plan with a smiley must
    still reach the table.
    """
    data = isolate(json.dumps(inhoud, ensure_ascii=False))
    for _ in range(MOST_SIGNS):
        try:
            return _compile(sjabloon, data, gemaakt_op)
        except typst.TypstError as fault:
            data = _replace_unknown(data, fault)
    return _compile(sjabloon, data, gemaakt_op)


def _compile(sjabloon: Path, data: str, gemaakt_op: datetime) -> bytes:
    with _slot:
        pdf = _get_compiler(sjabloon).compile(
            format="pdf",
            sys_inputs={"inhoud": data},
            pdf_standards=STANDAARDEN,
            timestamp=gemaakt_op.astimezone(UTC).replace(microsecond=0),
        )
    assert isinstance(pdf, bytes)  # one document, kept in memory
    return pdf


def _replace_unknown(data: str, fault: typst.TypstError) -> str:
    """Put question marks for the signs that this fault names; raise any other fault."""
    found = ONBEKEND.search(str(fault))
    signs = ESCAPED.sub(lambda m: chr(int(m[1], 16)), found[1]) if found else ""
    without = data
    for sign in signs:
        if not sign.isascii():
            without = without.replace(sign, "?")
    if without == data:
        without = "".join(map(_plain, data))
    if without == data:
        raise fault
    return without


def _plain(sign: str) -> str:
    """Return this sign, a question mark for a picture, nothing for what joins signs.

    A row of emoji is one sign on paper, and in a drawing the fault names none.
    """
    match unicodedata.category(sign):
        case "Cf" | "Mn" if not sign.isascii():
            return "" if sign in JOINS else sign
        case "So" | "Sk" | "Co" | "Cn":
            return "?"
    return sign
