"""History: what exactly stood there on that day, kept by triggers of the database."""

from collections.abc import Callable
from typing import Any, TypeVar

import pghistory
from django.db.models import Index, Model

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
