"""A norm as the catalogue writes it: a sentence, what it protects, where it lives."""

from dataclasses import dataclass

SOORTEN = (
    "termijn",
    "ritme",
    "limiet",
    "voorwaarde",
    "verantwoordelijkheid",
    "plicht",
    "uitgangspunt",
)
STERKTES = ("moet", "advies", "mag")
NIVEAUS = ("rood", "amber", "stil", "geen")
PLEKKEN = ("motor", "veld", "scherm", "poort", "tekst")
STATUSSEN = ("werkt", "open", "gebouwd")


@dataclass(frozen=True, slots=True)
class Norm:
    """One rule of the method in plain Dutch, with its source.

    `beschermt` says whom or what it protects; `niveau` how loud it may become; `plek` the
    kind of place where it lives in the product and `waar` which place; `tests` the tests
    that show it, as pytest names them.
    """

    code: str
    zin: str
    beschermt: str
    soort: str
    sterkte: str
    bron: str
    niveau: str
    plek: str
    waar: str
    status: str
    tests: tuple[str, ...]
