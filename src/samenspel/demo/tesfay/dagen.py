"""The days of this family."""

from dataclasses import dataclass
from datetime import date, datetime

from samenspel.demo.dagen import find_bezoekdag, previous_werkdag, today


@dataclass(frozen=True, slots=True)
class Dagen:
    """What happened at school, the aanmelding, the attempt and the visit."""

    vandaag: date
    incident: date
    aanmelding: date
    poging: date
    bezoek: date


def get_dagen(nu: datetime) -> Dagen:
    """Return the days, counted back from the visit."""
    bezoek = find_bezoekdag(today(nu))
    poging = previous_werkdag(bezoek)
    aanmelding = previous_werkdag(poging)
    return Dagen(today(nu), previous_werkdag(aanmelding), aanmelding, poging, bezoek)
