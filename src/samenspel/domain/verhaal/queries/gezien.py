"""When each of the family was last seen, and when somebody comes next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject

from samenspel.domain.gezin.models import Persoon
from samenspel.domain.verhaal.models import Aanwezigheid, Contactwijze
from samenspel.domain.verhaal.queries.agenda import open_agenda


def annotate_gezien(personen: QuerySet[Persoon]) -> QuerySet[Persoon]:
    """Add `gezien_op` and `alleen_op`: when last seen, and last spoken to alone."""
    return personen.annotate(
        gezien_op=Subquery(_laatste(is_gezien=True)[:1]),
        alleen_op=Subquery(_laatste(is_alleen_gesproken=True)[:1]),
    )


def _laatste(**hoe: bool) -> QuerySet[Any, Any]:
    return (
        Aanwezigheid.objects.filter(
            persoon=OuterRef("pk"), contact__vervallen_op__isnull=True, **hoe
        )
        .order_by("-contact__gebeurd_op")
        .values("contact__gebeurd_op")
    )


@dataclass(frozen=True, slots=True)
class Volgende:
    """The next appointment of a family: when, how, and with which colleague."""

    wanneer: datetime
    wijze: Contactwijze
    medewerker: str


def annotate_volgende(personen: QuerySet[Persoon], nu: datetime) -> QuerySet[Persoon]:
    """Add `volgende`: the next appointment of the family of these people."""
    eerste = open_agenda(nu).filter(gezin=OuterRef("gezin"))
    waarden = JSONObject(
        wanneer="wanneer", wijze="wijze", medewerker="medewerker__gebruiker__naam"
    )
    return personen.annotate(volgende=Subquery(eerste.values(json=waarden)[:1]))


def read_volgende(personen: Iterable[Persoon]) -> Volgende | None:
    """Return the next appointment that `annotate_volgende` found, None without one."""
    for persoon in personen:
        if found := persoon.volgende:  # type: ignore[attr-defined]
            wanneer = datetime.fromisoformat(found["wanneer"])
            wijze = Contactwijze(found["wijze"])
            return Volgende(wanneer, wijze, found["medewerker"])
    return None
