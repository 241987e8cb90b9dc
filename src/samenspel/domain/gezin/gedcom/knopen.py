"""From the bytes of a file to a tree of lines, whatever version it is.

GEDCOM 5.5 and 5.5.1 are read by ged4py, 7.0 by gedcom7. Everything that is wrong with a
file raises Blocked, with what to do about it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, NoReturn
from unicodedata import normalize

import gedcom7
from ged4py.date import DateValue
from ged4py.parser import CodecError, GedcomReader, IntegrityError, ParserError

from samenspel.core.blockers import Blocked, Blocker
from samenspel.domain.gezin.gedcom.letters import to_readable

MOST_BYTES = 5 * 1024 * 1024
DEEPEST = 99  # levels; the most that GEDCOM 5.5.1 knows
MOST_HEAD = 64 * 1024  # bytes in which a header says its version

OPNIEUW = "Exporteer het bestand opnieuw uit het stamboomprogramma."
VERSIE = re.compile(
    rb"^\s*1 GEDC\b[^\n]*\n(?:\s*[2-9] (?!VERS)[^\n]*\n)*?\s*2 VERS ([0-9][0-9.]*)",
    re.MULTILINE,
)
BEGIN = re.compile(rb"^\xef?\xbb?\xbf?\s*0 HEAD\b")
NIVEAU = re.compile(rb"^\s*(\d+) ", re.MULTILINE)
# The library writes a date back in whole words; the standard knows the short ones.
DATUMWOORD = {
    "ABOUT": "ABT",
    "AFTER": "AFT",
    "BEFORE": "BEF",
    "BETWEEN": "BET",
    "CALCULATED": "CAL",
    "ESTIMATED": "EST",
    "INTERPRETED": "INT",
}
REGELNUMMER = re.compile(r"line (\d+)")


@dataclass(slots=True)
class Knoop:
    """One line of the file with what stands below it."""

    tag: str
    waarde: str = ""
    id: str = ""
    kinderen: list["Knoop"] = field(default_factory=list)

    def all(self, *tags: str) -> Iterator["Knoop"]:
        """Return what stands right below it with one of these tags."""
        return (kind for kind in self.kinderen if kind.tag in tags)

    def find(self, *tags: str) -> "Knoop | None":
        """Return the first that stands right below it with one of these tags."""
        return next(self.all(*tags), None)

    def get(self, *pad: str) -> str:
        """Return what is written at the end of this path, '' when nothing is."""
        knoop: Knoop | None = self
        for tag in pad:
            knoop = knoop.find(tag) if knoop else None
        return knoop.waarde if knoop else ""


def read_knopen(inhoud: bytes) -> list[Knoop]:
    """Return the records of a file; raises Blocked when it cannot be read."""
    _check(inhoud)
    leesbaar = to_readable(inhoud)
    if not BEGIN.match(leesbaar):
        _refuse(
            "geen_gedcom",
            "Dit is geen GEDCOM-bestand. Kies in het stamboomprogramma "
            "'exporteren als GEDCOM', en kies hier het bestand dat op .ged eindigt.",
        )
    diepste = max((int(n[:6]) for n in NIVEAU.findall(leesbaar)), default=0)
    if diepste > DEEPEST:
        _refuse("te_diep", f"Dit bestand is stuk: het loopt te diep door. {OPNIEUW}")
    knopen = _read_7(leesbaar) if _is_7(leesbaar) else _read_5(leesbaar)
    if not knopen or knopen[-1].tag != "TRLR":
        _refuse("niet_af", f"Het einde van dit bestand ontbreekt. {OPNIEUW}")
    return knopen


def _check(inhoud: bytes) -> None:
    if not inhoud.strip():
        _refuse("leeg", "Dit bestand is leeg. Kies een ander bestand.")
    if len(inhoud) > MOST_BYTES:
        _refuse(
            "te_groot",
            "Dit bestand is groter dan 5 MB. Exporteer een kleiner deel van de "
            "stamboom, zonder foto's.",
        )
    if inhoud.startswith(b"PK\x03\x04"):
        _refuse(
            "ingepakt",
            "Dit bestand is ingepakt (zip). Pak het eerst uit en kies het bestand dat "
            "op .ged eindigt.",
        )


def _is_7(inhoud: bytes) -> bool:
    versie = VERSIE.search(inhoud[:MOST_HEAD])
    return versie is not None and versie[1].startswith(b"7")


def _read_7(inhoud: bytes) -> list[Knoop]:
    try:
        records = gedcom7.loads(inhoud.decode("utf-8"))
    except UnicodeDecodeError:
        _refuse_letters()
    except gedcom7.GedcomParseError as fout:
        _refuse_regel(fout.line_number)
    return [_from_7(record) for record in records]


def _from_7(record: Any) -> Knoop:
    return Knoop(
        record.tag,
        _clean(record.pointer or record.text),
        record.xref or "",
        [_from_7(kind) for kind in record.children],
    )


def _read_5(inhoud: bytes) -> list[Knoop]:
    try:
        with GedcomReader(BytesIO(inhoud)) as lezer:
            return [_from_5(record) for record in lezer.records0()]
    except (UnicodeError, CodecError):
        _refuse_letters()
    except (ParserError, IntegrityError, OSError) as fout:
        regel = REGELNUMMER.search(str(fout))
        _refuse_regel(int(regel[1]) if regel else None)


def _from_5(record: Any) -> Knoop:
    return Knoop(
        record.tag,
        _clean(_text(record.value)),
        record.xref_id or "",
        [_from_5(kind) for kind in record.sub_records],
    )


def _text(waarde: Any) -> str:
    """Return what the line says, as text: a name again with slashes, a date as read."""
    if isinstance(waarde, tuple):
        voor, achter, na = (*waarde, "", "", "")[:3]
        return f"{voor or ''} /{achter or ''}/ {na or ''}"
    if isinstance(waarde, DateValue):
        woord, _, rest = str(waarde).partition(" ")
        return f"{DATUMWOORD.get(woord, woord)} {rest}"
    if isinstance(waarde, str):
        return waarde
    return waarde.decode("utf-8", "replace") if isinstance(waarde, bytes) else ""


def _clean(tekst: str) -> str:
    """Return the text without control characters, accents on their letters."""
    heel = normalize("NFC", tekst)
    return " ".join("".join(c if c >= " " else " " for c in heel).split())


def _refuse(code: str, message: str) -> NoReturn:
    raise Blocked([Blocker(code, message)])


def _refuse_letters() -> NoReturn:
    _refuse(
        "letters",
        "De letters in dit bestand kloppen niet met wat het bestand erover zegt. "
        "Exporteer het opnieuw en kies als tekenset UTF-8.",
    )


def _refuse_regel(nummer: int | None) -> NoReturn:
    waar = f"Regel {nummer} van dit bestand" if nummer else "Dit bestand"
    _refuse("stuk", f"{waar} is niet te lezen. {OPNIEUW}")
