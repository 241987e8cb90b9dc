"""The veranderplan on A4: the safety first, the four questions, and who does not agree."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from samenspel.core.blockers import Blocker
from samenspel.core.datums import show_datum
from samenspel.core.papier import make_pdf
from samenspel.domain.analyse.patroon.papier import (
    WERKEXEMPLAAR,
    describe_stand,
    make_groepen,
)
from samenspel.domain.analyse.patroon.vragen import get_betekenissen
from samenspel.domain.analyse.queries import Kindstand
from samenspel.domain.analyse.veranderplan.delen import get_delen, get_inleiding
from samenspel.domain.analyse.veranderplan.lezen import (
    Groep,
    Planstand,
    Veranderblad,
)
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.veiligheid.models import Onderdeel

SJABLOON = Path(__file__).parent / "veranderplan.typ"


@dataclass(frozen=True, slots=True)
class Veiligbeeld:
    """How safe the children are, what a '6' is here, and why change has to wait."""

    standen: list[Kindstand]
    zes: list[Onderdeel]
    wacht: list[Blocker]


def make_veranderpapier(
    blad: Veranderblad,
    gezin: Gezin,
    *,
    stand: Planstand,
    veilig: Veiligbeeld,
    gemaakt_op: datetime,
) -> bytes:
    """Return the veranderplan as PDF: also what has no answer yet."""
    inhoud = make_inhoud(blad, gezin, stand=stand, veilig=veilig)
    return make_pdf(SJABLOON, inhoud, gemaakt_op=gemaakt_op)


def make_inhoud(
    blad: Veranderblad, gezin: Gezin, *, stand: Planstand, veilig: Veiligbeeld
) -> dict[str, Any]:
    """Return the words of the paper as data."""
    ontbreekt = blad.list_ontbreekt(has_eindtermijn=stand.termijn is not None)
    return {
        "titel": f"Veranderplan van gezin {gezin.naam}",
        "soort": WERKEXEMPLAAR,
        "dossiernummer": gezin.dossiernummer,
        "inleiding": get_inleiding(),
        "stand": describe_planstand(stand),
        "veilig": [describe_veiligheid(een) for een in veilig.standen],
        "zes": [_say_zes(onderdeel) for onderdeel in veilig.zes],
        "wacht": [blocker.message for blocker in veilig.wacht],
        "zin": blad.toen.zin.tekst if blad.toen.zin else "",
        "ontbreekt": [blocker.message for blocker in ontbreekt],
        "delen": [
            _deel("patronen", blad.patronen, describe_stand(blad.patroon)),
            _deel("eindsituatie", blad.eindbeeld, _say_eind(blad)),
            _deel("eindtermijn", [], _say_termijn(stand)),
            _deel("kolommen", blad.kolommen, ""),
            _deel("doelen", blad.doelen, ""),
        ],
    }


def describe_planstand(stand: Planstand) -> str:
    """Return in words when it began, with whom, and who does not agree."""
    if (nu := stand.nu) is None or stand.begin is None:
        return "Nog niet begonnen."
    woorden = f"Begonnen op {_dag(stand.begin.besproken_op)}"
    if nu.begin_id:
        woorden += f", opnieuw besproken op {_dag(nu.besproken_op)}"
    woorden += f", met {nu.met_wie}."
    if nu.niet_eens:
        woorden += f" Niet mee eens: {nu.niet_eens}"
    if nu.methodiek:
        woorden += f" Eigen methodiek: {nu.methodiek}"
    if nu.motivering:
        woorden += f" Door terwijl de veiligheid eerst kwam: {nu.motivering}"
    return woorden


def describe_veiligheid(stand: Kindstand) -> str:
    """Return how safe one child is, with the day."""
    naam = stand.kind.roepnaam
    if stand.op is None:
        return f"{naam}: nog niet vastgesteld"
    wat = stand.conclusie if stand.cijfer is None else f"een {stand.cijfer}"
    return f"{naam}: {wat}, op {_dag(stand.op)}"


def _say_zes(onderdeel: Onderdeel) -> str:
    wie = onderdeel.woorden_van
    return f"{wie.roepnaam}: {onderdeel.tekst}" if wie else onderdeel.tekst


def _say_eind(blad: Veranderblad) -> str:
    if blad.eind is None:
        return "Nog niet begonnen."
    naam = get_betekenissen()[blad.eind.betekenis].naam
    if blad.eind.geformuleerd_op is None:
        return f"{naam}. In opbouw."
    dag = _dag(blad.eind.geformuleerd_op)
    woorden = f"{naam}. Vastgesteld op {dag}, met {blad.eind.met_wie}."
    if blad.eind.niet_eens:
        woorden += f" Niet mee eens: {blad.eind.niet_eens}"
    return woorden


def _say_termijn(stand: Planstand) -> str:
    if (termijn := stand.termijn) is None:
        return "Nog geen eindtermijn."
    return f"{_dag(termijn.uiterlijk)}. {termijn.waarom}"


def _deel(code: str, groepen: Iterable[Groep], stand: str) -> dict[str, Any]:
    deel = get_delen()[code]
    return {
        "titel": deel.titel,
        "vraag": deel.vraag,
        "stand": stand,
        "groepen": list(make_groepen(groepen)),
    }


def _dag(dag: Any) -> str:
    return show_datum(dag, "dag")
