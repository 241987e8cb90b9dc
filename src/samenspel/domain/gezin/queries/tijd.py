"""What was so for a time, of a whole family: footings, gezag and homes, also the past."""

from typing import Any

from django.db.models import QuerySet

from samenspel.domain.gezin.models import Bewoning, Gezag, Gezin, Kader
from samenspel.domain.gezin.queries.personen import staand


def list_alle_kaders(gezin: Gezin) -> list[Kader]:
    """Return every footing of every child, also what was, with who wrote it down."""
    return _met_schrijver(staand(Kader).filter(gezin=gezin))


def list_alle_gezag(gezin: Gezin) -> list[Gezag]:
    """Return who has and had gezag over every child, with who wrote it down."""
    return _met_schrijver(staand(Gezag).filter(gezin=gezin))


def list_alle_bewoning(gezin: Gezin) -> list[Bewoning]:
    """Return who sleeps and slept where, with who wrote it down."""
    rijen = staand(Bewoning).filter(gezin=gezin).select_related("huishouden")
    return _met_schrijver(rijen)


def _met_schrijver(rijen: QuerySet[Any]) -> list[Any]:
    wie = "vastgelegd_door__medewerker__organisatie"
    return list(rijen.select_related(wie).order_by("vanaf", "pk"))
