"""Canaries that were laid on the table: for all, for some, and in the words of a child."""

from datetime import datetime
from typing import Any

from samenspel.domain.analyse.actions import (
    Duidinginhoud,
    record_duiding,
    record_punt,
    show_duidingen,
)
from samenspel.domain.analyse.gegevens import Herkomst, Puntinhoud, Wielezen
from samenspel.domain.analyse.models import Eindsituatie, Puntsoort
from samenspel.domain.gezin.models import Gezin, Persoon
from samenspel.domain.veiligheid.tests.kanaries import kanarie

# Who sits there, and what they all may read. The end situation, of the pattern alone, is
# for whom ALLEN is.
# Inge, Karim, Sam and Lot live together; Ruud lives elsewhere, and may not meet Karim.
# BRON, DICHT and WERK are for nobody. Ruud is a parent of Sam. Riet is of the network: only what is for her by name.
MAG_AAN_TAFEL = {
    ("Inge",): {"ALLEN", "INGE", "GEDEELD"},
    ("Karim",): {"ALLEN"},
    ("Ruud",): {"ALLEN", "RUUD"},
    ("Sam",): {"ALLEN", "SAM", "GEDEELD"},
    ("Riet",): {"RIET"},
    ("Inge", "Karim"): {"ALLEN"},
    ("Inge", "Sam"): {"ALLEN", "GEDEELD"},
    ("Inge", "Riet"): set(),
    ("Karim", "Ruud"): set(),
}


def lay_on_table(
    gezin: Gezin, mensen: dict[str, Persoon], eind: Eindsituatie, wie: dict[str, Any]
) -> None:
    """Write thoughts and pieces of the pattern, each for other readers."""
    allen, inge = Wielezen(True), Wielezen(True, (mensen["Inge"].pk,))
    riet, dicht = Wielezen(True, (mensen["Riet"].pk,)), Wielezen()
    op, bron = wie["at"], kanarie("TAFELBRON")
    sam, ruud = mensen["Sam"], mensen["Ruud"]
    for naam, lezen, zegt in (
        ("ALLEN", allen, None),
        ("INGE", inge, None),
        ("RIET", riet, None),
        ("SAM", allen, sam),
        ("GEDEELD", inge, sam),
        ("RUUD", allen, ruud),
        ("DICHT", dicht, None),
    ):
        record_punt(
            gezin=gezin,
            soort=Puntsoort.LASTIG,
            inhoud=Puntinhoud(kanarie(f"TAFEL{naam}"), taal="ti", bron=bron),
            herkomst=_by(zegt, op),
            lezen=lezen,
            **wie,
        )
        _lay_stuk(gezin, naam, lezen, zegt, wie)
    for naam, vraag in (("EIND", "compenseren"), ("WERK", "hoe_dan")):
        _lay_stuk(gezin, naam, allen, None, wie, vraag=vraag, eindsituatie=eind)


def _by(zegt: Persoon | None, op: datetime) -> Herkomst:
    return Herkomst(op.date(), zegt=zegt, zegt_anders="" if zegt else "Noor")


def _lay_stuk(
    gezin: Gezin,
    naam: str,
    lezen: Wielezen,
    zegt: Persoon | None,
    wie: dict[str, Any],
    *,
    vraag: str = "rol_hulp",
    eindsituatie: Eindsituatie | None = None,
) -> None:
    duiding = record_duiding(
        gezin=gezin,
        vraag=vraag,
        inhoud=Duidinginhoud(kanarie(f"STUK{naam}")),
        herkomst=_by(zegt, wie["at"]),
        eindsituatie=eindsituatie,
        **wie,
    )
    show_duidingen(gezin=gezin, duidingen=[duiding], lezen=lezen, **wie)
