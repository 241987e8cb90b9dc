"""History: what exactly stood there on that day, kept by triggers of the database."""

from collections.abc import Callable
from typing import Any, TypeVar

import pghistory
from django.db.models import Index, Model

from samenspel.core.models import Gebeurtenis

M = TypeVar("M", bound=Model)


def volg(*, verwijderbaar: bool = False) -> Callable[[type[M]], type[M]]:
    """Keep every version of the rows of this table, with the handeling that made it.

    `verwijderbaar`: rows may go (a draft, a projection); the last version stays.
    """
    trackers: list[Any] = [pghistory.InsertEvent(), pghistory.UpdateEvent()]
    if verwijderbaar:
        trackers.append(pghistory.DeleteEvent())
    # State on a day: DISTINCT ON (id) by time; without this index it reads all.
    moment = Index(fields=["id", "-pgh_created_at"])
    decorate: Callable[[type[M]], type[M]] = pghistory.track(
        *trackers, meta={"indexes": [moment]}
    )
    return decorate


def find_line(row: Model, soort: str) -> int | None:
    """Return the line of the log that was written with this row.

    A correction or withdrawal names that line. History and log share the handeling.
    """
    versies: Any = row.pgh_event_model.objects  # type: ignore[attr-defined]
    eerste = versies.filter(pgh_obj=row.pk).order_by("pgh_id")
    handeling = eerste.values_list("pgh_context_id", flat=True)[:1]
    lijnen = Gebeurtenis.objects.filter(handeling__in=handeling, soort=soort)
    return lijnen.values_list("pk", flat=True).first()
