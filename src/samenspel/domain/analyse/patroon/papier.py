"""The pattern and the end situation on A4: the drawing, and everything it rests on."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from samenspel.core.datums import show_datum
from samenspel.core.papier import make_pdf
from samenspel.domain.analyse.models import Duiding, Eindsituatie, Patroon
from samenspel.domain.analyse.patroon.lezen import Patroonblad, Vraagregel
from samenspel.domain.analyse.patroon.tekening import make_kring
from samenspel.domain.analyse.patroon.vragen import EINDSITUATIE, get_betekenissen
from samenspel.domain.gezin.models import Gezin
from samenspel.tekening.kring import draw_kring
from samenspel.tekening.schrift import make_beeld

SJABLOON = Path(__file__).parent / "patroon.typ"
WERKEXEMPLAAR = "Werkexemplaar, niet voor het gezin"
BLADEN = ("kring", "vragen", "zin", "vervolg")


def make_patroonpapier(
    blad: Patroonblad,
    gezin: Gezin,
    *,
    patroon: Patroon | None,
    eind: Eindsituatie | None,
    gemaakt_op: datetime,
) -> bytes:
    """Return both formats as PDF: also what has no answer yet, and who does not agree."""
    inhoud = make_inhoud(blad, gezin, patroon=patroon, eind=eind)
    return make_pdf(SJABLOON, inhoud, gemaakt_op=gemaakt_op)


def make_inhoud(
    blad: Patroonblad,
    gezin: Gezin,
    *,
    patroon: Patroon | None,
    eind: Eindsituatie | None,
) -> dict[str, Any]:
    """Return the words of the paper as data."""
    kring = make_kring(blad)
    wat = "Gezinspatroon en haalbare eindsituatie" if eind else "Gezinspatroon"
    titel = f"{wat} van gezin {gezin.naam}"
    return {
        "titel": titel,
        "soort": WERKEXEMPLAAR,
        "dossiernummer": gezin.dossiernummer,
        "stand": describe_stand(patroon),
        "zin": blad.zin.tekst if blad.zin else "",
        "beeld": asdict(make_beeld(draw_kring(kring, titel=titel))),
        "delen": [_deel(blad, code) for code in BLADEN],
        "eind": _eind(blad, eind),
    }


def describe_stand(patroon: Patroon | None) -> str:
    """Return in words whether the pattern is established, with whom, and who disagrees."""
    if patroon is None:
        return "In opbouw: nog niet met elkaar vastgesteld."
    dag = show_datum(patroon.vastgesteld_op, "dag")
    woorden = f"Met elkaar vastgesteld op {dag}, met {patroon.met_wie}."
    if patroon.niet_eens:
        woorden += f" Niet mee eens: {patroon.niet_eens}"
    if patroon.herzien_op:
        woorden += f" Wordt opnieuw bekeken: {patroon.reden_herzien}"
    return woorden


def _deel(blad: Patroonblad, code: str) -> dict[str, Any]:
    return {
        "titel": blad.get_blad(code).titel,
        "groepen": list(make_groepen(blad.list_groepen(code))),
    }


def make_groepen(
    groepen: Iterable[tuple[str, list[Vraagregel]]],
) -> Iterator[dict[str, Any]]:
    """Return the questions under their headings, with their answers, as data."""
    for titel, regels in groepen:
        yield {"titel": titel, "vragen": [_vraag(regel) for regel in regels]}


def _vraag(regel: Vraagregel) -> dict[str, Any]:
    return {
        "vraag": regel.kop,
        "antwoorden": [_antwoord(regel, duiding) for duiding in regel.nu],
    }


def _antwoord(regel: Vraagregel, duiding: Duiding) -> dict[str, Any]:
    dag = show_datum(duiding.gezegd_op, duiding.gezegd_precisie)
    aangehaald = getattr(duiding, "aangehaald", ())
    return {
        "tekst": duiding.tekst,
        "erbij": [
            woorden
            for woorden in (
                f"Hoe: {duiding.hoe}" if duiding.hoe else "",
                f"Wie: {duiding.wie_doet}" if duiding.wie_doet else "",
            )
            if woorden
        ],
        "van": f"Volgens {duiding.wie_zegt_het}, {dag}",
        "feiten": [
            f"{een.regel.wanneer}: {een.regel.kop}"
            if een.regel
            else "Dit feit is ingetrokken."
            for een in aangehaald
        ],
        "geen_feit": regel.vraag.rust_op_feiten and not duiding.feiten,
    }


def _eind(blad: Patroonblad, eind: Eindsituatie | None) -> dict[str, Any] | None:
    if eind is None:
        return None
    uitleg = get_betekenissen()[eind.betekenis]
    dag = show_datum(eind.geformuleerd_op, "dag") if eind.geformuleerd_op else ""
    stand = f"Vastgesteld op {dag}, met {eind.met_wie}." if dag else "In opbouw."
    if eind.niet_eens:
        stand += f" Niet mee eens: {eind.niet_eens}"
    return {
        "titel": f"Haalbare eindsituatie: {uitleg.naam.lower()}",
        "uitleg": uitleg.zin,
        "stand": stand,
        "groepen": list(make_groepen(blad.list_groepen(EINDSITUATIE))),
    }
