"""Making the projection again from the log, and saying what differed."""

from django.db import transaction

from samenspel.domain.gezin.models import Gezin
from samenspel.domain.termijnen.models import Verplichting
from samenspel.domain.termijnen.projectie import VELDEN, fold, project


def list_gezin_ids(dossiernummer: str | None = None) -> list[int]:
    """Return the gezinnen that this actor sees: all of them for the owner."""
    gezinnen = Gezin.objects.order_by("pk").values_list("pk", flat=True)
    if dossiernummer is not None:
        gezinnen = gezinnen.filter(dossiernummer=dossiernummer)
    return list(gezinnen)


@transaction.atomic
def rebuild(gezin_id: int) -> int:
    """Fold the log of this gezin again; returns how many rows were not what it says."""
    wanted = fold(gezin_id)
    present = {
        row["sleutel"]: row
        for row in Verplichting.objects.filter(gezin=gezin_id).values(*VELDEN)
    }
    project(gezin_id, [])
    return sum(present.get(key) != wanted.get(key) for key in present.keys() | wanted)
