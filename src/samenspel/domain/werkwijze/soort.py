"""Kinds of lines that rules may speak of, and the values they carry."""

from collections.abc import Mapping
from dataclasses import dataclass

VERVALLEN = ".vervallen"


@dataclass(frozen=True, slots=True)
class Soort:
    """One kind of line; `heropent`: it opens a dossier again that was closed."""

    naam: str
    definitie: str
    waarden: Mapping[str, str]
    heropent: bool = False
