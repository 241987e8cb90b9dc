"""The chronology on A4, for a court: headline, what it meant for the child, and source.

Both parents read it. So it holds no home, no signal, no number and no talk: those may
betray where somebody lives, who reported, or what a child said.
"""

from datetime import date, datetime
from pathlib import Path

from samenspel.core.datums import show_datum
from samenspel.core.papier import make_pdf
from samenspel.core.soorten import Tijdlaan
from samenspel.domain.gezin.models import Gezin
from samenspel.domain.handelingen.dossier import Dossierkop
from samenspel.domain.handelingen.tijdlijn.lezen import get_tijdlijn
from samenspel.domain.handelingen.tijdlijn.regels import Tijdregel, Tijdvraag
from samenspel.domain.privacy.redactie import Lezer

SJABLOON = Path(__file__).parent / "chronologie.typ"
OP_PAPIER = frozenset(
    {
        Tijdlaan.GEBEURTENIS,
        Tijdlaan.MAATREGEL,
        Tijdlaan.REGIE,
        Tijdlaan.HULP,
        Tijdlaan.VEILIGHEID,
        Tijdlaan.BESLUIT,
    }
)
# Of the family only the grown-up reads how safe that one is.
NIET_OP_PAPIER = {"volwassene.veiligheid_vastgesteld"}
MEESTE = 500


def make_chronologie(
    gezin: Gezin,
    kop: Dossierkop,
    vraag: Tijdvraag,
    lezer: Lezer,
    *,
    vandaag: date,
    gemaakt_op: datetime,
) -> bytes:
    """Return the chronology as PDF, oldest first; at most five hundred lines."""
    regels = list_papierregels(gezin, kop, vraag, lezer, vandaag=vandaag)
    inhoud = {
        "titel": f"Chronologie gezin {gezin.naam}",
        "op": show_datum(vandaag, "dag"),
        "regels": [_cells(regel, kop) for regel in regels],
        "dossiernummer": gezin.dossiernummer,
    }
    return make_pdf(SJABLOON, inhoud, gemaakt_op=gemaakt_op)


def list_papierregels(
    gezin: Gezin, kop: Dossierkop, vraag: Tijdvraag, lezer: Lezer, *, vandaag: date
) -> list[Tijdregel]:
    """Return what may stand on a paper that both parents read, oldest first."""
    lanen = (vraag.lanen or OP_PAPIER) & OP_PAPIER
    if not lanen:
        return []
    alleen = Tijdvraag(vraag.wie, lanen, vraag.bron, vraag.van, vraag.tot)
    lijn = get_tijdlijn(
        gezin, kop.personen, alleen, lezer, vandaag=vandaag, most=MEESTE
    )
    return [
        regel
        for regel in reversed(lijn.regels)
        if regel.soort not in NIET_OP_PAPIER and not regel.niet_op_papier
    ]


def _cells(regel: Tijdregel, kop: Dossierkop) -> dict[str, str]:
    wat, tekst = regel.kop, regel.tekst
    if regel.laan is Tijdlaan.HULP and kop.adres_geheim_voor:
        # Who helps may betray where somebody can be found.
        wat, tekst = wat.partition(":")[0], ""
    return {
        "wanneer": regel.wanneer,
        "wat": wat,
        "tekst": tekst,
        "wie": ", ".join(kop.name_all(regel.betreft)),
        "gevolg": regel.gevolg,
        "bron": regel.van_wie or regel.bron,
    }
