"""How somebody is called in a letter, on an envelope and in a list. Plain Python.

Source: the naming rules of the BRP ('adressering': aanhef, aanschrijfwijze, gebruik in
lopende tekst), elements 02.10-02.40 and 61.10. A courtesy title by marriage is left out.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from samenspel.domain.gezin.rules.zoeken import remove_accents

# What somebody is called of whom nobody knows the name.
NAAMLOOS = "onbekend"


class Gebruik(StrEnum):
    """Which surname somebody uses (61.10)."""

    EIGEN = "E"
    PARTNER = "P"
    PARTNER_EIGEN = "V"
    EIGEN_PARTNER = "N"


# Code of title or predicate (02.20): its form for a woman and for a man.
TITELS = {
    "B": ("barones", "baron"),
    "BS": ("barones", "baron"),
    "G": ("gravin", "graaf"),
    "GI": ("gravin", "graaf"),
    "H": ("hertogin", "hertog"),
    "HI": ("hertogin", "hertog"),
    "JH": ("jonkvrouw", "jonkheer"),
    "JV": ("jonkvrouw", "jonkheer"),
    "M": ("markiezin", "markies"),
    "MI": ("markiezin", "markies"),
    "P": ("prinses", "prins"),
    "PS": ("prinses", "prins"),
    "R": ("", "ridder"),
}
PREDICATEN = {"JH", "JV"}
HOOGGEBOREN = {"G", "GI"}
HOOGHEID = {"P", "PS"}


@dataclass(frozen=True, slots=True)
class Naam:
    """The parts of a name as the BRP keeps them.

    `geslacht`: M, V or O. `heeft_partner`: married or in a partnership now. A
    namenreeks, one name without first and last, stands in `geslachtsnaam` alone.
    """

    voornamen: str = ""
    voorvoegsel: str = ""
    geslachtsnaam: str = ""
    titel: str = ""
    voorvoegsel_partner: str = ""
    geslachtsnaam_partner: str = ""
    naamgebruik: str = Gebruik.EIGEN
    geslacht: str = "O"
    heeft_partner: bool = False

    @property
    def gebruik(self) -> Gebruik:
        """Without a name of a partner it is always the own name."""
        if not self.geslachtsnaam_partner.strip():
            return Gebruik.EIGEN
        return Gebruik(self.naamgebruik)

    @property
    def voert_titel(self) -> bool:
        """Say whether title or predicate is part of the name.

        Not with the name of the partner alone; a predicate of a woman not when she has
        a partner or uses that name.
        """
        if self.titel not in TITELS or self.gebruik is Gebruik.PARTNER:
            return False
        if self.titel in PREDICATEN and self.geslacht == "V":
            return not self.heeft_partner and self.gebruik is Gebruik.EIGEN
        return bool(self.titelvorm)

    @property
    def titelvorm(self) -> str:
        """The title in the form of this gender, '' when there is none."""
        vrouw, man = TITELS.get(self.titel, ("", ""))
        return {"V": vrouw, "M": man}.get(self.geslacht, "")


def voorletters(voornamen: str) -> str:
    """Return initials as the BRP writes them: 'Anna Özil' is 'A.Ö.', 'Elise Q' 'E.Q'.

    A first name of one letter has no point. 'Dirk-Willem' is one name: 'D.'.
    """
    namen = voornamen.split()
    return "".join(naam if len(naam) == 1 else f"{naam[0]}." for naam in namen)


def achternaam(naam: Naam, *, titel: str = "") -> str:
    """Return the surname in use, with the title before the own name when given."""
    eigen = _join(titel, naam.voorvoegsel, naam.geslachtsnaam)
    partner = _join(naam.voorvoegsel_partner, naam.geslachtsnaam_partner)
    delen = {
        Gebruik.EIGEN: (eigen,),
        Gebruik.PARTNER: (partner,),
        Gebruik.PARTNER_EIGEN: (partner, eigen),
        Gebruik.EIGEN_PARTNER: (eigen, partner),
    }[naam.gebruik]
    return "-".join(deel for deel in delen if deel)


def aanhef(naam: Naam) -> str:
    """Return how a letter begins: 'Geachte mevrouw Van den Berg'."""
    if naam.titel in HOOGHEID and naam.gebruik is not Gebruik.PARTNER:
        return "Hoogheid"
    if _voert_aanspreekvorm(naam):
        return f"{_hoog(naam)} {'vrouwe' if naam.geslacht == 'V' else 'heer'}"
    woord = {"V": "mevrouw", "M": "heer"}.get(naam.geslacht)
    if woord:
        return _join("Geachte", woord, _upper_first(achternaam(naam)))
    return _join("Geachte", _met_voorletters(naam))


def aanschrijfwijze(naam: Naam) -> str:
    """Return the name as it stands above an address: 'A.P. barones Aedel'."""
    if not naam.voert_titel:
        return _met_voorletters(naam)
    titel = naam.titelvorm
    if naam.titel in PREDICATEN and naam.gebruik is not Gebruik.PARTNER_EIGEN:
        regel = _join(titel, voorletters(naam.voornamen), achternaam(naam))
    else:
        regel = _join(voorletters(naam.voornamen), achternaam(naam, titel=titel))
    return _upper_first(regel)


def aanspreekvorm(naam: Naam) -> str:
    """Return the line above the name on an envelope, '' without title or predicate."""
    if naam.titel in HOOGHEID and naam.voert_titel:
        return "De hoogheid"
    if not naam.voert_titel:
        return ""
    woord = "vrouwe" if naam.geslacht == "V" else "heer"
    return f"De {_hoog(naam).lower()} {woord}"


def in_lopende_tekst(naam: Naam) -> str:
    """Return the name within a sentence: 'de heer In het Veld', 'barones van Aedel'."""
    if not naam.voert_titel:
        woord = {"V": "mevrouw", "M": "de heer"}.get(naam.geslacht)
        if woord:
            return _join(woord, _upper_first(achternaam(naam)))
        return _met_voorletters(naam)
    met_titel = achternaam(naam, titel=naam.titelvorm)
    if naam.gebruik is not Gebruik.PARTNER_EIGEN:
        return met_titel
    woord = "mevrouw" if naam.geslacht == "V" else "de heer"
    return _join(woord, _upper_first(met_titel))


def sorteersleutel(naam: Naam) -> tuple[str, str]:
    """Return where somebody stands in a list: by surname without tussenvoegsel.

    Accents and capitals do not count, and 'ij' stands at the y, as in a Dutch index.
    """
    if naam.gebruik in (Gebruik.PARTNER, Gebruik.PARTNER_EIGEN):
        eerst = naam.geslachtsnaam_partner
    else:
        eerst = naam.geslachtsnaam
    return _sorteer(eerst), _sorteer(naam.voornamen)


def _sorteer(tekst: str) -> str:
    kaal = re.sub(r"[^\w\s]", "", remove_accents(tekst.strip()))
    return kaal.replace("ij", "y")


def _voert_aanspreekvorm(naam: Naam) -> bool:
    """A woman who is Ridder by her own right has the form of address, not the title."""
    if naam.titel == "R" and naam.geslacht == "V":
        return naam.gebruik is not Gebruik.PARTNER
    return naam.voert_titel


def _hoog(naam: Naam) -> str:
    return "Hooggeboren" if naam.titel in HOOGGEBOREN else "Hoogwelgeboren"


def _met_voorletters(naam: Naam) -> str:
    """Initials and surname; what comes first begins with a capital."""
    return _upper_first(_join(voorletters(naam.voornamen), achternaam(naam)))


def _upper_first(tekst: str) -> str:
    """Return the text with a capital, also when it begins with an apostrophe."""
    return tekst[:1].upper() + tekst[1:]


def _join(*delen: str) -> str:
    return " ".join(" ".join(delen).split())
