"""The pages of the handleiding: which there are, for whom, and where they lie.

They lie in `docs/handleiding`, their pictures in `docs/beeld`; an installation without
that folder has no handleiding, and says so.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from django.urls import NoReverseMatch, get_resolver, reverse
from django.utils.safestring import SafeString

from samenspel.domain.organisatie.models import Functie
from samenspel.interfaces.werkplek.hulp.opmaak import to_html

DOCS = Path(settings.BASE_DIR) / "docs"
MAP = DOCS / "handleiding"
PLATEN = DOCS / "beeld"
SCHERM = "scherm:"
# The pages in the order to read them, and for whom each is the first.
VOOR: dict[str, tuple[Functie, ...]] = {
    "beginnen": (),
    "jeugdbeschermer": (
        Functie.JEUGDBESCHERMER,
        Functie.LT_MEDEWERKER,
        Functie.BEHANDELAAR,
    ),
    "gedragswetenschapper": (Functie.GEDRAGSWETENSCHAPPER,),
    "teammanager": (Functie.TEAMMANAGER,),
    "privacy-officer": (Functie.PRIVACY_OFFICER,),
    "beheerder": (Functie.FUNCTIONEEL_BEHEERDER,),
}


@dataclass(frozen=True, slots=True)
class Bladzijde:
    """One page: its name in the address, its title, its first sentence and the whole."""

    naam: str
    titel: str
    inleiding: str
    tekst: str

    def is_for(self, functie: str) -> bool:
        return functie in VOOR[self.naam]

    def to_html(self) -> SafeString:
        """Return the text below the title."""
        _, _, rest = self.tekst.partition("\n")
        return to_html(rest, link=find_adres, plaat=find_plaat)


@cache
def list_bladzijden() -> list[Bladzijde]:
    """Return every page that is there, in the order to read them."""
    return [_read(naam) for naam in VOOR if (MAP / f"{naam}.md").is_file()]


def find_bladzijde(naam: str) -> Bladzijde | None:
    return next((b for b in list_bladzijden() if b.naam == naam), None)


def _read(naam: str) -> Bladzijde:
    tekst = (MAP / f"{naam}.md").read_text("utf-8")
    titel, _, rest = tekst.partition("\n")
    inleiding = " ".join(rest.strip().split("\n\n", 1)[0].split())
    return Bladzijde(naam, titel.removeprefix("# "), inleiding, tekst)


def find_adres(doel: str) -> str:
    """Return the address of a screen or of another page.

    '' for a screen of one family: which family, only the reader knows. Raises
    NoReverseMatch for a screen that does not exist.
    """
    if not doel.startswith(SCHERM):
        return reverse("werkplek:hulp-bladzijde", args=[doel])
    naam = doel.removeprefix(SCHERM)
    try:
        return reverse(f"werkplek:{naam}")
    except NoReverseMatch:
        if naam not in _list_schermen():
            raise
        return ""


@cache
def _list_schermen() -> frozenset[str]:
    """Every screen of the werkplek, also those below a dossier."""
    _, werkplek = get_resolver().namespace_dict["werkplek"]
    return frozenset(n for n in werkplek.reverse_dict if isinstance(n, str))


def find_plaat(naam: str) -> str:
    """Return the address of a picture; '' when it was not made."""
    if find_plaatbestand(naam) is None:
        return ""
    return reverse("werkplek:hulp-beeld", args=[naam])


def find_plaatbestand(naam: str) -> Path | None:
    """Return the file of a picture; a name is looked up, never put into a path."""
    return _list_platen().get(naam)


@cache
def _list_platen() -> dict[str, Path]:
    return {bestand.stem: bestand for bestand in PLATEN.glob("hulp-*.png")}
