"""A sheet of a child on A4: drawn houses, its words, its drawings."""

from datetime import datetime
from pathlib import Path
from typing import Any

from samenspel.core.beeld import Beeld, wrap_svg
from samenspel.core.datums import show_datum
from samenspel.core.papier import make_pdf
from samenspel.domain.verhaal.bladen.lezen import Leesblad, Leesvak

SJABLOON = Path(__file__).parent / "bladen.typ"
# More signs than fit in a house or a step of one page, without and with a drawing.
VEEL, VEEL_MET_TEKENING = 420, 200
EEN_REGEL = 40


def make_bladpapier(blad: Leesblad, *, gemaakt_op: datetime, voor: str = "") -> bytes:
    """Return a sheet as PDF; `voor` is who gets this paper."""
    return make_pdf(SJABLOON, make_inhoud(blad, voor), gemaakt_op=gemaakt_op)


def make_inhoud(leesblad: Leesblad, voor: str) -> dict[str, Any]:
    """Return the words and drawings of the paper as data."""
    blad = leesblad.blad
    return {
        "titel": leesblad.soort.naam,
        "vorm": leesblad.soort.code,
        "kind": blad.kind.roepnaam if blad else "",
        "dag": show_datum(blad.gemaakt_op, "dag") if blad else "",
        "voor": voor,
        "is_lang": any(_is_lang(vak) for vak in leesblad.vakken),
        "vakken": [_vak(vak, leesblad) for vak in leesblad.vakken],
    }


def _is_lang(vak: Leesvak) -> bool:
    lengte = len(vak.tekst) + EEN_REGEL * vak.tekst.count("\n")
    return lengte > (VEEL_MET_TEKENING if vak.is_getekend else VEEL)


def _vak(vak: Leesvak, leesblad: Leesblad) -> dict[str, Any]:
    return {
        "titel": vak.soort.titel,
        "vraag": "" if leesblad.blad else vak.soort.vraag,
        "tekst": vak.tekst,
        "cijfer": vak.cijfer,
        "laag": vak.soort.laag,
        "hoog": vak.soort.hoog,
        "tekening": _tekening(vak),
    }


def _tekening(vak: Leesvak) -> str:
    tekening = vak.vak.tekening if vak.vak else None
    if tekening is None:
        return ""
    return wrap_svg(Beeld(bytes(tekening.inhoud), tekening.mediatype))
