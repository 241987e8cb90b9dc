"""The questions of the veiligheidsplan in order, each with its form and its lines."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from samenspel.domain.veiligheid.models import Onderdeelsoort
from samenspel.domain.veiligheid.queries import Plandelen
from samenspel.interfaces.werkplek.veiligheid.deelform import DeelForm
from samenspel.interfaces.werkplek.veiligheid.planforms import (
    AfspraakDeelForm,
    BodemeisForm,
    NummerForm,
    OnderdeelForm,
    OndergrensForm,
    StapForm,
)


@dataclass(frozen=True, slots=True)
class Sectie:
    """One question of the plan: its words, its form, and its lines."""

    code: str
    titel: str
    hulp: str
    form: type[DeelForm]
    regels: Callable[[Plandelen], list[Any]]


def _van(soort: Onderdeelsoort) -> Callable[[Plandelen], list[Any]]:
    return lambda delen: list(delen.van_soort(soort))


def _onderdeel(soort: Onderdeelsoort, titel: str, hulp: str) -> Sectie:
    return Sectie(soort.value, titel, hulp, OnderdeelForm, _van(soort))


SECTIES = {
    sectie.code: sectie
    for sectie in (
        _onderdeel(
            Onderdeelsoort.SITUATIE,
            "Waarom maken we dit plan?",
            "De situatie, in gewone woorden.",
        ),
        _onderdeel(
            Onderdeelsoort.GEBEURTENIS,
            "Wat is er precies gebeurd?",
            "Alleen feiten, met wanneer.",
        ),
        _onderdeel(
            Onderdeelsoort.RISICO, "Wat is er nu gevaarlijk?", "De acute risico's."
        ),
        _onderdeel(
            Onderdeelsoort.GEVOLG,
            "Wat betekent dit voor de kinderen?",
            "Per kind, wat merkt het ervan?",
        ),
        _onderdeel(
            Onderdeelsoort.ZORG, "Waar maken we ons zorgen over?", "Concreet, met bron."
        ),
        _onderdeel(Onderdeelsoort.KRACHT, "Wat gaat er goed?", "Concreet, met bron."),
        _onderdeel(
            Onderdeelsoort.NETWERK,
            "Wie kan er helpen?",
            "Krachten in familie, buurt en vrienden.",
        ),
        _onderdeel(
            Onderdeelsoort.ZES,
            "Hoe ziet een 6 eruit?",
            "In gedrag, zoals de buurman het ook kan zien. In de woorden van het gezin.",
        ),
        Sectie(
            "BODEMEIS",
            "Bodemeisen",
            "Dit moet altijd zo zijn. Anders is het niet veilig.",
            BodemeisForm,
            lambda delen: list(delen.bodemeisen),
        ),
        Sectie(
            "ONDERGRENS",
            "Onze ondergrens",
            "Wat we samen met het gezin afspraken.",
            OndergrensForm,
            lambda delen: list(delen.ondergrenzen),
        ),
        Sectie(
            "AFSPRAAK",
            "Veiligheidsafspraken",
            "Wie doet wat, wanneer en hoe?",
            AfspraakDeelForm,
            lambda delen: list(delen.afspraken),
        ),
        Sectie(
            "STAP",
            "En als het niet lukt?",
            "De stappen daarna, in volgorde.",
            StapForm,
            lambda delen: list(delen.stappen),
        ),
        Sectie(
            "NUMMER",
            "Wie kun je bellen?",
            "Ook de vertrouwenspersoon van het gezin.",
            NummerForm,
            lambda delen: list(delen.nummers),
        ),
    )
}
