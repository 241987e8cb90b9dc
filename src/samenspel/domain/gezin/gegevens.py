"""What somebody fills in about a person, without who and when."""

from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from samenspel.core.intussen import fingerprint
from samenspel.domain.gezin.models import (
    Adressoort,
    Datumprecisie,
    Geslacht,
    Naamgebruik,
    Persoon,
    Positie,
)
from samenspel.domain.gezin.rules import fold_naam


@dataclass(frozen=True, slots=True)
class Persoonsgegevens:
    """What is known of somebody; only a name to call them by is needed."""

    roepnaam: str
    positie: str = Positie.KIND
    voornamen: str = ""
    voorvoegsel: str = ""
    geslachtsnaam: str = ""
    voorvoegsel_partner: str = ""
    geslachtsnaam_partner: str = ""
    naamgebruik: str = Naamgebruik.EIGEN
    titel: str = ""
    is_namenreeks: bool = False
    geslacht: str = Geslacht.ONBEKEND
    geboren_op: date | None = None
    geboren_precisie: str = Datumprecisie.DAG
    is_ongeboren: bool = False
    uitgerekend_op: date | None = None
    afloop: str = ""
    overleden_op: date | None = None
    overleden_precisie: str = Datumprecisie.DAG
    taal: str = ""
    leestaal: str = ""
    tolk_nodig: bool = False
    telefoon: str = ""
    email: str = ""
    bsn_ontbreekt: str = ""
    bsn_bron: str = ""


@dataclass(frozen=True, slots=True)
class Sinds:
    """From when something is so, as exactly as it is known; nothing is not known."""

    dag: date | None = None
    precisie: str = Datumprecisie.DAG


ONBEKEND = Sinds()


@dataclass(frozen=True, slots=True)
class Adresgegevens:
    """Where a household lives or gets its letters, and who may not know.

    `geheim_voor`: only secret for these people; empty means for all who live elsewhere.
    """

    straat: str
    huisnummer: str
    plaats: str
    soort: str = Adressoort.WOON
    huisletter: str = ""
    toevoeging: str = ""
    postcode: str = ""
    land: str = ""
    bag_nummer: str = ""
    is_geheim: bool = False
    geheim_voor: tuple[int, ...] = ()
    vanaf: date | None = None


def fingerprint_persoon(persoon: Persoon) -> str:
    """Return a mark of all that a form about somebody shows, and of the BSN."""
    values = [getattr(persoon, field.name) for field in fields(Persoonsgegevens)]
    return fingerprint(*values, persoon.bsn_zoeksleutel)


def persoon_values(gegevens: Persoonsgegevens) -> dict[str, Any]:
    """Return what is written in the row of a person."""
    namen = (
        gegevens.roepnaam,
        gegevens.voornamen,
        gegevens.geslachtsnaam,
        gegevens.geslachtsnaam_partner,
    )
    return {**asdict(gegevens), "zoeknaam": fold_naam(" ".join(namen))}
