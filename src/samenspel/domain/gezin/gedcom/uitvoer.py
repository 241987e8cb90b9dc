"""The people of a family as a file for another program."""

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from samenspel.domain.gezin.gedcom.schrijven import write_gedcom
from samenspel.domain.gezin.genogram.wie import Vraag, people_of, read_relaties
from samenspel.domain.gezin.models import Gezin, Persoon


def make_gedcom(
    gezin: Gezin,
    personen: Iterable[Persoon],
    *,
    voor_gezin: bool,
    gemaakt_op: datetime,
) -> bytes:
    """Return who is who as GEDCOM 7, as it is now; one query.

    In the version for the family stands only what the genogram for the family shows.
    """
    vraag = Vraag(op=timezone.localdate(gemaakt_op), voor_gezin=voor_gezin)
    by_id = {persoon.pk: persoon for persoon in personen}
    relaties = read_relaties(gezin, by_id, vraag)
    wie = people_of(by_id, relaties, vraag)
    return write_gedcom(wie.values(), relaties, gemaakt_op=gemaakt_op)
