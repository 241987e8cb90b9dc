"""What the parents told about earlier years, and the help that there was."""

from datetime import date

from samenspel.demo.dagen import at
from samenspel.demo.verteller import Verteller
from samenspel.domain.verhaal.actions import (
    Hulpgegevens,
    Levensgegevens,
    record_hulp,
    record_levensgebeurtenis,
)
from samenspel.domain.verhaal.models import Hulpgebied


def tell_past(v: Verteller, gisteren: date, *, door: str) -> None:
    """At the second visit they drew the line of their life together."""
    op, jaar = at(gisteren, "16:50"), gisteren.year
    for gegevens in (
        Levensgegevens(
            "Broer van Jeltsje verongelukt",
            date(jaar - 3, 10, 1),
            "Jeltsje",
            "maand",
            "Jeltsje kwam het bed niet uit. Fenna bracht Wytse naar school.",
            is_groot=True,
            betreft=v.ids("Jeltsje", "Fenna", "Wytse"),
        ),
        Levensgegevens(
            "De zaak van Remco ging failliet",
            date(jaar - 2, 1, 1),
            "Remco",
            "jaar",
            "Er was geen geld meer voor zwemles en voetbal.",
            is_groot=True,
            betreft=v.ids("Remco"),
        ),
    ):
        v.bij(record_levensgebeurtenis, door=door, op=op, gegevens=gegevens)
    v.bij(record_hulp, door=door, op=op, gegevens=_praktijkhulp(v, jaar))


def _praktijkhulp(v: Verteller, jaar: int) -> Hulpgegevens:
    return Hulpgegevens(
        "Praktijkondersteuner van de huisarts",
        Hulpgebied.GEZONDHEID,
        "Jeltsje was somber na de dood van haar broer.",
        date(jaar - 3, 12, 1),
        "ongeveer",
        doelen="Weer op tijd opstaan.",
        tot=date(jaar - 2, 5, 1),
        tot_precisie="maand",
        resultaat="Gestopt na vier gesprekken. De somberheid bleef.",
        vond_gezin="Jeltsje voelde zich gehoord, maar durfde niet terug.",
        betreft=v.ids("Jeltsje"),
    )
