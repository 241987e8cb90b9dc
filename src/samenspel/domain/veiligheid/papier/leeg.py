"""An empty form to print before a visit."""

from dataclasses import dataclass
from datetime import datetime

from samenspel.domain.organisatie.models import Medewerker
from samenspel.domain.veiligheid.papier.bron import build_lege_voet
from samenspel.domain.veiligheid.papier.pdf import make_pdf
from samenspel.domain.veiligheid.papier.vorm import (
    Blok,
    Naastblok,
    Papierinhoud,
    Schrijfblok,
    Tabelblok,
    Voet,
    Woord,
)


@dataclass(frozen=True, slots=True)
class LeegPapier:
    """An empty form, ready to print: it belongs to no family and is not kept."""

    bestandsnaam: str
    inhoud: bytes


def print_leeg_plan(*, medewerker: Medewerker, at: datetime) -> LeegPapier:
    """Return an empty veiligheidsplan with the telephone numbers of the organisation."""
    inhoud = build_leeg(build_lege_voet(medewerker.organisatie))
    return LeegPapier("leeg-veiligheidsplan.pdf", make_pdf(inhoud, gemaakt_op=at))


def _leeg(rijen: int, kolommen: int) -> list[tuple[Woord, ...]]:
    return [(Woord(""),) * kolommen] * rijen


# The questions of the plan, in the order in which a talk at the table goes.
VRAGEN: list[Blok] = [
    Schrijfblok("Wie zijn de mensen?", "Het gezin en wie er helpt.", 2),
    Schrijfblok(
        "Waarom is er dit plan?",
        "Wat was de situatie? Wat gebeurde er precies, en wanneer?",
        3,
    ),
    Schrijfblok(
        "Zo is het goed genoeg: een 6",
        "Wat zie en hoor je dan thuis? Zo dat de buurman het ook kan zien.",
        2,
    ),
    Naastblok(
        "Gevaar en gevolgen",
        ("Wat is er nu gevaarlijk?", "Wat betekent dit voor de kinderen?"),
        [Woord("")] * 3,
        [Woord("")] * 3,
    ),
    Naastblok(
        "Zorgen en krachten",
        ("Waar maken we ons zorgen over?", "Wat gaat er goed?"),
        [Woord("")] * 3,
        [Woord("")] * 3,
    ),
    Schrijfblok("Wie kan er helpen?", "", 2),
    Tabelblok(
        "Wat spreken we af?",
        ("Wie", "Wat en hoe", "Wanneer", "Wie kijkt mee"),
        (4, 9, 5, 4),
        _leeg(4, 4),
        om_in_te_vullen=True,
    ),
    Tabelblok(
        "Dit moet in elk geval",
        ("Wat moet er gebeuren?", "En anders?"),
        (1, 1),
        _leeg(2, 2),
        om_in_te_vullen=True,
    ),
    Tabelblok(
        "Onze ondergrens",
        ("Dit mag niet gebeuren", "Gebeurt het toch?"),
        (1, 1),
        _leeg(2, 2),
        om_in_te_vullen=True,
    ),
    Tabelblok(
        "Als het niet lukt",
        ("Stap", "Als", "Dan", "Wie"),
        (2, 8, 8, 4),
        [(Woord(str(n)), Woord(""), Woord(""), Woord("")) for n in (1, 2)],
        om_in_te_vullen=True,
    ),
    Tabelblok(
        "Wie kunnen we bellen?",
        ("Wie", "Nummer", "Wanneer"),
        (8, 5, 5),
        _leeg(2, 3),
        om_in_te_vullen=True,
    ),
    Tabelblok(
        "Wat vindt iedereen ervan?",
        ("Wie", "Eens? Ja of nee", "In eigen woorden"),
        (4, 4, 9),
        _leeg(3, 3),
        om_in_te_vullen=True,
    ),
]


def build_leeg(voet: Voet) -> Papierinhoud:
    """Return the empty form. Source: 002:n1144-1156."""
    return Papierinhoud(
        titel="Veiligheidsplan",
        onderkop="Om samen in te vullen",
        vooraf="Schrijf in de woorden van het gezin. Bel 112 als er nu gevaar is.",
        voet=voet,
        blokken=VRAGEN,
    )
