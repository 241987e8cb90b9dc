"""What the family banner shows, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Bannerkind:
    """A child in the banner; age in whole years, None when unknown."""

    naam: str
    leeftijd: int | None = None


@dataclass(frozen=True, slots=True)
class Maatregel:
    """A measure of the judge and the day on which it ends."""

    naam: str
    tot: date | None = None


@dataclass(frozen=True, slots=True)
class Gezinsbanner:
    """The family at a glance, the same on every page of the dossier."""

    naam: str
    nummer: str
    url: str
    kinderen: Sequence[Bannerkind] = ()
    maatregelen: Sequence[Maatregel] = ()
    regie: str = ""
    telefoon: str = ""
    taal: str = ""
    tolk: bool = False
    adres_geheim_voor: str = ""
    geen_contact: Sequence[str] = ()
