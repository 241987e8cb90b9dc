"""The pattern and the end situation on A4: the drawing, and everything it rests on.

For professionals with the facts and what is still open; for who sits at the table only
what all of them may read. Who does not agree is named on the first, and never on the
second: there a pattern that somebody objects to is not said to be established at all.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from samenspel.core.datums import show_datum
from samenspel.core.papier import make_pdf
from samenspel.domain.analyse.models import Duiding, Eindsituatie, Patroon
from samenspel.domain.analyse.patroon.lezen import Patroonblad, Vraagregel
from samenspel.domain.analyse.patroon.tekening import make_kring
from samenspel.domain.analyse.patroon.vragen import EINDSITUATIE, get_betekenissen
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.veiligheid.papier.inhoud import join_namen
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


@dataclass(frozen=True, slots=True)
class Vastgesteld:
    """What was established together, and by when all think the end can be reached."""

    patroon: Patroon | None
    eind: Eindsituatie | None
    uiterlijk: date | None = None


def make_tafelpapier(
    blad: Patroonblad,
    gezin: Gezin,
    *,
    voor: Sequence[Persoon],
    samen: Vastgesteld,
    gemaakt_op: datetime,
) -> bytes:
    """Return as PDF what lies on the table for these people: `blad` holds no more."""
    inhoud = make_tafelinhoud(blad, gezin, voor=voor, samen=samen)
    return make_pdf(SJABLOON, inhoud, gemaakt_op=gemaakt_op)


def make_inhoud(
    blad: Patroonblad,
    gezin: Gezin,
    *,
    patroon: Patroon | None,
    eind: Eindsituatie | None,
) -> dict[str, Any]:
    """Return the words of the paper as data."""
    wat = "Gezinspatroon en haalbare eindsituatie" if eind else "Gezinspatroon"
    return {
        "soort": WERKEXEMPLAAR,
        "stand": describe_stand(patroon),
        "eind": _eind(blad, eind) if eind else None,
        **_blad(blad, gezin, f"{wat} van gezin {gezin.naam}"),
    }


def make_tafelinhoud(
    blad: Patroonblad, gezin: Gezin, *, voor: Sequence[Persoon], samen: Vastgesteld
) -> dict[str, Any]:
    """Return the words of the paper for the table: no facts, and no empty heading."""
    found = _eind(blad, samen.eind) if samen.eind else None
    if found and not found["groepen"]:
        found = None
    titel = "Gezinspatroon en haalbare eindsituatie" if found else "Gezinspatroon"
    return {
        "soort": f"Voor {join_namen([persoon.roepnaam for persoon in voor])}",
        "stand": describe_samen(samen.patroon),
        "eind": found and {**found, "stand": describe_samen_eind(samen)},
        **_blad(blad, gezin, titel),
    }


def _blad(blad: Patroonblad, gezin: Gezin, titel: str) -> dict[str, Any]:
    delen = [_deel(blad, code) for code in BLADEN]
    return {
        "titel": titel,
        "dossiernummer": gezin.dossiernummer,
        "zin": blad.zin.tekst if blad.zin else "",
        "beeld": asdict(make_beeld(draw_kring(make_kring(blad), titel=titel))),
        "delen": [deel for deel in delen if deel["groepen"]],
    }


def describe_samen(patroon: Patroon | None) -> str:
    """Return in words how far it is, as everybody at the table may read it."""
    hier = "Hier staat alleen wat wij samen bespreken."
    if patroon is None or patroon.herzien_op or patroon.niet_eens:
        return hier
    dag = show_datum(patroon.vastgesteld_op, "dag")
    return f"Met elkaar vastgesteld op {dag}. {hier}"


def describe_samen_eind(samen: Vastgesteld) -> str:
    """Return in words since when and by when, not of what grows or somebody objects to."""
    zinnen, eind = [], samen.eind
    if eind and eind.geformuleerd_op and not eind.niet_eens:
        zinnen.append(f"Vastgesteld op {show_datum(eind.geformuleerd_op, 'dag')}.")
    if samen.uiterlijk:
        zinnen.append(f"Haalbare eindtermijn: {show_datum(samen.uiterlijk, 'dag')}.")
    return " ".join(zinnen)


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
    aangehaald = getattr(duiding, "aangehaald", ()) if regel.met_feiten else ()
    hoort_feit = regel.met_feiten and regel.vraag.rust_op_feiten
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
        "geen_feit": hoort_feit and not duiding.feiten,
    }


def _eind(blad: Patroonblad, eind: Eindsituatie) -> dict[str, Any]:
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
