"""What was so for a time, of a whole family: footings, gezag and homes, also the past."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import BigIntegerField, F, QuerySet, TextField, Value
from django.db.models.functions import Coalesce

from samenspel.domain.gezin.models import Bewoning, Gezag, Gezin, Kader
from samenspel.domain.gezin.queries.personen import staand

LEEG = Value("", TextField())
NIEMAND = Value(None, BigIntegerField())


@dataclass(frozen=True, slots=True)
class Tijdrij:
    """A row with its time, and who wrote it down; `soort` is a code of its table."""

    tabel: str
    pk: int
    wie: int
    ander: int | None
    soort: str
    huis: str
    wanneer: str
    vanaf: date | None
    precisie: str
    tot: date | None
    vastgelegd_op: datetime
    door: str
    bron: str


def list_tijdrijen(gezin: Gezin, *, met_bewoning: bool) -> list[Tijdrij]:
    """Return every kader, gezag and home of a family, also what was; one query."""
    kaders = _select(
        staand(Kader).filter(gezin=gezin),
        ["kader", F("kind_id"), NIEMAND, F("soort"), LEEG, LEEG],
        Value("dag", TextField()),
    )
    gezag = _select(
        staand(Gezag).filter(gezin=gezin),
        ["gezag", F("kind_id"), F("houder_id"), F("soort"), LEEG, LEEG],
        F("vanaf_precisie"),
    )
    delen = [gezag]
    if met_bewoning:
        huis = ["bewoning", F("persoon_id"), NIEMAND, LEEG, F("huishouden__naam")]
        wonen = staand(Bewoning).filter(gezin=gezin)
        delen.append(_select(wonen, [*huis, F("wanneer")], F("vanaf_precisie")))
    return [Tijdrij(*row) for row in kaders.union(*delen, all=True)]


def _select(rijen: QuerySet[Any], wat: list[Any], precisie: Any) -> QuerySet[Any]:
    tabel, *rest = wat
    return rijen.values_list(
        Value(tabel, TextField()),
        F("pk"),
        *rest,
        F("vanaf"),
        precisie,
        F("tot"),
        F("vastgelegd_op"),
        F("vastgelegd_door__naam"),
        Coalesce("vastgelegd_door__medewerker__organisatie__naam", LEEG),
    )
