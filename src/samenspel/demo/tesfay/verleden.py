"""What this family told about earlier years, and the help that there was."""

from datetime import date

from samenspel.demo.dagen import at
from samenspel.demo.tesfay.dagen import Dagen
from samenspel.demo.verteller import Verteller
from samenspel.domain.verhaal.actions import (
    Hulpgegevens,
    Levensgegevens,
    record_hulp,
    record_levensgebeurtenis,
)
from samenspel.domain.verhaal.models import Hulpgebied

SCHULDEN = "Huurachterstand, en brieven die niemand kon lezen."


def tell_past(v: Verteller, dagen: Dagen) -> None:
    """At the end of the visit the mother told how it came so; Sanne wrote it down."""
    op, jaar = at(dagen.bezoek, "15:40"), dagen.vandaag.year
    alle = v.ids("Natnael", "Yohana", "Liya")
    for gegevens in (
        Levensgegevens(
            "Selam en Natnael gevlucht uit Eritrea",
            date(jaar - 12, 1, 1),
            "Selam, met de tolk",
            "ongeveer",
            "Natnael was heel klein en miste daarna lang zijn oma.",
            is_groot=True,
            betreft=v.ids("Selam", "Natnael"),
        ),
        Levensgegevens(
            "Oma overleden in Eritrea",
            date(jaar - 4, 3, 1),
            "Selam, met de tolk",
            "maand",
            "Selam was maanden somber. Natnael zorgde voor zijn zusjes.",
            is_groot=True,
            betreft=alle,
        ),
        Levensgegevens(
            "Erik verloor zijn werk",
            date(jaar - 1, 1, 1),
            "Erik, aan de telefoon",
            "jaar",
            "Er was vaker ruzie waar de kinderen bij waren.",
            betreft=v.ids("Erik"),
        ),
    ):
        v.bij(record_levensgebeurtenis, door="sanne", op=op, gegevens=gegevens)
    for hulp in (_eerste(v, jaar), _tweede(v, jaar), _traject(v, jaar)):
        v.bij(record_hulp, door="sanne", op=op, gegevens=hulp)


def _eerste(v: Verteller, jaar: int) -> Hulpgegevens:
    return Hulpgegevens(
        "Schuldhulp gemeente Waterwolde",
        Hulpgebied.GELD,
        SCHULDEN,
        date(jaar - 6, 1, 1),
        "jaar",
        doelen="De huur weer op tijd betalen.",
        tot=date(jaar - 5, 1, 1),
        tot_precisie="jaar",
        resultaat="De achterstand was weg. Niemand keek daarna nog mee.",
        vond_gezin="Fijn, maar het stopte te snel.",
        betreft=v.ids("Selam", "Erik"),
    )


def _tweede(v: Verteller, jaar: int) -> Hulpgegevens:
    return Hulpgegevens(
        "Schuldhulp gemeente Waterwolde",
        Hulpgebied.GELD,
        "Opnieuw achterstand, na het verlies van werk.",
        date(jaar - 1, 6, 1),
        "maand",
        doelen="Overzicht over geld en post.",
        contactpersoon="Balie schuldhulp",
        betreft=v.ids("Selam", "Erik"),
    )


def _traject(v: Verteller, jaar: int) -> Hulpgegevens:
    return Hulpgegevens(
        "Praktijk voor jeugd",
        Hulpgebied.OPGROEIEN,
        "Natnael sliep slecht en was vaak boos.",
        date(jaar - 3, 9, 1),
        "maand",
        doelen="Beter slapen, en woorden vinden voor wat hij meemaakte.",
        tot=date(jaar - 2, 4, 15),
        resultaat="Hij slaapt beter. Praten over vroeger lukte nog niet.",
        vond_gezin="Natnael vond het saai, Selam zag verschil.",
        betreft=v.ids("Natnael"),
    )
