"""Ending somebody's work: only when no family is left without a regisseur."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from samenspel.core.actions import composite
from samenspel.domain.organisatie.actions import stop_medewerker
from samenspel.domain.organisatie.models import Gebruiker, Medewerker


@dataclass(frozen=True, slots=True)
class OverTeDragen:
    """How many families somebody must hand over first; numbers and nothing else."""

    regie: int
    zicht: int

    @property
    def samen(self) -> int:
        return self.regie + self.zicht


def count_over_te_dragen(medewerker: Medewerker) -> OverTeDragen:
    """Return for how many families this person holds regie, or keeps sight alone.

    The database answers only the beheerder of the organisation, and with numbers only.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT regie, zicht FROM sec.tel_over_te_dragen(%s)", [medewerker.pk]
        )
        return OverTeDragen(*cursor.fetchone())


@composite
def end_werk(
    *, medewerker: Medewerker, tot: datetime, by: Gebruiker, at: datetime
) -> Medewerker:
    """End somebody's work here. Raises Blocked: first the families go to somebody else."""
    return stop_medewerker(
        medewerker=medewerker,
        tot=tot,
        open_gezinnen=count_over_te_dragen(medewerker).samen,
        by=by,
        at=at,
    )
