"""The genogram on A4: the same drawing, with the list below it."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from samenspel.core.datums import show_datum
from samenspel.core.papier import make_pdf
from samenspel.domain.gezin.genogram.lezen import Genogram
from samenspel.domain.gezin.models import Gezin
from samenspel.tekening.schrift import make_beeld

SJABLOON = Path(__file__).parent / "genogram.typ"
WERKEXEMPLAAR = "Werkexemplaar, niet voor het gezin"


def make_genogrampapier(
    genogram: Genogram, gezin: Gezin, *, gemaakt_op: datetime
) -> bytes:
    """Return the drawing and its list as PDF; which version it is stands on it."""
    titel = f"Wie is wie? Gezin {gezin.naam}"
    inhoud = {
        "titel": titel,
        "op": show_datum(genogram.op, "dag"),
        "soort": "" if genogram.voor_gezin else WERKEXEMPLAAR,
        "beeld": asdict(make_beeld(genogram.draw(titel))),
        "breed": genogram.is_breed,
        "regels": [str(regel) for regel in genogram.regels],
        "dossiernummer": gezin.dossiernummer,
    }
    return make_pdf(SJABLOON, inhoud, gemaakt_op=gemaakt_op)
