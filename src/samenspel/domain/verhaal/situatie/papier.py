"""The situation of a family on A4: the whole format, for professionals."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from samenspel.core.datums import show_datum
from samenspel.core.papier import make_pdf
from samenspel.domain.gezin.genogram import Genogram
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.verhaal.models import Antwoord
from samenspel.domain.verhaal.situatie.lezen import (
    Blok,
    Netwerkregel,
    Situatie,
    Vraagregel,
)
from samenspel.domain.verhaal.situatie.tekening import draw_kringen
from samenspel.tekening.schrift import make_beeld

SJABLOON = Path(__file__).parent / "situatie.typ"
WERKEXEMPLAAR = "Werkexemplaar, niet voor het gezin"


def make_situatiepapier(
    situatie: Situatie, genogram: Genogram, gezin: Gezin, *, gemaakt_op: datetime
) -> bytes:
    """Return the format as PDF: every question, also those without an answer yet."""
    inhoud = make_inhoud(situatie, genogram, gezin)
    return make_pdf(SJABLOON, inhoud, gemaakt_op=gemaakt_op)


def make_inhoud(situatie: Situatie, genogram: Genogram, gezin: Gezin) -> dict[str, Any]:
    """Return the words of the paper as data, with its drawings."""
    return {
        "genogram": {
            "beeld": asdict(make_beeld(genogram.draw("Wie is wie?"))),
            "regels": [str(regel) for regel in genogram.regels],
        },
        "titel": f"Situatie van gezin {gezin.naam}",
        "soort": WERKEXEMPLAAR,
        "dossiernummer": gezin.dossiernummer,
        "bijgewerkt": _bijgewerkt(situatie),
        "blokken": [_blok(blok) for blok in situatie.blokken],
        "netwerk": [
            {"titel": titel, "mensen": [_naaste(rij) for rij in mensen]}
            for titel, mensen in situatie.netwerk
        ],
        "sociogrammen": list(_sociogrammen(situatie)),
    }


def _bijgewerkt(situatie: Situatie) -> str:
    if situatie.vanaf is None or situatie.tot is None:
        return ""
    vanaf, tot = (show_datum(d, "dag") for d in (situatie.vanaf, situatie.tot))
    return f"Bijgewerkt vanaf {vanaf} tot {tot}"


def _blok(blok: Blok) -> dict[str, Any]:
    titel = f"Wie is {blok.titel}, {blok.wie}?" if blok.persoon else blok.titel
    return {
        "titel": titel,
        "feiten": [list(feit) for feit in blok.feiten],
        "groepen": [
            {"titel": titel, "vragen": [_vraag(regel) for regel in regels]}
            for titel, regels in blok.groepen
        ],
    }


def _vraag(regel: Vraagregel) -> dict[str, Any]:
    return {
        "vraag": regel.kop,
        "bekend": list(regel.bekend),
        "antwoorden": [
            {"tekst": antwoord.tekst, "van": describe_herkomst(antwoord)}
            for antwoord in regel.nu
        ],
    }


def describe_herkomst(antwoord: Antwoord) -> str:
    """Return in words whose fact or view this is, and of which day."""
    soort = "Feit, van" if antwoord.is_feit else "Mening van"
    dag = show_datum(antwoord.gezegd_op, antwoord.gezegd_precisie)
    delen = (f"{soort} {antwoord.wie_zegt_het}, {dag}", antwoord.bron)
    return " · ".join(deel for deel in delen if deel)


def _naaste(rij: Netwerkregel) -> dict[str, str]:
    plekken = [
        f"{staat.kring.relatie or 'bij'} van {staat.kring.kind.roepnaam}"
        if staat.kring.relatie
        else f"bij {staat.kring.kind.roepnaam}"
        for staat in rij.kringen
    ]
    return {
        "naam": rij.persoon.volledige_naam,
        "relatie": _en(plekken or rij.relaties),
        "adres": rij.adres,
        "bereik": "\n".join(deel for deel in (rij.telefoon, rij.email) if deel),
        "kan": _en(s.kring.wat_kan for s in rij.kringen if s.kring.wat_kan),
    }


def _en(delen: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(delen))


def _sociogrammen(situatie: Situatie) -> Iterator[dict[str, Any]]:
    for blok in situatie.blokken:
        kind = blok.persoon
        staten = situatie.kringen.get(kind.pk, []) if kind else []
        if kind and staten:
            wie = ", ".join(
                f"{s.kring.persoon.roepnaam} ({s.kring.get_kring_display()})"
                for s in staten
            )
            yield {
                "titel": f"Sociogram van {kind.roepnaam}",
                "beeld": asdict(make_beeld(draw_kringen(kind, staten))),
                "wie": wie,
            }
