"""What somebody fills in about a person, without who and when."""

from dataclasses import dataclass, fields
from datetime import date

from samenspel.core.intussen import fingerprint
from samenspel.domain.gezin.models import Datumprecisie, Geslacht, Persoon, Positie


@dataclass(frozen=True, slots=True)
class Persoonsgegevens:
    """What is known of somebody; only a name to call them by is needed."""

    roepnaam: str
    positie: str = Positie.KIND
    voornamen: str = ""
    voorvoegsel: str = ""
    geslachtsnaam: str = ""
    geslacht: str = Geslacht.ONBEKEND
    geboren_op: date | None = None
    geboren_precisie: str = Datumprecisie.DAG
    is_ongeboren: bool = False
    uitgerekend_op: date | None = None
    overleden_op: date | None = None
    overleden_precisie: str = Datumprecisie.DAG
    taal: str = ""
    leestaal: str = ""
    tolk_nodig: bool = False
    telefoon: str = ""


def fingerprint_persoon(persoon: Persoon) -> str:
    """Return a mark of all that a form about somebody shows, and of the BSN."""
    values = [getattr(persoon, field.name) for field in fields(Persoonsgegevens)]
    return fingerprint(*values, persoon.bsn_zoeksleutel)
